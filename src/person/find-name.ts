import { READS } from '../language/resumes.ts'
import type { Document, Link } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { foldCase } from '../text/normalize.ts'
import { isOrganization } from '../text/organizations.ts'
import { isPlace } from '../text/places.ts'
import { rememberWords } from '../text/remember.ts'
import { contains } from '../text/span.ts'
import { holdsTitleWord, isTitle } from '../text/titles.ts'
import { cellsOf } from './cells.ts'
import { withoutContacts } from './contacts.ts'
import type { HeadLine } from './head.ts'
import { readName, readSmallName } from './read-name.ts'

/**
 * What speaks for a name, and what speaks against it: "Git Docker MySQL" is skills, "Google Scholar" or "annlee annlee" beside two
 * icons are links, "Civil Engineering" is what one studies.
 */
const WEIGHTS_OF_NAME = {
  largest: 3,
  known: 3,
  first: 2,
  head: 1,
  words: 1,
  alone: 1,
  heading: -5,
  title: -3,
  field: -3,
  organization: -3,
  place: -4,
  skill: -3,
  link: -3,
}
/** Less is not enough: a line of one word below the first, in print like all the rest. */
const WEIGHT_MIN = 3
/** A name is set larger than the text by at least this. */
const LARGER = 1.15

interface Candidate {
  readonly name: string
  readonly head: HeadLine
  /** It is alone on its line, or with a title. */
  readonly alone: boolean
}

/** Words of the shortest and of the longest name that a title may follow without a mark between them. */
const TITLED_NAME_WORDS = [2, 3]
const MOST_NAME_WORDS = Math.max(...TITLED_NAME_WORDS)

/** Whether an address holds the words. */
type IsKnown = (words: string) => boolean

/** "Ann Lee" and "Ann Lee Data" of "Ann Lee Data Analyst": only an address can show which of them is the name. */
const namesBeforeTitle = (text: string, isKnown: IsKnown): string[] => {
  const words = text.split(' ')
  const isKnownAsRead = (name: string): boolean => isKnown(name.split(' ').at(-1) ?? '')
  // Hardly a line begins with a word that an address holds too.
  if (!isKnown(words.slice(0, MOST_NAME_WORDS).join(' '))) return []
  return TITLED_NAME_WORDS.flatMap((count) => {
    const name = words.slice(0, count).join(' ')
    const read = !holdsTitleWord(name) && isTitle(words.slice(count).join(' ')) ? readName(name) : null
    return read !== null && isKnownAsRead(read) ? [read] : []
  })
}

/** "Name\t: Ann Lee": a label in a column of its own. */
const WIDE_COLON = /\s*\t\s*:\s*/u

/** "Email:" right before an address. */
const LABEL_AT_END = /\s\S+\s?:\s*$/u

/** "Ann Lee" of "Ann Lee ann@example.org" and "Ann Lee Email: ann@example.org". */
const readBeforeContact = (cell: string): string | null => {
  const [before = ''] = withoutContacts(cell).split('\t')
  return before === cell ? null : readName(before.replace(LABEL_AT_END, '').trim())
}

/** "Ann Lee" of "Ann Lee, PhD". */
const readBeforeComma = (cell: string): string | null => {
  const comma = cell.indexOf(',')
  return comma < 0 ? null : readName(cell.slice(0, comma).trim())
}

/** "Ann Lee (https://annlee.example.org)": a name that is a link of Markdown, as it is read. */
const LEADS_TO = /(?<=\S) \(https?:\/\/[^\s()]+\)/g

/** "RESUMETOOL.COM": the mark of a site that drew the resume. */
const isAddress = (cell: string): boolean => withoutContacts(cell).trim() === ''

/** Set in small letters it is a name where an address holds each word, or, where the resume begins with it, one of them. */
const candidatesIn = (head: HeadLine, isKnown: IsKnown, isFirst: boolean): Candidate[] => {
  const cells = cellsOf(head.text.replace(WIDE_COLON, ': ').replace(LEADS_TO, '')).filter((cell) => !isAddress(cell))
  return cells.slice(0, 2).flatMap((cell) => {
    const alone = cells.every((other) => other === cell || isTitle(other))
    const name = readName(cell) ?? readBeforeComma(cell) ?? readBeforeContact(cell)
    const small = name === null ? readSmallName(cell) : null
    const before = small === null ? namesBeforeTitle(cell, isKnown) : []
    const told = small !== null && (isFirst && cells.length === 1 ? isKnown(small) : small.split(' ').every(isKnown))
    const whole = told ? small : name
    return [...before, ...(whole === null ? [] : [whole])].map((one) => ({ name: one, head, alone }))
  })
}

/** Lines of one name stand closer, in parts of their size. */
const NAME_LINE_DISTANCE = 2

/** "Ann", "Maria", "Lee": a name is broken over no more lines. */
const NAME_LINES_MAX = 4

