import type { Document } from '../../schema/document.ts'
import type { Mention } from '../../schema/mention.ts'
import type { Span } from '../../schema/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import { foldWord, pieceColumns } from '../../text/tokenize.ts'
import { contextOf, type DocumentContext, standsAt, type Word } from '../context/index.ts'
import { findMentions, type MentionContext } from '../find-mentions.ts'
import { type Gazetteer, isForm, type Match, matchForms, type Reading } from '../gazetteer/index.ts'
import { suggestSpelling } from '../misspellings/index.ts'
import { findMasks } from '../scan/index.ts'
import { BLOCKING_KINDS, findObjection, judgeReading } from '../senses/index.ts'

/**
 * What became of words at one place.
 * - `counted`, `weak`, `evoked`, `negated`: a mention, and of which kind; `detail` is the row that made it weak or negated.
 * - `inside`: part of the longer words `detail`, which are a mention; `title`: part of a job title or degree.
 * - `masked`: it stands in hidden text, an address, a heading or the label of a link.
 * - `case`: written in another case than `detail`; `glued`: tied to another word by a symbol; `person`: a person's name.
 * - `objection`: `detail` beside it says that it means something else; `bare`: nothing beside it shows that it is meant.
 * - `organization`: it names a company or a body here.
 * - `unknown`: no form is written so; `detail` is the name that was likely meant, where there is one.
 */
type Outcome =
  | 'counted'
  | 'weak'
  | 'evoked'
  | 'negated'
  | 'inside'
  | 'title'
  | 'masked'
  | 'case'
  | 'glued'
  | 'person'
  | 'objection'
  | 'bare'
  | 'organization'
  | 'unknown'

export interface Explanation extends Span {
  readonly outcome: Outcome
  /** Taxonomy id of what the words are, or would be; null for unknown words. */
  readonly skill: string | null
  readonly detail: string | null
}

type Reason = Pick<Explanation, 'outcome' | 'skill' | 'detail'>

const explainMention = (mention: Mention, place: Span): Reason => {
  const { skill, surfaceForm } = mention
  if (mention.start !== place.start || mention.end !== place.end) return { outcome: 'inside', skill, detail: surfaceForm }
  const claim = mention.negated ? 'negated' : mention.weak ? 'weak' : mention.evoked ? 'evoked' : 'counted'
  return { outcome: claim, skill, detail: mention.claimedBy ?? null }
}

const explainReading = (place: Span, reading: Reading, context: DocumentContext): Reason => {
  const { skill, exact, sense, kind } = reading
  const verdict = judgeReading(place, reading, context)
  if (verdict === 'case') return { outcome: 'case', skill, detail: exact }
  if (verdict === 'glued' || verdict === 'person') return { outcome: verdict, skill, detail: null }
  if (BLOCKING_KINDS.has(kind)) return { outcome: 'title', skill, detail: context.text.slice(place.start, place.end) }
  if (verdict === 'yes') return { outcome: 'organization', skill, detail: null }
  const objection = sense ? findObjection(sense, place, context) : undefined
  return objection ? { outcome: 'objection', skill, detail: objection } : { outcome: 'bare', skill, detail: null }
}

/** Words as forms are matched: "python.org" is two. */
const piecesOf = (text: string): Word[] => {
  const { count, starts, ends } = pieceColumns(text)
  return Array.from({ length: count }, (_, at) => ({ start: starts[at] ?? 0, end: ends[at] ?? 0 })).map(({ start, end }) => ({
    word: foldWord(text.slice(start, end)),
    start,
    end,
  }))
}

/** Everywhere that the words stand, in any case and across hyphens and line breaks. */
const placesOf = ({ text }: Document, phrase: readonly Word[]): Span[] => {
  if (phrase.length === 0) return []
  const words = piecesOf(text)
  const wanted = phrase.map(({ word }) => word)
  return words.flatMap(({ start }, at) =>
    standsAt(words, at, wanted) ? [{ start, end: words[at + phrase.length - 1]?.end ?? start }] : [],
  )
}

/** The longest form that contains the place. */
const longestAround = (matches: readonly Match[], place: Span): Match | undefined =>
  matches.filter((match) => contains(match, place)).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0]

const isBlocking = ({ kind }: Reading): boolean => BLOCKING_KINDS.has(kind)

/**
 * Why words are or are not a mention, at every place where they stand in a document; in reading order.
 *
 * @param words as a person types them: "Go", "machine learning".
 * @param sections of a resume; without them the document is a posting.
 */
export const explainWords = (
  document: Document,
  gazetteer: Gazetteer,
  words: string,
  { sections, hidden = [], titles = [] }: Pick<MentionContext, 'sections' | 'hidden' | 'titles'> = {},
): Explanation[] => {
  const places = placesOf(document, piecesOf(words))
  if (places.length === 0) return []
  const context = contextOf(document)
  const mentions = findMentions(document, gazetteer, { hidden, titles, ...(sections && { sections }) })
  const masks = findMasks(document, sections ?? [], hidden, (name) => isForm(gazetteer, name))
  const matches = matchForms(document.text, gazetteer, { softBreaks: context.softBreaks, masked: [] })
  const spellings = suggestSpelling(document, gazetteer, { hidden })
  const reasonFor = (place: Span): Reason => {
    const mention = mentions.find((candidate) => overlaps(candidate, place))
    if (mention) return explainMention(mention, place)
    if (masks.some((mask) => overlaps(mask, place))) return { outcome: 'masked', skill: null, detail: null }
    const exactly = matches.find(({ start, end }) => start === place.start && end === place.end)
    const around = longestAround(matches, place)
    const title = around && gazetteer.readingsOf(around.form).find(isBlocking)
    if (around && title) return explainReading(around, title, context)
    const [reading] = exactly ? gazetteer.readingsOf(exactly.form).toReversed() : []
    if (reading) return explainReading(place, reading, context)
    const spelling = spellings.find((candidate) => overlaps(candidate, place))
    return { outcome: 'unknown', skill: spelling?.skill ?? null, detail: spelling?.text ?? null }
  }
  return places.map((place) => ({ start: place.start, end: place.end, ...reasonFor(place) }))
}
