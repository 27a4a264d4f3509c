import { describe, expect, it } from 'vitest'
import { packTables, unpackTables } from '../../src/learned/pack-tables.ts'

const TABLES = {
  name: 'Größe ≥ 3',
  labels: ['no', 'yes'],
  groups: { word: { slots: Int32Array.of(-1, 2 ** 31 - 1, 7), sizes: [2, 3] }, none: { slots: new Int32Array(), rows: null } },
  weights: Int16Array.of(-32_768, 5, 32_767),
  shift: 27,
  more: Int32Array.of(1),
}

describe('packed tables', () => {
  it('are read as they were', () => {
    expect(unpackTables(packTables(TABLES))).toEqual(TABLES)
  })

  it('are read from wherever in a larger buffer they stand', () => {
    const packed = packTables(TABLES)
    for (const at of [1, 2, 3, 4]) {
      const larger = new Uint8Array(packed.length + 8)
      larger.set(packed, at)
      expect(unpackTables(larger.subarray(at, at + packed.length))).toEqual(TABLES)
    }
  })
})
