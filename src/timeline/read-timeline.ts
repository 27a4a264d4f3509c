import type { Document } from '../schema/document.ts'
import type { Mention } from '../schema/mention.ts'
import type { Section } from '../schema/section.ts'
import type { Education, Experience, Position } from '../schema/timeline.ts'
import { findEducation } from './education/index.ts'
import { experienceMonths, findPositions, withMonths } from './positions/index.ts'

export interface Timeline {
  /** In reading order, not overlapping. */
  readonly positions: Position[]
  readonly experience: Experience
  /** In reading order, one for each degree. */
  readonly education: Education[]
  /** Those given, in the same order, with their months. */
  readonly mentions: Mention[]
}

export interface TimelineChoices {
  /** "2026-11": what "present" means; months after it never count. */
  readonly asOf: string
  /** Those of `findPositions`, where they are known. */
  readonly positions?: Position[]
  /** Those of `findEducation`, where they are known. */
  readonly education?: Education[]
}

/** What a resume says about when: positions, studies, and for how many months each skill was used. */
export const readTimeline = (
  document: Document,
  sections: readonly Section[],
  mentions: readonly Mention[],
  { asOf, positions = findPositions(document, sections), education = findEducation(document, sections, asOf) }: TimelineChoices,
): Timeline => ({
  positions,
  experience: { months: experienceMonths(positions, asOf), asOf },
  education,
  mentions: withMonths(mentions, positions, asOf),
})
