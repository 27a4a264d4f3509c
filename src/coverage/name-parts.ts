import type { Lineage } from '../lineage.ts'
import type { Part, PartAlternative } from '../schema/job.ts'
import { joinNames } from '../text/join-names.ts'
import { remember, rememberWith } from '../text/remember.ts'
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

/** Which skills a part asks for, whatever its words; null where the taxonomy does not know one of them. */
const askedBy = ({ anyOf, atLeast }: Part): string | null =>
  anyOf.every(({ skill }) => skill !== null) ? `${atLeast} ${anyOf.map(({ skill }) => skill).join(' ')}` : null

/** Of the parts of a statement those that ask for no other skill than one before them: "AI agents" and "agent development". */
const saidBefore = remember((parts: readonly Part[]): ReadonlySet<number> => {
  const asked = new Set<string>()
  const again = new Set<number>()
  for (const [index, part] of parts.entries()) {
    const own = askedBy(part)
    if (own === null) continue
    if (asked.has(own)) again.add(index)
    asked.add(own)
  }
  return again
})

/** Whether a part asks for no other skill than one before it, in other words. */
export const isSaidBefore = (parts: readonly Part[], index: number): boolean => saidBefore(parts).has(index)

/**
 * "Kubernetes", "Python or R", "2 of AWS, Google Cloud and Azure": what the parts of a statement are called. What asks for the
 * same as a part before it goes by its own words.
 */
export const nameParts: (parts: readonly Part[], lineage: Lineage) => readonly string[] = rememberWith((parts, lineage) =>
  parts.map(({ anyOf, atLeast }, index) => {
    const isAgain = isSaidBefore(parts, index)
    return join(
      anyOf.map((alternative) => (isAgain ? wordsOf(alternative) : nameAlternative(alternative, lineage))),
      atLeast,
    )
  }),
)
