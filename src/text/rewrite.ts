import type { Span } from '../schema/span.ts'
import type { Edit } from '../schema/suggestion.ts'

interface Word extends Span {
  /** Its line among those that are rewritten. */
  readonly line: number
}

const BETWEEN_SPACES = /\S+/g

const wordsIn = (text: string, lines: readonly Span[]): Word[] =>
  lines.flatMap(({ start, end }, line) =>
    [...text.slice(start, end).matchAll(BETWEEN_SPACES)].map(({ 0: word, index }) => ({
      start: start + index,
      end: start + index + word.length,
      line,
    })),
  )

/** How many words are the same from one end on. */
const countSame = (before: readonly string[], after: readonly string[]): number => {
  const other = before.findIndex((word, index) => word !== after[index])
  return other < 0 ? before.length : other
}

/** Words that are only added: after the word before them, or before the first. */
const insertWords = (added: readonly string[], before: Word | undefined, after: Word | undefined, line: Span): Edit => {
  const words = added.join(' ')
  const at = before?.end ?? after?.start ?? line.start
  return { start: at, end: at, text: before ? ` ${words}` : after ? `${words} ` : words }
}

/** An edit that removes words removes the blank beside them, too. */
const withBlank = (edit: Edit, text: string, line: Span): Edit => {
  if (edit.text !== '') return edit
  if (edit.start > line.start) return { ...edit, start: edit.start - 1 }
  return edit.end < line.end && text.charAt(edit.end) === ' ' ? { ...edit, end: edit.end + 1 } : edit
}

/**
 * The edits that give some lines new words: one for each line whose words change. New words are shared out among these lines as
 * the old ones were, so that no line is left empty without need.
 *
 * @param lines in reading order, without what opens them ("• ").
 * @param words all that they say afterwards; white space in it counts as one blank.
 */
export const rewrite = (text: string, lines: readonly Span[], words: string): Edit[] => {
  const old = wordsIn(text, lines)
  const before = old.map(({ start, end }) => text.slice(start, end))
  const after = words.match(BETWEEN_SPACES) ?? []
  const head = countSame(before, after)
  const tail = countSame(before.slice(head).reverse(), after.slice(head).reverse())
  const gone = old.slice(head, old.length - tail)
  const added = after.slice(head, after.length - tail)
  const [first] = lines
  if (first === undefined || (gone.length === 0 && added.length === 0)) return []
  if (gone.length === 0) return [insertWords(added, old[head - 1], old[head], first)]
  let shared = 0
  return lines.flatMap((line, number) => {
    const own = gone.filter((word) => word.line === number)
    const [start, end] = [own[0]?.start, own.at(-1)?.end]
    if (start === undefined || end === undefined) return []
    const from = Math.round((shared / gone.length) * added.length)
    shared += own.length
    const until = Math.round((shared / gone.length) * added.length)
    return [withBlank({ start, end, text: added.slice(from, until).join(' ') }, text, line)]
  })
}
