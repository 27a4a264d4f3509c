/**
 * Bundles `src` into `dist`. Run by `npm ci` (prepare) and before `npm start`; does nothing when `dist` is newer than its sources.
 * The build is made in a folder of its own and moved into place when complete: neither two builds at the same time nor one that
 * fails half-way leaves half of a `dist` behind.
 */
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'vite'
import { packModels } from '../src/learned/language-tables.ts'
import { loadModels } from '../src/learned/load-models.ts'
import { listForms } from '../src/mentions/index.ts'
import { loadTaxonomy } from '../src/taxonomy/index.ts'
import { packForms } from '../src/taxonomy/packed-forms.ts'
import { programs } from '../vite.program.config.ts'
import { bundles } from '../vite.web.config.ts'

const newest = (directory: string): number =>
  Math.max(
    ...readdirSync(directory, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  )

const TARGET = 'dist'
const BIN = 'cli/main.js'
/** Next to the target, so that the rename is a single step on one disk. */
const GROWING = `dist.growing-${process.pid}`
const REPLACED = `dist.replaced-${process.pid}`
/** Used by modules that look for files next to themselves. */
const PLACE = 'import.meta.url'
/** What the compiler leaves out: files that the server sends as they are. */
const ASSETS = /\.(?:css|svg|html)$/
const INPUTS = [
  'package.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'vite.program.config.ts',
  'vite.web.config.ts',
  'skills-taxonomy/taxonomy.json',
]

const isFresh = (): boolean => {
  const bin = join(TARGET, BIN)
  const changed = Math.max(newest('src'), newest('models'), ...INPUTS.map((file) => statSync(file).mtimeMs))
  return existsSync(bin) && statSync(bin).mtimeMs >= changed
}

const copyAssets = (): void => {
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!ASSETS.test(file)) continue
    mkdirSync(dirname(join(GROWING, file)), { recursive: true })
    copyFileSync(join('src', file), join(GROWING, file))
  }
}

/** What `loadTaxonomy` reads, so that it need not be computed at startup. */
const keepWrittenForms = (): void =>
  writeFileSync(join(GROWING, 'taxonomy/written-forms.json'), JSON.stringify(packForms(listForms(loadTaxonomy()))))

/** What `loadModels` reads: the models of postings, ready to use. */
const keepPackedModels = (): void => {
  const models = loadModels()
  writeFileSync(join(GROWING, 'learned/models.bin'), packModels(models))
  if (models.others) writeFileSync(join(GROWING, 'learned/other-languages.bin'), packModels(models.others))
}

/** The page's scripts. */
const bundlePage = async (): Promise<void> => {
  const folder = resolve(GROWING, 'web/client')
  for (const config of bundles(folder)) await build(config)
}

/** All programs and libraries, and what they share. */
const bundlePrograms = async (): Promise<void> => {
  await build(programs(resolve(GROWING)))
  const astray = readdirSync(GROWING).filter(
    (file) => file.endsWith('.js') && readFileSync(join(GROWING, file), 'utf8').includes(PLACE),
  )
  if (astray.length > 0)
    throw new Error(`${astray.join(', ')} would look for files one folder too high: see vite.program.config.ts.`)
}

const compile = async (): Promise<void> => {
  const compiler = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', GROWING]
  execFileSync(process.execPath, compiler, { stdio: 'inherit' })
  copyAssets()
  await bundlePrograms()
  keepWrittenForms()
  keepPackedModels()
  await bundlePage()
  chmodSync(join(GROWING, BIN), 0o755)
}

const canMove = (from: string, to: string): boolean => {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}

/** Another build may take the place between the two steps: then its result stays, which is just as good. */
const takePlace = (): void => {
  canMove(TARGET, REPLACED)
  if (!canMove(GROWING, TARGET) && !existsSync(join(TARGET, BIN))) throw new Error(`${GROWING} cannot be moved to ${TARGET}.`)
}

if (!isFresh()) {
  try {
    await compile()
    takePlace()
  } finally {
    for (const folder of [GROWING, REPLACED]) rmSync(folder, { recursive: true, force: true })
  }
}
