import type { Lineage } from '../lineage.ts'
import type { Part, PartAlternative } from '../schema/job.ts'
import { joinNames } from '../text/join-names.ts'

/** By the name of the skill where it is known, by the posting's own words else. */
export const nameAlternative = ({ skill, surfaceForm }: PartAlternative, lineage: Lineage): string =>
  skill === null ? surfaceForm.replace(/\s+/g, ' ') : lineage.nameOf(skill)

/** As many names as a phrase bears. */
const MAX_NAMES = 3

/** "Kubernetes", "Python or R", "2 of AWS, Google Cloud and Azure". */
export const namePart = ({ anyOf, atLeast }: Part, lineage: Lineage): string => {
  const names = anyOf.map((alternative) => nameAlternative(alternative, lineage))
  return atLeast > 1 ? `${atLeast} of ${joinNames(names, 'and', MAX_NAMES)}` : joinNames(names, 'or', MAX_NAMES)
}
