import { expect, it } from 'vitest'
import { findRemarks } from '../../src/remarks/index.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'

it.each([
  ['Sort an distinguish tides', 'Write “a distinguish” or “and distinguish”.'],
  ['Planned an tested tides', 'Write “a tested” or “and tested”.'],
  ['Built an web page', 'Write “a web”.'],
  ['Worked as an barge pilot', 'Write “a barge”.'],
  ['Built a automated report', 'Write “an automated”.'],
])('offers what may be meant: %s', (line, written) => {
  const analysis = analyseText(`EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- ${line}`)
  const remarks = findRemarks({ analysis, job: { title: null }, fileName: null, taxonomy: TAXONOMY, suggestions: [] })
  expect(remarks.find(({ check }) => check === 'wrong-article')?.message).toContain(written)
})
