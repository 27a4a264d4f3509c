/**
 * Which text of honest resumes is called hidden? Every printed line is a false accusation or a real find: check it.
 *
 *     npx tsx bench/hidden-flags.ts FILE_OR_DIRECTORY ...
 *
 * Exits with 1 if anything is flagged.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readDocument } from '../src/document/index.ts'
import { CoverageError } from '../src/errors/index.ts'

const SHOWN_CHARACTERS = 80

const places = process.argv.slice(2)
if (places.length === 0) {
  process.stderr.write('usage: npx tsx bench/hidden-flags.ts FILE_OR_DIRECTORY ...\n')
  process.exit(64)
}

const filesAt = (place: string): string[] =>
  statSync(place).isDirectory() ? readdirSync(place).map((name) => join(place, name)) : [place]

const files = places
  .flatMap(filesAt)
  .filter((file) => /\.(?:pdf|docx)$/i.test(file))
  .sort()
let flagged = 0
let unread = 0
for (const file of files) {
  try {
    const { document, hidden } = await readDocument(readFileSync(file), { fileName: basename(file) })
    if (hidden.length > 0) flagged++
    for (const { start, end, why } of hidden) {
      process.stdout.write(`${basename(file)}: ${why}: ${document.text.slice(start, end).slice(0, SHOWN_CHARACTERS)}\n`)
    }
  } catch (error) {
    if (!(error instanceof CoverageError)) throw error
    unread++
    process.stdout.write(`${basename(file)}: not read: ${error.code}\n`)
  }
}
process.stdout.write(`${files.length} files, ${flagged} with text that is called hidden, ${unread} not read\n`)
process.exitCode = flagged === 0 ? 0 : 1
