import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions } from '../../../src/mentions/index.ts'
import { isPersonName } from '../../../src/mentions/senses/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { textDocument } from '../../helpers/text-document.ts'

const gazetteer = compileGazetteer(loadTaxonomy())
const letters = (text: string): string[] =>
  findMentions(textDocument(text), gazetteer).flatMap(({ skill }) => (skill === 'r' || skill === 'c' ? skill : []))

const isPersonAt = (text: string, letter: string): boolean => {
  const start = text.indexOf(letter)
  return isPersonName(text, { start, end: start + 1 })
}

describe('an initial beside a surname', () => {
  it.each([
    '1. Quill, R., Reed, A., and Marsh X.∗ (2025+), Nets in tides',
    'Tern, M. and Quill, R.∗ (2025+), Submitted',
    '3. Quill, R. and Marsh X.∗ (2024), Nets in tides',
    'Reed, A., Quill, R. Nets in tides. 2020',
    'R. Quill, A. Reed and M. Tern. Nets in tides',
    'R. Quill et al. Nets in tides',
    'A. Reed, R. Quill. Nets in tides',
  ])('is an author: %s', (line) => {
    expect(isPersonAt(line, 'R.')).toBe(true)
    expect(letters(`${line}\n\nPython and SQL`)).toEqual([])
    expect(letters(`${line.replace('R.', 'C.')}\n\nPython and SQL`)).toEqual([])
  })

  it.each(['Models in Python and R. Trained nets.', 'Python, SQL, R.', 'Models in Python, R. Wrote reports, tables'])(
    'is no author, but the language: %s',
    (line) => {
      expect(isPersonAt(line, 'R.')).toBe(false)
      expect(letters(line)).toEqual(['r'])
    },
  )
})
