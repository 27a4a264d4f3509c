import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsPhrase, matchPhrase, type WordsOfText } from '../../src/text/match-phrase.ts'
import { indexByFirstWord, mayBeNothing, readPhrase, type Step, type Test, writeOut } from '../../src/text/phrases.ts'

/** Words apart by blanks; a clause ends where one ends with a comma. */
const lineOf = (text: string): WordsOfText => {
  const words = text.split(' ')
  const wordAt = (at: number): string | undefined => words[at]?.replace(',', '')
  const breaksBefore = (at: number): boolean => words[at - 1]?.endsWith(',') === true
  return {
    count: words.length,
    nameAt: wordAt,
    spelledAt: wordAt,
    startsAt: (at) => at === 0 || breaksBefore(at),
    endsBefore: (at) => at === words.length || breaksBefore(at),
    breaksBefore,
  }
}

/** The words that a phrase finds first. */
const found = (phrase: string, text: string): string | undefined => {
  const read = readPhrase(phrase)
  const line = lineOf(text)
  for (let at = 0; at < line.count; at++) {
    const end = matchPhrase(read, line, at)
    if (end !== undefined) return text.split(' ').slice(at, end).join(' ')
  }
  return undefined
}

describe('a phrase', () => {
  it.each([
    ['next steps', 'the next steps', 'next steps'],
    ['hiring/interview process', 'our interview process', 'interview process'],
    ['go_live/deploy today', 'we go live today', 'go live today'],
    ['go_live/deploy today', 'we deploy today', 'deploy today'],
    ['we (also) value', 'we value', 'we value'],
    ['we (also) value', 'we also value', 'we also value'],
    ['(the/our) team', 'our team', 'our team'],
    ['(in this) role', 'in this role', 'in this role'],
    ['(very/quite)* strong', 'very very quite strong', 'very very quite strong'],
    ['(very/quite)* strong', 'very very very very strong', 'very very very strong'],
    ['(very)* very strong', 'very very strong', 'very very strong'],
    ['migrat*', 'a migration', 'migration'],
    ['*ly good', 'really good', 'really good'],
    ['our * stack', 'our data stack', 'our data stack'],
    ['first # days', 'your first 90 days', 'first 90 days'],
    ['first # days', 'your first ten days', 'first ten days'],
    ['## users', 'for 1.5m+ users', '1.5m+ users'],
    ['## users', 'for 300k users', '300k users'],
    ['## users', 'for 2bn users', '2bn users'],
    ['following … valued', 'the following will be valued', 'following will be valued'],
    ['following … valued', 'following one two three four five valued', 'following one two three four five valued'],
    ['you get !to', 'what you get', 'you get'],
    ['must !(be at/in)', 'must be here', 'must'],
    ['^ ideally', 'ideally you', 'ideally'],
    ['^ ideally', 'some, ideally all', 'ideally'],
    ['required $', 'not required, but good', 'required'],
    ['^_a/b c', 'x b c', 'b c'],
  ])('"%s" finds in "%s": "%s"', (phrase, text, words) => {
    expect(found(phrase, text)?.replace(',', '')).toBe(words)
  })

  it.each([
    ['next steps', 'next, steps', 'words of two clauses'],
    ['art', 'start', 'a part of a word'],
    ['go_live/deploy today', 'we go today', 'a part of an alternative'],
    ['emigrat*', 'migration', 'another beginning'],
    ['our * stack', 'our stack', 'no word where one must be'],
    ['following … valued', 'the following, it is valued', 'words beyond a clause'],
    ['following … valued', 'following one two three four five six valued', 'words too far away'],
    ['you get !to', 'what you get to do', 'words before what must not follow'],
    ['must !(be at/in)', 'must be in ghent', 'the same of several words'],
    ['^ ideally', 'and ideally', 'words that start nothing'],
    ['required $', 'required here', 'words that end nothing'],
    ['^_a/b c', 'x a c', 'one alternative elsewhere than at the start'],
  ])('"%s" does not find in "%s": %s', (phrase, text) => {
    expect(found(phrase, text)).toBeUndefined()
  })

  it('is found anywhere in a text', () => {
    expect(holdsPhrase(readPhrase('b c'), lineOf('a b c d'))).toBe(true)
    expect(holdsPhrase(readPhrase('c b'), lineOf('a b c d'))).toBe(false)
  })

  it('knows words by the names that its reader has for them', () => {
    const phrase = readPhrase("isn't", () => ['is', 'not'])
    expect(matchPhrase(phrase, lineOf('is not'), 0)).toBe(2)
  })

  it.each([
    ['(a) (b)*', true],
    ['…', true],
    ['(a) b', false],
  ])('says whether it may be nothing: %s', (phrase, expected) => {
    expect(mayBeNothing(readPhrase(phrase))).toBe(expected)
  })
})

