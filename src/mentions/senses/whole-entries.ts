import { READS } from '../../language/resumes.ts'
import type { Span } from '../../schema/span.ts'
import { lastStartingAt } from '../../text/span.ts'
import { countBefore, type DocumentContext } from '../context/index.ts'
import { cutParagraph, isItem, touches } from './lists.ts'

/** A longer line is not a heading, and ends the part that a heading began. */
const MAX_HEADING_LENGTH = 60

/** A longer label is a clause. */
const MAX_LABEL_LENGTH = 40

const labelOf = (text: string, { start, end }: Span): string => {
  const colon = text.slice(start, Math.min(end, start + MAX_LABEL_LENGTH)).indexOf(':')
  return colon < 0 ? '' : text.slice(start, start + colon)
}

/** By paragraph: whether it stands under a heading that asks for skills. */
const findAsked = ({ text, paragraphs }: DocumentContext): readonly boolean[] => {
  let isAsked = false
  return paragraphs.map((paragraph) => {
    const isBelow = isAsked
    if (isItem(text, paragraph)) return isBelow
    const words = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + MAX_HEADING_LENGTH + 1))
    const goesOn = isAsked && !/:\s*$/.test(words)
    isAsked = words.length <= MAX_HEADING_LENGTH && (goesOn || READS['heads-skills-asked'].test(words))
    return isBelow
  })
}

/** The entries of one paragraph; spans come in order, so that the last one is enough to remember. */
const entriesOf = ({ text, paragraphs }: DocumentContext): ((at: number) => readonly Span[]) => {
  let known: { readonly at: number; readonly entries: readonly Span[] } | undefined
  return (at) => {
    const paragraph = paragraphs[at]
    if (known?.at !== at) known = { at, entries: paragraph ? cutParagraph(text, paragraph).lists.flat() : [] }
    return known.entries
  }
}

/**
 * Those of `names` (sorted) that are a whole entry where names of technologies are listed, though nothing beside them is
 * known: an item of a list by itself ("- Rust"; a bare letter may be an answer), or an entry after a label or under a heading that asks for skills.
 *
 * @param isUnderSkills whether a place stands in a skills section of a resume.
 */
export const findWholeEntries = <T extends Span>(
  context: DocumentContext,
  names: readonly T[],
  isUnderSkills: (offset: number) => boolean,
): T[] => {
  if (names.length === 0) return []
  const { text, paragraphs } = context
  const entriesAt = entriesOf(context)
  const asked = findAsked(context)
  return names.filter((name) => {
    const at = countBefore(paragraphs, name.start + 1) - 1
    const paragraph = paragraphs[at]
    const entry = lastStartingAt(entriesAt(at), name.start)
    if (!paragraph || !entry || !touches(text, name, entry, -1) || !touches(text, name, entry, 1)) return false
    const isOneItem = isItem(text, paragraph) && entriesAt(at).length === 1 && name.end - name.start > 1
    if (isUnderSkills(name.start) || isOneItem) return true
    return asked[at] === true || READS['heads-skills-asked'].test(labelOf(text, paragraph))
  })
}
