import { expect, it } from 'vitest'
import { cellsOf } from '../../src/text/cells-of.ts'
import { quote } from '../../src/text/span.ts'

it.each([
  ['Kilns | Ghent · Part-time', ['Kilns', 'Ghent', 'Part-time']],
  ['Kilns\tGhent\tPart-time', ['Kilns', 'Ghent', 'Part-time']],
  ['Location: hybrid | Ghent', ['Location: hybrid | Ghent']],
  ['Kilns|Ghent|Bruges', ['Kilns|Ghent|Bruges']],
])('the cells of a line are three things or more between bars, points or tabs: %j', (line, cells) => {
  const text = `Glazier\n${line}`
  expect(cellsOf(text, { start: 8, end: text.length }).map((cell) => quote(text, cell))).toEqual(cells)
})
