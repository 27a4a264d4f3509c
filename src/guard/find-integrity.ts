import { findPasted } from '../evidence/index.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { IntegrityNote } from '../schema/check.ts'
import type { Document } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import { citeLine } from './cite-line.ts'
import { findInstructions } from './find-instructions.ts'
import { findLookalikes } from './find-lookalikes.ts'

/** Codes of warnings by which a reader reports what can no longer be seen in its text. */
const INVISIBLE = 'invisible_characters'

const noteAt =
  (code: IntegrityNote['code'], says: string, document: Document) =>
  (span: Span): IntegrityNote => ({ code, says, place: citeLine(document, span) })

/**
 * What deserves a look in how a resume is made: letters that look like others, characters that nobody sees, hidden text,
 * sentences for a machine that reads it, and the posting word for word. Never an accusation: each has honest causes, too.
 *
 * @param posting null where none was given.
 */
export const findIntegrity = ({ document, hidden, warnings }: Analysis, posting: Document | null): IntegrityNote[] => [
  ...findLookalikes(document.text).map(
    noteAt('lookalike_letters', 'A word mixes letters of two scripts that look alike; a search does not find it.', document),
  ),
  ...warnings
    .filter(({ code }) => code === INVISIBLE)
    .map(({ message }): IntegrityNote => ({ code: 'invisible_characters', says: message, place: null })),
  ...hidden
    .filter(({ why }) => why !== 'struck')
    .map(noteAt('hidden_text', 'This text is in the file, and a reader does not see it.', document)),
  ...findInstructions(document.text).map(noteAt('instructions', 'This speaks to a program that reads resumes.', document)),
  ...(posting === null ? [] : findPasted(document, posting)).map(
    noteAt('pasted_posting', 'This is the posting’s own text, word for word.', document),
  ),
]

const keyOf = ({ code, place }: IntegrityNote): string => `${code} ${place?.quote ?? ''}`

const isFirstOfLine = ({ code, place }: IntegrityNote, at: number, notes: readonly IntegrityNote[]): boolean =>
  place === null || notes.findIndex((one) => one.code === code && one.place?.line === place.line) === at

/** Notes of the tailored resume that the original does not give reason for, too; one of a kind per line. */
export const newNotes = (tailored: readonly IntegrityNote[], original: readonly IntegrityNote[]): IntegrityNote[] => {
  const known = new Set(original.map(keyOf))
  return tailored.filter((note) => !known.has(keyOf(note))).filter(isFirstOfLine)
}
