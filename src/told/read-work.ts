import { allMentions, gradeMentions, STRENGTHS } from '../evidence/index.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Mention } from '../schema/mention.ts'
import type { SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { remember, rememberWith } from '../text/remember.ts'
import { overlaps, rangeAt } from '../text/span.ts'
import { findDeedsShown } from './find-deeds.ts'
import { isDenying, type Passage, readPassages, readSentences } from './read-passages.ts'

/** A passage, and what it shows: deeds, which have no name, and skills, which do. */
export interface ToldPassage {
  readonly passage: Passage
  /** Where in the passage each deed is first said, by the deeds' ids. */
  readonly deeds: ReadonlyMap<string, number>
  /** Ids of the skills that it names, and of everything that they are kinds or parts of, except wide fields: one part does not name these. */
  readonly skills: ReadonlySet<string>
  /** Whether it tells something, that is, more than a list of names does. */
  readonly tells: boolean
}

/** Mentions passage by passage; both in reading order. */
const mentionsIn = (passages: readonly Passage[], all: readonly Mention[]): Mention[][] => {
  let next = 0
  return passages.map(({ start, end }) => {
    while ((all[next]?.start ?? start) < start) next++
    const mentions: Mention[] = []
    for (let own = all[next]; own && own.start < end; own = all[++next]) mentions.push(own)
    return mentions
  })
}

/** "To obtain a position …", "Seeking a role …": a wish. */
const WISHING: ReadonlySet<string> = new Set(['to', 'seeking', 'looking', 'aspiring'])

/** These hold names, courses or hobbies: nobody describes work there. */
const WITHOUT_DEEDS: ReadonlySet<SectionKind> = new Set(['contact', 'education', 'interests'])

/** The sentences that may tell of something done, without wishes. */
const sentencesOfDeeds = ({ section, sentences }: Passage): Passage['sentences'] =>
  WITHOUT_DEEDS.has(section) ? [] : sentences.filter(([first]) => first && !WISHING.has(first.word))

const NO_SKILLS_TOLD: ReadonlyMap<string, number> = new Map()

const namesByLineage = remember((_: Lineage) => new Map<string, readonly string[]>())

/** What a skill names: itself, and everything that it is a kind or part of, except wide fields. Looked up once for each skill of a taxonomy. */
const namedBy = (skill: string, lineage: Lineage): readonly string[] => {
  const names = namesByLineage(lineage)
  const known = names.get(skill)
  if (known !== undefined) return known
  const named = [skill, ...[...lineage.ancestorsOf(skill)].filter((above) => !lineage.isShownInPart(above))]
  names.set(skill, named)
  return named
}

/** Of a line with fewer words, a title or a period, a heading says nothing. */
const LEAST_TOLD_STEMS = 4

/** What headings say of all that is told below them: under "Research experience" it is research. By where their sections start. */
const deedsOfHeadings = ({ sections }: Analysis, taxonomy: Taxonomy, lineage: Lineage): ReadonlyMap<number, readonly string[]> =>
  new Map(
    sections.flatMap(({ heading, kind, start }): [number, string[]][] => {
      const words = heading === null || kind === 'summary' || WITHOUT_DEEDS.has(kind) ? [] : readSentences(heading)
      return words.length === 0 || words.flat().some(({ word }) => isDenying(word))
        ? []
        : [[start, [...findDeedsShown(words, NO_SKILLS_TOLD, taxonomy, lineage).keys()]]]
    }),
  )

const read = (analysis: Analysis, pasted: readonly Span[], taxonomy: Taxonomy): ToldPassage[] => {
  const lineage = lineageOf(taxonomy)
  const headings = deedsOfHeadings(analysis, taxonomy, lineage)
  const passages = readPassages(analysis, pasted)
  const showing = mentionsIn(
    passages,
    // What degrees teach and papers show follows the mentions that it stands among.
    gradeMentions(analysis, pasted)
      .map(({ mention }) => mention)
      .sort((a, b) => a.start - b.start),
  )
  // A name is never a word of a deed, copied or not.
  const named = mentionsIn(passages, allMentions(analysis))
  return passages.map((passage, index) => {
    // The first of several places must win, so go backwards.
    const own = new Map((showing[index] ?? []).toReversed().map(({ skill, start }) => [skill, start - passage.start]))
    const apart = (named[index] ?? [])
      .filter(({ evoked, soft }) => !evoked && !soft)
      .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }))
    const telling = sentencesOfDeeds(passage)
    const sentences =
      apart.length === 0 ? telling : telling.map((words) => words.filter((word) => !apart.some((name) => overlaps(name, word))))
    const section = passage.stems.size < LEAST_TOLD_STEMS ? undefined : rangeAt(analysis.sections, passage.start)
    const above = headings.get(section?.start ?? -1) ?? []
    const deeds = findDeedsShown(sentences, own, taxonomy, lineage)
    return {
      passage,
      deeds: above.length === 0 ? deeds : new Map([...above.map((id) => [id, 0] as const), ...deeds]),
      skills: new Set([...own.keys()].flatMap((skill) => namedBy(skill, lineage))),
      tells: passage.strength > STRENGTHS.skills.strength,
    }
  })
}

/** What each passage of a resume shows, in reading order. */
export const readWork: (analysis: Analysis, pasted: readonly Span[], taxonomy: Taxonomy) => readonly ToldPassage[] =
  rememberWith(read)
