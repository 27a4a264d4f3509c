import { renameSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { run } from './run.ts'

const MAX_BYTES = 3 * 1024 * 1024
/** What people who only use the package do not need. */
const UNWANTED = /(?:^|\/)(?:tests?|src|bench|scripts|samples)\/|\.(?:ts(?<!\.d\.ts)|tsx|map)$/

const Packed = z.array(z.object({ filename: z.string(), files: z.array(z.object({ path: z.string() })) })).length(1)

/** Packs to `target` and checks size, content, what the manifest says (publint) and what TypeScript resolves (attw). */
export const checkPacked = (target: string): string => {
  const said = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', dirname(target)])
  const [{ filename, files } = { filename: '', files: [] }] = Packed.parse(JSON.parse(said))
  renameSync(join(dirname(target), filename), target)
  const { size } = statSync(target)
  if (size > MAX_BYTES) throw new Error(`It is ${size} bytes; at most ${MAX_BYTES} were expected.`)
  const unwanted = files.find(({ path }) => UNWANTED.test(path))
  if (unwanted) throw new Error(`It holds ${unwanted.path}.`)
  run('npx', ['publint', 'run', target, '--strict'])
  run('npx', ['attw', target, '--profile', 'esm-only', '--exclude-entrypoints', './taxonomy.json', './models/*.json'])
  return `${(size / 1024 / 1024).toFixed(2)} MB, ${files.length} files; publint and attw find nothing`
}
