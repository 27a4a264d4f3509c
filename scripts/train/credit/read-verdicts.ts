import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { findStatements } from '../read-labels.ts'
import { TrainingProblem } from '../training-problem.ts'

const Statement = z.object({
  id: z.string(),
  quote: z.string(),
  importance: z.enum(['required', 'preferred', 'duty']),
  kind: z.enum(['skill', 'soft', 'experience', 'degree', 'certification', 'language', 'blocker']),
})

const Verdict = z.object({ id: z.string(), verdict: z.enum(['met', 'partly', 'unmet']), credit: z.number().min(0).max(100) })

const Pair = z.object({
  resume: z.string(),
  overall: z.number().min(0).max(100),
  verdicts: z.array(Verdict),
  gaps: z.array(z.string()).default([]),
})

/** What a careful reader says about some resumes and one posting: one file of `--verdicts`. */
const Verdicts = z.object({ posting: z.string(), statements: z.array(Statement), pairs: z.array(Pair) })
export type Verdicts = z.infer<typeof Verdicts>
export type LabelledPair = z.infer<typeof Pair>

const SUFFIX = '.verdicts.json'

const parse = (file: string): Verdicts => {
  try {
    return Verdicts.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new TrainingProblem(`${file} is no file of verdicts: "posting", "statements" and "pairs" were expected.`)
  }
}

/**
 * All files of verdicts of a folder, sorted by name.
 *
 * @throws TrainingProblem if there is none, or one has another form.
 */
export const readVerdicts = (folder: string): Verdicts[] => {
  const files = readdirSync(folder).filter((file) => file.endsWith(SUFFIX))
  if (files.length === 0) throw new TrainingProblem(`There are no verdicts (*${SUFFIX}) in ${folder}.`)
  return files.sort().map((file) => parse(join(folder, file)))
}

/** A statement of a reader, with its place in the text. */
export interface PlacedStatement {
  readonly id: string
  readonly kind: Verdicts['statements'][number]['kind']
  readonly start: number
  readonly end: number
}

/** Those that are found; the others cannot be matched with anything. */
export const placeStatements = (text: string, { posting, statements }: Verdicts): PlacedStatement[] =>
  statements.flatMap(({ id, kind, quote, importance }) => {
    const [found] = findStatements(text, { posting, statements: [{ id, kind, quote, importance, parts: [] }] })
    return found ? [{ id, kind, start: found.start, end: found.end }] : []
  })
