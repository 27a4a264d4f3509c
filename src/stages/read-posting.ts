import { findMentions, type Gazetteer } from '../mentions/index.ts'
import { findSeams } from '../requirements/index.ts'
import type { Mention, ReadDocument } from '../schema/index.ts'
import { applyEdits, shiftSpans } from '../text/edit.ts'

/** A posting with its lost line breaks restored, and its mentions. */
export interface ReadPosting extends ReadDocument {
  readonly mentions: readonly Mention[]
}

/** Names are looked for again after lines that ran together were separated: "TableauExperience" hides one. */
export const readPosting = (read: ReadDocument, gazetteer: Gazetteer): ReadPosting => {
  const { document, hidden } = read
  const mentions = findMentions(document, gazetteer, { hidden, claimed: false })
  const seams = findSeams(document, mentions)
  if (seams.length === 0) return { ...read, mentions }
  const parted = { ...read, document: applyEdits(document, seams), hidden: shiftSpans(hidden, seams) }
  return { ...parted, mentions: findMentions(parted.document, gazetteer, { hidden: parted.hidden, claimed: false }) }
}
