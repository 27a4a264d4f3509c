import { lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Mention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { rememberLast } from '../text/remember-last.ts'
import { overlaps } from '../text/span.ts'
import { findDeedsShown } from './find-deeds.ts'
import { gradeMentions, STRENGTHS } from './grade-mentions.ts'
import { type Passage, readPassages } from './read-passages.ts'

/** A passage, and what it shows without and with a name. */
export interface ToldPassage {
  readonly passage: Passage
  /** Ids of the deeds. */
  readonly deeds: ReadonlySet<string>
  /** Ids of the skills that it names, and of all that they are kinds or parts of. */
  readonly skills: ReadonlySet<string>
  /** It tells something: more than a list of names does. */
  readonly tells: boolean
}

/** The mentions that show something, passage by passage; both in reading order. */
const mentionsOf = (passages: readonly Passage[], analysis: Analysis, pasted: readonly Span[]): Mention[][] => {
  const graded = gradeMentions(analysis, pasted)
  let next = 0
  return passages.map(({ start, end }) => {
    while ((graded[next]?.mention.start ?? start) < start) next++
    const mentions: Mention[] = []
    for (let own = graded[next]; own && own.mention.start < end; own = graded[++next]) mentions.push(own.mention)
    return mentions
  })
}

/** "To obtain a position …", "Seeking a role …": a wish. */
const WISHING: ReadonlySet<string> = new Set(['to', 'seeking', 'looking', 'aspiring'])

/** Those that may tell of something done: no lines of contacts, and no wishes. */
const sentencesOfDeeds = ({ section, sentences }: Passage): Passage['sentences'] =>
  section === 'contact' ? [] : sentences.filter(([first]) => first && !WISHING.has(first.word))

const read = (analysis: Analysis, pasted: readonly Span[], taxonomy: Taxonomy): ToldPassage[] => {
  const lineage = lineageOf(taxonomy)
  const passages = readPassages(analysis, pasted)
  const named = mentionsOf(passages, analysis, pasted)
  return passages.map((passage, index) => {
    const mentions = named[index] ?? []
    const own = new Set(mentions.map(({ skill }) => skill))
    const apart = mentions
      .filter(({ evoked, soft }) => !evoked && !soft)
      .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }))
    const sentences = sentencesOfDeeds(passage).map((words) =>
      words.filter((word) => !apart.some((name) => overlaps(name, word))),
    )
    return {
      passage,
      deeds: new Set(findDeedsShown(sentences, own, taxonomy, lineage).map(({ id }) => id)),
      skills: new Set([...own].flatMap((skill) => [skill, ...lineage.ancestorsOf(skill)])),
      tells: passage.strength > STRENGTHS.skills.strength,
    }
  })
}

const readerOf = rememberLast((analysis: Analysis) =>
  rememberLast((pasted: readonly Span[]) => rememberLast((taxonomy: Taxonomy) => read(analysis, pasted, taxonomy))),
)

/** What each passage of a resume shows, in reading order. */
export const readWork = (analysis: Analysis, pasted: readonly Span[], taxonomy: Taxonomy): readonly ToldPassage[] =>
  readerOf(analysis)(pasted)(taxonomy)
