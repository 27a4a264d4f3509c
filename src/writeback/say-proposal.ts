import type { Edit } from '../schema/index.ts'

/** What an edit would change, for a note on the place where it is not made. */
export const sayProposal = ({ start, end, text }: Edit, before: string): string => {
  const old = before.slice(start, end)
  if (text === '') return `Proposed: leave out “${old}”.`
  if (old !== '') return `Proposed: “${old}” → “${text}”.`
  // A new line stands above its line break, before the mark of the line that is there, or below it.
  const [above = '', below = ''] = text.split(/\n([\s\S]*)/)
  return text.includes('\n') ? `Proposed, as a new line: “${above || below}”.` : `Proposed: add “${text.trim()}”.`
}
