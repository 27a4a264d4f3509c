import { READS } from '../language/resumes.ts'
import type { Analysis, Span } from '../schema/index.ts'
import { isPlace } from '../text/places.ts'

/** What separates the parts of a line of the head: "Data Engineer | Dresden". */
const SEAM = /\s*[|•·\n\t]\s*|\s[–—-]\s/gu
/** A way to reach somebody, and what stands before it. */
const CONTACT_IN_A_HEAD = /@|https?:|www\.|[\p{L}\d-]\.\p{Ll}{2,}(?:\/|$)/u
/** More digits are a telephone number, a date of birth or a postal code after a street, not a figure. */
const MOST_DIGITS = 6

const isContact = (words: string): boolean =>
  CONTACT_IN_A_HEAD.test(words) || words.replace(/\D/g, '').length > MOST_DIGITS || isPlace(words.trim())

/** What is left of a part without words that are known to be a name or a place: "Dr." and ", PhD". */
const withoutKnown = (part: Span, text: string, known: readonly string[]): Span[] =>
  known.reduce<Span[]>(
    (rest, words) =>
      rest.flatMap(({ start, end }) => {
        const at = text.slice(start, end).indexOf(words)
        return at < 0
          ? [{ start, end }]
          : [
              { start, end: start + at },
              { start: start + at + words.length, end },
            ]
      }),
    [part],
  )

const trim = ({ start, end }: Span, text: string): Span => {
  const words = text.slice(start, end)
  const from = /^[^\p{L}\p{N}]*/u.exec(words)?.[0].length ?? 0
  const trailing = /[\s,;:(–—-]*$/u.exec(words)?.[0].length ?? 0
  return { start: start + from, end: Math.max(start + from, end - trailing) }
}

const partsOf = ({ start, end }: Span, text: string): Span[] => {
  const seams = [...text.slice(start, end).matchAll(SEAM)]
  const starts = [start, ...seams.map(({ 0: seam, index }) => start + index + seam.length)]
  return starts.map((from, at) => ({ start: from, end: start + (seams[at]?.index ?? end - start) }))
}

/**
 * What the head of a resume claims about the person besides a name, a place and how to reach them: "Senior Data Engineer", and
 * "PhD" after a name.
 */
export const readHead = (line: Span, { document: { text }, person }: Analysis): Span[] => {
  const known = [person.name, person.place].filter((words) => words !== null)
  return partsOf(line, text)
    .filter((part) => !isContact(text.slice(part.start, part.end)))
    .flatMap((part) => withoutKnown(part, text, known))
    .map((part) => trim(part, text))
    .map((part) => ({
      ...part,
      start: part.start + (READS['label-of-contact'].exec(text.slice(part.start, part.end))?.[0].length ?? 0),
    }))
    .filter((part) => /\p{L}{2}/u.test(text.slice(part.start, part.end)) && !isPlace(text.slice(part.start, part.end)))
}
