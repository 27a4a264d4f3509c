import { isOrganization } from '../../text/organizations.ts'
import { withoutPlace } from '../../text/places.ts'
import { isTitle } from '../../text/titles.ts'
import { type EntryNames, isUnit } from '../names/index.ts'
import type { Listed } from './entry-vote.ts'
import type { Entry } from './find-entries.ts'

/** So many entries must separate their names alike before another is split the same way. */
const ALIKE_MIN = 2
/** A title, an employer and a town; with more parts it is a list. */
const PARTS_MAX = 3
/** One or two words, each with a capital: how towns are named. */
const LIKE_TOWN = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u

type Order = 'title first' | 'employer first'

/** The order of title and employer where a comma separates them within one cell; null where none does. */
const orderOf = ({ cells, names: { title, organization } }: Entry): Order | null => {
  if (title === null || organization === null || !isTitle(title)) return null
  const [titleFirst, employerFirst] = [`${title}, ${organization}`, `${organization}, ${title}`]
  if (cells.some(({ text }) => text.startsWith(titleFirst))) return 'title first'
  return cells.some(({ text }) => text.startsWith(employerFirst)) ? 'employer first' : null
}

/** The order that all such entries have; null where they are too few or do not agree. */
const commonOrder = (entries: readonly Entry[]): Order | null => {
  const orders = entries.flatMap((entry) => orderOf(entry) ?? [])
  const [order] = orders
  return order !== undefined && orders.length >= ALIKE_MIN && orders.every((one) => one === order) ? order : null
}

/** "Crew, Osprey" beside "Analyst, Tarn Bank" and "Engineer, Floe": no word shows that "Crew" is a post. */
const splitBy = (order: Order, { cells, date, names }: Entry): EntryNames | null => {
  const [only] = cells
  if (date?.form !== 'range' || cells.length !== 1 || only?.what === 'title' || names.organization !== null) return null
  const [first, ...others] = (only?.text ?? '').split(/,\s+/)
  const rest = withoutPlace(others.join(', '))
  if (!first || rest === '' || others.length >= PARTS_MAX) return null
  return order === 'title first' ? { title: first, organization: rest } : { title: rest, organization: first }
}

/** An employer followed by its town. */
const isSeated = ({ cells, names: { organization } }: Entry): boolean =>
  cells.some(({ text, seated }) => seated && organization !== null && text.endsWith(organization))

/** A state or province after its town, by its abbreviation. */
const REGION_CODE = /^\p{Lu}{2,3}$/u

/** "Osprey" of "Osprey, Hull" and "Osprey, Hull, KX", where that is a town as other employers of the resume have one. */
const withoutUnknownTown = (organization: string | null): string | null => {
  const [name, town, region, ...others] = organization?.split(/,\s+/) ?? []
  if (name === undefined || town === undefined || others.length > 0) return organization
  if (region !== undefined && !REGION_CODE.test(region)) return organization
  return LIKE_TOWN.test(town) && !isOrganization(town) && !isTitle(town) && !isUnit(name) ? name : organization
}

/** "Osprey" of "Osprey, Growth Team", whose town followed: no other part is a town. */
const withoutTeam = (organization: string | null): string | null => {
  const [name, part, ...others] = organization?.split(/,\s+/) ?? []
  return name !== undefined && part !== undefined && others.length === 0 && isUnit(part) && !isUnit(name) ? name : organization
}

/** The entries of a resume as commas divide them: title, employer and town as in its other entries. */
export const splitAlike = (all: readonly Listed[]): readonly Listed[] => {
  const entries = all.flatMap((listed) => listed.entries)
  const order = commonOrder(entries)
  const seated = entries.some(isSeated)
  const read = (entry: Entry): Entry => {
    const names = (order && splitBy(order, entry)) ?? entry.names
    const bare = isSeated(entry) ? withoutTeam : withoutUnknownTown
    return { ...entry, names: seated ? { ...names, organization: bare(names.organization) } : names }
  }
  return order || seated ? all.map((listed) => ({ ...listed, entries: listed.entries.map(read) })) : all
}
