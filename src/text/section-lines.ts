import type { SectionKind } from '../schema/section.ts'

/**
 * What the lines of a section do: tell of work, tell of somebody or something else, name studies and their outcome, or only name
 * things, which shows no more than a list of skills (`STRENGTHS` of `evidence/` gives these the same).
 */
const LINES: Readonly<Record<SectionKind, 'work' | 'telling' | 'studies' | 'naming'>> = {
  experience: 'work',
  projects: 'work',
  summary: 'telling',
  publications: 'telling',
  education: 'studies',
  certifications: 'studies',
  skills: 'naming',
  languages: 'naming',
  awards: 'naming',
  contact: 'naming',
  interests: 'naming',
  other: 'naming',
}

/** Whether lines of a section tell of work: jobs and projects. */
export const tellsOfWork = (section: SectionKind): boolean => LINES[section] === 'work'

/** Whether a section only names what it holds: no line of it tells what was done. */
export const isOnlyNamed = (section: SectionKind): boolean => LINES[section] === 'naming'

/** Whether lines of a section tell of something, so that they could tell more; courses and lists only name it. */
export const isTelling = (section: SectionKind): boolean => LINES[section] === 'telling' || tellsOfWork(section)
