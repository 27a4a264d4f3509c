import { allMentions } from '../evidence/index.ts'
import { READS } from '../language/resumes.ts'
import type { Lineage } from '../lineage.ts'
import type { Analysis, SectionKind, Span } from '../schema/index.ts'
import { startOfWords } from '../text/list-mark.ts'
import { joinLines } from '../text/paragraphs.ts'
import { SAYS_NOW } from '../text/says-now.ts'
import { partsBetween, sentencesIn } from '../text/sentences.ts'
import { moveBy, overlaps, rangeAt } from '../text/span.ts'
import { isContentWord } from '../text/stems.ts'
import { foldedTokens } from '../text/tokenize.ts'
import { headOf } from '../told/index.ts'
import { type FoundPhrase, findPhrases, isPlain, meaningsOf } from './claims.ts'
import { directionsIn } from './find-changes.ts'
import { type Figure, findFigures, findRates, type Rate } from './find-figures.ts'
import { readHead } from './read-head.ts'

/** A word that a statement is about. */
export interface Word extends Span {
  readonly word: string
  /** What it has in common with words of its meaning; the first is its stem, unless a skill is named by it. */
  readonly meanings: readonly string[]
  /** It names a tool: tools are compared separately. */
  readonly isTool: boolean
}

/** A sentence of a resume, or a line of a list: one unit of what is said. All places are in the document's text. */
export interface Statement extends Span {
  readonly text: string
  readonly section: SectionKind | null
  /** Of the position that it stands in; null outside of positions. */
  readonly position: number | null
  /** It says what an entry is called, and when that was: compared entry by entry, too. */
  readonly isHead: boolean
  /** Those that carry meaning. */
  readonly words: readonly Word[]
  /** All that its words mean, and the kinds of the skills that it names. */
  readonly meanings: ReadonlySet<string>
  readonly phrases: readonly FoundPhrase[]
  readonly figures: readonly Figure[]
  readonly rates: readonly Rate[]
  /** Its parts between commas, colons and "and". */
  readonly clauses: readonly Span[]
}

/** The words of a statement at a place in it. */
export const wordsAt = ({ text, start }: Statement, place: Span): string => text.slice(place.start - start, place.end - start)

/** Whether a statement has a word, or one of its meaning. */
export const isSaidIn = ({ meanings }: Word, one: Statement): boolean => meanings.some((meaning) => one.meanings.has(meaning))

/** The clause that a place lies in; the whole statement where it lies in none. */
export const clauseAt = ({ clauses, start, end }: Statement, place: Span): Span =>
  clauses.find((clause) => overlaps(clause, place)) ?? { start, end }

/** Sections of entries, each a line or several. */
const OF_ENTRIES: ReadonlySet<SectionKind> = new Set(['education', 'certifications', 'publications', 'awards'])
const YEAR_OR_NOW = `(?:\\b(?:19|20)\\d\\d|${SAYS_NOW.source})`
/** A line that ends with a year ends an entry; so does a line with a year before a line with another. */
const ENTRY_END = new RegExp(`\\n(?<=${YEAR_OR_NOW}[).]?\\n|${YEAR_OR_NOW}[^\\n]*\\n(?=[^\\n]*${YEAR_OR_NOW}))`, 'giu')

const isAbout = ({ word }: { readonly word: string }): boolean =>
  isContentWord({ word }) && !isPlain(word) && /\p{L}/u.test(word) && word.length > 1

const headsOf = ({ positions, education, document }: Analysis): Span[] =>
  [...positions, ...education].map((entry) => headOf(entry, document))

/**
 * The statements of a resume in reading order, except headings, names and addresses.
 *
 * @param respell the intended spelling of a word.
 */
export const readStatements = (
  analysis: Analysis,
  lineage: Lineage,
  respell: (word: string) => string = (word) => word,
): Statement[] => {
  const { document, sections, positions } = analysis
  const { text } = document
  const named = allMentions(analysis)
  const heads = headsOf(analysis)
  const headings = new Set(sections.flatMap(({ start, heading }) => (heading === null ? [] : [start])))
  const isSaid = ({ start, end }: Span): boolean => /\p{L}/u.test(text.slice(start, end))
  const isHead = (span: Span): boolean => rangeAt(sections, span.start)?.kind === 'contact'
  /** A line that begins with a small letter is joined with the heading above it: "SKILLS", "dbt, Airflow". */
  const withoutHeading = (paragraph: Span): Span => {
    const heading = headings.has(paragraph.start) ? document.lines.find(({ start }) => start === paragraph.start) : undefined
    return heading === undefined ? paragraph : { start: Math.min(heading.end, paragraph.end), end: paragraph.end }
  }
  const entriesOf = (paragraph: Span): Span[] => {
    const kind = rangeAt(sections, paragraph.start)?.kind
    return kind && OF_ENTRIES.has(kind) ? partsBetween(paragraph, text, ENTRY_END) : [paragraph]
  }
  const sentencesOf = (paragraph: Span): Span[] => sentencesIn({ start: startOfWords(text, paragraph), end: paragraph.end }, text)
  const write = (span: Span): Statement => {
    const words = text.slice(span.start, span.end)
    const tokens = foldedTokens(words).map((token) => ({ ...token, word: respell(token.word) }))
    const mentions = named.filter((mention) => overlaps(mention, span))
    const about = tokens
      .map((token) => moveBy(token, span.start))
      .flatMap((token): Word[] => {
        const skills = mentions.filter((mention) => overlaps(mention, token))
        const meanings = [...meaningsOf(token.word), ...skills.map(({ skill }) => `#${skill}`)]
        const isTool = skills.some(({ skill, evoked }) => !evoked && lineage.isTool(skill))
        return skills.length > 0 || isAbout(token) ? [{ ...token, meanings, isTool }] : []
      })
    const kinds = mentions.flatMap(({ skill }) => [...lineage.ancestorsOf(skill)].map((kind) => `#${kind}`))
    const position = positions.findIndex((one) => overlaps(one, span))
    const figures = findFigures(words, tokens).map((figure) => moveBy(figure, span.start))
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
        ...directionsIn({ ...span, text: words, figures }),
      ]),
      phrases: findPhrases(tokens).map((phrase) => moveBy(phrase, span.start)),
      figures,
      rates: findRates(tokens).map((rate) => moveBy(rate, span.start)),
      clauses: partsBetween(span, text, READS['ends-clause']),
    }
  }
  return joinLines(document)
    .paragraphs.map(withoutHeading)
    .filter(isSaid)
    .flatMap(entriesOf)
    .flatMap((paragraph) => (isHead(paragraph) ? readHead(paragraph, analysis) : sentencesOf(paragraph)))
    .map(write)
}
