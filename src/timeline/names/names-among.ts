import { READS } from '../../language/resumes.ts'
import { isFieldAlone } from '../../text/fields-of-work.ts'
import { endsWithLegalForm, isOrganization, isSchool } from '../../text/organizations.ts'
import { holdsTitleWord } from '../../text/titles.ts'
import { isDeed } from '../lines/index.ts'
import type { Cell } from './header-cells.ts'
import { isDescription, isList } from './lists.ts'
import { AT, DEPARTMENT, type EntryNames, isUnit, splitPost, splitTitle } from './split-title.ts'

/** Only a dash joins it to a title, before or after it: "Thesis – Engineer", "Engineer – Payments". */
const isDashed = (cell: Cell, cells: readonly Cell[]): boolean => {
  const [before, after] = [cells[cells.indexOf(cell) - 1], cells[cells.indexOf(cell) + 1]]
  if (cell.what !== 'unknown') return false
  return cell.joint === 'dash' || (after?.joint === 'dash' && after.what === 'title' && before?.joint !== 'dash')
}

/** What could be the employer is only joined to the title by a dash: it may just as well be a part of the title. */
export const isLoose = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => isDashed(cell, cells)) &&
  !cells.some((cell) => cell.what === 'organization' || (cell.what === 'unknown' && !isDashed(cell, cells)))

/** "Research Assistant, Botany" alone: what a comma joins to the title may just as well be its field. */
export const isField = (cells: readonly Cell[]): boolean => {
  const [only] = cells
  const organization = cells.length === 1 && only?.what === 'title' ? splitTitle(only.text)?.organization : null
  return organization != null && !isOrganization(organization)
}

/** "Engineer  Tarn, Oslo, Norway" above "2019 – 2021  Support Services": beside the title, with its place. */
const isBesideTitle = (first: Cell | undefined, marked: Cell | undefined): first is Cell =>
  first?.what === 'unknown' && first.joint === 'gap' && first.placed && !first.dated && marked?.placed === false

/** "Tallow, Leeds  2018 – 2019" above "Lending Services": the employer with its place, and the part of it. */
const isAbovePart = (first: Cell | undefined, marked: Cell | undefined): first is Cell =>
  first?.what === 'unknown' && first.seated && first.dated && marked?.joint === 'line' && !marked.placed && !marked.dated

/** "Java, SQL, Rust" beside "Tallow" is not the employer, nor is "Nets with tides for farming". */
const isUnlikely = ({ text }: Pick<Cell, 'text'>): boolean => isList(text) || isDescription(text)
const listsLast = (cells: readonly Cell[]): readonly Cell[] =>
  [...cells].sort((a, b) => Number(isUnlikely(a)) - Number(isUnlikely(b)))

/** A place of learning or a legal form marks it, not a word that fields of work hold, too. */
export const isCertain = (name: string): boolean => isSchool(name) || endsWithLegalForm(name)

/** "Engineer – Data Solutions" above "Tallow" on a line of its own, "Analyst – Tarn University Group" below "Osprey, Oslo, Norway": a part of the title. */
const nameBeside = (marked: Cell | undefined, title: Cell, cells: readonly Cell[]): Cell | undefined => {
  if (marked?.joint !== 'dash' || cells[cells.indexOf(marked) - 1] !== title) return undefined
  const others = cells.filter(({ what }) => what === 'unknown')
  return (
    others.find(({ seated, joint }) => seated && joint === 'line') ??
    (isCertain(marked.text) ? undefined : others.find(({ joint }) => joint === 'line'))
  )
}

/**
 * The cell beside the title that names the employer: a marked one, else one with its place, else the one that is joined most
 * closely.
 */
const employerAmong = (all: readonly Cell[], title: Cell): Cell | undefined => {
  const cells = all.filter((cell) => cell !== title)
  const bodies = cells.filter(({ what }) => what === 'organization')
  // "Department of Nets  Tarn University": the part of it, and the employer.
  const marked = bodies.find(({ text }) => !isUnit(text)) ?? bodies[0]
  const plain = listsLast(cells.filter(({ what }) => what === 'unknown'))
  const placed = plain.find((cell) => cell.placed && !isDashed(cell, all) && !isDeed(cell.text))
  const joined = plain.find(({ seated }) => seated) ?? placed ?? plain.find(({ joint }) => joint !== 'dash') ?? plain[0]
  const beside = nameBeside(marked, title, all)
  if (beside) return beside
  return isBesideTitle(cells[0], marked) || isAbovePart(cells[0], marked) ? cells[0] : (marked ?? joined)
}

/** "TarnU – Vision and Nets Group (VNG)": a body by its letters, and the part of it. */
const BY_ITS_LETTERS = /^\p{Lu}[\p{L}&-]{1,7}$/u
const ENDS_IN_LETTERS = /\(\p{Lu}{2,6}\)$/u
const isBodyAndPart = ([body, part, ...others]: readonly Cell[]): boolean =>
  body !== undefined &&
  part?.joint === 'dash' &&
  others.length === 0 &&
  BY_ITS_LETTERS.test(body.text) &&
  !isFieldAlone(body.text) &&
  (isUnit(part.text) || (isSchool(body.text) && ENDS_IN_LETTERS.test(part.text)))

