import { READS } from '../../language/resumes.ts'
import { countWords } from '../../text/count-words.ts'
import { TERMS } from '../../text/employment-terms.ts'
import { lazily } from '../../text/lazy-pattern.ts'
import { isLinkLabelOnly } from '../../text/link-labels.ts'
import { endsWithLegalForm, isOrganization } from '../../text/organizations.ts'
import { isPlace, townOrEmployer, withoutPlace } from '../../text/places.ts'
import { remember } from '../../text/remember.ts'
import { holdsTitleWord, isTitle } from '../../text/titles.ts'
import { withoutDuration } from '../dates/index.ts'
import { type BodyLine, isDeed, withoutDates } from '../lines/index.ts'
import { isDescription, isList } from './lists.ts'
import { splitTitle } from './split-title.ts'

/** What separates a cell from the one before: a tab or wide gap, a bar or dot, a dash, or a new line. */
type Joint = 'line' | 'gap' | 'bar' | 'dash'

/** A part of the lines that name an entry: a title, an organization, or something else about it. */
export interface Cell {
  readonly text: string
  readonly joint: Joint
  readonly what: 'title' | 'organization' | 'unknown'
  /** A place stands on the same line. */
  readonly placed: boolean
  /** A comma joins a place to it: "Tallow, Leeds". */
  readonly seated: boolean
  /** Its line is dated. */
  readonly dated: boolean
}

/** In "University of Tarn–Leeds" and "Tides - II" the dash is of the name; in "Analyst- Leeds, UK" it parts a place. */
const BETWEEN_HEADER_CELLS =
  /(\t| {2,})|(\s*[|•·∙▪■◆]\s*|\s+@\s*|\s+(?:\/\/|>)\s+)|(\s+[-‐‑–—―]+\s+(?!(?:I{1,3}|IV|VI{0,2})(?!\p{L}))|(?<!\bUniversity of \p{Lu}\p{L}{0,20})\s*[–—―]\s*|(?<=\p{Ll}{4})-\s+(?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, \p{Lu}))/u
const JOINTS: readonly Joint[] = ['gap', 'bar', 'dash']

/** What follows the name of an entry: "Tarn Bank. Duties: reports, tables". */
const TOLD_AFTER_STOP = lazily(/\.\s+\p{Lu}\p{L}+(?: \p{L}+){0,2}:\s.*$/u)
/** Web and mail addresses, with the brackets around them. */
const ADDRESS_IN_A_HEADER =
  /\(?(?:(?:https?:\/\/|www\.)[^\s)]+|[^\s@(]+@[^\s@)]+\.\w+|[\w.-]+\.(?:com|org|io|net|de|edu)\/[^\s)]*)\)?/giu
