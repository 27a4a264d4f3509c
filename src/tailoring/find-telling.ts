import type { Lineage } from '../lineage.ts'
import type { Deed, Taxonomy } from '../schema/taxonomy.ts'
import { remember } from '../text/remember.ts'

/** A deed with what a line about it had better tell. */
export type Telling = Deed & Required<Pick<Deed, 'tell'>>

const isTelling = (deed: Deed): deed is Telling => deed.tell !== undefined

/** By the ids of skills: of several that name a skill the first, before all of them one that only tells of it. */
const tellingBySkill = remember((taxonomy: Taxonomy): ReadonlyMap<string, Telling> => {
  const telling = (taxonomy.deeds ?? []).filter(isTelling).toReversed()
  const by = (idsOf: (deed: Telling) => readonly string[]): (readonly [string, Telling])[] =>
    telling.flatMap((deed) => idsOf(deed).map((id) => [id, deed] as const))
  return new Map([...by(({ skills }) => skills), ...by(({ tells = [] }) => tells)])
})

/** The deed that a line about a skill had better tell of: its own, or that of the nearest that it is a kind or part of. */
export const findTelling = (skill: string, taxonomy: Taxonomy, { parentsOf }: Lineage): Telling | undefined => {
  const tellings = tellingBySkill(taxonomy)
  const reached = new Set([skill])
  // A set is walked in the order in which it grows.
  for (const id of reached) {
    const telling = tellings.get(id)
    if (telling) return telling
    for (const parent of parentsOf(id)) reached.add(parent)
  }
  return undefined
}
