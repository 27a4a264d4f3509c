import { TOOL_KINDS } from '../../lineage.ts'
import type { Document, HiddenSpan } from '../../schema/document.ts'
import type { Section } from '../../schema/section.ts'
import type { Span } from '../../schema/span.ts'
import { foldedTokensOf } from '../../text/document-tokens.ts'
import { remember, rememberWords } from '../../text/remember.ts'
import { indexForSlips, MIN_SLIP_LETTERS, mayBeSlip, nearestName, type SlipIndex } from '../../text/slips.ts'
import { overlaps, rangeAt } from '../../text/span.ts'
import { type Gazetteer, isForm, isKnownWord, wordOf } from '../gazetteer/index.ts'
import { findMasks } from '../scan/index.ts'
import { isPersonName } from '../senses/index.ts'

/** A word that is likely meant for the name of a skill. */
export interface Spelling extends Span {
  /** The name as it should be written, lower-case. */
  readonly text: string
  /** Taxonomy id. */
  readonly skill: string
}

/** A form of one word. */
interface Name {
  readonly word: string
  readonly form: number
}

/** All forms of one word: meanings are looked up only for those that a document comes near to, which are few. */
const namesOf = ({ forms }: Gazetteer): Name[] =>
  forms.stepEnds.flatMap((end, form) => {
    const first = forms.stepEnds[form - 1] ?? 0
    const word = end - first === 1 ? forms.words[wordOf(forms.steps[first] ?? 0) - 1] : undefined
    return word !== undefined && mayBeSlip(word) ? [{ word, form }] : []
  })

const indexOf = remember((gazetteer: Gazetteer): SlipIndex<Name> => indexForSlips(namesOf(gazetteer)))

/** "rprogramming": a name of one letter, and what it is. A long word is no slip of such a name. */
const isLetter = (skill: string): boolean => skill.length === 1

/** The skill that a form names; undefined for one that is not a name, or that means something else too. */
const skillOf = ({ readingsOf }: Gazetteer, { form }: Name): string | undefined =>
  readingsOf(form).find(
    ({ sense, evoked, kind, skill }) =>
      !evoked && TOOL_KINDS.has(kind) && !isLetter(skill) && (sense === null || sense.needs === null),
  )?.skill

/** After a word of capitals they make it the name of a company or a body: "Polariz Partners". */
const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  (
    'partners capital ventures holdings inc ltd llc llp gmbh corp corporation company group bank university college ' +
    'institute school hospital foundation consulting solutions technologies labs industries international payments ' +
    'energy logistics robotics media insurance therapeutics biosciences airlines motors foods'
  ).split(' '),
)

const COMPANY_REACH = 24

const isCompanyName = (text: string, { start, end }: Span): boolean => {
  const next = /^,? (\p{Lu}\p{L}+)/u.exec(text.slice(end, end + COMPANY_REACH))?.[1]
  return /^\p{Lu}/u.test(text.charAt(start)) && next !== undefined && COMPANY_NOUNS.has(next.toLowerCase())
}

/** "CodeNBuild": put together from words by whoever named it. */
const COMPOSED = /\p{Ll}\p{Lu}\p{Lu}\p{Ll}/u

const isComposed = (text: string, { start, end }: Span): boolean => COMPOSED.test(text.slice(start, end))

/** What stands in quotes, over the end of a line too. */
const QUOTED = /["“”«][^"“”«»]{1,240}["”»]/gu
/** So many words in quotes are the title of a paper or a talk, as its authors wrote it. */
const TITLE_WORDS_MIN = 4

const quotedTitles = ({ text }: Document): Span[] =>
  [...text.matchAll(QUOTED)].flatMap(({ 0: quoted, index }) =>
    quoted.split(/\s+/).length < TITLE_WORDS_MIN ? [] : [{ start: index, end: index + quoted.length }],
  )

/** What is written more often than this is meant so: the name of a product or an employer that nobody told us of. */
const MOST_SLIPS = 2

/** A name that a word is meant for. */
type Meant = Pick<Spelling, 'text' | 'skill'>

interface Slip extends Span {
  readonly written: string
  readonly meant: Meant
}

const nearestMeant = (written: string, gazetteer: Gazetteer): Meant | null => {
  if (!mayBeSlip(written) || gazetteer.lookalikes.has(written) || isKnownWord(gazetteer, written)) return null
  const name = nearestName(written, indexOf(gazetteer), (near) => skillOf(gazetteer, near) !== undefined)
  const skill = name && skillOf(gazetteer, name)
  return name === undefined || skill === undefined ? null : { text: name.word, skill }
}

/** The name that a word is likely meant for; null for words that are right as they are, as most are. */
const meantBy = remember((gazetteer: Gazetteer) => rememberWords((written) => nearestMeant(written, gazetteer)))

const slipsIn = (document: Document, gazetteer: Gazetteer): Slip[] => {
  const slips: Slip[] = []
  const meantFor = meantBy(gazetteer)
  for (const { word: written, start, end } of foldedTokensOf(document)) {
    if (written.length < MIN_SLIP_LETTERS) continue
    const meant = meantFor(written)
    if (meant) slips.push({ start, end, written, meant })
  }
  return slips
}

/**
 * Words that are one slip of the hand away from the name of a technology, in reading order: for a warning
 * "did you mean …", never for evidence. Left out: words that some form holds, words of English, names of people and
 * companies, what is written again and again, addresses, hidden text, and titles of papers, which are written as their authors meant.
 */
export const suggestSpelling = (
  document: Document,
  gazetteer: Gazetteer,
  { hidden = [], sections = [] }: { readonly hidden?: readonly HiddenSpan[]; readonly sections?: readonly Section[] } = {},
): Spelling[] => {
  const slips = slipsIn(document, gazetteer)
  if (slips.length === 0) return []
  const masks = findMasks(document, [], hidden, (words) => isForm(gazetteer, words))
  const isMasked = (slip: Span): boolean => {
    const mask = rangeAt(masks, slip.start)
    return mask !== undefined && overlaps(mask, slip)
  }
  const times = new Map<string, number>()
  for (const { written } of slips) times.set(written, (times.get(written) ?? 0) + 1)
  const titles = quotedTitles(document)
  const isOfPaper = ({ start }: Span): boolean =>
    rangeAt(sections, start)?.kind === 'publications' || rangeAt(titles, start) !== undefined
  return slips
    .filter((slip) => !isOfPaper(slip))
    .filter((slip) => (times.get(slip.written) ?? 0) <= MOST_SLIPS && !isMasked(slip))
    .filter(
      (slip) => !isCompanyName(document.text, slip) && !isPersonName(document.text, slip) && !isComposed(document.text, slip),
    )
    .map(({ start, end, meant }) => ({ start, end, ...meant }))
}
