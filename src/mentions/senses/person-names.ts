import type { Span } from '../../schema/span.ts'
import { foldWord } from '../../text/tokenize.ts'
import { isInitial } from './initials.ts'

/**
 * Given names that are not names of technologies, common in the United States, Europe and South and East Asia: beside
 * one of them "Jenkins" is a person.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald ' +
    'steven andrew paul joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric ' +
    'jonathan stephen larry scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler ' +
    'aaron adam nathan henry peter zachary kyle noah ethan jeremy christian walter keith roger terry austin sean gerald carl ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley ' +
    'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia amy kathleen angela ' +
    'shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine ' +
    'heather diane olivia julie joyce victoria kelly christina joan evelyn lauren judith megan andrea cheryl hannah ' +
    'martha jean alice jane sophia chloe lucy eva clara ines lena mia lea nina jan jens lars sven erik hans klaus jurgen ' +
    'stefan andreas markus matthias wolfgang pierre jacques francois michel antoine luca marco giulia matteo francesco ' +
    'giovanni carlos jose luis juan pablo diego miguel javier fernando ana carmen lucia sofia elena olga natalia irina ' +
    'dmitri ivan sergei vladimir piotr tomasz agnieszka katarzyna wei li ming jing xin yan hui chen hiroshi kenji yuki ' +
    'raj amit anil sunil ravi sanjay vijay rahul arjun rohan aditya priya anjali neha pooja deepak suresh ramesh mohammed ' +
    'ahmed ali omar hassan fatima aisha ibrahim yusuf mehmet ayse'
  ).split(' '),
)

const HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'madam'])

/** How far a name beside it may reach. */
const NEIGHBOUR_LENGTH = 24

const BLANK_CODE = 0x20
const COMMA = 0x2c
const DOT = 0x2e

/** The neighbours of every name of a document are looked at: most are refused here, by letters of ASCII alone. */
const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a : /\p{L}/u.test(text.charAt(at))
}

/** "MS Visual Basic" is Microsoft's: no "Ms". */
const MAKER = /MS $/

/** The word that ends before `end`, over a space and the dot of "Dr."; empty where none does. */
const wordBefore = (text: string, end: number): string => {
  if (text.charCodeAt(end - 1) !== BLANK_CODE) return ''
  const last = text.charCodeAt(end - 2) === DOT ? end - 2 : end - 1
  let first = last
  while (first > Math.max(0, end - NEIGHBOUR_LENGTH) && isLetter(text, first - 1)) first--
  return foldWord(text.slice(first, last))
}

/** The word of capitals after ", " at `start`; empty where none is. */
const wordAfterComma = (text: string, start: number): string => {
  if (text.charCodeAt(start) !== COMMA || text.charCodeAt(start + 1) !== BLANK_CODE) return ''
  const first = start + 2
  let last = first
  while (last < start + NEIGHBOUR_LENGTH && isLetter(text, last)) last++
  return /^\p{Lu}/u.test(text.charAt(first)) ? foldWord(text.slice(first, last)) : ''
}

/** What stands before somebody above or beside one: "reported to Jenkins Porter". */
const SUPERIOR =
  /\b(?:report(?:ed|ing|s)? (?:directly )?to|(?:supervised|managed|mentored|led|advised|hired) by|(?:manager|supervisor|mentor|advisor|adviser|referee):?) $/i

const SUPERIOR_LENGTH = 24

/** A second name: "Porter", but no "API", nor the part of a system. */
const SECOND_NAME = /^ (?!(?:Server|Cluster|Instance|Pipeline|Dashboard|Job|Project|Team)s?\b)\p{Lu}\p{Ll}+(?![\p{L}\p{N}-])/u

const isNamedInFull = (text: string, { start, end }: Span): boolean =>
  SECOND_NAME.test(text.slice(end, end + NEIGHBOUR_LENGTH)) &&
  SUPERIOR.test(text.slice(Math.max(0, start - SUPERIOR_LENGTH), start))

/** Before the last of two names: "Prof. Julia ", "Dr. T. ". */
const HONOURED = /\b(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.? \p{Lu}(?:\.|\p{Ll}+) $/u

/** Whether the name of a thing is a person's here: "Sarah Jenkins", "Dr. Ray", "Jenkins, Sarah", "reports to Jenkins Porter", "Porter, R. and". */
export const isPersonName = (text: string, { start, end }: Span): boolean => {
  if (isInitial(text, { start, end })) return true
  const before = MAKER.test(text.slice(Math.max(0, start - 3), start)) ? '' : wordBefore(text, start)
  if (before !== '' && (GIVEN_NAMES.has(before) || HONORIFICS.has(before))) return /^\p{Lu}/u.test(text.charAt(start))
  if (before !== '' && HONOURED.test(text.slice(Math.max(0, start - 2 * NEIGHBOUR_LENGTH), start))) return true
  const after = wordAfterComma(text, end)
  if (after !== '') return GIVEN_NAMES.has(after)
  return text.charCodeAt(end) === BLANK_CODE && isNamedInFull(text, { start, end })
}
