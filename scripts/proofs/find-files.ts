import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'

export interface NamedFile {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array
}

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .map((file) => join(path, file))
        .filter((file) => statSync(file).isFile())
    : [path]

/** The files of some kinds, in folders or by name, in the order of their names. */
export const findFiles = (paths: readonly string[], extensions: readonly string[]): NamedFile[] =>
  paths
    .flatMap(filesIn)
    .filter((file) => extensions.includes(extname(file).toLowerCase()))
    .map((file) => ({ path: resolve(file), name: basename(file), bytes: readFileSync(file) }))
