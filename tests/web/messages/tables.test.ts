import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/web/messages/index.ts'
import { TABLES } from '../../../src/web/messages/tables.ts'

/** Every way to a text of a table, "report.tabs.label", with the text or what makes it. */
const leavesOf = (table: unknown, path: readonly string[] = []): [string, unknown][] =>
  typeof table === 'object' && table !== null
    ? Object.entries(table).flatMap(([name, value]) => leavesOf(value, [...path, name]))
    : [[path.join('.'), table]]

const ENGLISH = new Map(leavesOf(TABLES.en))

/** What each function is asked with, where numbers are not what it takes. */
const ASKED: Readonly<Record<string, readonly unknown[]>> = {
  'check.tab': [{ passed: true }],
  'check.originalHint': ['5 MB'],
  'check.run': ['2026-01', '1', '2'],
  'check.ocr': [{ document: 'original', count: 2, of: 3 }],
  'form.resumeHint': ['5 MB'],
  'form.chosen': ['a.pdf', '5 kB'],
  'pool.fillHint': ['5 MB'],
  'pool.against': [null],
  retell: ['wouldCount', 'a project'],
  'requirements.range': ['+2', '+4'],
  'requirements.each': ['+2'],
  'requirements.uncounted': ['x', 'negated'],
  'correcting.saidNotAsked': ['x'],
  'correcting.saidShows': ['x', 'y'],
  'correcting.saidShowsNot': ['x', 'y'],
  'correcting.noted': ['x'],
  'correcting.notedScore': ['60'],
  'person.line.between': ['2019', '2020'],
  'unscored.context': ['posting'],
  'unscored.salary': [{ min: 100, max: 200, open: true, currency: 'USD', country: 'US', year: 2026 }],
  'pool.open': ['R-1'],
  'pool.choose': ['R-1'],
  'pool.tells': ['R-1'],
  megabytes: [5 * 1024 * 1024],
  place: [{ line: 4, page: 2 }],
  'progress.ocr': [{ document: 'resume', count: 2, of: 3 }],
  'skipTo.posting': ['role brief'],
  'report.tab': ['Ada', '60'],
  'report.brief': ['senior', 'ML'],
  'report.run': ['2026-01', '1', '2', '3'],
  'documents.posting': ['posting'],
  'documents.pasted': ['posting'],
  'documents.pastedNote': ['role brief'],
  'documents.asks': ['required'],
  'documents.hiddenNote': ['x'],
  'documents.checkYourself': ['x'],
  'look.missing': ['x'],
  'requirements.wouldCount': ['x'],
  'suggestions.gainOf': ['+2'],
  'writing.bullet': ['x'],
  'writing.score': ['60', '+1'],
  'writing.change': ['+1'],
  'ownModel.from': [[3, 4]],
  'ownModel.verdicts': ['a', 'b'],
  'correcting.lead': ['60'],
  'correcting.showsNotSaid': ['x'],
  'pillars.notAsked': ['role brief'],
  'person.period': [null, null],
  'save.saved': ['a.pdf'],
  'comparison.title': ['+1'],
  'comparison.open': ['x'],
  'comparison.heading': ['1', '2'],
  'timeline.from': ['x', '2019', '2020'],
}

const NUMBERS = [12, 24, 36]

const say = (path: string, leaf: unknown): unknown => (typeof leaf === 'function' ? leaf(...(ASKED[path] ?? NUMBERS)) : leaf)

/** Names, and words that the language shares with English. */
const SHARED: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  de: /^(?:brand|check\.sides\.original|nav\.(?:pool|docs)|names\.pillars\.mlops|form\.(?:levels\.senior|chosen)|person\.fields\.(?:name|links)|save\.json|report\.tab)$/,
  fr: /^(?:brand|nav\.docs|names\.pillars\.mlops|names\.sections\.(?:publications|certifications)|form\.chosen|documents\.(?:page|pages)|save\.json|place|check\.line|documents\.line|suggestions\.gainOf|pointsAfter|timeline\.from|pool\.columns\.score)$/,
  es: /^(?:brand|nav\.docs|names\.pillars\.mlops|form\.chosen|save\.json|report\.tab|suggestions\.no)$/,
}
/** Numbers and units alone. */
const NO_WORDS = /^(?:points|gain|report\.change|megabytes|colon)$/

describe('the tables of messages', () => {
  const others = LANGUAGES.map(([language]) => language).filter((language) => language !== 'en')

  it.each(others)('%s says everything that English says, and nothing else', (language) => {
    expect(leavesOf(TABLES[language]).map(([path, leaf]) => `${path} ${typeof leaf}`)).toEqual(
      expect.arrayContaining([...ENGLISH].map(([path, leaf]) => `${path} ${typeof leaf}`)),
    )
    expect(leavesOf(TABLES[language])).toHaveLength(ENGLISH.size)
  })

  it.each(others)('%s says nothing in English', (language) => {
    const same = leavesOf(TABLES[language])
      .filter(([path]) => !NO_WORDS.test(path) && !SHARED[language].test(path))
      .filter(([path, leaf]) => say(path, leaf) === say(path, ENGLISH.get(path)))
      .map(([path]) => path)
    expect(same).toEqual([])
  })

  it.each(others)('%s says each in words, with all that it was given', (language) => {
    for (const [path, leaf] of leavesOf(TABLES[language])) {
      const said = say(path, leaf)
      expect(said, path).toEqual(expect.stringMatching(/\S/))
      expect(said, path).not.toMatch(/undefined|null|NaN|\[object|\$\{|'|"/)
      for (const figure of String(say(path, ENGLISH.get(path))).match(/\d+/g) ?? []) expect(said, path).toContain(figure)
    }
  })

  it.each<[Language, readonly [number, string][]]>([
    [
      'en',
      [
        [0, '0 requirements'],
        [1, '1 requirement'],
        [2, '2 requirements'],
        [1_200, '1,200 requirements'],
      ],
    ],
    [
      'de',
      [
        [0, '0 Anforderungen'],
        [1, '1 Anforderung'],
        [2, '2 Anforderungen'],
        [1_200, '1.200 Anforderungen'],
      ],
    ],
    [
      'fr',
      [
        [0, '0 exigence'],
        [1, '1 exigence'],
        [2, '2 exigences'],
        [1_200, '1\u202f200 exigences'],
      ],
    ],
    [
      'es',
      [
        [0, '0 requisitos'],
        [1, '1 requisito'],
        [2, '2 requisitos'],
        [12_000, '12.000 requisitos'],
      ],
    ],
  ])('%s counts by its own rules', (language, rows) => {
    for (const [amount, said] of rows) expect(TABLES[language].report.requirements(amount)).toBe(said)
  })

  it.each<[Language, string, string]>([
    ['en', '62.5', '−2.1'],
    ['de', '62,5', '−2,1'],
    ['fr', '62,5', '−2,1'],
    ['es', '62,5', '−2,1'],
  ])('%s writes points with its own decimal sign', (language, points, change) => {
    const { title, change: changed } = TABLES[language].report
    expect(title(62.5)).toContain(points)
    expect(changed(-2.1)).toBe(change)
    expect(changed(0)).toBe('±0')
  })
})
