import { allMentions, headOf } from '../evidence/index.ts'
import type { Lineage } from '../lineage.ts'
import type { Analysis, SectionKind, Span } from '../schema/index.ts'
import { startOfWords } from '../text/list-mark.ts'
import { joinLines } from '../text/paragraphs.ts'
import { overlaps, rangeAt } from '../text/span.ts'
import { isContentWord } from '../text/stems.ts'
import { foldedTokens } from '../text/tokenize.ts'
import { type FoundPhrase, findPhrases, isPlain, meaningsOf } from './claims.ts'
import { type Figure, findFigures, findRates, type Rate } from './find-figures.ts'

/** A word that a statement is about. */
export interface Word extends Span {
  readonly word: string
  /** What it has in common with words of its meaning; the first is its stem, unless a skill is named by it. */
  readonly meanings: readonly string[]
  /** It names a tool: those are compared by themselves. */
  readonly isTool: boolean
}

/** A sentence of a resume, or a line of a list: what is said in one breath. All places are in the document's text. */
export interface Statement extends Span {
  readonly text: string
  readonly section: SectionKind | null
  /** Of the position that it stands in; null outside of positions. */
  readonly position: number | null
  /** It says what an entry is called, and when that was: compared entry by entry, too. */
  readonly isHead: boolean
  /** Those that carry meaning. */
  readonly words: readonly Word[]
  /** All that its words mean, and what the skills that it names are kinds of. */
  readonly meanings: ReadonlySet<string>
  readonly phrases: readonly FoundPhrase[]
  readonly figures: readonly Figure[]
  readonly rates: readonly Rate[]
  /** Its parts between commas, colons and "and". */
  readonly clauses: readonly Span[]
}

/** "…; 3 of them": a sentence ends, and the next begins with a capital or a figure. */
const SENTENCE_END = /(?<=[.!?;])\s+(?=[\p{Lu}\p{N}])/gu
const CLAUSE_END = /,(?!\d)|[;:()–—|•·\t\n]|\s(?:and|while|but|then|plus|which)\s/giu
/** Said to reach somebody, not of what they did. */
const CONTACT = /@|https?:|www\.|\d{3}/

const partsBetween = ({ start, end }: Span, text: string, between: RegExp): Span[] => {
  const seams = [...text.slice(start, end).matchAll(between)].map(({ 0: seam, index }) => ({
    start: start + index,
    end: start + index + seam.length,
  }))
  const starts = [start, ...seams.map((seam) => seam.end)]
  return starts.map((from, index) => ({ start: from, end: seams[index]?.start ?? end })).filter((part) => part.start < part.end)
}

const moveBy = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by })

const isAbout = ({ word }: { readonly word: string }): boolean =>
  isContentWord({ word }) && !isPlain(word) && /\p{L}/u.test(word) && word.length > 1

const headsOf = ({ positions, education, document }: Analysis): Span[] =>
  [...positions, ...education].map((entry) => headOf(entry, document))

/**
 * The statements of a resume in reading order, but for headings, names and addresses.
 *
 * @param respell a word as it is meant.
 */
export const readStatements = (
  analysis: Analysis,
  lineage: Lineage,
  respell: (word: string) => string = (word) => word,
): Statement[] => {
  const { document, sections, positions, person } = analysis
  const { text } = document
  const named = allMentions(analysis)
  const heads = headsOf(analysis)
  const headings = new Set(sections.flatMap(({ start, heading }) => (heading === null ? [] : [start])))
  const isSaid = (span: Span): boolean => {
    const words = text.slice(span.start, span.end)
    if (headings.has(span.start) || !/\p{L}/u.test(words)) return false
    const isContact = rangeAt(sections, span.start)?.kind === 'contact'
    return !isContact || (![person.name, person.place].includes(words.trim()) && !CONTACT.test(words))
  }
  const write = (span: Span): Statement => {
    const words = text.slice(span.start, span.end)
    const tokens = foldedTokens(words).map((token) => ({ ...token, word: respell(token.word) }))
    const mentions = named.filter((mention) => overlaps(mention, span))
    const about = tokens
      .map((token) => moveBy(token, span.start))
      .flatMap((token): Word[] => {
        const skills = mentions.filter((mention) => overlaps(mention, token))
        const meanings = [...meaningsOf(token.word), ...skills.map(({ skill }) => `#${skill}`)]
        const isTool = skills.some(({ skill, evoked }) => !evoked && !lineage.isKind(skill))
        return skills.length > 0 || isAbout(token) ? [{ ...token, meanings, isTool }] : []
      })
    const kinds = mentions.flatMap(({ skill }) => [...lineage.ancestorsOf(skill)].map((kind) => `#${kind}`))
    const position = positions.findIndex((one) => overlaps(one, span))
    return {
      ...span,
      text: words,
      section: rangeAt(sections, span.start)?.kind ?? null,
      position: position < 0 ? null : position,
      isHead: heads.some((head) => overlaps(head, span)),
      words: about,
      meanings: new Set([
        ...tokens.flatMap(({ word }) => meaningsOf(word)),
        ...about.flatMap(({ meanings }) => meanings),
        ...kinds,
      ]),
      phrases: findPhrases(tokens).map((phrase) => moveBy(phrase, span.start)),
      figures: findFigures(words, tokens).map((figure) => moveBy(figure, span.start)),
      rates: findRates(tokens).map((rate) => moveBy(rate, span.start)),
      clauses: partsBetween(span, text, CLAUSE_END),
    }
  }
  return joinLines(document)
    .paragraphs.filter(isSaid)
    .flatMap((paragraph) => partsBetween({ start: startOfWords(text, paragraph), end: paragraph.end }, text, SENTENCE_END))
    .map(write)
}
