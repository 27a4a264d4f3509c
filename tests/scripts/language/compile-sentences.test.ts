import { describe, expect, it } from 'vitest'
import { compileSentences } from '../../../scripts/language/compile-sentences.ts'
import { fileOfRows } from './file-of-rows.ts'

const file = (text: string) => fileOfRows(text, 'language/sentences/tailoring.yaml')

const ROWS = `- id: titles
  says: Titles of suggestions.
  rows:
    - en: 'Lift {n} [skill|skills]'
      de: '{n} [1:Kenntnis|Kenntnisse] heben'
      fr: 'Remonter {n} {n:compétence|compétences}'
      es: 'Subir {n} {n:habilidad|habilidades}'
`

describe('sentences of the report', () => {
  it('become a table for each language', () => {
    const tables = compileSentences([file(ROWS)])
    expect([...tables.keys()]).toEqual(['english.compiled.ts', 'german.compiled.ts', 'french.compiled.ts', 'spanish.compiled.ts'])
    expect(tables.get('english.compiled.ts')).toContain('titles: [\n    "Lift {n} [skill|skills]",')
    expect(tables.get('german.compiled.ts')).toContain('"Lift {n} [skill|skills]": "{n} [1:Kenntnis|Kenntnisse] heben",')
  })

  it.each([
    ["      fr: 'Remonter {n} {n:compétence|compétences}'\n", '', '"fr" is missing. Add it.'],
    ['Subir {n} ', 'Subir {m} ', 'is said in Spanish with "{m}", which the English sentence does not hold.'],
    ['[1:Kenntnis|', '[1:Kenntnis|Fähigkeit|', 'is said in German with "[1:Kenntnis|Fähigkeit|Kenntnisse]"'],
    [ROWS, `${ROWS}${ROWS.slice(ROWS.indexOf('    - en'))}`, '"Lift {n} [skill|skills]" of "titles" stands twice.'],
  ])('are refused with %j changed to %j', (before, after, message) => {
    expect(() => compileSentences([file(ROWS.replace(before, () => after))])).toThrow(message)
  })
})
