import { isTitle } from '../../text/titles.ts'
import type { DateRange } from '../dates/index.ts'
import { type BodyLine, isNamingItem, isPostAbovePeriod, withoutDates } from '../lines/index.ts'
import {
  type Cell,
  cellsOf,
  type EntryNames,
  employerBeforeCountry,
  employmentIn,
  isCertain,
  isEmployerBeforeCountry,
  isField,
  isList,
  isLoose,
  isTimeOff,
  namesAmong,
} from '../names/index.ts'
import { type Anchor, findAnchors } from './anchors.ts'
import { complete } from './complete-names.ts'
import { readInOrder } from './entry-order.ts'
import { withGuide } from './guided.ts'
import type { Head } from './head.ts'
import { isAbout } from './posts.ts'
import { isCapitalised } from './told-employers.ts'

/** An entry: the lines that name it, and where they lie in the body. */
export interface Entry {
  /** Index of the line that dates it, or of the last that names it where none does. */
  readonly at: number
  readonly date: DateRange | null
  /** Index of its first line. */
  readonly first: number
  readonly cells: readonly Cell[]
  readonly names: EntryNames
  /** "Tallow" of a line "Tallow, Norway": the employer where nothing else names one. */
  readonly townOrEmployer: string | null
}

/** Lines above the date that may name the entry. */
const ABOVE_MAX = 3
/** Lines above that are looked at, including those that name nothing. */
const REACH_MAX = 8
/** A head that a gap or bold letters set apart has no more lines. */
const HEAD_MAX = 6
/** Lines below it that may, while the title or the employer is missing. */
const BELOW_MAX = 2

const isName = (line: BodyLine | undefined): line is BodyLine => line?.role === 'short'

const isNamed = (line: BodyLine | undefined): line is BodyLine => line?.role === 'item' && isNamingItem(line)

/** The outer one of nested bullets: it names the employer of the post in the inner one. */
const isEmployerOf = (line: BodyLine | undefined, post: BodyLine): boolean =>
  isNamed(line) && isTitle(withoutDates(post)) && !isTitle(withoutDates(line)) && line.dates.length === 0

/** How many of the lines directly above `at`, not before `from`, may name an entry. A bullet that names it is its first line. */
const namesAbove = (body: readonly BodyLine[], at: number, from: number): number => {
  let count = 0
  while (at - count - 1 >= from && isName(body[at - count - 1])) count++
  const above = body[at - count - 1]
  const isPost = count === 0 && above?.role === 'item' && isPostAbovePeriod(above, body[at])
  // A bullet before a gap is of the entry before.
  if (at - count - 1 < from || body[at - count]?.gap || !(isNamed(above) || isPost)) return count
  return at - count - 2 >= from && above && isEmployerOf(body[at - count - 2], above) ? count + 2 : count + 1
}

/** A line that only says where, or gives an address: it names nothing. */
const isIdleLine = (line: BodyLine | undefined): boolean => line !== undefined && cellsOf([line]).length === 0

/**
 * How many lines above its date name the first entry: the other entries of a section are written the same way. All lines between
 * heading and date name it; below an introduction only those directly above the date do.
 */
const linesAbove = (body: readonly BodyLine[], { at }: Anchor): number => {
  const above = body.slice(at - namesAbove(body, at, 0), at)
  return Math.min(above.filter((line) => !isIdleLine(line)).length, ABOVE_MAX)
}

/** "Tarn University", "Analyst", "Department of Nets", "Faculty of Tides", "Leeds", "2018 – 2019": set apart above, named to the date. */
const headAbove = (body: readonly BodyLine[], at: number, available: number): number => {
  const lines = body.slice(at - Math.min(available, HEAD_MAX), at).reverse()
  const top = lines.findIndex(({ gap, line }, order) => gap || (line.bold && lines[order - 1]?.line.bold === false))
  return lines.slice(0, top + 1).some(({ dates }) => dates.length > 0) ? 0 : top + 1
}

/** How the first entry of a section is set. */
interface Opening {
  /** So many lines above its date name it. */
  readonly most: number
  /** They stand right above its date: before a gap stands what the entry above told. */
  readonly close: boolean
}

/**
 * Lines above a later date: up to as many naming ones as the first entry has, the topmost of them a naming one, and none
 * from before a gap that the names of this entry follow; more where the first has several and these are set apart.
 */
const countAbove = (body: readonly BodyLine[], at: number, from: number, { most, close }: Opening): number => {
  if (close && body[at]?.gap) return 0
  const available = Math.min(namesAbove(body, at, from), REACH_MAX)
  const head = most > 1 ? headAbove(body, at, available) : 0
  let naming = 0
  let count = 0
  for (let above = 1; above <= available && naming < most; above++) {
    const complete = count > 0 && isComplete(namesAmong(cellsOf(body.slice(at - count, at + 1))))
    if (complete && body[at - count]?.gap) break
    if (isIdleLine(body[at - above])) continue
    naming++
    count = above
  }
  return Math.max(count, head)
}

