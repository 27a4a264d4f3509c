import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CoverageError } from '../../../errors/index.ts'

/** What is taken from a folder; a file named explicitly is taken whatever its ending. */
const READ_FORMATS = /\.(?:pdf|docx|txt|md)$/i

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READ_FORMATS.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))

/**
 * The files at some paths, or in folders there, each once, sorted.
 *
 * @throws CoverageError `file_not_found`
 */
export const findFiles = (paths: readonly string[]): string[] => {
  const files = paths.flatMap((path) => {
    try {
      return statSync(path).isDirectory() ? filesIn(path) : [path]
    } catch (cause) {
      throw new CoverageError('file_not_found', { file: path }, { cause })
    }
  })
  return [...new Set(files)].sort()
}
