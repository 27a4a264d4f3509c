import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readEnglishWorkRows, readWorkRows, type WorkRow } from '../../scripts/language/compile-work.ts'
import { TERMS } from '../../src/text/employment-terms.ts'
import { isFieldAlone } from '../../src/text/fields-of-work.ts'
import { PACK_LANGUAGES } from '../../src/text/language.ts'
import { endsWithLegalForm, isOrganization, isSchool } from '../../src/text/organizations.ts'
import { isPlace } from '../../src/text/places.ts'
import { isTitle } from '../../src/text/titles.ts'
import { createEndings, createOpenings } from '../../src/text/work-words.ts'
import { FACULTY } from '../../src/timeline/education/study-cells.ts'
import { isTimeOff } from '../../src/timeline/names/not-work.ts'
import { DEPARTMENT, isUnit, SAYS_AT } from '../../src/timeline/names/split-title.ts'

/** A code is one behind a town. */
const isCode = (code: string): boolean => isPlace(`Tarn, ${code}`)

const TELLS: Readonly<Partial<Record<WorkRow['kinds'][number], (text: string) => boolean>>> = {
  ...{ title: isTitle, organization: isOrganization, school: isSchool, 'school-name': isSchool },
  ...{ legal: endsWithLegalForm, 'legal-within': isOrganization, 'legal-end': endsWithLegalForm },
  ...{ terms: (text) => TERMS.test(text), 'time-off': isTimeOff, away: isTimeOff },
  ...{ unit: isUnit, 'unit-end': isUnit, field: isFieldAlone },
  ...{ department: (text) => DEPARTMENT.test(text) },
  ...{ town: isPlace, region: isPlace, workplace: isPlace, code: isCode },
}

const sourceOf = (path: string) => ({
  fileName: path,
  text: readFileSync(new URL(`../../skills-taxonomy/language/${path}`, import.meta.url), 'utf8'),
})

const ALL: readonly (readonly [language: string, rows: readonly WorkRow[]])[] = [
  ['en', readEnglishWorkRows(sourceOf('work.yaml'))],
  ...PACK_LANGUAGES.map((code) => [code, readWorkRows(sourceOf(`${code}/work.yaml`))] as const),
]

describe.each(ALL)('posts, employers and places of the language %s', (_, rows) => {
  it.each(rows.map((row) => [row.id, row] as const))('are told as the row "%s" says', (_id, { kinds, words, is }) => {
    const untold = kinds.flatMap((kind) => [...words, ...is].filter((text) => TELLS[kind]?.(text) === false))
    expect(untold).toEqual([])
  })

  it('are told from names that look like posts', () => {
    const others = rows.filter(({ kinds }) => kinds.includes('title')).flatMap(({ not }) => not)
    expect(others.filter(isTitle)).toEqual([])
  })
})

describe('posts, employers and places of English', () => {
  it.each<[tells: (text: string) => boolean, said: readonly string[]]>([
    [isTitle, ['Test Engineer', 'Area Manager', 'Chess Tutor', 'Night Nurse', 'Land Lawyer', 'Picture Editor', 'Van Driver']],
    [isOrganization, ['Orbec Ltd', 'Orbec University', 'Orbec AG, Basel']],
    [isSchool, ['Orbec College', 'UIUC', 'TU Dresden']],
    [endsWithLegalForm, ['Orbec Inc.']],
    [isPlace, ['remote', 'Ohio', 'Karnataka', 'Norway', 'Seattle', 'Leeds', 'Orbec, TX']],
    [(text) => TERMS.test(text), ['full-time']],
    [isTimeOff, ['Parental leave', 'Backpacking']],
    [(text) => SAYS_AT.test(text), ['Analyst at Orbec', 'Analyst @ Orbec']],
    [isUnit, ['Department of Fish', 'Fish Laboratory (FL)']],
    [(text) => DEPARTMENT.test(text), ['Global Consulting', 'Night Team']],
    [isFieldAlone, ['Cloud', 'iv']],
    [(text) => FACULTY.test(text), ['School of Fish', 'Fakultät für Fische', 'Facultad de Peces', 'Faculté des Poissons']],
  ])('have a row each that is not left out: %#', (tells, said) => {
    expect(said.filter((text) => !tells(text))).toEqual([])
  })
})

describe('createEndings', () => {
  const ends = createEndings(['leiter', 'ärztin'])

  it.each(['schichtleiter', 'schichtleiterin', 'tierärztin'])('tells "%s"', (word) => expect(ends(word)).toBe(true))
  it.each(['leiter', 'leiterin', 'xleiter', 'leitern', ''])('does not tell "%s"', (word) => expect(ends(word)).toBe(false))
})

describe('createOpenings', () => {
  it('tells whole words at the beginning, in any case', () => {
    const opens = createOpenings(['beca(?= de)', 'stage en'])
    expect(['Beca de colaboración', 'STAGE EN banque'].map(opens)).toEqual([true, true])
    expect(['Becas', 'late stage en', 'stage enorme'].map(opens)).toEqual([false, false, false])
  })
})
