import type { Document, Edit } from '../schema/index.ts'
import { lastStartingAt } from '../text/span.ts'
import { clampWidth, indent, makePalette, type Palette, type TextOptions, wrap } from '../text/text-layout.ts'
import { citePlace } from '../wording/quote.ts'

/** An edit, and why it is proposed. */
export interface TitledEdit extends Edit {
  readonly title: string
}

const EDITS_INDENT = 2

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The whole line before and after, so that the change is read in context. */
const sidesOf = (document: Document, { start, end, text }: Edit): { readonly before: string; readonly after: string } => {
  const line = lastStartingAt(document.lines, start) ?? { start, end }
  const [head, tail] = [document.text.slice(line.start, start), document.text.slice(end, Math.max(end, line.end))]
  return { before: flat(head + document.text.slice(start, end) + tail), after: flat(head + text + tail) }
}

const renderEdit = (document: Document, edit: TitledEdit, width: number, palette: Palette): string[] => {
  const { before, after } = sidesOf(document, edit)
  const room = width - 2 * EDITS_INDENT
  const side = (mark: string, words: string): string[] =>
    wrap(words, room).map((line, index) => `${index === 0 ? mark : ' '} ${line}`)
  return [
    '',
    `${palette.accent(citePlace(document, edit))}  ${palette.bold(edit.title)}`,
    ...indent(side('−', before).map(palette.bad), EDITS_INDENT),
    ...indent(side('+', after).map(palette.good), EDITS_INDENT),
  ]
}

/** Edits as a person compares them: for each its line before and after, in reading order. Empty without any. */
export const renderEdits = (document: Document, edits: readonly TitledEdit[], options: TextOptions): string => {
  const [width, palette] = [clampWidth(options.width), makePalette(options.color)]
  const sorted = [...edits].sort((a, b) => a.start - b.start)
  return sorted
    .flatMap((edit) => [...renderEdit(document, edit, width, palette), ''])
    .join('\n')
    .replace(/\n\n\n/g, '\n\n')
}
