import type { SectionKind } from '../schema/section.ts'

const LISTS: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'contact', 'interests', 'other'])

/** Whether a section only names what it holds: no line of it tells what was done. */
export const isOnlyNamed = (section: SectionKind): boolean => LISTS.has(section)
