import { expect, it } from 'vitest'
import type { Remark } from '../../src/schema/index.ts'
import { firstRemarks } from '../../src/wording/first-remarks.ts'

const remark = (check: string, start: number): Remark => ({ check, title: check, message: '', resume: { start, end: start + 1 } })

it('one of each kind is shown at first', () => {
  const remarks = [remark('gap', 1), remark('tense', 2), remark('tense', 3), remark('filler', 5)]
  expect(firstRemarks(remarks).map(({ resume }) => resume?.start)).toEqual([1, 2, 5])
})

it('two are where each is mended by itself', () => {
  const remarks = [remark('misspelt-word', 1), remark('misspelt-word', 2), remark('misspelt-word', 3)]
  expect(firstRemarks(remarks).map(({ resume }) => resume?.start)).toEqual([1, 2])
})

it('no more than eight are', () => {
  expect(firstRemarks(Array.from({ length: 12 }, (_, at) => remark(`check ${at}`, at)))).toHaveLength(8)
})

it('those of little worth are not, but where there is nothing else', () => {
  const later = [remark('first-person', 1), remark('file-name', 2)]
  expect(firstRemarks([...later, remark('gap', 3)]).map(({ check }) => check)).toEqual(['gap'])
  expect(firstRemarks(later).map(({ check }) => check)).toEqual(['first-person'])
})