/** "Java, SQL, Rust" beside a title is no employer. */
const isComplete = ({ title, organization }: EntryNames): boolean =>
  title !== null && organization !== null && !isList(organization)

/** The next line names an employer and its place, or is marked as one: what a dash joined to the title was not an employer. */
const namesEmployer = (line: BodyLine): boolean =>
  cellsOf([line]).some(({ what, placed }) => what === 'organization' || (what === 'unknown' && placed))

/** "Analyst | Tides and Currents" above "Tarn University, Leeds": the part that no word marks is what the work was about. */
const isBesideTopic = (cells: readonly Cell[], line: BodyLine): boolean => {
  const [title, topic, ...others] = cells
  if (title?.what !== 'title' || topic?.what !== 'unknown' || others.length > 0 || topic.placed || topic.joint !== 'bar')
    return false
  return line.dates.length === 0 && cellsOf([line]).some(({ what, text }) => what === 'organization' && isCertain(text))
}

/** How an employer is written that no word marks. */
const LIKE_NAME = /^\p{Lu}[^:;!?]*$/u
const NAME_WORDS_MAX = 5

/**
 * "Engineer – Payments  2018 – 2019" above "Tallow" and the bullets: a name alone on its line. What a dash joined to the title
 * is a part of it.
 */
const namesPlainly = (line: BodyLine, below: BodyLine | undefined): boolean => {
  const [only, ...others] = cellsOf([line])
  if (only?.what !== 'unknown' || others.length > 0 || line.gap || line.dates.length > 0 || below?.role !== 'item') return false
  return LIKE_NAME.test(only.text) && isCapitalised(only.text) && only.text.split(' ').length <= NAME_WORDS_MAX
}

const isUntitled = (cells: readonly Cell[]): boolean => cells.length > 0 && cells.every(({ what }) => what !== 'title')

/**
 * "Tarn Bank  2018 – 2019", a blank line, "Analyst" and its bullets or nothing more: where the head names no post, the title may
 * stand apart from it.
 */
const isPostApart = (body: readonly BodyLine[], first: number, at: number): boolean => {
  const [post, deed] = [body[at + 1], body[at + 2]]
  if (!post || post.dates.length > 0 || (deed && deed.role !== 'item') || !isTitle(withoutDates(post))) return false
  return isUntitled(cellsOf(body.slice(first, at + 1)))
}

/** Where the lines of an entry may stand. */
interface Reach {
  /** Its first line. */
  readonly first: number
  /** The first line below the date of the entry above. */
  readonly from: number
  /** The first line of the entry below. */
  readonly until: number
  /** The first entry of the section is named above its date: below it only what is marked as a title or an employer names one. */
  readonly byMark: boolean
}

/** A title or an employer by its mark, or a place only. */
const isMarked = (line: BodyLine): boolean => cellsOf([line]).every(({ what }) => what !== 'unknown')

/** "Tarn Bank  2018 – 2019", "Savings – Leeds Branch", "Analyst": the line between them says in which part of the employer. */
const isAbovePost = (body: readonly BodyLine[], first: number, at: number): boolean => {
  const post = body[at + 2]
  return isUntitled(cellsOf(body.slice(first, at + 1))) && isName(post) && !post.gap && isTitle(withoutDates(post))
}

/** "Analyst, Nets," above "Tarn Bank". */
const ENDS_WITH_COMMA = /\p{L},\s*$/u

/** The lines below a date that name the entry, as long as a name is missing. */
const countBelow = (body: readonly BodyLine[], at: number, { first, until, byMark }: Reach): number => {
  let count = 0
  while (count < BELOW_MAX && at + count + 1 < until) {
    const next = body[at + count + 1]
    if (!isName(next) || isAbout(next) || (byMark && !isMarked(next) && !isAbovePost(body, first, at + count))) break
    if (next.gap && !(count === 0 && isPostApart(body, first, at))) break
    const cells = cellsOf(body.slice(first, at + count + 1))
    const goesOn =
      ENDS_WITH_COMMA.test(body[at + count]?.text ?? '') ||
      ((isLoose(cells) || isField(cells)) && namesEmployer(next)) ||
      (isLoose(cells) && !isList(cells.at(-1)?.text ?? '') && namesPlainly(next, body[at + count + 2])) ||
      isBesideTopic(cells, next) ||
      (isUntitled(cells) && cellsOf([next])[0]?.what === 'title')
    if (isComplete(namesAmong(cells)) && !goesOn) break
    count++
  }
  return count
}

/** Lines of prose between an employer and the title below: about what the employer does. */
const ABOUT_MAX = 2

