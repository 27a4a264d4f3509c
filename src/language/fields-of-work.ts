import { READS } from './resumes.ts'

/** Fields that a title can belong to, each with the row of the words that name it. */
const FIELDS_OF_WORK = {
  learning: 'field-learning',
  analytics: 'field-analytics',
  data: 'field-data',
  software: 'field-software',
  operations: 'field-operations',
  design: 'field-design',
  marketing: 'field-marketing',
} as const

/** The fields of a title; empty where it names none of these. */
export const fieldsOf = (title: string): string[] =>
  Object.entries(FIELDS_OF_WORK).flatMap(([field, row]) => (READS[row].test(title) ? [field] : []))
