import { expect, it } from 'vitest'
import { printTable } from '../../../bench/readers/print-table.ts'

it('a table has a row a figure, and a dash for what is not told', () => {
  const columns = [
    { name: 'ours', figures: { 'credit, r': 0.51239, 'overall score, mean error': 12.34 } },
    { name: 'other', figures: { 'credit, r': null } },
  ]
  expect(printTable(columns).split('\n')).toEqual([
    '| figure | ours | other |',
    '| --- | --- | --- |',
    '| credit, r | 0.512 | – |',
    '| overall score, mean error | 12.3 | – |',
  ])
})
