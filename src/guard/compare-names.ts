import { isKnown } from '../schema/known-mention.ts'
import type { Span } from '../schema/span.ts'
import { ENGLISH_MONTHS } from '../text/english-months.compiled.ts'
import { MONTH_STARTS } from '../text/months.ts'
import { contains, overlaps } from '../text/span.ts'
import { familyOf } from '../text/stems.ts'
import { holdsTitleWord } from '../text/titles.ts'
import { foldedTokens } from '../text/tokenize.ts'
import { isPlain, unitAt } from './claims.ts'
import type { Comparison } from './comparison.ts'
import type { Difference } from './difference.ts'
import type { Statement } from './read-statements.ts'

/** Capitalised words that are not names: months and days, languages and countries compared elsewhere, levels. */
const CAPITALS_THAT_NAME_NOBODY = new Set(
  `${[...MONTH_STARTS, ...ENGLISH_MONTHS].join(' ')} sept
   monday tuesday wednesday thursday friday saturday sunday i english present now today current
   bachelor bachelors master masters doctor phd bsc msc ba ma bs ms beng meng b.sc m.sc ph.d b.a m.a hons honours university college school
   degree diploma certificate certified certification level grade ii iii iv ltd inc`
    .trim()
    .split(/\s+/),
)

/** Words in the long names of degrees: "BA Economics" is a Bachelor of Arts. */
const OF_DEGREES = new Set(['arts', 'science', 'sciences', 'engineering', 'laws'])

/** A line that is written with capitals throughout: a heading, a title. */
const HEADLINE_SHARE = 0.7

const BEGINS_NAME = /^\p{Lu}/u
/** "PyTorch", "AWS", "dbt2": not spelt like an ordinary word. */
const UNUSUAL = /\p{Ll}\p{Lu}|^\p{Lu}{2,}|\p{L}\p{N}/u

interface Spelled extends Span {
  readonly word: string
  readonly written: string
  /** It begins a sentence, where every word has a capital. */
  readonly isFirst: boolean
}

const spelledIn = ({ text, start }: Statement): Spelled[] =>
  foldedTokens(text).map(({ word, start: from, end }, index) => ({
    word: word.replace(/['’]s$/, ''),
    written: text.slice(from, end),
    start: start + from,
    end: start + end,
    isFirst: index === 0 || /[.!?:•|–—(]\s*$/.test(text.slice(0, from)),
  }))

const isHeadline = (words: readonly Spelled[]): boolean => {
  const long = words.filter(({ word }) => word.length > 3)
  return long.length > 1 && long.filter(({ written }) => BEGINS_NAME.test(written)).length >= long.length * HEADLINE_SHARE
}

const initialsIn = (text: string): Set<string> => {
  const words = foldedTokens(text).map(({ word }) => word)
  return new Set(
    words.flatMap((_, at) =>
      [2, 3, 4, 5].map((length) =>
        words
          .slice(at, at + length)
          .map((word) => word.charAt(0))
          .join(''),
      ),
    ),
  )
}

/**
 * Names in sentences that the original does not have: of firms, products, people and places, which no list knows.
 * Heads of jobs and studies are compared part by part, but the names in them are looked at here, too.
 */
export const compareNames = ({ original, tailored, sourcesOf }: Comparison): Difference[] => {
  const { text } = original.analysis.document
  const known = new Set(foldedTokens(text).flatMap(({ word }) => [word, word.replace(/['’]s$/, ''), familyOf(word)]))
  const glued = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const initials = initialsIn(text)
  const named = tailored.analysis.mentions
  const isNew = ({ word, written }: Spelled): boolean =>
    !known.has(word) &&
    !known.has(familyOf(word)) &&
    !CAPITALS_THAT_NAME_NOBODY.has(word) &&
    !(word.length > 4 && glued.includes(word.replace(/[^\p{L}\p{N}]/gu, ''))) &&
    !(written === written.toUpperCase() && initials.has(word)) &&
    !holdsTitleWord(word) &&
    unitAt([{ word, start: 0, end: word.length }], 0) === null
  const isTold = (span: Span): boolean => named.some((mention) => isKnown(mention) && overlaps(mention, span))
  const said = new Set<string>()
  const findIn = (statement: Statement): Difference[] => {
    const words = spelledIn(statement)
    const headline = isHeadline(words)
    return words
      .filter((one) => one.word.length > 1 && /\p{L}/u.test(one.word) && isNew(one) && !isTold(one))
      .filter(({ word }) => statement.section !== 'education' || !OF_DEGREES.has(word))
      .filter(
        ({ written, isFirst }) =>
          UNUSUAL.test(written) ||
          (BEGINS_NAME.test(written) && !isFirst && (!headline || statement.isHead || statement.position === null)),
      )
      .filter(({ word }) => !said.has(word) && said.add(word))
      .map(({ written, start, end }) => ({
        kind: 'name',
        verdict: 'invented',
        says: `The name “${written}” is not in the original.`,
        tailored: { start, end },
        original: sourcesOf(statement).statements[0] ?? null,
      }))
  }
  const open = named
    .filter((mention) => !isKnown(mention))
    .filter(
      ({ surfaceForm }) =>
        !foldedTokens(surfaceForm).every(({ word }) => isPlain(word) || known.has(word) || known.has(familyOf(word))),
    )
    .map(
      (mention): Difference => ({
        kind: 'name',
        verdict: 'invented',
        says: `“${mention.surfaceForm}” is not in the original.`,
        tailored: mention,
        original: null,
      }),
    )
  const names = tailored.statements
    .flatMap(findIn)
    .filter(({ tailored: place }) => !open.some((one) => one.tailored && place && contains(one.tailored, place)))
  return [...open, ...names]
}
