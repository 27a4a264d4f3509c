import type { Analysis } from '../schema/analysis.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { joinLines } from '../text/paragraphs.ts'
import { rememberLast } from '../text/remember-last.ts'
import { contains, overlaps, rangeAt } from '../text/span.ts'
import { contentWords, type StemmedWord } from '../text/stems.ts'
import { tokenize } from '../text/tokenize.ts'
import { allMentions } from './all-mentions.ts'
import { type GradedMention, gradePlaces, silencersOf } from './grade-mentions.ts'

/** A place that holds the words of a phrase which names no skill, and what it shows. */
export interface OwnWords extends Span, Pick<GradedMention, 'place' | 'months' | 'strength' | 'why'> {
  readonly section: SectionKind
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** In a passage with one of these nobody can tell what is denied or only wished for: it shows nothing by its words. */
const DENYING = wordSet('no not never nor without cannot lack lacking want wants wish hope hoping eager aspiring willing')

/** The passage itself says that it is little. */
const WEAKENING = wordSet('familiar familiarity basic basics beginner exposure introductory rudimentary')

/** A bullet, or a run of lines of one paragraph: what is said in one breath. */
interface Passage extends Span {
  readonly section: SectionKind
  readonly weak: boolean
  /** The first place of each stem. */
  readonly words: ReadonlyMap<string, StemmedWord>
}

const isDenied = (words: ReadonlySet<string>): boolean => [...words].some((word) => DENYING.has(word) || /n['’]t$/.test(word))

const readPassages = (analysis: Analysis, pasted: readonly Span[]): Passage[] => {
  const { document, sections } = analysis
  const silencers = silencersOf(analysis, pasted)
  const negated = allMentions(analysis).filter((mention) => mention.negated)
  const headings = new Set(sections.flatMap(({ heading, start }) => (heading === null ? [] : [start])))
  return joinLines(document).paragraphs.flatMap((span) => {
    const text = document.text.slice(span.start, span.end)
    const said = new Set(tokenize(text).map(({ word }) => word))
    if (headings.has(span.start) || isDenied(said) || negated.some((mention) => contains(span, mention))) return []
    const words = new Map<string, StemmedWord>()
    for (const word of contentWords(text)) {
      const own = { ...word, start: word.start + span.start, end: word.end + span.start }
      if (!words.has(word.stem) && !silencers.some((silencer) => overlaps(silencer, own))) words.set(word.stem, own)
    }
    const weak = [...said].some((word) => WEAKENING.has(word))
    return [{ ...span, section: rangeAt(sections, span.start)?.kind ?? 'other', weak, words }]
  })
}

/** The passages of a resume by the stems of their words. */
const indexPassages = (passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> => {
  const byStem = new Map<string, Passage[]>()
  for (const passage of passages)
    for (const stem of passage.words.keys()) {
      const known = byStem.get(stem)
      if (known) known.push(passage)
      else byStem.set(stem, [passage])
    }
  return byStem
}

const rarest = (stems: readonly string[], byStem: ReadonlyMap<string, readonly Passage[]>): readonly Passage[] =>
  stems.map((stem) => byStem.get(stem) ?? []).reduce((few, more) => (more.length < few.length ? more : few))

const toOwnWords = (
  { words, section, weak }: Passage,
  stems: readonly string[],
  grade: ReturnType<typeof gradePlaces>,
): OwnWords => {
  const own = stems.flatMap((stem) => words.get(stem) ?? [])
  const span = { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)), section }
  return { ...span, ...grade(span, weak) }
}

const stemsOf = (phrase: string): string[] => [...new Set(contentWords(phrase).map(({ stem }) => stem))]

const finderOf = rememberLast((analysis: Analysis) =>
  rememberLast((pasted: readonly Span[]) => {
    let byStem: ReadonlyMap<string, readonly Passage[]> | undefined
    const grade = gradePlaces(analysis)
    return (phrase: string): OwnWords[] => {
      byStem ??= indexPassages(readPassages(analysis, pasted))
      const stems = stemsOf(phrase)
      if (stems.length === 0) return []
      return rarest(stems, byStem)
        .filter(({ words }) => stems.every((stem) => words.has(stem)))
        .map((passage) => toOwnWords(passage, stems, grade))
    }
  }),
)

/**
 * Where a resume holds all content words of a phrase in one bullet or paragraph, in any form and order; in reading order.
 * Hidden and copied words, names of people, employers and schools, headings, and what is denied or wished for hold nothing.
 */
export const findOwnWords = (analysis: Analysis, pasted: readonly Span[]): ((phrase: string) => OwnWords[]) =>
  finderOf(analysis)(pasted)
