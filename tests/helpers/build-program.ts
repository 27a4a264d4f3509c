import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll } from 'vitest'

/** A test program as one compiled file, like those that a service starts: from its source each child would first compile for a second. */
export const buildProgram = async (source: URL): Promise<URL> => {
  const outDir = mkdtempSync(join(tmpdir(), 'test-program-'))
  afterAll(() => rmSync(outDir, { recursive: true }))
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: fileURLToPath(source),
      outDir,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  })
  return pathToFileURL(join(outDir, 'program.mjs'))
}