it.each([
  ['{trees}/ivy', 'birch/beech/ivy'],
  ['old_{trees}', 'old_birch/old_beech'],
  ['{all} grow', 'birch/beech/moss grow'],
  ['{none}', '{none}'],
  ['{constructor}', '{constructor}'],
])('sets of words are written out: %s', (written, out) => {
  expect(writeOut(written, { trees: 'birch/beech', all: '{trees}/moss' })).toBe(out)
})

const cues = ['not/never needed', '(birch/beech)* not', '^ birch'].map((written) => ({ phrase: readPhrase(written) }))

it.each([
  ['never', [0]],
  ['not', [0, 1]],
  ['beech', [1]],
  ['birch', [1, 2]],
  ['needed', undefined],
])('phrases that may begin with a word are found by it, also where it may be left out: %s', (word, places) => {
  expect(
    indexByFirstWord(cues)
      .get(word)
      ?.map((cue) => cues.indexOf(cue)),
  ).toEqual(places)
})

/** The slow obvious version: all places where a text may go on after some steps, the one that is tried first at first. */
const endsOf = ([step, ...rest]: readonly Step[], words: WordsOfText, from: number, at: number): number[] => {
  if (step === undefined) return [at]
  const goesOn = (place: number): boolean => place < words.count && (place === from || !words.breaksBefore(place))
  const after = (test: Test, place: number): number[] => {
    if (test.kind === 'start') return words.startsAt(place) ? [place] : []
    if (test.kind === 'end') return words.endsBefore(place) ? [place] : []
    const word = words.nameAt(place) ?? ''
    const isMeant =
      (test.kind === 'word' && word === test.text) ||
      (test.kind === 'beginning' && word.startsWith(test.text)) ||
      (test.kind === 'ending' && word.endsWith(test.text)) ||
      test.kind === 'any' ||
      (test.kind === 'number' && /^\d/.test(word))
    return goesOn(place) && isMeant ? [place + 1] : []
  }
  const skipped = (place: number, left: number): number[] =>
    left > 0 && goesOn(place) ? [place, ...skipped(place + 1, left - 1)] : [place]
  const repeated = (steps: readonly Step[], place: number, left: number): number[] => {
    const [next] = left > 0 ? endsOf(steps, words, from, place) : []
    return next === undefined || next === place ? [place] : [...repeated(steps, next, left - 1), place]
  }
  const places = {
    choice: () => {
      if (step.kind !== 'choice') return []
      const all = [...[...step.words].map((text): Test[] => [{ kind: 'word', text }]), ...step.others]
      return all.flatMap((tests) => tests.reduce<number[]>((now, test) => now.flatMap((one) => after(test, one)), [at]))
    },
    maybe: () => (step.kind === 'maybe' ? repeated(step.steps, at, step.most) : []),
    not: () => (step.kind === 'not' && endsOf(step.steps, words, from, at).length === 0 ? [at] : []),
    gap: () => skipped(at, 5),
  }[step.kind]()
  return places.flatMap((place) => endsOf(rest, words, from, place))
}

it('finds what trying every place finds', () => {
  const word = fc.constantFrom('a', 'b', 'ab', '7')
  const choice = fc.oneof(word, fc.constantFrom('a/b', 'a_b/b', 'a*', '*b', '*', '#', '##', '^', '$'))
  const step = fc.oneof(
    { weight: 4, arbitrary: choice },
    fc.tuple(choice, choice).map(([one, other]) => `(${one} ${other})`),
    choice.map((one) => `(${one})*`),
    choice.map((one) => `!${one}`),
    fc.constant('…'),
  )
  const said = fc.array(
    fc.tuple(word, fc.boolean()).map(([one, ends]) => (ends ? `${one},` : one)),
    { minLength: 1, maxLength: 9 },
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), said, (steps, text) => {
      // A phrase that may be nothing begins with no word in particular.
      const [phrase, line] = [{ ...readPhrase(steps.join(' ')), first: null }, lineOf(text.join(' '))]
      for (let at = 0; at < line.count; at++) expect(matchPhrase(phrase, line, at)).toBe(endsOf(phrase.steps, line, at, at)[0])
    }),
    { numRuns: 2000 },
  )
})
