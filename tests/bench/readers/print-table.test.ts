import { expect, it } from 'vitest'
import { printTable } from '../../../bench/readers/print-table.ts'

it('a table has a row a figure, and a dash for what is not told', () => {
  const columns = [
    { name: 'ours', figures: { 'credit, r': 0.51239, 'overall score, mean error': 12.34 } },
    { name: 'other', figures: { 'credit, r': null } },
    { name: 'third', figures: { 'credit, r': 0.5 }, ranges: { 'credit, r': [-0.123, 0.6] as const } },
  ]
  expect(printTable(columns).split('\n')).toEqual([
    '| figure | ours | other | third |',
    '| --- | --- | --- | --- |',
    '| credit, r | 0.512 | – | 0.500 (-0.12–0.60) |',
    '| overall score, mean error | 12.3 | – | – |',
  ])
})
