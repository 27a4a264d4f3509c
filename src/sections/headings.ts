import { HEADING_FORMS } from '../language/heading-forms.compiled.ts'
import { HEADING_FORMS_OF, QUALIFIER_ENDINGS, QUALIFIERS } from '../language/heading-forms-of-languages.compiled.ts'
import type { SectionKind } from '../schema/section.ts'
import { rememberWords } from '../text/remember.ts'
import { createEndings } from '../text/work-words.ts'
import { foldHeading } from './fold-heading.ts'

type Certainty = 'sure' | 'plain'

export interface HeadingForm {
  readonly kind: SectionKind
  readonly certainty: Certainty
}

/** The same words are in every resume. */
const foldOneWord = rememberWords(foldHeading)

const rowsOf = (kind: SectionKind, certainty: Certainty, forms: readonly string[]): [string, HeadingForm][] =>
  forms.map((form) => [foldHeading(form), { kind, certainty }])

/**
 * Other languages first: what the English table says of a form wins. Plain forms first, so that one which is listed as both is
 * sure.
 */
const SECTION_HEADING_FORMS: ReadonlyMap<string, HeadingForm> = new Map([
  ...HEADING_FORMS_OF.flatMap(({ kind, plain }) => rowsOf(kind, 'plain', plain)),
  ...HEADING_FORMS_OF.flatMap(({ kind, sure }) => rowsOf(kind, 'sure', sure)),
  ...HEADING_FORMS.flatMap(({ kind, plain }) => rowsOf(kind, 'plain', plain)),
  ...HEADING_FORMS.flatMap(({ kind, sure }) => rowsOf(kind, 'sure', sure)),
])

/** As many letters as it takes to rule out most lines. */
const HEAD_LENGTH = 3
const PLAIN_HEAD = /^[a-z]{3}$/
const headOf = (text: string): string => text.slice(0, HEAD_LENGTH).toLowerCase()

/** Looks words up in folded form. Plain first letters need no folding and rule most words out, so few are folded. */
const lookUpIn = <V>(table: ReadonlyMap<string, V>): ((words: string) => V | undefined) => {
  const heads = new Set([...table.keys()].map(headOf))
  return (words) => {
    const head = headOf(words)
    return PLAIN_HEAD.test(head) && !heads.has(head) ? undefined : table.get(foldHeading(words))
  }
}

const HEADS_OF_LANGUAGES: ReadonlyMap<string, SectionKind> = new Map(
  HEADING_FORMS_OF.flatMap(({ kind, heads }) => heads.map((word) => [foldHeading(word), kind] as const)),
)

const HEADING_WORDS: ReadonlyMap<string, SectionKind> = new Map([
  ...HEADS_OF_LANGUAGES,
  ...HEADING_FORMS.flatMap(({ kind, heads }) => heads.map((word) => [word, kind] as const)),
])

const QUALIFYING: ReadonlySet<string> = new Set(QUALIFIERS.map(foldHeading))
const endsInQualifier = createEndings(QUALIFIER_ENDINGS.map(foldHeading))

/** What a whole line, or a part of a joint one, is known as. */
export const headingForm = lookUpIn(SECTION_HEADING_FORMS)

/** What a word makes of the heading that it stands in. */
export const headingWord = lookUpIn(HEADING_WORDS)

/**
 * The kind of a heading in another language by its noun, where the other words only qualify it: "meine Projekte", "autres
 * formations".
 */
export const headingOfNoun = (words: readonly string[]): SectionKind | undefined => {
  const folded = words.map(foldOneWord)
  const kinds = folded.map((word) => HEADS_OF_LANGUAGES.get(word))
  return folded.every((word, order) => kinds[order] !== undefined || QUALIFYING.has(word) || endsInQualifier(word))
    ? kinds.find((kind) => kind !== undefined)
    : undefined
}
