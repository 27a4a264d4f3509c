import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineConfig, Plugin } from 'vite'

const ROOT = fileURLToPath(new URL('.', import.meta.url))

const CLIENT = 'src/web/client.tsx'

/** What only a page with a server behind it ever loads: a report that is a file leaves it out. */
const SERVED_ONLY = /\/(?:engine\.ts|among-note\.tsx|writing\/(?:answer-writer|bullet-writer|written-list)\.tsx|correcting\/correction-list\.tsx|render-report-file\.tsx|comparison-view\.tsx|check-views\.ts|pool-view\.tsx)$/

/** The words of each language but English, which is part of every script: it says what goes wrong where another does not come. */
const TABLES = { de: 'german', fr: 'french', es: 'spanish' } as const

/** A report that is a file loads no language: it has its one from a script before. */
const WORDS_OF_FILE: Plugin = {
  name: 'words-of-file',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/load-messages.ts') ? join(ROOT, 'src/web/messages/words-of-file.ts') : null),
}

/** The script that a report in another language has before its own. */
const wordsOf = (table: string): Plugin => ({
  name: 'words',
  resolveId: (id) => (id.endsWith(WORDS) ? id : null),
  load: (id) =>
    id.endsWith(WORDS) ? `import { ${table} } from '/src/web/messages/${table}.ts'\nglobalThis.reportWords = ${table}` : null,
})
const WORDS = 'virtual:words'

/** What all bundles of the page share. Vite finds no config of its own: `scripts/build.ts` hands these over. */
const common = (outDir: string): InlineConfig => ({
  root: ROOT,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: false,
    assetsDir: '',
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
  },
})

/**
 * The page as the server hands it out: the first load, and what it loads when it is wanted. Schemas that no code of the page
 * asks for would stay without `moduleSideEffects`: nothing in this project does anything by being imported.
 */
const servedPage = (outDir: string): InlineConfig => {
  const { build, ...rest } = common(outDir)
  return {
    ...rest,
    build: {
      ...build,
      manifest: 'manifest.json',
      rollupOptions: {
        input: { app: CLIENT },
        treeshake: { moduleSideEffects: (id) => id.endsWith(CLIENT) },
      },
    },
  }
}

/** A script in one piece under a fixed name: for a report that is a file of its own, and for what must run before a page is drawn. */
const onePiece = (outDir: string, name: string, source: string, plugins: Plugin[] = []): InlineConfig => {
  const { build, ...rest } = common(outDir)
  return {
    ...rest,
    plugins,
    // Only the way to load more asks where it is, and nothing more is loaded.
    define: { 'import.meta.url': '""', 'import.meta.resolve': 'undefined' },
    build: {
      ...build,
      rollupOptions: {
        input: { [name]: source },
        external: [SERVED_ONLY],
        output: { format: 'iife', entryFileNames: `${name}.js`, codeSplitting: false },
        treeshake: { moduleSideEffects: (id) => id.endsWith(source) },
      },
    },
  }
}

/** All scripts that the build makes. */
export const bundles = (outDir: string): InlineConfig[] => [
  servedPage(outDir),
  onePiece(outDir, 'file', CLIENT, [WORDS_OF_FILE]),
  ...Object.entries(TABLES).map(([language, table]) => onePiece(outDir, `words.${language}`, WORDS, [wordsOf(table)])),
  onePiece(outDir, 'theme', 'src/web/shell/apply-theme.ts'),
]
