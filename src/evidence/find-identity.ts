import type { Analysis } from '../schema/analysis.ts'
import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { contains, rangeAt } from '../text/span.ts'
import { tokenize } from '../text/tokenize.ts'

/** A personal name is at most this many words, and nothing but words. */
const MAX_NAME_WORDS = 4
const PLAIN_PERSON_NAME = /^[\p{L}\p{M}.'’\s-]+$/u

/** A name in a resume, and whose it is. */
export interface Identity extends Span {
  readonly whose: 'person' | 'employer' | 'school'
}

/** The first line, where it can be a name: a name may hold a word that is a skill elsewhere (Julia, Ruby). */
const findName = ({ document, sections, mentions }: Analysis): Identity[] => {
  const [line] = document.lines
  if (!line || rangeAt(sections, line.start)?.kind !== 'contact') return []
  const words = document.text.slice(line.start, line.end)
  const isOneSkill = mentions.some((mention) => contains(mention, line))
  return !isOneSkill && PLAIN_PERSON_NAME.test(words) && tokenize(words).length <= MAX_NAME_WORDS
    ? [{ start: line.start, end: line.end, whose: 'person' }]
    : []
}

const LONGEST_HEADING = 40

const REFERENCES = /^\W*(?:professional |academic )?(?:references|referees)\W*$/i

/** Referees are given with a name and an employer: all from the heading on, whether or not it began a section. */
const findReferees = ({ document: { text, lines }, sections }: Analysis): Identity[] =>
  lines
    .filter(({ start, end }) => end - start <= LONGEST_HEADING && REFERENCES.test(text.slice(start, end)))
    .map(({ start }) => ({ start, end: rangeAt(sections, start)?.end ?? text.length, whose: 'person' }))

/** Where a name stands in the first lines of an entry. */
const findInEntry = (name: string | null, { start, end }: Span, { text }: Document, whose: Identity['whose']): Identity[] => {
  const at = name ? text.indexOf(name, start) : -1
  return name && at >= 0 && at + name.length <= end ? [{ start: at, end: at + name.length, whose }] : []
}

/**
 * The words of a resume that say who somebody is: the name at the top, employers, schools and references. They may hold words
 * that name a skill elsewhere ("Harbour Logistics"), and never count as that skill, so that no other name changes a score.
 * Addresses need no care here: no mention is found inside one. In no order; they may overlap.
 */
export const findIdentity = (analysis: Analysis): Identity[] => {
  const { document, positions, education } = analysis
  return [
    ...findName(analysis),
    ...findReferees(analysis),
    ...positions.flatMap((position) => findInEntry(position.organization, position, document, 'employer')),
    ...education.flatMap((entry) => findInEntry(entry.institution, entry, document, 'school')),
  ]
}
