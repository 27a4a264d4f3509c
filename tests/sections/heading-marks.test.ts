import { describe, expect, it } from 'vitest'
import { findSections } from '../../src/sections/index.ts'
import { textDocument } from '../helpers/text-document.ts'

/** A resume whose headings stand behind marks. */
const withMarks = (marks: readonly string[]): string => {
  const [first, second, third, fourth] = marks
  return `Ida Brandsen
${first} Berufserfahrung
Gärtnerin
Staudenhof Ems, 2019 – 2023
${second} Ausbildung
Lehre, Berufsschule Leer, 2016 – 2019
${third} Sprachen
Deutsch, Niederländisch
${fourth} Kenntnisse
Baumschnitt, Saatgut`
}

const kindsOf = (text: string): string[] => findSections(textDocument(text)).map(({ kind }) => kind)

describe('marks of a list before headings', () => {
  it.each([
    ['numbers', ['1.', '2.', '3.', '4.']],
    ['numbers with a bracket', ['1)', '2)', '3)', '4)']],
    ['letters', ['A.', 'B.', 'C.', 'D.']],
    ['Roman numbers', ['I.', 'II.', 'III.', 'IV.']],
    ['squares', ['■', '■', '■', '■']],
    ['arrows', ['►', '►', '►', '►']],
  ])('head sections: %s', (_name, marks) => {
    expect(kindsOf(withMarks(marks))).toEqual(['contact', 'experience', 'education', 'languages', 'skills'])
  })

  it('head none where most points of the list are something else', () => {
    const points = ['Sprachen', 'Projekte', 'Kurse', 'Stauden schneiden', 'Beete planen', 'Kunden beraten', 'Erde bestellen']
    const text = `Ida Brandsen\n\nBerufserfahrung\n\nGärtnerin, Staudenhof Ems, 2019 – 2023\n${points.map((point) => `• ${point}`).join('\n')}`
    expect(kindsOf(text)).toEqual(['contact', 'experience'])
  })
})
