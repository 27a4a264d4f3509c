import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Pairing, parseJsonFile, postingPath, readReading, resumePath } from '../readers/labels.ts'

/** The halves: what the bounds were chosen on, and what was held out to judge them. */
export const HALVES = ['chosen-on', 'set-aside'] as const
export type Half = (typeof HALVES)[number]

const Case = z.strictObject({
  posting: z.string(),
  resume: z.string(),
  /** Given if one of the two is not in English. */
  languages: z.strictObject({ posting: z.string(), resume: z.string() }).optional(),
  /** By a reader: how many statements the posting makes, and how much of it the resume shows, 0..100. */
  asks: z.int().positive().optional(),
  overall: z.int().min(0).max(100).optional(),
})

/** What a reader says about a pair, as far as it decides whether our score for it may be shown. */
export interface Labelled {
  readonly posting: string
  readonly resume: string
  /** One of the two is not in English. */
  readonly foreign: boolean
  readonly asks: number
  readonly overall: number
}

const folderOf = (half: Half): string => fileURLToPath(new URL(`./${half}`, import.meta.url))

const readCases = (folder: string): Labelled[] =>
  parseJsonFile(join(folder, 'cases.json'), z.array(Case)).map(({ posting, resume, languages, asks = 0, overall = 0 }) => ({
    ...{ posting: postingPath(folder, posting), resume: resumePath(folder, resume) },
    ...{ foreign: languages !== undefined, asks, overall },
  }))

/** Pairs whose verdicts a reader gave statement by statement. */
const readVerdicts = (folder: string): Labelled[] =>
  [...readReading(folder, 'first').verdicts.values()].flatMap(({ posting, statements, pairs }) =>
    pairs.map(({ resume, overall }) => ({
      ...{ posting: postingPath(folder, posting), resume: resumePath(folder, resume), foreign: false, overall },
      asks: statements.filter(({ kind }) => kind !== 'blocker').length,
    })),
  )

/** The labelled pairs of other trades and languages. */
export const readLabelled = (half: Half): Labelled[] => {
  const folder = folderOf(half)
  return [...readVerdicts(folder), ...readCases(folder)]
}

/** The pairs of a set in the form of `bench/readers`: all in English and from the field. */
export const readUsual = (set: string): Pick<Labelled, 'posting' | 'resume'>[] =>
  parseJsonFile(join(set, 'pairs.json'), Pairing).flatMap(({ posting, resumes }) =>
    resumes.map((resume) => ({ posting: postingPath(set, posting), resume: resumePath(set, resume) })),
  )
