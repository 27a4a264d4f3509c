import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'

/** A string of a dictionary, and where its token stands in the file. */
interface Token {
  readonly start: number
  readonly end: number
  readonly bytes: Buffer
}

type Hash = (salt: Uint8Array, userKey: Uint8Array) => Buffer

/** Keys and checks of ISO 32000-2, table 21: a hash of 32 bytes, then the salts that check it and that make the key. */
const HASH_BYTES = 32
const SALT_BYTES = 8
const CHECK_BYTES = HASH_BYTES + 2 * SALT_BYTES
const NO_BYTES = Buffer.alloc(0)
const ZERO_IV = Buffer.alloc(16)

/** Encryption dictionaries are hundreds of bytes. */
const MAX_DICTIONARY = 4096

/** Algorithm 2.B of ISO 32000-2 runs this many rounds at least, and ends by the last byte of a round. */
const MIN_ROUNDS = 64
const REPEATS = 64
const DIGESTS = ['sha256', 'sha384', 'sha512'] as const

const sha256 = (...parts: readonly Uint8Array[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest()

/** The hash of the empty password, revision 5 (Adobe Supplement to ISO 32000, ExtensionLevel 3). */
const hashOfRevision5: Hash = (salt, userKey) => sha256(salt, userKey)

/** The same of revision 6: ISO 32000-2, algorithm 2.B. */
const hashOfRevision6: Hash = (salt, userKey) => {
  let key = sha256(salt, userKey)
  for (let round = 0, last = 0; round < MIN_ROUNDS || last > round - 32; round++) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false)
    const block = Buffer.concat([key, userKey])
    const encrypted = cipher.update(Buffer.concat(Array.from({ length: REPEATS }, () => block)))
    const remainder = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % DIGESTS.length
    key = createHash(DIGESTS[remainder] ?? 'sha256')
      .update(encrypted)
      .digest()
    last = encrypted.at(-1) ?? 0
  }
  return key.subarray(0, HASH_BYTES)
}

const HASHES: ReadonlyMap<string, Hash> = new Map([
  ['5', hashOfRevision5],
  ['6', hashOfRevision6],
])

/** Of a dictionary's string: only hexadecimal ones can be changed in place. */
const findHex = (dictionary: string, at: number, key: string): Token | undefined => {
  const match = new RegExp(`/${key}\\s*<([0-9A-Fa-f\\s]{0,300})>`).exec(dictionary)
  const digits = match?.[1]
  if (!match || digits === undefined) return undefined
  const end = at + match.index + match[0].length - 1
  return { start: end - digits.length, end, bytes: Buffer.from(digits.replace(/\s/g, ''), 'hex') }
}

/** The encryption dictionary is never compressed. */
const findDictionary = (file: Buffer): { at: number; text: string } | undefined => {
  const filter = /\/Filter\s*\/Standard\b/.exec(file.toString('latin1'))
  if (!filter) return undefined
  const at = file.lastIndexOf(' obj', filter.index)
  const end = file.indexOf('endobj', filter.index)
  if (at < 0 || end < 0 || end - at > MAX_DICTIONARY) return undefined
  return { at, text: file.toString('latin1', at, end) }
}

type Keys = Readonly<Record<'owner' | 'ownerKey' | 'user' | 'userKey', Token>>

const findKeys = ({ at, text }: { at: number; text: string }): Keys | undefined => {
  const [owner, ownerKey, user, userKey] = ['O', 'OE', 'U', 'UE'].map((key) => findHex(text, at, key))
  if (!owner || !ownerKey || !user || !userKey) return undefined
  const areWhole = [owner, user].every(({ bytes }) => bytes.length === CHECK_BYTES)
  return areWhole && [ownerKey, userKey].every(({ bytes }) => bytes.length === HASH_BYTES)
    ? { owner, ownerKey, user, userKey }
    : undefined
}

const saltsOf = ({ bytes }: Token): readonly [check: Buffer, key: Buffer] => [
  bytes.subarray(HASH_BYTES, HASH_BYTES + SALT_BYTES),
  bytes.subarray(HASH_BYTES + SALT_BYTES, CHECK_BYTES),
]

/** The key of the streams, which both passwords lead to; undefined where the empty one is not the owner's. */
const findFileKey = (hash: Hash, { owner, ownerKey, user }: Keys): Buffer | undefined => {
  const [checkSalt, keySalt] = saltsOf(owner)
  const isOwner = hash(checkSalt, user.bytes).equals(owner.bytes.subarray(0, HASH_BYTES))
  return isOwner ? crypt(createDecipheriv, hash(keySalt, user.bytes), ownerKey.bytes) : undefined
}

const crypt = (make: typeof createCipheriv | typeof createDecipheriv, key: Buffer, bytes: Buffer): Buffer =>
  make('aes-256-cbc', key, ZERO_IV).setAutoPadding(false).update(bytes)

/** Writes the digits of as many bytes over those of a token; white space between them goes. */
const overwrite = (file: Buffer, { start, end }: Token, bytes: Buffer): void => {
  file.write(bytes.toString('hex').padEnd(end - start, ' '), start, 'latin1')
}

/**
 * A file with AES-256 whose owner's password is empty, so that anybody may open it, changed so that the user's password is empty
 * too: readers only try that one. Other revisions keep the user's password in the owner's entry; they are rare.
 *
 * @returns undefined where the file is not of that kind, or its owner's password is not empty.
 */
export const openByEmptyOwner = (bytes: Uint8Array): Uint8Array | undefined => {
  const file = Buffer.from(bytes)
  const dictionary = findDictionary(file)
  if (!dictionary) return undefined
  const hash = HASHES.get(/\/R\s+(\d+)/.exec(dictionary.text)?.[1] ?? '')
  const keys = findKeys(dictionary)
  if (!hash || !keys) return undefined
  const fileKey = findFileKey(hash, keys)
  if (!fileKey) return undefined
  const { user, userKey } = keys
  const [checkSalt, keySalt] = saltsOf(user)
  overwrite(file, userKey, crypt(createCipheriv, hash(keySalt, NO_BYTES), fileKey))
  overwrite(file, user, Buffer.concat([hash(checkSalt, NO_BYTES), checkSalt, keySalt]))
  return file
}
