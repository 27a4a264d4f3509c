import { holdsTitleWord, isTitle } from '../../text/titles.ts'
import { type Cell, type EntryNames, isLoose, splitTitle } from '../names/index.ts'

/** The parts of an entry's head, and what they were read as. */
interface Named {
  readonly cells: readonly Cell[]
  readonly names: EntryNames
}

/** Whether the employer stands first in the one cell that names both, as in "Tarn Bank, Analyst"; null where none does. */
const hasEmployerFirst = (cells: readonly Cell[], { title, organization }: EntryNames): boolean | null => {
  if (title === null || organization === null) return null
  const both = cells.find(({ text }) => text.includes(title) && text.includes(organization))
  return both ? both.text.indexOf(organization) < both.text.indexOf(title) : null
}

/** "4nets, Web Developer": read as a title, since its first word is none that a list has. */
const EMPLOYER_AND_TITLE = /^([^,]+), ([^,]+)$/u
const splitInOrder = (text: string): EntryNames | null => {
  const [, organization = '', title = ''] = EMPLOYER_AND_TITLE.exec(text) ?? []
  return isTitle(title) && !holdsTitleWord(organization) ? { title, organization } : null
}

/** "Tarn, Marketing Manager – Cloud": what a dash joins to a title after its employer belongs to the title. */
const withEmployerFirst = ({ cells, names }: Named): EntryNames => {
  if (names.organization === null && names.title !== null) return splitInOrder(names.title) ?? names
  const titled = isLoose(cells) ? cells.find(({ what }) => what === 'title') : undefined
  const split = titled ? splitTitle(titled.text) : null
  const beside = titled ? cells[cells.indexOf(titled) + 1] : undefined
  if (!titled || !beside || !split || !hasEmployerFirst([titled], split)) return names
  return names.organization === beside.text ? { ...split, title: `${split.title} – ${beside.text}` } : names
}

/**
 * The entries of a section, each read in the order that the others have: where all that name both in one cell give the employer
 * first, "4nets, Web Developer" does, and what a dash joins to "Tarn, Marketing Manager" is no employer.
 */
export const readInOrder = <T extends Named>(entries: readonly T[]): readonly T[] => {
  const orders = entries.flatMap(({ cells, names }) => (isLoose(cells) ? [] : (hasEmployerFirst(cells, names) ?? [])))
  const isCommon = orders.length > 0 && orders.every(Boolean)
  return isCommon ? entries.map((entry) => ({ ...entry, names: withEmployerFirst(entry) })) : entries
}
