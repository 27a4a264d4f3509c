import { describe, expect, it } from 'vitest'
import { DEGREES_ASKED } from '../../src/coverage/sketch.ts'
import { blockOfLoose, packMembers, unpackBlock } from '../../src/pool/block-members.ts'
import type { LooseRow } from '../../src/pool/loose.ts'

const rowOf = (number: number): LooseRow => ({
  document_id: 1_000_000 + number,
  lot: 2 ** 31 - 1 - number,
  months: 30 + number,
  undated: number % 2 === 0,
  degrees: Uint8Array.from(DEGREES_ASKED, (_, at) => 10 * number + at),
  entries: Uint8Array.of(1, 200),
})

describe('the members of a block', () => {
  it.each([1, 2, 3, 7, 256])('are read as they were written, %i of them', (size) => {
    const { entries: _, ...sketches } = blockOfLoose(Array.from({ length: size }, (_, number) => rowOf(number))).sketches
    const written = blockOfLoose(Array.from({ length: size }, (_, number) => rowOf(number)))
    const lists = new Map([[7, Uint8Array.of(1)]])
    const read = unpackBlock(packMembers(written), lists)
    expect(read).toEqual({ documentIds: written.documentIds, lots: written.lots, sketches: { ...sketches, lists } })
    expect(read.sketches.degrees).toHaveLength(size * DEGREES_ASKED.length)
  })
})
