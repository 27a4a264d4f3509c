import { lineageOf } from '../lineage.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Span } from '../schema/span.ts'
import type { Taxonomy } from '../schema/taxonomy.ts'
import { rememberLast } from '../text/remember-last.ts'
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

/** Ids of the skills that show something, passage by passage; both in reading order. */
const skillsOf = (passages: readonly Passage[], analysis: Analysis, pasted: readonly Span[]): Set<string>[] => {
  const graded = gradeMentions(analysis, pasted)
  let next = 0
  return passages.map(({ start, end }) => {
    while ((graded[next]?.mention.start ?? start) < start) next++
    const skills = new Set<string>()
    for (let own = graded[next]; own && own.mention.start < end; own = graded[++next]) skills.add(own.mention.skill)
    return skills
  })
}

const read = (analysis: Analysis, pasted: readonly Span[], taxonomy: Taxonomy): ToldPassage[] => {
  const lineage = lineageOf(taxonomy)
  const passages = readPassages(analysis, pasted)
  const named = skillsOf(passages, analysis, pasted)
  return passages.map((passage, index) => {
    const own = named[index] ?? new Set()
    return {
      passage,
      deeds: new Set(findDeedsShown(passage.sentences, own, taxonomy, lineage).map(({ id }) => id)),
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
