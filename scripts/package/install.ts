import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.ts'

/** Into a project of its own, without a compiler and without any install script. */
export const install = (packed: string, folder: string): string => {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'empty', private: true, type: 'module' }))
  run('npm', ['install', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', packed], folder)
  return 'no script ran'
}
