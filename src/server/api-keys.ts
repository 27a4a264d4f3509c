import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type CoverageError, toCoverageError } from '../errors/index.ts'
import { type KeyRow, readKeyFile } from './key-file.ts'

/** 256 random bits: nobody can guess them, so a plain hash without salt is safe. */
const KEY_BYTES = 32

/** By this prefix, a key that leaked into a repository or a paste can be found. */
const KEY_PREFIX = 'rcov_'

/** How long a changed file may go unnoticed. */
const REREAD_MS = 500

/** SHA-256 of a key, hexadecimal: all that is ever kept of it. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex')

/** A new key; it is shown once, to whoever created it. */
export const createKey = (): string => KEY_PREFIX + randomBytes(KEY_BYTES).toString('base64url')

/** The keys that open the API. */
export interface KeyRing {
  /** Whether a key is required at all. */
  readonly isLocked: boolean
  /** Who holds this key; null where nobody does. */
  holderOf(key: string): string | null
}

interface KeyRingOptions {
  /** SHA-256 of each key of the settings, hexadecimal. */
  readonly hashes: readonly string[]
  /** A file with more keys, read again when it may have changed; null: none. */
  readonly file: string | null
  /** Called once each time the file becomes unreadable. */
  readonly onUnreadable?: (error: CoverageError) => void
}

/** The rows of a file, at most `REREAD_MS` old; none while it cannot be read, so that nobody is let in. */
const watchRows = (file: string, onUnreadable: (error: CoverageError) => void, now: () => number): (() => readonly KeyRow[]) => {
  let rows: readonly KeyRow[] = []
  let readAtMs = Number.NEGATIVE_INFINITY
  let isReadable = true
  const reread = (): readonly KeyRow[] => {
    try {
      const found = readKeyFile(file)
      isReadable = true
      return found
    } catch (error) {
      if (isReadable) onUnreadable(toCoverageError(error))
      isReadable = false
      return []
    }
  }
  return () => {
    if (now() - readAtMs >= REREAD_MS) {
      readAtMs = now()
      rows = reread()
    }
    return rows
  }
}

/**
 * Hashes are compared in constant time and all of them every time, so that an unknown key and a revoked one take the
 * same time.
 */
export const createKeyRing = (
  { hashes, file, onUnreadable = () => {} }: KeyRingOptions,
  now: () => number = performance.now.bind(performance),
): KeyRing => {
  const settings = hashes.map((hash, index): KeyRow => ({ hash, holder: `key ${index + 1} of API_KEYS` }))
  const rowsOfFile = file === null ? () => [] : watchRows(file, onUnreadable, now)
  return {
    isLocked: hashes.length > 0 || file !== null,
    holderOf: (key) => {
      const given = Buffer.from(hashKey(key), 'hex')
      const matching = [...settings, ...rowsOfFile()].filter(({ hash }) => timingSafeEqual(Buffer.from(hash, 'hex'), given))
      return matching[0]?.holder ?? null
    },
  }
}
