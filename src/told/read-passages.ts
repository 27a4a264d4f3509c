import { allMentions, type GradedMention, gradePlaces, NOTHING_PASTED, silencersOf } from '../evidence/index.ts'
import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Document, Line } from '../schema/document.ts'
import type { Section, SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { joinLines } from '../text/paragraphs.ts'
import { wordSet } from '../text/patterns.ts'
import { rememberWith } from '../text/remember.ts'
import { BETWEEN_SENTENCES } from '../text/sentence-ends.ts'
import { contains, lastStartingAt, overlaps, quote, rangeAt } from '../text/span.ts'
import { contentWords, isContentWord, type StemmedWord, stemmedWords, stemmedWordsIn } from '../text/stems.ts'
import { headOf } from './head-of.ts'

/** A word of a resume; a word copied from the posting keeps its place but shows nothing. */
export interface SaidWord extends StemmedWord {
  readonly isCopied?: boolean
  /** Whether it is a part of a name: the forest of "random forest" is no forest. */
  readonly isOfName?: boolean
}

/** A bullet, or the lines of one paragraph: what is said in one go, and where. */
export interface Passage extends Span, Pick<GradedMention, 'place' | 'months' | 'strength' | 'why'> {
  readonly section: SectionKind
  /** Its sentences, word by word, including copied words: without them other words would become neighbours. */
  readonly sentences: readonly (readonly SaidWord[])[]
  /** Stems of the words that carry meaning, without copied ones. */
  readonly stems: ReadonlySet<string>
}

/** In a clause with one of these we cannot tell what is denied or only wished for: its words show nothing. */
const DENYING = wordSet('no not never nor without cannot lack lacking want wants wish hope hoping eager aspiring willing')

/** Words by which a passage itself says that it is little. */
const WEAKENING = wordSet('familiar familiarity basic basics beginner exposure introductory rudimentary')

export const isDenying = (word: string): boolean => DENYING.has(word) || (word.endsWith('t') && /n['’]t$/.test(word))

/** "License no. 123" counts, and denies nothing. */
const OF_NUMBERS = /^\.?\s?#?\d/

const isWeakening = (word: string): boolean => WEAKENING.has(word)

const holdsWord = (sentences: readonly (readonly StemmedWord[])[], isMeant: (word: StemmedWord) => boolean): boolean =>
  sentences.some((words) => words.some(isMeant))

/** The words in an address mean nothing: "coursera.org/account". A host name is tried from its beginning only, which keeps this linear. */
const WEB_ADDRESS_IN_TEXT = /(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w.-]+\.(?:com|org|net|edu|io|ai|co|dev|me)\/\S*/giu

const isIn = (ranges: readonly Span[], word: Span): boolean => (lastStartingAt(ranges, word.end - 1)?.end ?? 0) > word.start

/** The words of a text, sentence by sentence, without addresses. */
export const readSentences = (text: string): StemmedWord[][] => partSentences(text, stemmedWords(text))

/** The same of a part of a document, whose words are cut once while it is worked on. */
export const readSentencesIn = (document: Document, part: Span): StemmedWord[][] =>
  partSentences(document.text.slice(part.start, part.end), stemmedWordsIn(document, part))

/** @param words all words of the text, in order. */
const partSentences = (text: string, words: readonly StemmedWord[]): StemmedWord[][] => {
  const mayHoldAddress = text.includes('/') || /www\./i.test(text)
  const addresses = [...(mayHoldAddress ? text.matchAll(WEB_ADDRESS_IN_TEXT) : [])].map(({ 0: address, index }) => ({
    start: index,
    end: index + address.length,
  }))
  const ends = [...text.matchAll(BETWEEN_SENTENCES)].map(({ index }) => index)
  const sentences: StemmedWord[][] = []
  let current: StemmedWord[] = []
  for (const word of addresses.length === 0 ? words : words.filter((one) => !isIn(addresses, one))) {
    while (word.start > (ends[sentences.length] ?? text.length)) {
      sentences.push(current)
      current = []
    }
    current.push(word)
  }
  return [...sentences, current]
}

/** Those spans that overlap a part of a text, relative to where the part begins. */
const spansIn = (span: Span, spans: readonly Span[]): Span[] =>
  spans.filter((one) => overlaps(one, span)).map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))

/** After its heading and its bullet. */
const firstWordOf = ({ start, end }: Span, heading: number, { text }: Document): number => {
  const from = start + heading
  const length = /^[^\p{L}\p{N}]*/u.exec(text.slice(from, end))?.[0].length ?? 0
  return from + length
}

/** Title, employer, dates; in an entry without bullets, more lines are prose. */
const MOST_HEAD_LINES = 3

/** Lines of one paragraph, parted where a section begins: "LANGUAGES: Polish" may stand right above "CERTIFICATES: PMP". */
const inSections = (lines: readonly Line[], sections: readonly Section[]): (readonly [SectionKind | undefined, Line[]])[] => {
  const runs: [SectionKind | undefined, Line[]][] = []
  let before: Section | undefined
  for (const line of lines) {
    const section = rangeAt(sections, line.start)
    if (section === before && runs.length > 0) runs.at(-1)?.[1].push(line)
    else runs.push([section?.kind, [line]])
    before = section
  }
  return runs
}

/** The passages as spans. Each line of an entry's head is one of its own: the length of an employer's name must not matter; so is each paper. */
const partsOf = ({ document, sections, positions, education }: Analysis): readonly Span[] => {
  const lines = document.lines.filter(({ start, end }) => end > start)
  const heads = new Set(
    [...positions, ...education].flatMap((entry) => {
      const head = headOf(entry, document)
      return lines.filter((line) => contains(head, line)).slice(0, MOST_HEAD_LINES)
    }),
  )
  let next = 0
  return joinLines(document).paragraphs.flatMap((paragraph): readonly Span[] => {
    const own: Line[] = []
    for (let line = lines[next]; line && line.end <= paragraph.end; line = lines[++next]) own.push(line)
    return inSections(own, sections).flatMap(([kind, run]) => {
      const firstOther = kind === 'certifications' ? -1 : run.findIndex((line) => !heads.has(line))
      const head = firstOther < 0 ? run : run.slice(0, firstOther)
      const [rest, last] = [run[head.length], run.at(-1)]
      return rest && last ? [...head, { start: rest.start, end: last.end }] : head
    })
  })
}

/** Names of several words, as they stand in a resume. */
const longNamesOf = (analysis: Analysis): Span[] =>
  allMentions(analysis).filter(({ surfaceForm }) => contentWords(surfaceForm).length > 1)

const markNames = (words: readonly SaidWord[], names: readonly Span[]): readonly SaidWord[] =>
  names.length === 0
    ? words
    : words.map((word) => (names.some((name) => overlaps(name, word)) ? { ...word, isOfName: true } : word))

const markCopied = (words: readonly StemmedWord[], copied: readonly Span[]): readonly SaidWord[] =>
  copied.length === 0 ? words : words.map((word) => (isIn(copied, word) ? { ...word, isCopied: true } : word))

/** Where a sentence turns to what is the case: "No Scala, but Python daily"; "rather than Tableau" turns away from it. */
const TURNS = wordSet('but however though although')

/** The clauses of a sentence that is in part denied. */
const clausesOf = (words: readonly StemmedWord[], text: string): StemmedWord[][] => {
  const clauses: StemmedWord[][] = [[]]
  for (const [at, word] of words.entries()) {
    if (at > 0 && (TURNS.has(word.word) || text.slice(words[at - 1]?.end, word.start).includes(';'))) clauses.push([])
    clauses.at(-1)?.push(word)
  }
  return clauses
}

/**
 * The sentences of a text, and of those that deny something the clauses that deny nothing.
 *
 * @param negated mentions in the text that are denied or only wished for.
 */
const assertedOf = (sentences: readonly StemmedWord[][], text: string, negated: readonly Span[]): readonly StemmedWord[][] => {
  const isDenied = (word: StemmedWord): boolean =>
    (isDenying(word.word) && !(word.word === 'no' && OF_NUMBERS.test(text.slice(word.end, word.end + 4)))) || isIn(negated, word)
  if (!holdsWord(sentences, isDenied)) return sentences
  const parts = sentences.flatMap((words) => (words.some(isDenied) ? clausesOf(words, text) : [words]))
  return parts.filter((words) => words.length > 0 && !words.some(isDenied))
}

const read = (analysis: Analysis, pasted: readonly Span[]): Passage[] => {
  const { document, sections } = analysis
  // Hidden words and names, whatever the posting: the rest is how the sentence reads.
  const silencers = silencersOf(analysis, NOTHING_PASTED)
  const negated = allMentions(analysis).filter((mention) => mention.negated)
  const headings = new Map(sections.flatMap(({ heading, start }) => (heading === null ? [] : [[start, heading.length] as const])))
  const longNames = longNamesOf(analysis)
  const grade = gradePlaces(analysis)
  return partsOf(analysis).flatMap((paragraph) => {
    const span = { start: firstWordOf(paragraph, headings.get(paragraph.start) ?? 0, document), end: paragraph.end }
    if (READS['names-people'].test(quote(document.text, paragraph))) return []
    const all = assertedOf(readSentencesIn(document, span), quote(document.text, span), spansIn(span, negated))
    if (all.length === 0) return []
    const [silenced, copied] = [spansIn(span, silencers), spansIn(span, pasted)]
    const isSilent = (word: Span): boolean => silenced.some((silencer) => overlaps(silencer, word))
    const heard = silenced.length === 0 ? all : all.map((words) => words.filter((word) => !isSilent(word)))
    const named = spansIn(span, longNames)
    const sentences = heard.map((words) => markNames(markCopied(words, copied), named))
    const stems = new Set<string>()
    for (const sentence of sentences) for (const word of sentence) if (!word.isCopied && isContentWord(word)) stems.add(word.stem)
    if (stems.size === 0) return []
    const located = { ...span, section: rangeAt(sections, span.start)?.kind ?? 'other' }
    // By its first line: an item without an end may run on into the next entry.
    const first = { ...located, end: span.start + (all.find(({ length }) => length > 0)?.[0]?.end ?? 0) }
    return [
      {
        ...located,
        sentences,
        stems,
        ...grade(
          first,
          holdsWord(all, ({ word }) => isWeakening(word)),
        ),
      },
    ]
  })
}

/**
 * The passages of a resume whose words show something, in reading order. Copied words are marked; hidden words, names of
 * people, employers and schools, headings, and what is denied or wished for are left out.
 */
export const readPassages: (analysis: Analysis, pasted: readonly Span[]) => readonly Passage[] = rememberWith(read)