const isFarBelow = (below: HeadLine, above: HeadLine | undefined): boolean => {
  const [top, bottom] = [above?.line.box?.[1], below.line.box?.[1]]
  return top !== undefined && bottom !== undefined && Math.abs(bottom - top) > NAME_LINE_DISTANCE * (below.line.fontSizePt ?? 0)
}

/** "Ann" above "Lee": a name on several lines, set larger than all else; what stands beside it may be read in between. */
const joined = (heads: readonly HeadLine[], largestPt: number | null): Candidate[] => {
  const largest = largestPt === null ? [] : heads.filter(({ line }) => line.fontSizePt === largestPt)
  const [head] = largest
  if (!head || largest.length < 2 || largest.length > NAME_LINES_MAX) return []
  const isFar = largest.some((line, at) => isFarBelow(line, largest[at - 1]))
  const name = isFar ? null : readName(largest.map(({ text }) => text.trim()).join(' '))
  return name === null ? [] : [{ name, head, alone: true }]
}

const lettersOf = (text: string): string => foldCase(text.normalize('NFD')).replace(/[^\p{L}]/gu, '')

/** What stands between the words of a name, and of what is joined to one: "Lee,MSc". */
const BETWEEN_WORDS = /[^\p{L}\p{M}'’.]+/u

/** Words of a name that are long enough to be distinctive. */
const KNOWN_LETTERS_MIN = 3

const knownBy = (handles: readonly string[]): IsKnown => {
  const folded = handles.map(lettersOf)
  const isHeld = rememberWords((word) => {
    const letters = lettersOf(word)
    return letters.length >= KNOWN_LETTERS_MIN && folded.some((handle) => handle.includes(letters))
  })
  return (words) => words.split(BETWEEN_WORDS).some(isHeld)
}

/** The size of most letters. */
const bodySize = (heads: readonly HeadLine[]): number | null => {
  const weights = new Map<number | null, number>()
  for (const { line, text } of heads) weights.set(line.fontSizePt, (weights.get(line.fontSizePt) ?? 0) + text.length)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

export interface NameClues {
  /** What stands before the @ of mail addresses and at the end of links. */
  readonly handles: readonly string[]
  /** Places that name a skill. */
  readonly skills: readonly Span[]
}

/** Each word stands in one of the places: of a single word or of all of them likewise. */
const isWithin = (name: string, at: number, places: readonly Span[]): boolean =>
  [...name.matchAll(/\S+/g)].every(({ index, 0: word }) =>
    places.some((place) => contains(place, { start: at + index, end: at + index + word.length })),
  )

/** Links to pages of the web: what they are called is a site or an account rather than a person. */
const webLinks = (links: readonly Link[]): Link[] => links.filter(({ address }) => /^https?:/i.test(address))

/**
 * The name of the person: words that can be one, by how they are set, where they stand, and whether the addresses hold them.
 * Null where nothing speaks for any.
 */
export const findName = (
  { text, links = [] }: Pick<Document, 'text' | 'links'>,
  heads: readonly HeadLine[],
  { handles, skills }: NameClues,
): string | null => {
  const sizes = heads.flatMap(({ line }) => line.fontSizePt ?? [])
  const largestPt = sizes.length === 0 ? null : Math.max(...sizes)
  const isLarge = largestPt !== null && largestPt >= (bodySize(heads) ?? 0) * LARGER
  const isKnown = knownBy(handles)
  const linked = webLinks(links)
  const weigh = ({ name, head, alone }: Candidate): number => {
    const at = text.indexOf(name, head.line.start)
    const known = isKnown(name)
    const facts: Record<keyof typeof WEIGHTS_OF_NAME, boolean> = {
      largest: isLarge && head.line.fontSizePt === largestPt,
      known,
      first: head === heads[0],
      head: head.isHead,
      words: name.includes(' '),
      alone,
      heading: head.isHeading,
      title: name.split(' ').some((word) => holdsTitleWord(word) && !isKnown(word)),
      field: READS['names-field'].test(name) && !known,
      organization: isOrganization(name),
      place: isPlace(name) && !known,
      skill: isWithin(name, at, skills),
      link: isWithin(name, at, linked),
    }
    return (Object.keys(WEIGHTS_OF_NAME) as (keyof typeof WEIGHTS_OF_NAME)[]).reduce(
      (sum, fact) => sum + (facts[fact] ? WEIGHTS_OF_NAME[fact] : 0),
      0,
    )
  }
  const candidates = [
    ...joined(heads, isLarge ? largestPt : null),
    ...heads.flatMap((head, at) => candidatesIn(head, isKnown, at === 0)),
  ]
  const weighed = candidates.map((candidate) => ({ candidate, weight: weigh(candidate) }))
  const [best] = weighed.filter(({ weight }) => weight >= WEIGHT_MIN).sort((a, b) => b.weight - a.weight)
  return best?.candidate.name ?? null
}
