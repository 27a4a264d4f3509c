import type { Analysis, Edit, Section, Span } from '../schema/index.ts'
import { contains } from '../text/span.ts'

/** What a resume is made of, whatever its sentences say. */
export type Structure = Pick<Analysis, 'sections' | 'positions' | 'education'>

/** Among skills, of which neither a post nor a course of study is read, and beyond the words of their heading. */
const isAmongSkills = ({ kind, heading, start, end }: Section, edit: Edit): boolean =>
  kind === 'skills' && heading !== null && edit.start > start + heading.length && edit.end <= end

/**
 * Sections, positions and studies after edits that touch none of them: the same, further down. Null where an edit is made
 * elsewhere than within a line of skills that lists several without it, too: such a line heads nothing, whatever it lists.
 */
export const keepStructure = (
  { document, sections, positions, education }: Analysis,
  edits: readonly Edit[],
): Structure | null => {
  const isListed = (edit: Edit): boolean => {
    const line = document.lines.find((one) => contains(one, edit))
    if (line === undefined || edit.start === line.start || edit.text.includes('\n')) return false
    return document.text.slice(line.start, edit.start).includes(',') || document.text.slice(edit.end, line.end).includes(',')
  }
  if (!edits.every((edit) => isListed(edit) && sections.some((section) => isAmongSkills(section, edit)))) return null
  const moved = (offset: number): number =>
    edits.reduce((sum, edit) => (edit.end <= offset ? sum + edit.text.length - (edit.end - edit.start) : sum), offset)
  const move = <T extends Span>(span: T): T => ({ ...span, start: moved(span.start), end: moved(span.end) })
  return { sections: sections.map(move), positions: positions.map(move), education: education.map(move) }
}
