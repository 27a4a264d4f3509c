import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * SHA-256 without Node, for reading text in a page: synchronous, which the browser's own is not.
 *
 * @returns 64 lower-case hexadecimal digits.
 */
export const sha256 = (bytes: Uint8Array): string => bytesToHex(digest(bytes))
