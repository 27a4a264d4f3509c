import { defineConfig } from 'vitest/config'
import { startFromDist } from './tests/helpers/start-from-dist.ts'

/** Properties over hundreds of drawn documents: `npm run test:properties`. */
const PROPERTIES = [
  'tests/axioms/**/*.test.ts',
  'tests/coverage/bound{,-growth}.test.ts',
  'tests/mentions/linear-time.test.ts',
  'tests/timeline/{layouts,properties}.test.ts',
]
/** Whole programs, databases and OCR, started and killed again and again: `npm run test:programs`. */
const PROGRAMS = [
  'tests/{cli,delivery,pool}/**/*.test.ts',
  'tests/children/process-pool.test.ts',
  'tests/docs/{docs,examples}.test.ts',
  'tests/matching/create-matcher.test.ts',
  'tests/server/{main,serve}.test.ts',
  'tests/taxonomy/compiled.test.ts',
]
/** The same, with a module that is mocked. */
const PROGRAMS_ALONE = ['tests/document/ocr/read-scan.test.ts']
/** Tests that mock a module or change what others share: each file of them is alone in its process. */
const ALONE = ['tests/server/apart.test.ts', 'tests/server/pool/lazy-pool.test.ts']
/** Tests that start processes of a room, and wait for them. */
const PROCESSES = [
  'tests/{children,client,docs,drawing,matching,mcp,server,writeback}/**/*.test.ts',
  'tests/document/{document-reader,ocr/*}.test.ts',
  'tests/web/what-if/engine.test.ts',
]

/** A test that asserts nothing fails. */
const COMMON = { testTimeout: 30_000, expect: { requireAssertions: true } }
/** They share what they import: to load taxonomy, models and engines takes each file most of a second. */
const SHARED = { ...COMMON, isolate: false, setupFiles: ['tests/helpers/share-modules.ts'] }

const project = (name: string, test: object) => ({ plugins: [startFromDist()], test: { ...test, name } })

export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/closing-line-reporter.ts'],
    globalSetup: ['tests/helpers/build.ts'],
    // As many as there are processors: by default one is left out, which is half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      project('functions', {
        ...SHARED,
        include: ['tests/**/*.test.ts'],
        exclude: ['tests/e2e/**', ...PROPERTIES, ...PROGRAMS, ...PROGRAMS_ALONE, ...PROCESSES, ...ALONE],
      }),
      project('processes', { ...SHARED, include: PROCESSES, exclude: [...PROGRAMS, ...PROGRAMS_ALONE, ...ALONE] }),
      project('alone', { ...COMMON, include: ALONE }),
      project('programs', { ...SHARED, include: PROGRAMS }),
      project('programs-alone', { ...COMMON, include: PROGRAMS_ALONE }),
      project('properties', { ...SHARED, include: PROPERTIES }),
    ],
  },
})
