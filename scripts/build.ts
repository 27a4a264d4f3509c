/** Compiles `src` to `dist`. Run by `npm ci` (prepare) and before `npm start`; does nothing when `dist` is newer than its sources. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const newest = (directory: string): number =>
  Math.max(
    ...readdirSync(directory, { recursive: true, withFileTypes: true }).map(
      (entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs,
    ),
  )

const BIN = 'dist/cli/main.js'
const inputs = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'].map((file) => statSync(file).mtimeMs)

if (!existsSync(BIN) || statSync(BIN).mtimeMs < Math.max(newest('src'), ...inputs)) {
  rmSync('dist', { recursive: true, force: true })
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
  chmodSync(BIN, 0o755)
}
