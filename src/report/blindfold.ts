import { findIdentity } from '../evidence/index.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { ListedMention } from '../schema/mention.ts'
import type { Span } from '../schema/span.ts'
import { LETTER_OR_DIGIT } from '../text/patterns.ts'

/** Stands in for each letter that is not shown: as long as the words, so that every span still points where it did. */
const BLOT = '█'

/** Ways to reach somebody, wherever they stand. Each is linear: no two parts of a pattern can match the same text. */
const CONTACTS: readonly RegExp[] = [
  // An e-mail address, from the @ outwards.
  /[^\s@<>()[\]|,;]{1,64}@[^\s@<>()[\]|,;]{1,255}/gu,
  // A link, or an address without its scheme that has a path: a profile is as good as a name.
  /(?:https?:\/\/|www\.)\S{1,300}/giu,
  /\b[\p{L}\p{N}-]{1,63}\.(?:com|org|net|io|dev|me|ai|app|edu|eu|de|uk)\/\S{1,200}/giu,
  // A telephone number: eight or more digits, with what is written between them.
  /\+?\(?\d(?:[ ().-]{0,2}\d){7,14}/gu,
]

/** "2015 - 2019" and "01.2019 - 03.2021" have as many digits as a telephone number. */
const IS_YEARS = /^\(?(?:\d{1,2}[./-])?(?:19|20)\d{2}\D{1,4}(?:\d{1,2}[./-])?(?:19|20)\d{2}\)?$/u

/** Short words of a name ("de", "Li") stand in ordinary words too. */
const MIN_NAME_LETTERS = 3

const WORD_OF_NAME = /[\p{L}\p{M}'’-]+/gu
const NOT_SPACE = /\S/gu
const findContacts = (text: string): Span[] =>
  CONTACTS.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([words]) => !IS_YEARS.test(words.trim()))
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  )

/** Every place where words stand as whole words, in any case. */
const findWords = (text: string, words: readonly string[]): Span[] => {
  const lower = text.toLowerCase()
  // A letter whose lower case is longer would move every place after it: then the text is searched as it stands.
  const searched = lower.length === text.length ? lower : text
  return words.flatMap((word) => {
    const wanted = searched === text ? word : word.toLowerCase()
    const spans: Span[] = []
    for (let at = searched.indexOf(wanted); at >= 0 && wanted !== ''; at = searched.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length
      if (!LETTER_OR_DIGIT.test(text[at - 1] ?? '') && !LETTER_OR_DIGIT.test(text[end] ?? '')) spans.push({ start: at, end })
    }
    return spans
  })
}

/** The words of the name, each by itself: they recur in page headers and in what others said. */
const nameWords = (analysis: Analysis): string[] => {
  const { document, person } = analysis
  const atTop = findIdentity(analysis).filter(({ whose }) => whose === 'person')
  return [person.name ?? '', ...atTop.map(({ start, end }) => document.text.slice(start, end))]
    .flatMap((name) => name.match(WORD_OF_NAME) ?? [])
    .filter((word) => word.length >= MIN_NAME_LETTERS)
}

/** Everything below the name that is not a skill: address, telephone, links, date of birth, nationality, photo caption. */
const findHead = ({ sections, mentions }: Analysis): Span[] =>
  sections
    .filter(({ kind }) => kind === 'contact')
    .flatMap(({ start, end }) => {
      const shown = mentions.filter((mention) => mention.start >= start && mention.end <= end)
      const edges = [start, ...shown.flatMap((mention) => [mention.start, mention.end]), end]
      return edges.flatMap((edge, index) => (index % 2 === 0 ? [{ start: edge, end: edges[index + 1] ?? end }] : []))
    })

/** What is blotted wherever it stands: each word of the name, and every school. */
const secretWords = (analysis: Analysis): string[] => [
  ...nameWords(analysis),
  ...analysis.education.flatMap(({ institution }) => (institution ? [institution] : [])),
]

const findNames = (analysis: Analysis): Span[] => [
  ...findIdentity(analysis).filter(({ whose }) => whose !== 'employer'),
  ...findWords(analysis.document.text, secretWords(analysis)),
]

const blot = (text: string, spans: readonly Span[]): string => {
  let blotted = text
  for (const { start, end } of spans) {
    blotted =
      blotted.slice(0, start) +
      blotted.slice(start, end).replace(NOT_SPACE, (sign) => BLOT.repeat(sign.length)) +
      blotted.slice(end)
  }
  return blotted
}

/** A field as its words are shown in the text; where they are not there word for word, it is not shown at all. */
const hideField = (field: string | null, text: string, blotted: string): string | null => {
  const at = field === null ? -1 : text.indexOf(field)
  return field === null || at < 0 ? null : blotted.slice(at, at + field.length)
}

/** Warnings that quote words of the resume. */
const QUOTING = new Set(['did_you_mean'])

const NOBODY: Analysis['person'] = { name: null, email: null, phone: null, links: [], place: null }

/** Addresses lead to their owner. */
const withoutLinks = ({ links: _links, ...document }: Analysis['document']): Analysis['document'] => document

/** A resume that does not reveal its owner. */
export interface Blindfold {
  /**
   * The analysis with name, contacts, schools and address blotted out of its text and of every field that repeats it.
   * All spans point where they did. The hash of the file goes too: whoever holds the file could find its owner by it.
   */
  readonly analysis: Analysis
  /** The same for words that were made from the resume. */
  readonly hide: (words: string) => string
}

export const blindfold = (analysis: Analysis): Blindfold => {
  const { document } = analysis
  const secrets = secretWords(analysis)
  const text = blot(document.text, [...findHead(analysis), ...findContacts(document.text), ...findNames(analysis)])
  const showMention = <M extends ListedMention>(mention: M): M => ({
    ...mention,
    surfaceForm: text.slice(mention.start, mention.end),
  })
  const hidden = (field: string | null): string | null => hideField(field, document.text, text)
  return {
    hide: (words) => blot(words, [...findContacts(words), ...findWords(words, secrets)]),
    analysis: {
      ...analysis,
      person: NOBODY,
      document: { ...withoutLinks(document), text, sha256: '0'.repeat(64) },
      sections: analysis.sections.map((section) => ({ ...section, heading: hidden(section.heading) })),
      positions: analysis.positions.map((position) => ({
        ...position,
        title: hidden(position.title),
        organization: hidden(position.organization),
      })),
      education: analysis.education.map((entry) => ({ ...entry, institution: null, field: hidden(entry.field) })),
      mentions: analysis.mentions.map(showMention),
      evocations: analysis.evocations.map(showMention),
      warnings: analysis.warnings.filter(({ code }) => !QUOTING.has(code)),
    },
  }
}
