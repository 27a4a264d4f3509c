import { CoverageError } from '../errors/index.ts'
import type { BriefLevel, Taxonomy } from '../schema/index.ts'
import type { Source } from './reader.ts'

/** The level of the role brief for those who do not say. */
const DEFAULT_LEVEL: BriefLevel = 'mid'

/** What a resume is held against, and the level of the role brief where that is it; null for a posting. */
export interface ChosenPosting {
  readonly source: Source
  readonly level: BriefLevel | null
}

/**
 * The posting that was given, or the role brief in its place.
 *
 * @throws CoverageError `level_with_posting` where a level is asked of a posting, which says its own.
 */
export const choosePosting = (posting: Source | null, asked: BriefLevel | undefined, { brief }: Taxonomy): ChosenPosting => {
  if (posting !== null && asked !== undefined) throw new CoverageError('level_with_posting')
  if (posting !== null) return { source: posting, level: null }
  const level = asked ?? DEFAULT_LEVEL
  return { source: brief.postings[level], level }
}
