import type { Lineage } from '../lineage.ts'
import type { Part, PartAlternative } from '../schema/job.ts'
import { joinNames } from '../text/join-names.ts'
import { withoutHalfQuotes } from '../text/whole-quotes.ts'

/**
 * Words that only lead to a skill are not its name: a posting that asks for "real-time applications" does not mention analytics.
 */
const isEvokedBy = (words: string, skill: string, lineage: Lineage): boolean =>
  lineage.skillOf(skill)?.evokes.some(({ form }) => form.toLowerCase() === words.toLowerCase()) ?? false

/** By the name of the skill where it is named, else by the posting's own words. */
const nameAlternative = ({ skill, surfaceForm }: PartAlternative, lineage: Lineage): string => {
  const words = withoutHalfQuotes(surfaceForm.replace(/\s+/g, ' '))
  return skill === null || isEvokedBy(words, skill, lineage) ? words : lineage.nameOf(skill)
}

/** As many names as a phrase bears. */
const NAMES_IN_A_PHRASE = 3

/** "Kubernetes", "Python or R", "2 of AWS, Google Cloud and Azure". */
export const namePart = ({ anyOf, atLeast }: Part, lineage: Lineage): string => {
  const names = anyOf.map((alternative) => nameAlternative(alternative, lineage))
  return atLeast > 1 ? `${atLeast} of ${joinNames(names, 'and', NAMES_IN_A_PHRASE)}` : joinNames(names, 'or', NAMES_IN_A_PHRASE)
}
