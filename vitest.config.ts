import { defineConfig } from 'vitest/config'
import { startFromDist } from './tests/helpers/start-from-dist.ts'

/** Tests that start processes, mock a module or change what others share: each file of them is alone in its process. */
const APART = [
  'tests/{children,cli,client,delivery,docs,drawing,matching,mcp,pool,server,writeback}/**/*.test.ts',
  'tests/document/{document-reader,ocr/*}.test.ts',
  'tests/web/what-if/engine.test.ts',
]
/** Properties over hundreds of drawn documents: `npm run test:axioms`, since they take as long as a third of all others. */
const AXIOMS = 'tests/axioms/**/*.test.ts'

const COMMON = { testTimeout: 30_000 }

export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/closing-line-reporter.ts'],
    globalSetup: ['tests/helpers/build.ts'],
    // As many as there are processors: by default one is left out, which is half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [startFromDist()],
        test: {
          ...COMMON,
          name: 'functions',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', AXIOMS, ...APART],
          // They share what they import: to load taxonomy, models and engines takes each file most of a second.
          isolate: false,
          setupFiles: ['tests/helpers/share-modules.ts'],
        },
      },
      { plugins: [startFromDist()], test: { ...COMMON, name: 'processes', include: APART } },
      { plugins: [startFromDist()], test: { ...COMMON, name: 'axioms', include: [AXIOMS], isolate: false } },
    ],
  },
})
