import type { Lineage } from '../lineage.ts'
import type { Part, PartAlternative } from '../schema/job.ts'
import { joinNames } from '../text/join-names.ts'
import { withoutHalfQuotes } from '../text/whole-quotes.ts'

/**
 * Words that only lead to a skill are not its name: a posting that asks for "real-time applications" does not mention analytics.
 */
const isEvokedBy = (words: string, skill: string, lineage: Lineage): boolean =>
  lineage.skillOf(skill)?.evokes.some(({ form }) => form.toLowerCase() === words.toLowerCase()) ?? false

const wordsOf = ({ surfaceForm }: PartAlternative): string => withoutHalfQuotes(surfaceForm.replace(/\s+/g, ' '))

/** By the name of the skill where it is named, else by the posting's own words. */
const nameAlternative = (alternative: PartAlternative, lineage: Lineage): string => {
  const { skill } = alternative
  const words = wordsOf(alternative)
  return skill === null || isEvokedBy(words, skill, lineage) ? words : lineage.nameOf(skill)
}

/** As many names as a phrase bears. */
const NAMES_IN_A_PHRASE = 3

const join = (names: readonly string[], atLeast: number): string =>
  atLeast > 1 ? `${atLeast} of ${joinNames(names, 'and', NAMES_IN_A_PHRASE)}` : joinNames(names, 'or', NAMES_IN_A_PHRASE)

const asksSame = (one: Part, other: Part): boolean =>
  one.atLeast === other.atLeast &&
  one.anyOf.length === other.anyOf.length &&
  one.anyOf.every(({ skill }, index) => skill !== null && skill === other.anyOf[index]?.skill)

/** Whether a part asks for no other skill than one before it, in other words: "AI agents" and "agent development". */
export const isSaidBefore = (parts: readonly Part[], index: number): boolean => {
  const own = parts[index]
  return own !== undefined && parts.slice(0, index).some((before) => asksSame(before, own))
}

/**
 * "Kubernetes", "Python or R", "2 of AWS, Google Cloud and Azure": what the parts of a statement are called. What asks for the
 * same as a part before it goes by its own words.
 */
export const nameParts = (parts: readonly Part[], lineage: Lineage): string[] =>
  parts.map(({ anyOf, atLeast }, index) => {
    const isAgain = isSaidBefore(parts, index)
    return join(
      anyOf.map((alternative) => (isAgain ? wordsOf(alternative) : nameAlternative(alternative, lineage))),
      atLeast,
    )
  })
