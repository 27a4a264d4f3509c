import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { CoverageError } from '../errors/index.ts'

/** One line of a file of keys: `<SHA-256 of the key> <holder>`. */
export interface KeyRow {
  /** Hexadecimal, lower case. */
  readonly hash: string
  readonly holder: string
}

const ROW = /^([0-9a-f]{64})[ \t]+(\S.*)$/

const HEAD = '# API keys of resume-coverage: the SHA-256 of each, and who holds it. Remove a line to revoke a key.\n'

/** Only the operator and the server need to know who holds a key. */
const OWNER_ONLY = 0o600

const refuse = (file: string, problem: string, cause?: unknown): CoverageError =>
  new CoverageError(
    'invalid_setting',
    {
      setting: 'API_KEYS_FILE',
      found: `${file}, ${problem}`,
      expected: 'a file with lines of a hash and a holder, as `resume-coverage keys create` writes it',
    },
    { cause },
  )

const readLines = (file: string): string[] => {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    throw refuse(file, 'which cannot be read', error)
  }
}

/** null: a blank line or a comment. */
const parseLine = (line: string, index: number, file: string): KeyRow | null => {
  const text = line.trim()
  if (text === '' || text.startsWith('#')) return null
  const [, hash, holder] = ROW.exec(text) ?? []
  if (hash === undefined || holder === undefined)
    throw refuse(file, `whose line ${index + 1} is neither blank, a comment nor a key`)
  return { hash, holder }
}

/**
 * The rows of a file of keys, in order.
 *
 * @throws CoverageError `invalid_setting` if the file or one of its lines cannot be read; the message repeats no line.
 */
export const readKeyFile = (file: string): KeyRow[] =>
  readLines(file).flatMap((line, index) => parseLine(line, index, file) ?? [])

/** Written next to the file and moved into its place, so that a reader finds either the old file or the new one, complete. */
const replaceFile = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}.new`
  try {
    writeFileSync(draft, text, { mode: OWNER_ONLY })
    renameSync(draft, file)
  } catch (error) {
    throw new CoverageError('cannot_write', { file }, { cause: error })
  }
}

/** A single line that reads back unchanged: a name that begins or ends with a blank would come back as another one. */
const HOLDER = /^\S(?:[^\p{Cc}\p{Zl}\p{Zp}]*\S)?$/u

/**
 * Adds a key at the end of the file, which need not exist yet.
 *
 * @throws CoverageError `usage` where the holder has a name that the file cannot keep.
 */
export const addKey = (file: string, { hash, holder }: KeyRow): void => {
  if (!HOLDER.test(holder)) {
    const problem = `The holder is ${JSON.stringify(holder)}; a name on one line, without blanks around it, was expected.`
    throw new CoverageError('usage', { problem })
  }
  const text = existsSync(file) ? readLines(file).join('\n').trimEnd() : HEAD.trimEnd()
  replaceFile(file, `${text}\n${hash} ${holder}\n`)
}

/**
 * Takes the keys of a holder out of the file; all other lines stay as they are.
 *
 * @returns how many there were.
 */
export const revokeKeys = (file: string, holder: string): number => {
  const lines = readLines(file)
  const kept = lines.filter((line, index) => parseLine(line, index, file)?.holder !== holder)
  if (kept.length < lines.length) replaceFile(file, kept.join('\n'))
  return lines.length - kept.length
}