/** "Counting of boats by pictures – Osprey Weir": of two parts no word of which is known, the one in small letters tells what was done. */
const workAndName = (cells: readonly Cell[]): EntryNames | null => {
  const [work, name] = [cells.find(({ text }) => isDescription(text)), cells.find(({ text }) => !isUnlikely({ text }))]
  return cells.length === 2 && work && name ? { title: work.text, organization: name.text } : null
}

/** No part ends in a title word: a part that holds one is the title, otherwise the first cell that is not the employer. */
const untitled = (cells: readonly Cell[]): EntryNames => {
  if (isBodyAndPart(cells)) return { title: null, organization: cells.map(({ text }) => text).join(' – ') }
  const [split] = cells.flatMap(({ text }) => splitPost(text) ?? [])
  const parted = split ?? workAndName(cells)
  if (parted) return parted
  const told = listsLast(cells)
  const bodies = told.filter(({ what }) => what === 'organization')
  // "Nets via Neural Networks  Tarn University": a school in a cell of its own is nothing else.
  const marked = bodies.find(({ text, joint }) => joint === 'gap' && isSchool(text)) ?? bodies[0]
  const others = told.filter((cell) => cell !== marked)
  const titled = others.find(({ text }) => holdsTitleWord(text)) ?? others.find(({ text }) => isFieldAlone(text))
  const [first] = told
  const seated = first?.seated && told.length > 1 ? first : undefined
  const organization = marked ?? (titled ? told.find((cell) => cell !== titled) : (seated ?? told[1]))
  const title = titled ?? told.find((cell) => cell !== organization)
  return { title: title?.text ?? null, organization: organization?.text ?? null }
}

/** "Intern, Acme" above "2019 – 2020 | Python, SQL": what follows the dates is not an employer. */
const followsDates = (others: readonly Cell[], title: Cell, cells: readonly Cell[]): boolean =>
  !title.dated && cells[0] === title && others.every(({ what, dated }) => what === 'unknown' && dated)

/** "Analyst, Vision Laboratory" beside "Tarn University" or "Tarn, Leeds": a part of the employer, not the employer. */
const isPartOf = (part: string, employer: Cell, title: string): boolean => {
  const isEmployer = employer.what === 'organization' || employer.seated || (employer.placed && title.endsWith(')'))
  return isUnit(part) && !isUnit(employer.text) && isEmployer
}

/** "Engineer at Tarn Harbour" above "Solutions, Leeds": the date left no room for the last word of the name. */
const nameBroken = (said: string | null | undefined, title: Cell, employer: Cell): string | null => {
  if (!said || !AT.test(title.text) || employer.joint !== 'line' || employer.text.includes(' ') || !employer.seated) return null
  const whole = `${said} ${employer.text}`
  return !isOrganization(said) && isOrganization(whole) ? whole : null
}

const chooseEmployer = (title: Cell, cells: readonly Cell[]): EntryNames => {
  const others = cells.filter((cell) => cell !== title)
  const employer = employerAmong(cells, title)
  const split = splitTitle(title.text)
  if (!employer) return split && !isFieldAlone(split.organization ?? '') ? split : { title: title.text, organization: null }
  if (split?.organization && isPartOf(split.organization, employer, title.text)) return { ...split, organization: employer.text }
  const broken = nameBroken(split?.organization, title, employer)
  if (split && broken) return { ...split, organization: broken }
  const inOneLine = cells.slice(1).every(({ joint }) => joint !== 'line' && joint !== 'gap')
  const isBehindTopic = cells.length === 2 && cells[1] === title && title.joint === 'gap' && !employer.placed
  const better =
    split?.organization &&
    !DEPARTMENT.test(split.organization) &&
    (isOrganization(split.organization) ||
      (AT.test(title.text) && (inOneLine || isBehindTopic || isUnit(employer.text.split(/,\s*/).at(-1) ?? ''))) ||
      followsDates(others, title, cells))
  return better ? split : { title: title.text, organization: employer.text }
}

/** The title and the employer that the cells name; null where they do not. */
export const namesAmong = (cells: readonly Cell[]): EntryNames => {
  const title = cells.find(({ what }) => what === 'title')
  if (!title) return untitled(cells)
  const names = chooseEmployer(title, cells)
  return { ...names, title: withSubtitle(names, title, cells) }
}

/**
 * "Summer Intern – Rotation Program": what a dash joins to the title and is not an employer belongs to it, unless it describes
 * the work.
 */
const withSubtitle = ({ title, organization }: EntryNames, cell: Cell, cells: readonly Cell[]): string | null => {
  const next = cells[cells.indexOf(cell) + 1]
  const joined = next?.joint === 'dash' && next.what === 'unknown' && next.text !== organization && title === cell.text
  return joined && !READS['tells-in-small-letters'].test(next.text) ? `${title} – ${next.text}` : title
}
