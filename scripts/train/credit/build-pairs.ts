import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cover } from '../../../src/coverage/index.ts'
import { read, readJob } from '../../../src/index.ts'
import {
  type Analysis,
  type CreditFigures,
  Job,
  type Requirement,
  type RequirementCoverage,
  type Taxonomy,
} from '../../../src/schema/index.ts'
import { TrainingProblem } from '../training-problem.ts'
import { type LabelledPair, type PlacedStatement, placeStatements, type Verdicts } from './read-verdicts.ts'

/** A statement as the program reads it, with one resume, and what the reader says about it. */
export interface Row {
  readonly requirement: Requirement
  readonly row: RequirementCoverage
  readonly figures: CreditFigures | null
  /** The reader's statements that it overlaps. */
  readonly statements: readonly PlacedStatement[]
  /** 0..1, the credit of the statement that it overlaps most; null if there is none. */
  readonly gold: number | null
}

/** A resume with a posting. */
export interface PairRows {
  readonly posting: string
  readonly resume: string
  readonly statements: readonly PlacedStatement[]
  readonly labels: LabelledPair
  readonly rows: readonly Row[]
}

const shared = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

const goldOf = (requirement: Requirement, statements: readonly PlacedStatement[], { verdicts }: LabelledPair): number | null => {
  const [nearest] = statements.toSorted((a, b) => shared(requirement, b) - shared(requirement, a))
  const verdict = nearest && nearest.kind !== 'blocker' ? verdicts.find(({ id }) => id === nearest.id) : undefined
  return verdict ? verdict.credit / 100 : null
}

/** The statements of a posting, compared with one resume. */
const rowsOf = (
  analysis: Analysis,
  job: Job,
  placed: readonly PlacedStatement[],
  labels: LabelledPair,
  taxonomy: Taxonomy,
): Row[] => {
  const coverage = cover(analysis, job, taxonomy)
  return job.requirements.flatMap((requirement, index) => {
    const row = coverage.requirements[index]
    const spans = [requirement, ...requirement.also]
    const statements = placed.filter((statement) => spans.some((span) => shared(span, statement) > 0))
    return row ? [{ requirement, row, figures: row.figures, statements, gold: goldOf(requirement, statements, labels) }] : []
  })
}

const open = (docs: string, name: string): Uint8Array => {
  try {
    return readFileSync(join(docs, name))
  } catch {
    throw new TrainingProblem(`There is no readable document ${join(docs, name)}, which a file of verdicts names.`)
  }
}

/** Where the documents named in verdicts are, and how they are read. */
export interface Reading {
  readonly docs: string
  /** Folder of postings that were read before, one per file (`--folds N --jobs`); null: use the project's models. */
  readonly jobs: string | null
  readonly asOf: string
  readonly taxonomy: Taxonomy
}

const readPosting = async (posting: string, { docs, jobs, taxonomy }: Reading): Promise<Job> =>
  jobs === null
    ? readJob(open(docs, posting), { fileName: posting, taxonomy })
    : Job.parse(JSON.parse(new TextDecoder().decode(open(jobs, `${posting}.json`))))

/** Every labelled resume compared with its posting, in the order of the files. */
export const buildPairs = async (all: readonly Verdicts[], reading: Reading): Promise<PairRows[]> => {
  const { docs, asOf, taxonomy } = reading
  const resumes = new Map<string, Analysis>()
  const pairs: PairRows[] = []
  for (const verdicts of all) {
    const job = await readPosting(verdicts.posting, reading)
    const statements = placeStatements(job.document.text, verdicts)
    for (const labels of verdicts.pairs) {
      const known = resumes.get(labels.resume)
      const analysis = known ?? (await read(open(docs, labels.resume), { fileName: labels.resume, asOf, taxonomy }))
      resumes.set(labels.resume, analysis)
      const rows = rowsOf(analysis, job, statements, labels, taxonomy)
      pairs.push({ posting: verdicts.posting, resume: labels.resume, statements, labels, rows })
    }
  }
  return pairs
}
