import { expect, it } from 'vitest'
import type { Remark } from '../../src/schema/index.ts'
import { firstRemarks } from '../../src/wording/first-remarks.ts'

const remark = (check: string, start: number): Remark => ({ check, title: check, message: '', resume: { start, end: start + 1 } })

it('two of each kind are shown at first', () => {
  const remarks = [remark('gap', 1), remark('tense', 2), remark('tense', 3), remark('tense', 4), remark('filler', 5)]
  expect(firstRemarks(remarks).map(({ resume }) => resume?.start)).toEqual([1, 2, 3, 5])
})

it('no more than eight are', () => {
  expect(firstRemarks(Array.from({ length: 12 }, (_, at) => remark(`check ${at >> 1}`, at)))).toHaveLength(8)
})
