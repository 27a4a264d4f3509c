import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '../../src/text/sha256.ts'

describe('SHA-256 without Node', () => {
  it('is the one of Node for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
      }),
    )
  })

  it.each([0, 55, 56, 63, 64, 65, 1_000_000])('is right where blocks end: %d bytes', (length) => {
    const bytes = new Uint8Array(length).fill(0x61)
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})
