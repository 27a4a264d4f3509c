import { READS } from '../language/resumes.ts'
import type { Document } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import { countWords } from '../text/count-words.ts'
import { joinLines } from '../text/paragraphs.ts'
import { quote, rangesWithin } from '../text/span.ts'

/** With fewer words a line names a skill, or heads those below it. */
const SAID_WORDS_MIN = 6
/** So many sentences, and more than half of what is said at such length, tell what was done. */
const TOLD_MIN = 3
const TOLD_SHARE = 0.5

/** "Trained models in R, Python and SQL": as many commas as this for each word are of a list. */
const LIST_SHARE = 0.25

const isList = (words: string): boolean => (words.match(/[,;|•·]/gu)?.length ?? 0) > countWords(words) * LIST_SHARE

/**
 * Whether a section of skills tells what was done ("Mended the nets of two ports"), as resumes do that are arranged by skills, rather
 * than names what somebody knows.
 */
export const tellsDeeds = (document: Document, { kind, heading, start, end }: Section): boolean => {
  if (kind !== 'skills' || heading === null) return false
  const said = rangesWithin(joinLines(document).paragraphs, { start: start + heading.length, end })
    .map((paragraph) => quote(document.text, paragraph))
    .filter((words) => countWords(words) >= SAID_WORDS_MIN)
  const told = said.filter((words) => READS['tells-past-deed'].test(words) && !isList(words))
  return told.length >= TOLD_MIN && told.length > said.length * TOLD_SHARE
}
