import { isOrganization } from '../../text/organizations.ts'
import { withoutPlace } from '../../text/places.ts'
import { isTitle } from '../../text/titles.ts'
import { type EntryNames, isUnit } from '../names/index.ts'
import type { Listed } from './entry-vote.ts'
import type { Entry } from './find-entries.ts'

/** So many entries must separate their names alike before another is split the same way. */
const ALIKE_MIN = 2
/** Of the entries in which a mark parts the two. */
const MOST = 0.6
/** A title, an employer and a town; with more parts it is a list. */
const PARTS_MAX = 3
/** One or two words, each with a capital: how towns are named. */
const LIKE_TOWN = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u

const COMMA = /,\s+/
const SLASH = /\s*\/\s+/

/** How entries part title and employer within one cell. */
interface Form {
  readonly order: 'title first' | 'employer first'
  readonly mark: RegExp
}

const FORMS: readonly Form[] = (['title first', 'employer first'] as const).flatMap((order) => [
  { order, mark: COMMA },
  { order, mark: SLASH },
])

const follows = (text: string, first: string, mark: RegExp, second: string): boolean => {
  const after = text.startsWith(first) ? text.slice(first.length) : ''
  return after.search(mark) === 0 && after.replace(mark, '').startsWith(second)
}

/** The form of an entry whose title words show; null where no mark parts it from its employer. */
const formOf = ({ cells, names: { title, organization } }: Entry): Form | null => {
  if (title === null || organization === null || !isTitle(title)) return null
  const isWrittenIn = ({ order, mark }: Form): boolean => {
    const [first, second] = order === 'title first' ? [title, organization] : [organization, title]
    return cells.some(({ text }) => follows(text, first, mark, second))
  }
  return FORMS.find(isWrittenIn) ?? null
}

/** The form that most such entries have; null where they are too few. */
const commonForm = (entries: readonly Entry[]): Form | null => {
  const forms = entries.flatMap((entry) => formOf(entry) ?? [])
  return FORMS.find((form) => forms.filter((one) => one === form).length >= Math.max(ALIKE_MIN, forms.length * MOST)) ?? null
}

/** "Crew, Osprey" beside "Analyst, Tarn Bank" and "Engineer, Floe": no word shows that "Crew" is a post. */
const splitBy = ({ order, mark }: Form, { cells, date, names }: Entry): EntryNames | null => {
  const [only] = cells
  if (date?.form !== 'range' || cells.length !== 1) return null
  if (mark === COMMA && (only?.what === 'title' || names.organization !== null)) return null
  const [first, ...others] = (only?.text ?? '').split(mark)
  const rest = withoutPlace(others.join(mark === COMMA ? ', ' : ' / '))
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

/** The entries of a resume as commas and slashes divide them: title, employer and town as in its other entries. */
export const splitAlike = (all: readonly Listed[]): readonly Listed[] => {
  const entries = all.flatMap((listed) => listed.entries)
  const form = commonForm(entries)
  const seated = entries.some(isSeated)
  const read = (entry: Entry): Entry => {
    const names = (form && splitBy(form, entry)) ?? entry.names
    const bare = isSeated(entry) ? withoutTeam : withoutUnknownTown
    return { ...entry, names: seated ? { ...names, organization: bare(names.organization) } : names }
  }
  return form || seated ? all.map((listed) => ({ ...listed, entries: listed.entries.map(read) })) : all
}
