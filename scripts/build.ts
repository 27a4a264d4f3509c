/** Compiles `src` to `dist`. Run by `npm ci` (prepare) and before `npm start`; does nothing when `dist` is newer than its sources. */
import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listForms } from '../src/mentions/index.ts'
import { loadTaxonomy } from '../src/taxonomy/index.ts'

const newest = (directory: string): number =>
  Math.max(
    ...readdirSync(directory, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  )

const BIN = 'dist/cli/main.js'
/** What the compiler leaves behind: files that the server hands out as they are. */
const ASSETS = /\.(?:css|svg|html)$/
const INPUTS = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'skills-taxonomy/taxonomy.json']
const inputs = INPUTS.map((file) => statSync(file).mtimeMs)

const copyAssets = (): void => {
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (ASSETS.test(file)) copyFileSync(join('src', file), join('dist', file))
  }
}

/** What `loadTaxonomy` reads beside itself, so that no start has to work it out. */
const keepWrittenForms = (): void => writeFileSync('dist/taxonomy/written-forms.json', JSON.stringify(listForms(loadTaxonomy())))

if (!existsSync(BIN) || statSync(BIN).mtimeMs < Math.max(newest('src'), ...inputs)) {
  rmSync('dist', { recursive: true, force: true })
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  copyAssets()
  keepWrittenForms()
  chmodSync(BIN, 0o755)
}
