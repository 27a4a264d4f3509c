import type { Report } from '../schema/index.ts'

/** Whom and what a report is about: "Ada Lindqvist, Machine Learning Engineer"; empty where it says neither. */
export const nameSubject = ({ analysis: { person }, job: { title } }: Pick<Report, 'analysis' | 'job'>): string =>
  [person.name, title].filter((name) => name !== null).join(', ')
