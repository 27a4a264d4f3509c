import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readWorkRows } from '../../scripts/language/compile-work.ts'
import { PACK_LANGUAGES } from '../../src/text/language.ts'
import { endsWithLegalForm, isOrganization, isSchool } from '../../src/text/organizations.ts'
import { isPlace } from '../../src/text/places.ts'
import { isTitle } from '../../src/text/titles.ts'
import { createEndings, createOpenings } from '../../src/text/work-words.ts'

const TELLS: Readonly<Record<string, (text: string) => boolean>> = {
  title: isTitle,
  organization: isOrganization,
  school: isSchool,
  legal: endsWithLegalForm,
  town: isPlace,
  region: isPlace,
}

describe.each(PACK_LANGUAGES)('posts, employers and places of the language %s', (language) => {
  const file = new URL(`../../skills-taxonomy/language/${language}/work.yaml`, import.meta.url)
  const rows = readWorkRows({ fileName: 'work.yaml', text: readFileSync(file, 'utf8') })

  it.each(Object.keys(TELLS))('are told as the row "%s" says', (id) => {
    const told = rows.filter((row) => row.id === id).flatMap(({ words, is }) => [...words, ...is])
    expect(told.filter((text) => !TELLS[id]?.(text))).toEqual([])
  })

  it('are told from names that look like posts', () => {
    const others = rows.filter(({ id }) => id === 'title').flatMap(({ not }) => not)
    expect(others.filter(isTitle)).toEqual([])
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
