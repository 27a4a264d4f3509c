import { findMentions, type Gazetteer } from '../mentions/index.ts'
import { findSeams } from '../requirements/index.ts'
import type { Document, Mention, ReadDocument } from '../schema/index.ts'
import { applyEdits, shiftSpans } from '../text/edit.ts'

/** A posting with its lost line breaks restored, and its mentions. */
export interface ReadPosting {
  readonly document: Document
  readonly mentions: readonly Mention[]
}

/** Names are looked for again after lines that ran together were separated: "TableauExperience" hides one. */
export const readPosting = ({ document, hidden }: ReadDocument, gazetteer: Gazetteer): ReadPosting => {
  const mentions = findMentions(document, gazetteer, { hidden, claimed: false })
  const seams = findSeams(document, mentions)
  if (seams.length === 0) return { document, mentions }
  const parted = applyEdits(document, seams)
  return { document: parted, mentions: findMentions(parted, gazetteer, { hidden: shiftSpans(hidden, seams), claimed: false }) }
}
