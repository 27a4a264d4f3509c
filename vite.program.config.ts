import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'

const ROOT = fileURLToPath(new URL('.', import.meta.url))

/** What is started or imported by name; all else that `dist` runs is found from these. */
const ENTRIES = [
  'index',
  'core',
  'client/index',
  'cli/main',
  'server/main',
  'document/reader-process',
  'drawing/drawer-process',
  'matching/matcher-process',
  'pool/pglite-process',
  'writeback/writer-process',
]

/**
 * Packages of many small files, most of which nobody asks for: translations of messages, tables, writers. Of `natural` a
 * stemmer and a distance are used; so its 35 packages (four databases, a lexicon of 34 MB) are only there to build with.
 * NOTICE names all of them.
 */
const COPIED = ['commander', 'zod', 'htmlparser2', 'domutils', 'domhandler', 'dom-serializer', 'domelementtype', 'entities', 'natural']

/**
 * The programs and libraries of `dist`: one file each, and one for what several share. A start that opens four hundred files
 * takes a quarter of a second for that alone.
 *
 * Modules look for files beside themselves from wherever they were bundled to: always one folder below `dist`.
 */
export const programs = (outDir: string): InlineConfig => ({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  ssr: { noExternal: COPIED },
  build: {
    ssr: true,
    outDir,
    emptyOutDir: false,
    target: 'node20',
    reportCompressedSize: false,
    rollupOptions: {
      input: Object.fromEntries(ENTRIES.map((entry) => [entry, `src/${entry}.ts`])),
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'shared/[name]-[hash].js',
        // By itself: `--help` prints these words, and needs nothing else of what else needs them.
        codeSplitting: { groups: [{ name: 'words', test: /\/src\/(?:wording\/words|report\/version)\.ts$/ }] },
        // White space alone: names and statements stay as they are written.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
})
