import type { Part, PartAlternative } from '../schema/job.ts'
import { addTo } from '../text/group-by.ts'
import { foldCase } from '../text/normalize.ts'
import { remember } from '../text/remember.ts'
import { isWithin } from '../text/sets.ts'
import type { ByOneFact } from './group-by-fact.ts'
import { yearsOf } from './phrases.ts'
import type { CoveredPart } from './rule.ts'
import type { Shortfall } from './shortfall.ts'

const ABSENT: ReadonlySet<Shortfall> = new Set(['absent', 'related', 'named', 'told'])

/** Whether nothing shows it, or only the name of a neighbour, or its own in a list or without the rest, does. */
export const isAbsent = ({ shortfall }: CoveredPart): boolean => shortfall !== null && ABSENT.has(shortfall)

/** What an alternative asks for: its skill, or its own words. */
const meaningOf = ({ skill, surfaceForm }: PartAlternative): string => skill ?? foldCase(surfaceForm)

/** The meanings of a part's alternatives: every part that is absent is compared with every other. */
const meaningsOf = remember((part: Part): ReadonlySet<string> => new Set(part.anyOf.map(meaningOf)))

const meansOnly = ({ part }: CoveredPart, meanings: ReadonlySet<string>): boolean =>
  part !== null && isWithin(meaningsOf(part), meanings)

/** Whether whatever meets one part meets the other as well: "Kubernetes", and "Docker or Kubernetes". */
const serves = (one: CoveredPart, other: CoveredPart): boolean =>
  one.shortfall === other.shortfall &&
  one.part?.soft === other.part?.soft &&
  other.part?.atLeast === 1 &&
  (yearsOf(other) ?? 0) <= (yearsOf(one) ?? 0) &&
  meansOnly(one, meaningsOf(other.part))

const widthOf = ({ part }: CoveredPart): number => part?.anyOf.length ?? 0

/** Each part that is absent with those that it serves; those of `first` speak before all others, then the narrowest choices. */
export const groupServed = (
  absent: readonly CoveredPart[],
  first: (covered: CoveredPart) => boolean = () => false,
): ByOneFact[] => {
  const waiting = new Set(absent.toSorted((a, b) => Number(first(b)) - Number(first(a)) || widthOf(a) - widthOf(b)))
  const byMeaning = new Map<string, CoveredPart[]>()
  for (const covered of absent)
    if (covered.part) for (const meaning of meaningsOf(covered.part)) addTo(byMeaning, meaning, covered)
  return [...waiting].flatMap((speaker): ByOneFact[] => {
    if (!waiting.delete(speaker)) return []
    // Whatever it serves means all that it means: so its first meaning finds them.
    const [meaning = ''] = speaker.part ? meaningsOf(speaker.part) : []
    const others = (byMeaning.get(meaning) ?? []).filter((other) => waiting.has(other) && serves(speaker, other))
    for (const other of others) waiting.delete(other)
    return [[speaker, ...others]]
  })
}
