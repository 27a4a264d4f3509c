import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENGLISH_PATTERNS, OTHERS_PATTERNS } from '../../src/language/postings.compiled.ts'
import { RESUME_PATTERNS } from '../../src/language/resumes.compiled.ts'
import { LazyPattern, lazily, type PatternRow } from '../../src/text/lazy-pattern.ts'
import { literalsOf } from '../../src/text/literals.ts'
import { TEXT_PATTERNS } from '../../src/text/texts.compiled.ts'

const TABLES: Readonly<Record<string, PatternRow>>[] = [TEXT_PATTERNS, ENGLISH_PATTERNS, OTHERS_PATTERNS, RESUME_PATTERNS]
const ROWS = TABLES.flatMap((table) => Object.entries(table))

/** What is found from the start on, and where the next search would begin. */
const search = (pattern: RegExp, text: string): unknown[] =>
  [1, 2, 3].map(() => [pattern.exec(text)?.map(String), pattern.lastIndex, pattern.test(text), pattern.lastIndex])

/** Words of a pattern, in its order: texts that are often found by it, or nearly. */
const wordsOf = (source: string): string[] => [...new Set(source.match(/[\p{L}\d]+|[ -.,:’]/gu) ?? [])]

const drawTexts = (source: string) =>
  fc
    .array(fc.constantFrom(...wordsOf(source), ' ', ' ', 'Ann', '7', 'ſ', 'K', 'İ', '😀', '\n'), { maxLength: 8 })
    .chain((pieces) => fc.constantFrom(pieces.join(''), pieces.join(' '), pieces.join(' ').toUpperCase()))

describe('LazyPattern', () => {
  it.each(ROWS)('finds of the row "%s" what the plain pattern finds', (_, [source, flags, literals]) => {
    expect(literals).toEqual(literalsOf(source, flags))
    fc.assert(
      fc.property(drawTexts(source), (text) => {
        expect(search(new LazyPattern(source, flags, literals), text)).toEqual(search(new RegExp(source, flags), text))
      }),
      { numRuns: 40 },
    )
  })

  it.each(['i', 'iu'])('knows every form of a letter that the flags %s take for alike', (flags) => {
    const letters = Array.from({ length: 0x17f }, (_, code) => String.fromCharCode(code)).filter((letter) =>
      /[\p{L}\d]/u.test(letter),
    )
    const all = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).join('')
    const missed = letters.flatMap((letter) =>
      [...all.matchAll(new RegExp(letter, `g${flags}`))].filter(
        ([form]) => !new LazyPattern(letter + letter, flags).test(form + form),
      ),
    )
    expect(missed).toEqual([])
  })

  it.each([
    ['matchAll', (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(({ 0: found, index }) => [found, index])],
    ['match', (text: string, pattern: RegExp) => [...(text.match(pattern) ?? [])]],
    ['replace', (text: string, pattern: RegExp) => text.replace(pattern, '<$&>')],
    ['split', (text: string, pattern: RegExp) => text.split(pattern)],
    ['search', (text: string, pattern: RegExp) => text.search(pattern)],
  ])('%s finds the same', (_, ask) => {
    for (const text of ['', 'led and built', 'Led, LED', 'nothing'])
      for (const flags of ['g', 'gi', 'giu']) {
        const plain = new RegExp('\\bled\\b', flags)
        const lazy = lazily(plain)
        expect([ask(text, lazy), ask('led', lazy), ask(text, lazy)]).toEqual([
          ask(text, plain),
          ask('led', plain),
          ask(text, plain),
        ])
      }
  })

  it('is copied as the pattern that it stands for', () => {
    for (const flags of ['', 'g', 'giu', 'y', 'dms']) {
      const [plain, lazy] = [new RegExp('\\bled', flags), new LazyPattern('\\bled', flags)]
      expect([new RegExp(lazy), new RegExp(lazy, 'gi')]).toEqual([plain, new RegExp(plain, 'gi')])
      for (const flag of ['global', 'ignoreCase', 'multiline', 'dotAll', 'unicode', 'sticky', 'hasIndices'] as const)
        expect([flag, lazy[flag]]).toEqual([flag, plain[flag]])
    }
  })

  it('says what it was made of', () => {
    expect(String(new LazyPattern('a|b', 'iu'))).toBe('/a|b/iu')
  })
})
