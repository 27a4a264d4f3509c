import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { Importance, RequirementKind } from '../../src/schema/job.ts'

/** The folder of the benchmark: postings, resumes and labels. */
export const SET = fileURLToPath(new URL('.', import.meta.url))

/** Why a measurement cannot start, in a sentence for the person who started it. */
export class BenchProblem extends Error {
  override readonly name = 'BenchProblem'
}

const LabelledPart = z.strictObject({
  quote: z.string().min(1),
  /** The parts of one choice share it within their statement. */
  choice: z
    .string()
    .regex(/^c\d+$/)
    .nullable(),
  soft: z.boolean(),
})

const LabelledStatement = z.strictObject({
  id: z.string().regex(/^s\d+$/),
  quote: z.string().min(1),
  importance: Importance,
  kind: z.enum([...RequirementKind.options, 'blocker']),
  years: z.strictObject({ min: z.number().nonnegative(), max: z.number().nonnegative().nullable() }).nullable(),
  parts: z.array(LabelledPart),
})
export type LabelledStatement = z.infer<typeof LabelledStatement>

const NotAsked = z.strictObject({
  quote: z.string().min(1),
  why: z.enum(['negated', 'homonym', 'company', 'benefit', 'legal', 'boilerplate', 'apply', 'heading']),
})

/** What a reader says that a posting asks: one file of `asks/`. */
export const Asks = z.strictObject({
  posting: z.string(),
  statements: z.array(LabelledStatement),
  notAsked: z.array(NotAsked).max(8),
})
export type Asks = z.infer<typeof Asks>

const Percent = z.int().min(0).max(100)

const Verdict = z.strictObject({
  id: z.string(),
  verdict: z.enum(['met', 'partly', 'unmet']),
  credit: Percent,
  evidence: z.array(z.string().min(1)).max(3),
  why: z.string(),
})
export type Verdict = z.infer<typeof Verdict>

const Advice = z.strictObject({
  kind: z.enum(['wording', 'order', 'add-if-true', 'years', 'quantify', 'summary', 'remove', 'format']),
  says: z.string().min(1),
  lines: z.array(z.string().min(1)),
  for: z.array(z.string()),
})

const Pair = z.strictObject({
  resume: z.string(),
  overall: Percent,
  verdicts: z.array(Verdict),
  /** Ids, the worst first. */
  gaps: z.array(z.string()).max(5),
  advice: z.array(Advice).min(3).max(6),
})
export type Pair = z.infer<typeof Pair>

/** How far a reader finds a posting covered by each resume: one file of `verdicts/`. */
export const Verdicts = z.strictObject({
  posting: z.string(),
  /** Those of the asks, or none, which means the same. */
  statements: z.array(LabelledStatement),
  pairs: z.array(Pair),
  /** The resumes, the best first. */
  ranking: z.array(z.string()),
})
export type Verdicts = z.infer<typeof Verdicts>

/** Which resumes are compared with which posting. */
export const Pairing = z.array(z.strictObject({ posting: z.string(), resumes: z.array(z.string()) }))
export type Pairing = z.infer<typeof Pairing>

/** @throws BenchProblem that names the file and the place in it. */
export const parseJsonFile = <T>(file: string, schema: z.ZodType<T>): T => {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new BenchProblem(`${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`)
  throw new BenchProblem(`${file} has another form than GUIDE.md says. ${issues.join('; ')}`)
}

/** The files of a folder with that ending, with their paths, sorted by name; none if there is no such folder. */
export const listFiles = (folder: string, suffix: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(suffix))
        .sort()
        .map((name) => join(folder, name))
    : []

/** One reader's labels, by the name of the posting. */
export interface Reading {
  readonly asks: ReadonlyMap<string, Asks>
  readonly verdicts: ReadonlyMap<string, Verdicts>
}

const byPosting = <T extends { readonly posting: string }>(labels: readonly T[]): Map<string, T> =>
  new Map(labels.map((label) => [label.posting, label]))

const readAsks = (folder: string): Map<string, Asks> =>
  byPosting(listFiles(join(folder, 'asks'), '.asks.json').map((file) => parseJsonFile(file, Asks)))

/**
 * The labels of a set, or of its second reader, who judges the statements of the first. Without a folder nothing is labelled.
 */
export const readReading = (set: string, reader: 'first' | 'second'): Reading => {
  const folder = reader === 'first' ? set : join(set, 'second')
  const first = readAsks(set)
  const verdicts = listFiles(join(folder, 'verdicts'), '.verdicts.json').map((file) => parseJsonFile(file, Verdicts))
  const withStatements = verdicts.map((one) =>
    one.statements.length > 0 ? one : { ...one, statements: first.get(one.posting)?.statements ?? [] },
  )
  return { asks: reader === 'first' ? first : readAsks(folder), verdicts: byPosting(withStatements) }
}

export const postingPath = (set: string, name: string): string => join(set, 'postings', name)
export const resumePath = (set: string, name: string): string => join(set, 'resumes', name)

/** Where a resume is as text: a Word file has its text beside it. */
export const resumeTextPath = (set: string, name: string): string =>
  resumePath(set, /\.(?:txt|md)$/.test(name) ? name : `${name}.txt`)

export const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new BenchProblem(`There is no readable file at ${file}.`)
  }
}
