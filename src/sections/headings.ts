import { HEADING_FORMS } from '../language/heading-forms.compiled.ts'
import { HEADING_FORMS_OF, QUALIFIER_ENDINGS, QUALIFIERS } from '../language/heading-forms-of-languages.compiled.ts'
import type { SectionForms } from '../language/section-forms.ts'
import type { RowId } from '../schema/row-id.ts'
import type { SectionKind } from '../schema/section.ts'
import { rememberWords } from '../text/remember.ts'
import { createEndings } from '../text/work-words.ts'
import { foldHeading } from './fold-heading.ts'

type Certainty = 'sure' | 'plain'

export interface HeadingForm {
  readonly kind: SectionKind
  /** The row whose form it is. */
  readonly by: RowId
  readonly certainty: Certainty
}

/** The same words are in every resume. */
const foldOneWord = rememberWords(foldHeading)

const formsOf = (rows: readonly SectionForms[], certainty: Certainty): [string, HeadingForm][] =>
  rows.flatMap(({ by, kind, [certainty]: forms }) =>
    forms.map((form): [string, HeadingForm] => [foldHeading(form), { by, kind, certainty }]),
  )

const ENDS_IN_S = /(?<![sc])s$/

/** "Personal project", "award and prize": forms of several words in the singular are read where they look like headings. */
const singularsOf = (rows: readonly SectionForms[]): [string, HeadingForm][] =>
  rows.flatMap(({ by, kind, sure, plain }) =>
    [...sure, ...plain]
      .map((form) => form.split(' '))
      .filter((words) => words.length > 1)
      .map((words): [string, HeadingForm] => [
        foldHeading(words.map((word) => word.replace(ENDS_IN_S, '')).join(' ')),
        { by, kind, certainty: 'plain' },
      ]),
  )

/**
 * Other languages first: what the English table says of a form wins. Plain forms first, so that one which is listed as both is
 * sure.
 */
const SECTION_HEADING_FORMS: ReadonlyMap<string, HeadingForm> = new Map([
  ...formsOf(HEADING_FORMS_OF, 'plain'),
  ...formsOf(HEADING_FORMS_OF, 'sure'),
  ...singularsOf(HEADING_FORMS),
  ...formsOf(HEADING_FORMS, 'plain'),
  ...formsOf(HEADING_FORMS, 'sure'),
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

/** What a word makes of a heading. */
type HeadingWord = Omit<HeadingForm, 'certainty'>

const headsOf = (rows: readonly SectionForms[]): (readonly [string, HeadingWord])[] =>
  rows.flatMap(({ by, kind, heads }) => heads.map((word) => [foldHeading(word), { by, kind }] as const))

const HEADS_OF_LANGUAGES: ReadonlyMap<string, HeadingWord> = new Map(headsOf(HEADING_FORMS_OF))

const HEADING_WORDS: ReadonlyMap<string, HeadingWord> = new Map([...HEADS_OF_LANGUAGES, ...headsOf(HEADING_FORMS)])

const QUALIFYING: ReadonlySet<string> = new Set(QUALIFIERS.map(foldHeading))
const endsInQualifier = createEndings(QUALIFIER_ENDINGS.map(foldHeading))

/** What a whole line, or a part of a joint one, is known as. */
export const headingForm = lookUpIn(SECTION_HEADING_FORMS)

/** What a word makes of the heading that it stands in. */
export const headingWord = lookUpIn(HEADING_WORDS)

/**
 * What a heading in another language is by its noun, where the other words only qualify it: "meine Projekte", "autres
 * formations".
 */
export const headingOfNoun = (words: readonly string[]): HeadingWord | undefined => {
  const folded = words.map(foldOneWord)
  const nouns = folded.map((word) => HEADS_OF_LANGUAGES.get(word))
  return folded.every((word, order) => nouns[order] !== undefined || QUALIFYING.has(word) || endsInQualifier(word))
    ? nouns.find((noun) => noun !== undefined)
    : undefined
}
