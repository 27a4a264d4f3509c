/** SHA-256 as the database keeps it, from its hexadecimal digits. */
export const hashBytes = (sha256: string): Buffer => Buffer.from(sha256, 'hex')

export const hashDigits = (sha256: Uint8Array): string => Buffer.from(sha256).toString('hex')
