import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * SHA-256 without Node, for where text is read in a page: at once, which a browser's own is not.
 *
 * @returns 64 lower-case hexadecimal digits.
 */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes))
