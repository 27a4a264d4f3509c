import { describe, expect, it } from 'vitest'
import { isMonthOrSeason, monthNamed, seasonNamed } from '../../../src/timeline/dates/month-names.ts'

const LANGUAGES = ['en', 'en-GB', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'nl'] as const
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** As the tables that come with the runtime have it. */
const nameOf = (month: number, language: string, length: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(language, { month: length }).format(new Date(2020, month - 1, 15))

/** Short names that are words of English: "set. 2020" is read nowhere. */
const WORDS = ['set', 'set.', 'out.']

/** March in Turkish, and a shop in English. */
const SHOP = 'Mart'

describe('monthNamed', () => {
  it.each(LANGUAGES)('knows the months of %s, written out and short', (language) => {
    const unknown = MONTHS.flatMap((month) =>
      [nameOf(month, language, 'long'), nameOf(month, language, 'short')].filter(
        (name) => monthNamed(name) !== month && !WORDS.includes(name),
      ),
    )
    expect(unknown).toEqual([])
  })

  it.each(['id', 'pl', 'cs', 'tr', 'sv', 'nb'])('knows the months of %s, written out', (language) => {
    const names = MONTHS.map((month) => [nameOf(month, language, 'long'), month] as const)
    expect(names.filter(([name, month]) => name !== SHOP && monthNamed(name) !== month)).toEqual([])
  })

  it.each(['list', 'pros', 'mart'])('takes "%s", with which a month begins, for no month', (word) => {
    expect(monthNamed(word)).toBeUndefined()
  })

  it.each([
    ['Jänner', 1],
    ['Jaenner', 1],
    ['febb.', 2],
    ['juill.', 7],
    ['aoû', 8],
    ['sett.', 9],
    ['JANV.', 1],
    ['Febr.', 2],
    ['Févr', 2],
    ['MRZ', 3],
    ['Maerz', 3],
    ['Juil', 7],
    ['Sept.', 9],
    ['Setiembre', 9],
    ['Okt.', 10],
    ['Apri', 4],
    ['Septem', 9],
  ])('takes it however it is written: %s', (name, month) => expect(monthNamed(name)).toBe(month))

  it.each(['Spring', 'Market', 'Mayor', ''])('knows no month "%s"', (name) => expect(monthNamed(name)).toBeUndefined())
})

describe('seasonNamed', () => {
  it.each<[months: readonly [number, number], names: string]>([
    [[1, 5], 'Spring springs'],
    [[3, 5], 'Frühling Frühjahr printemps primavera'],
    [[6, 8], 'Summer summers Sommer été verano'],
    [[9, 12], 'Fall falls'],
    [[9, 11], 'Autumn Herbst automne Otoño'],
    [[1, 3], 'Winter winters hiver invierno Q1'],
    [[1, 4], 'early Anfang début principios'],
    [[5, 8], 'mid Mitte mediados'],
    [[9, 12], 'late Ende fin finales'],
    [[4, 6], 'Q2'],
    [[7, 9], 'Q3'],
    [[10, 12], 'Q4'],
  ])('gives %j for %s', (months, names) => {
    for (const name of names.split(' ')) {
      expect(seasonNamed(name)).toEqual(months)
      expect(isMonthOrSeason(name)).toBe(true)
    }
  })
})
