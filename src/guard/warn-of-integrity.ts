import type { Document, Span, Warning } from '../schema/index.ts'
import { citeLine } from './cite-line.ts'
import { findInstructions } from './find-instructions.ts'
import { findLookalikes } from './find-lookalikes.ts'

/** A warning names at most this many places. */
const MOST_PLACES_NAMED = 3

const listLines = (document: Document, places: readonly Span[]): string => {
  const lines = [...new Set(places.map((place) => citeLine(document, place).line))]
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MOST_PLACES_NAMED).join(', ')}${lines.length > MOST_PLACES_NAMED ? ' and more' : ''}`
}

const warn = (code: string, places: readonly Span[], says: (lines: string) => string, document: Document): Warning[] =>
  places.length === 0 ? [] : [{ code, message: says(listLines(document, places)) }]

/** What deserves a look in a resume's own text, as warnings in every report; never an accusation, and never points. */
export const warnOfIntegrity = (document: Document): Warning[] => [
  ...warn(
    'lookalike_letters',
    findLookalikes(document.text),
    (lines) => `Letters of another script stand for letters that look the same (${lines}): a search does not find these words.`,
    document,
  ),
  ...warn(
    'instructions',
    findInstructions(document.text),
    (lines) => `A sentence speaks to a program that reads resumes (${lines}): it changes nothing here, and people may see it.`,
    document,
  ),
]
