import { readConfig } from '../../config.ts'
import { CoverageError, toCoverageError } from '../../errors/index.ts'
import { addKey, createKey, hashKey, readKeyFile, revokeKeys } from '../../server/index.ts'
import type { Terminal } from '../terminal.ts'

export interface KeysOptions {
  readonly file?: string
}

const fileOf = ({ file }: KeysOptions, { env }: Terminal): string => {
  const chosen = file ?? readConfig(env).apiKeysFile
  if (chosen === null) {
    throw new CoverageError('usage', { problem: 'No key file was named: give --file, or set API_KEYS_FILE.' })
  }
  return chosen
}

/** A file named on the command line is not a setting: an error about it says how it was named. */
const existing = <T>(options: KeysOptions, terminal: Terminal, use: (file: string) => T): T => {
  const file = fileOf(options, terminal)
  try {
    return use(file)
  } catch (error) {
    const { code, details } = toCoverageError(error)
    if (code !== 'invalid_setting' || options.file === undefined) throw error
    throw new CoverageError(
      'usage',
      { problem: `--file is ${details.found}; ${details.expected} was expected.` },
      { cause: error },
    )
  }
}

/** `keys create <holder>`: prints the key, this once; its hash goes into the file. */
export const createApiKey = (holder: string, options: KeysOptions, terminal: Terminal): number => {
  const file = fileOf(options, terminal)
  const key = createKey()
  addKey(file, { hash: hashKey(key), holder })
  terminal.stdout.write(`${key}\n`)
  terminal.stderr.write(`The key of ${holder}, shown only once; ${file} stores its hash.\n`)
  return 0
}

/** `keys list`: who holds keys, one per line. */
export const listApiKeys = (options: KeysOptions, terminal: Terminal): number => {
  for (const { holder } of existing(options, terminal, readKeyFile)) terminal.stdout.write(`${holder}\n`)
  return 0
}

/** `keys revoke <holder>`: a running server notices within a second. */
export const revokeApiKeys = (holder: string, options: KeysOptions, terminal: Terminal): number => {
  const file = fileOf(options, terminal)
  const revoked = existing(options, terminal, (named) => revokeKeys(named, holder))
  if (revoked === 0) throw new CoverageError('usage', { problem: `Nobody called "${holder}" holds a key in ${file}.` })
  terminal.stdout.write(`Revoked: ${revoked === 1 ? 'the key' : `${revoked} keys`} of ${holder}.\n`)
  return 0
}