/** The line that names the employer above its description: bold, or after a gap, and not of the entry before. */
const employerAbove = (body: readonly BodyLine[], first: number, from: number): number | null => {
  let at = first - 1
  while (at >= from && first - at <= ABOUT_MAX && body[at]?.role !== 'short') at--
  const line = body[at]
  if (at < from || at === first - 1 || line?.role !== 'short' || !(line.gap || line.line.bold) || isList(line.text)) return null
  return body.slice(at + 1, first).every(({ role, gap }) => (role === 'prose' || role === 'wrapped') && !gap) ? at : null
}

/**
 * The line supplies what the names lack: a title; an employer by its mark, by its place, or by its capitals where it stands
 * apart. A bullet does with its place alone: what else it names is of the entry above.
 */
const completes = (line: BodyLine, { title, organization }: EntryNames, isNameAlone: boolean): boolean => {
  const cells = cellsOf([line])
  if (isNameAlone && cells.some(({ what }) => what === 'title') && namesAmong(cells).organization === null) return true
  if (title === null) return cells.some(({ what, text }) => what === 'title' || isTimeOff(text))
  const apart = line.gap || line.line.bold
  return (
    organization === null &&
    cells.every(({ what }) => what !== 'title') &&
    cells.some(({ what, placed, text }) =>
      isName(line) ? what === 'organization' || (apart && (placed || isCapitalised(text))) : placed,
    )
  )
}

/**
 * The line directly above an entry that supplies what its own lines lack, though the first entry of the section has no such line.
 */
const completedAbove = (
  body: readonly BodyLine[],
  { first, from }: Pick<Reach, 'first' | 'from'>,
  names: EntryNames,
  cells: readonly Cell[],
): number | null => {
  const line = body[first - 1]
  if (first - 1 < from || !(isName(line) || isNamed(line)) || line.dates.length > 0 || body[first]?.gap) return null
  return completes(line, names, cells.length === 1 && cells[0]?.what === 'unknown') ? first - 1 : null
}

/**
 * What the cells name; for a post without a title, how one was employed stands in: "Full-time  2020 – 2022". A list of tools is
 * not the employer where a line begins with what may be one.
 */
const namesOf = (line: BodyLine | undefined, cells: readonly Cell[], townOrEmployer: string | null): EntryNames => {
  const named = namesAmong(cells)
  const names = townOrEmployer !== null && isList(named.organization ?? '') ? { ...named, organization: townOrEmployer } : named
  return names.title === null && names.organization !== null && line ? { ...names, title: employmentIn(line) } : names
}

const toEntry = (body: readonly BodyLine[], anchor: Anchor, { first: named, ...reach }: Reach): Entry => {
  const { from } = reach
  const before = body[named - 1]
  const lacksEmployer = (): boolean => namesAmong(cellsOf(body.slice(named, anchor.at + 1))).organization === null
  const first = named > from && isEmployerBeforeCountry(before) && (before.gap || lacksEmployer()) ? named - 1 : named
  const below = anchor.names ? countBelow(body, anchor.at, { ...reach, first }) : 0
  const cells = cellsOf(body.slice(first, anchor.at + below + Number(anchor.names)))
  const { at, date } = anchor
  const townOrEmployer = employerBeforeCountry(body.slice(first, at + below + 1))
  const head: Head = { cells, own: body[at], below: body.slice(at + 1, reach.until), named: below }
  const told = complete(namesOf(body[at], cells, townOrEmployer), head)
  const names = first < named && told.organization === null ? { ...told, organization: townOrEmployer } : told
  const above =
    completedAbove(body, { first, from }, names, cells) ?? (names.organization === null ? employerAbove(body, first, from) : null)
  const entry = { at, date, townOrEmployer }
  if (above === null) return { ...entry, first, cells, names }
  const all = [...cellsOf(body.slice(above, above + 1)), ...cells]
  return { ...entry, first: above, cells: all, names: withGuide(namesAmong(all), { ...head, cells: all }) }
}

/** The dated entries of a section's body, in order. */
export const findEntries = (body: readonly BodyLine[]): readonly Entry[] => {
  const anchors = findAnchors(body)
  const [opening] = anchors
  if (!opening) return []
  const most = linesAbove(body, opening)
  const head = { most, close: most > 0 && body[opening.at]?.gap === false }
  const froms = anchors.map((_anchor, order) => (anchors[order - 1]?.at ?? -1) + 1)
  const firsts = anchors.map(({ at, whole }, order) => (whole ? at : at - countAbove(body, at, froms[order] ?? 0, head)))
  const byMark = opening.at > 0 && isComplete(namesAmong(cellsOf(body.slice(firsts[0], opening.at))))
  const entries = anchors.map((anchor, order) =>
    toEntry(body, anchor, {
      first: firsts[order] ?? anchor.at,
      from: froms[order] ?? 0,
      until: firsts[order + 1] ?? body.length,
      byMark,
    }),
  )
  return readInOrder(entries)
}
