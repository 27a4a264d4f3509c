import type { Analysis, Edit, Section, SectionKind, Span } from '../schema/index.ts'
import { contains, quote } from '../text/span.ts'

/** What a resume is made of, whatever its sentences say. */
export type Structure = Pick<Analysis, 'sections' | 'positions' | 'education'>

/** No post and no course of study is read from their lines. */
const TELL_NO_ENTRY: ReadonlySet<SectionKind> = new Set(['skills', 'summary'])

/** Beyond the words of its heading. */
const isWithin = ({ kind, heading, start, end }: Section, edit: Edit): boolean =>
  TELL_NO_ENTRY.has(kind) && heading !== null && edit.start > start + heading.length && edit.end <= end

/**
 * Sections, positions and studies after edits that touch none of them: the same, further down. Null where an edit is
 * made elsewhere than among what a line of skills or of a summary lists: such a line heads nothing, whatever it lists.
 */
export const keepStructure = (
  { document, sections, positions, education }: Analysis,
  edits: readonly Edit[],
): Structure | null => {
  const isAmongListed = (edit: Edit): boolean => {
    const line = document.lines.find((one) => contains(one, edit))
    return line !== undefined && quote(document.text, line).includes(',') && !edit.text.includes('\n')
  }
  if (!edits.every((edit) => isAmongListed(edit) && sections.some((section) => isWithin(section, edit)))) return null
  const moved = (offset: number): number =>
    edits.reduce((sum, edit) => (edit.end <= offset ? sum + edit.text.length - (edit.end - edit.start) : sum), offset)
  const move = <T extends Span>(span: T): T => ({ ...span, start: moved(span.start), end: moved(span.end) })
  return { sections: sections.map(move), positions: positions.map(move), education: education.map(move) }
}