/** What an abbreviation stands for begins like a name: "NTD (Division of Nets and Tides)". */
const SPELT_OUT = /^\s*\(\p{Lu}/u
const ENDS_IN_LETTERS = /(?:^|\s)\p{Lu}{2,6}$/u

const withoutAsides = (text: string): string =>
  text.replace(READS.aside, (aside, at: number) =>
    SPELT_OUT.test(aside) && ENDS_IN_LETTERS.test(text.slice(0, at)) ? aside : '',
  )

/** "Tarn Bank [Website]". */
const BRACKETED_CELL = /\s*[[(]([^()[\]]{3,24})[\])]/gu
const withoutLinkLabels = (text: string): string =>
  text.replace(BRACKETED_CELL, (bracket, words: string) => (isLinkLabelOnly(words) ? '' : bracket))

const MARKS_AT_ENDS = /^(?:[\s,.:;–—\-|/@»›•·*_#§❖➢➤►▪■◆◦○●⋄♦]|[[(](?=[^\])]*$))+|[\s,:;–—\-|/•·*_´([]+$|(?<=^[^[(]*)[\])]$/gu
const EMPTY_BRACKETS = /\([\s,;–-]*\)|\[\s*\]/g
/** "(promoted", whose bracket was closed after the date. */
const OPENED = /\s[[(]\p{Ll}+[\s,:]*$/u

const clean = (text: string): string =>
  withoutDuration(text).replace(EMPTY_BRACKETS, '').replace(OPENED, '').replace(MARKS_AT_ENDS, '').trim()

const isEmployer = (text: string): boolean => isOrganization(text) && !isList(text) && !isDescription(text)

/** "Treuhand & Partner AG": a legal form ends a name that holds a title word, and no title is split from it. */
const isFirm = (text: string): boolean => endsWithLegalForm(text) && !/[,(/]/.test(text) && splitTitle(text) === null

/** "Consultora Norpeia": what a woman does, and what a firm is; a title continues in lower case. */
const NAME_OF_FIRM = lazily(/^(?:Consultora|Productora|Promotora|Editora|Gestora|Operadora)(?: \p{Lu}\p{Ll}[\p{L}.-]*)+$/u)

/** "PhD Candidate, Tarn University" */
const isDoctoralPostAt = (text: string): boolean => text.includes(',') && READS['doctoral-post'].test(text)

/** "Tutor. Nets I. Tarn University" */
const isPostInSentences = (text: string): boolean => {
  const [post = '', ...others] = text.split(/(?<=\p{L}{3})\.\s+(?=\p{Lu})/u)
  return others.length > 0 && isTitle(post)
}

/** "Tarn LLC., Leeds, UK: Analyst" */
const isPostBehindColon = (text: string): boolean => {
  const [before, post] = text.split(/:\s+/u)
  return before !== undefined && post !== undefined && isOrganization(before) && !isTitle(before) && isTitle(post)
}

const kindOf = (text: string): Cell['what'] => {
  if (isFirm(text)) return 'organization'
  if (isPostBehindColon(text)) return 'title'
  if (isTitle(text.replace(READS['ends-in-post'], ''))) return NAME_OF_FIRM.test(text) ? 'unknown' : 'title'
  if (isDoctoralPostAt(text) || isPostInSentences(text)) return 'title'
  return isEmployer(text) ? 'organization' : 'unknown'
}

/** Whom somebody worked with, what it brought in, and what a bracket adds: none of these is a title or an employer. */
const ADDED = /^Prof\.\s+\p{Lu}|[$€£]\s?\d|^\([\p{Ll}\d][^()]*\)$/u

/** "L&T", "H-E-B", "3M": employers that are called by single letters. */
const BY_LETTERS = /^(?:\p{Lu}\s?[&.+-]\s?){1,3}\p{Lu}\.?$|^(?:\d\p{Lu}|\p{Lu}\d)$/u

/** "Built nets and weirs for the tides of" beside the date: what is told of the post. */
const TELLS_WORDS_MIN = 6
const tellsDeed = (text: string): boolean =>
  countWords(text) >= TELLS_WORDS_MIN && /\s\p{Ll}{3,}\s/u.test(text) && isDeed(text) && !holdsTitleWord(text)

/** "Leeds, UK; Oslo, Norway; & Malta": all the towns of a post. */
const listsPlaces = (text: string): boolean => text.includes(';') && text.split(/;\s*(?:(?:&|and)\s+)?/u).every(isPlace)

/** "(FT)", "(Ongoing off and on)": a remark; "(Elm Works)" is a name. */
const BRACKET_ALONE = /^\((?:\p{Lu}{1,3}|[^()]* \p{Ll}[^()]*|\p{Lu}?\p{Ll}+)\)$/u

const isIdle = (text: string): boolean =>
  text === '' ||
  tellsDeed(text) ||
  !(/\p{L}{2}/u.test(text) || BY_LETTERS.test(text)) ||
  isPlace(text) ||
  listsPlaces(text) ||
  (BRACKET_ALONE.test(text) && !isOrganization(text)) ||
  TERMS.test(text) ||
  isLinkLabelOnly(text) ||
  ADDED.test(text) ||
  READS.street.test(text) ||
  READS['heads-duties'].test(text) ||
  READS['heads-further'].test(text)

/** "Oslo, Norway." and "Analyst." at the end of a line of an entry's head, but not "Jr." or "Inc.". */
const withoutStop = (text: string): string => {
  const bare = text.replace(/\.$/u, '')
  const isWholePost = /\p{L}{4}\.$/u.test(text) && isTitle(bare)
  return isWholePost || isPlace(bare) || withoutPlace(bare) !== bare ? bare : text
}

/** "Engineer – Signalling systems": a field of work, though "Signalling Systems" may be a firm. */
const isTopic = (text: string): boolean => /^\p{Lu}\p{L}+ \p{Ll}{4,}$/u.test(text) && !isTitle(text) && !endsWithLegalForm(text)

/** "Engineer (Co-op - Remote)": what stands in a bracket is not parted. The same length, with marks that part nothing. */
const BRACKETED = /\([^()\t]{2,60}\)/gu
const IN_BRACKET = /[|•·∙▪■◆–—―@>]|(?<=\s)[-‐‑](?=\s)/gu
const withoutMarksInBrackets = (text: string): string =>
  text.includes('(') ? text.replace(BRACKETED, (bracket) => bracket.replace(IN_BRACKET, ',')) : text

/** The parts of one line, with what stands before each. */
const splitCells = (text: string): { readonly text: string; readonly joint: Joint }[] => {
  const cells: { text: string; joint: Joint }[] = []
  const marked = withoutMarksInBrackets(text)
  let from = 0
  let joint: Joint = 'line'
  for (let match = BETWEEN_HEADER_CELLS.exec(marked); match; match = BETWEEN_HEADER_CELLS.exec(marked.slice(from))) {
    cells.push({ text: text.slice(from, from + match.index), joint })
    joint = JOINTS[match.slice(1).findIndex((group) => group !== undefined)] ?? 'gap'
    from += match.index + match[0].length
  }
  return [...cells, { text: text.slice(from), joint }]
}

/** "Tarn University. Survey of nets for": an employer, and what is told of it. */
const AFTER_STOP = /(?<=\p{Ll}{4})\.\s+(?=\p{Lu}).*$/u

const withoutTold = (text: string): string => {
  const name = text.replace(AFTER_STOP, '')
  const rest = text.slice(name.length)
  return rest !== '' && isOrganization(name) && !isOrganization(rest) && !holdsTitleWord(rest) ? name : text
}

/** A certificate or the like after a title: "Nurse; RN". */
const CREDENTIAL = /;.*$/u

/** "Intern (unit tests in Python for the buoys)": a bracket of so many small words tells what was done. */
const TOLD_WORDS_MIN = 3
const SMALL_WORDS_IN_BRACKET = /(?<!\p{L})\p{Ll}{4}/gu
const withoutToldBracket = (text: string): string =>
  text.replace(/\s\([^()]*\)/, (bracket) =>
    (bracket.match(SMALL_WORDS_IN_BRACKET)?.length ?? 0) < TOLD_WORDS_MIN ? bracket : '',
  )

/** "Team Lead | Data Scientist", "Contractor – Data Engineer": titles that bars or dashes join on one line are held together. */
const HOLDING: ReadonlySet<Joint> = new Set(['bar', 'dash'])

const joinTitles = (cells: readonly Cell[], line: string): Cell[] => {
  const joined: Cell[] = []
  for (const cell of cells) {
    const before = joined.at(-1)
    const isJoined = before?.what === 'title' && cell.what === 'title' && HOLDING.has(cell.joint)
    const from = before && isJoined ? line.indexOf(before.text) : -1
    const at = from < 0 ? -1 : line.indexOf(cell.text, from + (before?.text.length ?? 0))
    if (before && at >= 0) joined[joined.length - 1] = { ...before, text: line.slice(from, at + cell.text.length) }
    else joined.push(cell)
  }
  return joined
}

/** "2. Acme Ltd" of a numbered list. */
const NUMBERED_ENTRY = /^\s*\(?\d{1,2}[.)]\s+/

const TOOLS_MIN = 3
const WORDS_OF_A_TOOL = 3

/** "AWS · Terraform · Kubernetes" on a line below a title: what the work was done with. */
const listsTools = ([first, ...others]: readonly Cell[]): boolean =>
  first !== undefined &&
  others.length + 1 >= TOOLS_MIN &&
  others.every(({ joint }) => joint === 'bar') &&
  [first, ...others].every(
    ({ what, dated, placed, text }) => what === 'unknown' && !dated && !placed && text.split(' ').length <= WORDS_OF_A_TOOL,
  )

/** "Tallow – Leeds, UK; Net Clerk": a post behind a semicolon; elsewhere it parts off a certificate. */
const BEHIND_SEMICOLON = /;\s+(?=\p{Lu}[^;]*$)/u
const partPost = (text: string): string => {
  const post = text.slice(text.search(BEHIND_SEMICOLON) + 1).trim()
  return BEHIND_SEMICOLON.test(text) && isTitle(post.split('\t', 1)[0]?.trim() ?? '') && !isTitle(text.split(';', 1)[0] ?? '')
    ? text.replace(BEHIND_SEMICOLON, ' | ')
    : text
}

/** The parts of a line, each for itself: "Contractor – Data Engineer" has two. Needed several times for each line. */
export const partCells = remember((line: BodyLine): readonly Cell[] => {
  const parts = splitCells(
    withoutToldBracket(
      withoutLinkLabels(withoutAsides(partPost(withoutDates(line)).replace(line.line.listItem ? NUMBERED_ENTRY : '', ''))),
    )
      .replace(READS['terms-told'], '')
      .replace(TOLD_AFTER_STOP, '')
      .replace(ADDRESS_IN_A_HEADER, '\t')
      .replace(READS['length-of-time'], '\t'),
  ).map(({ text, joint }) => ({
    text: withoutStop(withoutTold(clean(text))),
    joint,
  }))
  const placed = parts.some(({ text }) => text !== '' && (isPlace(text) || withoutPlace(text) !== text))
  return parts.flatMap(({ text, joint }): Cell[] => {
    const bare = withoutPlace(text)
    // "Leeds, UK (hybrid)"
    if (isIdle(text) || (bare !== text && isPlace(bare))) return []
    const name = withoutPlace(text.replace(READS['works-as'], '').replace(READS['under-whom'], '')).replace(CREDENTIAL, '')
    if (name === '') return []
    const seated = bare !== text
    const what = joint === 'dash' && isTopic(name) ? 'unknown' : kindOf(name)
    return [{ text: name, joint, what, placed, seated, dated: line.dates.length > 0 }]
  })
})

const lineCells = remember((line: BodyLine): readonly Cell[] => {
  const [first, ...others] = joinTitles(partCells(line), line.text)
  return first && line.labelled ? [{ ...first, what: line.labelled }, ...others] : first ? [first, ...others] : []
})

const SMALL_POST = /^internship$/u

/** "Full-time", "(internship)" where that is all that is said about a post; null where that is not said. */
export const employmentIn = (line: BodyLine): string | null =>
  splitCells(withoutDates(line))
    .map(({ text }) => clean(text).replace(/^\((.*)\)$/u, '$1'))
    .find((text) => (TERMS.test(text) && !READS['says-when-or-where'].test(text)) || SMALL_POST.test(text)) ?? null

/** The parts of the lines that name an entry, without dates, lengths of time, places, addresses and terms of employment. */
export const cellsOf = (lines: readonly BodyLine[]): Cell[] => {
  const cells: Cell[] = []
  for (const line of lines) {
    const own = lineCells(line)
    if (!listsTools(own) || !cells.some(({ what }) => what === 'title')) cells.push(...own)
  }
  return cells
}

/** "Tallow, Norway" of "Analyst, Tallow, Norway". */
const afterTitle = (text: string): string => {
  const [title = '', ...others] = text.split(/,\s*/)
  return others.length > 1 && isTitle(title) ? others.join(', ') : text
}

/** A comma before a change of print parts no more than any other. */
const openingOf = (line: BodyLine): string =>
  splitCells(withoutDates(line).replaceAll(',\t', ', '))
    .map(({ text }) => clean(text))
    .find((text) => text !== '') ?? ''

/** "Tallow" of a line that begins with "Tallow, Norway" or "Analyst, Tallow, Norway": a town or, where the entry names no other, the employer. */
export const employerBeforeCountry = (lines: readonly BodyLine[]): string | null =>
  lines.flatMap((line) => townOrEmployer(afterTitle(openingOf(line))) ?? [])[0] ?? null

/** "Tallow, Norway" directly above the lines of an entry: its employer, as a town would stand behind one. */
export const isEmployerBeforeCountry = (line: BodyLine | undefined): line is BodyLine =>
  line?.role === 'short' && line.dates.length === 0 && employerBeforeCountry([line]) !== null
