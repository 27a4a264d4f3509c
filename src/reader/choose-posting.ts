import { CoverageError } from '../errors/index.ts'
import type { BriefLevel, Taxonomy } from '../schema/index.ts'
import type { Source } from './reader.ts'

/** The level of the role brief if none is given. */
const DEFAULT_LEVEL: BriefLevel = 'mid'

/** What a resume is compared with, and the level of the role brief if that is it; null for a posting. */
export interface ChosenPosting {
  readonly source: Source
  readonly level: BriefLevel | null
}

/**
 * The posting that was given, or the role brief instead.
 *
 * @throws CoverageError `level_with_posting` if a level is given with a posting, which says its own.
 */
export const choosePosting = (posting: Source | null, asked: BriefLevel | undefined, { brief }: Taxonomy): ChosenPosting => {
  if (posting !== null && asked !== undefined) throw new CoverageError('level_with_posting')
  if (posting !== null) return { source: posting, level: null }
  const level = asked ?? DEFAULT_LEVEL
  return { source: brief.postings[level], level }
}
