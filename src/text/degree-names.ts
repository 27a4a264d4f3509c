import type { DegreeLevel } from '../schema/timeline.ts'

/** `none`: any schooling. */
type NamedLevel = DegreeLevel | 'none'

export const DEGREE_NAMES: Readonly<Record<NamedLevel, string>> = {
  secondary: 'school diploma',
  associate: 'associate degree',
  bachelor: 'bachelor’s degree',
  master: 'master’s degree',
  doctorate: 'doctorate',
  other: 'course of study',
  none: 'degree or diploma',
}

/** The level that is called so. */
export const levelNamed = (name: string): string | undefined => Object.entries(DEGREE_NAMES).find(([, one]) => one === name)?.[0]

/** "a bachelor’s degree" */
export const aDegree = (level: NamedLevel): string => `${level === 'associate' ? 'an' : 'a'} ${DEGREE_NAMES[level]}`
