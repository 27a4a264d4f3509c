import type { Analysis } from '../schema/analysis.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { rememberWith } from '../text/remember.ts'
import { contentWords } from '../text/stems.ts'
import { RARE, rarityOf } from './rarity.ts'
import { type Passage, readPassages, type SaidWord } from './read-passages.ts'

/** A passage that holds words of a phrase. */
export interface OwnWords {
  readonly passage: Passage
  /** How much of the phrase it holds, with more weight on rare words: {@link LEAST_SHARE} to 1. */
  readonly share: number
  /** The share of its words, 0..1. */
  readonly count: number
  /** Where the words that hold most of it begin, relative to the passage. */
  readonly at: number
}

/** A passage with less of a phrase does not say it at all. */
export const LEAST_SHARE = 0.4

/** The same for one word alone. */
const LEAST_ALONE = 0.5

/** Prizes, courses and certificates bear names: their words are not the person's. */
const NAMED_BY_OTHERS: ReadonlySet<SectionKind> = new Set(['awards', 'education', 'certifications'])

/** Where the paper is asked for, its name is what counts. */
const NAMING_PAPERS: ReadonlySet<SectionKind> = new Set(['education', 'certifications'])

/** Passages by the stems of their words. */
const indexPassages = (passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> => {
  const byStem = new Map<string, Passage[]>()
  for (const passage of passages)
    for (const stem of passage.stems) {
      const known = byStem.get(stem)
      if (known) known.push(passage)
      else byStem.set(stem, [passage])
    }
  return byStem
}

const stemsOf = (phrase: string): string[] => [...new Set(contentWords(phrase).map(({ stem }) => stem))]

/** Words about one thing stand together: those of a phrase, with at most as many between them. */
const reachOf = (stems: readonly string[]): number => 2 * stems.length

/** A single word tells something only if few postings use it and it is much of what is asked: "processing" can be said of anything. */
const isTelling = (stems: ReadonlySet<string>, share: number): boolean =>
  stems.size > 1 || (share >= LEAST_ALONE && [...stems].some((stem) => rarityOf(stem) === RARE))

const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + rarityOf(stem), 0)

/** The passages that hold enough of some stems for any place in them to do so. */
const passagesWith = (stems: readonly string[], byStem: ReadonlyMap<string, readonly Passage[]>): Passage[] => {
  const held = new Map<Passage, number>()
  for (const stem of stems)
    for (const passage of byStem.get(stem) ?? []) held.set(passage, (held.get(passage) ?? 0) + rarityOf(stem))
  const whole = weigh(stems)
  return [...held].filter(([, weight]) => weight / whole >= LEAST_SHARE).map(([passage]) => passage)
}

/** A word within a name says what the name does: alone it says nothing to who asks for another thing. */
const isAlone = ({ isOfName }: SaidWord, together: ReadonlySet<string>): boolean => isOfName === true && together.size === 1

/** How much of some stems a passage holds in one place, 0..1, and where: the first of the best places. */
const heldIn = (stems: readonly string[], { sentences }: Passage): Pick<OwnWords, 'share' | 'count' | 'at'> => {
  const wanted = new Set(stems)
  const whole = weigh(stems)
  const counts = ({ stem, isCopied }: SaidWord): boolean => !isCopied && wanted.has(stem)
  let best = { share: 0, count: 0, at: 0 }
  for (const words of sentences)
    for (const [at, word] of words.entries()) {
      if (!counts(word)) continue
      const together = new Set<string>()
      for (const near of words.slice(at, at + reachOf(stems))) if (counts(near)) together.add(near.stem)
      const share = weigh(together) / whole
      if (share > best.share && isTelling(together, share) && !isAlone(word, together))
        best = { share, count: together.size / stems.length, at: word.start }
    }
  return best
}

/** What finds the passages of some kinds of sections. */
const finderIn = (passages: () => readonly Passage[], isRead: (section: SectionKind) => boolean) => {
  let byStem: ReadonlyMap<string, readonly Passage[]> | undefined
  const known = new Map<string, readonly OwnWords[]>()
  const find = (phrase: string): OwnWords[] => {
    byStem ??= indexPassages(passages().filter(({ section }) => isRead(section)))
    const stems = stemsOf(phrase)
    return passagesWith(stems, byStem)
      .map((passage) => ({ passage, ...heldIn(stems, passage) }))
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort((a, b) => a.passage.start - b.passage.start)
  }
  return (phrase: string): readonly OwnWords[] => {
    const found = known.get(phrase) ?? find(phrase)
    known.set(phrase, found)
    return found
  }
}

/**
 * The passages of a resume that hold most of the content words of a phrase near each other, in any form and order; in reading
 * order. A single word counts if it is rare.
 * What {@link readPassages} leaves out does not count, and neither do names that others gave, of prizes, courses and
 * certificates; `ofPaper` finds the phrase among these courses and certificates, too, as the name of one.
 */
export const findOwnWords = rememberWith((analysis: Analysis, pasted: readonly Span[]) => {
  const passages = (): readonly Passage[] => readPassages(analysis, pasted)
  return {
    told: finderIn(passages, (section) => !NAMED_BY_OTHERS.has(section)),
    ofPaper: finderIn(passages, (section) => NAMING_PAPERS.has(section) || !NAMED_BY_OTHERS.has(section)),
  }
})
