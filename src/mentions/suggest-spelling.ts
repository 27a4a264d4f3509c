import type { Document, HiddenSpan } from '../schema/document.ts'
import type { Span } from '../schema/span.ts'
import type { SkillKind } from '../schema/taxonomy.ts'
import { indexForSlips, mayBeSlip, nearestName, type SlipIndex } from '../text/slips.ts'
import { overlaps, rangeAt } from '../text/span.ts'
import { foldWord, tokenize } from '../text/tokenize.ts'
import type { Gazetteer } from './gazetteer.ts'
import { findMasks } from './masks.ts'
import { isForm, isKnownWord } from './match-forms.ts'
import { wordOf } from './trie.ts'

/** A word that is likely meant for the name of a skill. */
export interface Spelling extends Span {
  /** The name as it should be written, lower-case. */
  readonly text: string
  /** Taxonomy id. */
  readonly skill: string
}

/** Kinds that are names: a slip in a word of the language is the business of every spelling checker. */
const NAMES: ReadonlySet<SkillKind> = new Set(['language', 'framework', 'library', 'platform', 'service'])

interface Name {
  readonly word: string
  readonly skill: string
}

/** The forms of one word that are names and mean nothing else, with the skill each names. */
const namesOf = ({ forms, readingsOf }: Gazetteer): Name[] =>
  forms.stepEnds.flatMap((end, form) => {
    const first = forms.stepEnds[form - 1] ?? 0
    const word = end - first === 1 ? forms.words[wordOf(forms.steps[first] ?? 0) - 1] : undefined
    if (word === undefined || !mayBeSlip(word)) return []
    const reading = readingsOf(form).find(
      ({ sense, evoked, kind }) => !evoked && NAMES.has(kind) && (sense === null || sense.needs === null),
    )
    return reading ? [{ word, skill: reading.skill }] : []
  })

const indexes = new WeakMap<Gazetteer, SlipIndex<Name>>()

const indexOf = (gazetteer: Gazetteer): SlipIndex<Name> => {
  const known = indexes.get(gazetteer) ?? indexForSlips(namesOf(gazetteer))
  indexes.set(gazetteer, known)
  return known
}

/**
 * Words that are one slip of the hand away from the name of a technology, in reading order: for a warning
 * "did you mean …", never for evidence. Left out: words that some form holds, words of English, addresses, hidden text.
 */
export const suggestSpelling = (
  document: Document,
  gazetteer: Gazetteer,
  { hidden = [] }: { readonly hidden?: readonly HiddenSpan[] } = {},
): Spelling[] => {
  const index = indexOf(gazetteer)
  const masks = findMasks(document, [], hidden, (words) => isForm(gazetteer, words))
  return tokenize(document.text).flatMap(({ start, end }) => {
    const written = foldWord(document.text.slice(start, end))
    if (!mayBeSlip(written) || gazetteer.lookalikes.has(written) || isKnownWord(gazetteer, written)) return []
    const meant = nearestName(written, index)
    const mask = meant && rangeAt(masks, start)
    if (!meant || (mask && overlaps(mask, { start, end }))) return []
    return [{ start, end, text: meant.word, skill: meant.skill }]
  })
}
