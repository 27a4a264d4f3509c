import { compareBlindBy } from '../answers/index.ts'
import {
  boundFor,
  boundsOf,
  type CreditSketch,
  cover,
  type LooseSketches,
  type ScoreBound,
  type SketchBlock,
  sketch,
  termsOf,
  turnAround,
} from '../coverage/index.ts'
import { loadModels } from '../learned/load-models.ts'
import { analyse, compareBy, understand } from '../pipeline.ts'
import { scorePublished } from '../published/index.ts'
import { judgeUnderstanding } from '../report/index.ts'
import type { Analysis, Blocker, Job, ReadDocument, Tally, Taxonomy } from '../schema/index.ts'
import { encodeAnswer } from './encode-answer.ts'
import { type PackedResume, packAnalysis, packJob, unpackAnalysis, unpackJob } from './packed.ts'

/** A resume as it is stored, and what it is found by. */
export interface StorableResume extends PackedResume {
  readonly sha256: string
  readonly mediaType: string
  readonly bytes: number
  readonly asOf: string
  readonly sketch: CreditSketch
}

/** A posting as it is stored, and what finds resumes for it. */
export interface StorablePosting {
  readonly sha256: string
  readonly title: string | null
  readonly requirements: number
  /** Each with its quote. */
  readonly blockers: readonly (Blocker & { readonly quote: string })[]
  readonly bound: ScoreBound
  readonly body: Uint8Array
}

/** What `cover` says of a resume and a posting, as far as a list shows it. */
export interface Score {
  /** Tenths of a point. */
  readonly tenths: number
  /** Whether enough was understood for the score to be relied on. */
  readonly judged: boolean
  readonly required: Tally
  readonly preferred: Tally
  /** Conditions of the posting to check oneself. */
  readonly blockers: number
}

/** A question about the documents of a store. */
export type StoreQuestion =
  | { readonly verb: 'pack-resume'; readonly read: ReadDocument; readonly asOf: string }
  | { readonly verb: 'pack-posting'; readonly read: ReadDocument }
  | { readonly verb: 'renew-resume'; readonly resume: PackedResume; readonly asOf: string }
  | { readonly verb: 'renew-posting'; readonly posting: Uint8Array }
  | { readonly verb: 'score'; readonly resumes: readonly PackedResume[]; readonly postings: readonly Uint8Array[] }
  | { readonly verb: 'bound'; readonly bound: ScoreBound; readonly sketches: SketchBlock | LooseSketches }
  | { readonly verb: 'published'; readonly postings: readonly Uint8Array[] }
  | { readonly verb: 'report'; readonly resume: PackedResume; readonly posting: Uint8Array; readonly blind: boolean }

/** The answer to each. */
export interface StoreAnswers {
  'pack-resume': StorableResume
  'pack-posting': StorablePosting
  'renew-resume': StorableResume
  /** null: in this edition it no longer asks for anything, so nobody can be scored on it. */
  'renew-posting': StorablePosting | null
  /** For each resume, in order, its scores on the postings, in order. */
  score: Score[][]
  /** What no resume of some sketches can exceed, in tenths of a point. */
  bound: Uint16Array
  /** For each posting the scores of the published resumes, lowest first. */
  published: number[][]
  /** A report as JSON in UTF-8. */
  report: Uint8Array
}

export type StoreAnswer = StoreAnswers[keyof StoreAnswers]

export const packResume = (analysis: Analysis, taxonomy: Taxonomy): StorableResume => ({
  ...packAnalysis(analysis),
  sha256: analysis.document.sha256,
  mediaType: analysis.document.mediaType,
  bytes: analysis.document.bytes,
  asOf: analysis.experience.asOf,
  sketch: sketch(analysis, taxonomy),
})

export const packPosting = (job: Job, taxonomy: Taxonomy): StorablePosting => ({
  sha256: job.document.sha256,
  title: job.title,
  requirements: job.requirements.length,
  blockers: job.blockers.map((blocker) => ({ ...blocker, quote: job.document.text.slice(blocker.start, blocker.end) })),
  bound: boundFor(job, taxonomy),
  body: packJob(job),
})

/** The words of the resume were read before; only their meaning is worked out again. */
const renewResume = (resume: PackedResume, taxonomy: Taxonomy, asOf: string): StorableResume => {
  const { document, hidden, warnings } = unpackAnalysis(resume)
  const kept = warnings.filter(({ code }) => code !== 'did_you_mean')
  return packResume(analyse({ document, hidden, warnings: kept }, taxonomy, asOf), taxonomy)
}

const renewPosting = (posting: Uint8Array, taxonomy: Taxonomy): StorablePosting | null => {
  const { document, warnings } = unpackJob(posting)
  try {
    return packPosting(understand({ document, hidden: [], warnings }, taxonomy, loadModels()), taxonomy)
  } catch {
    return null
  }
}

const scoreOf = (analysis: Analysis, job: Job, taxonomy: Taxonomy): Score => {
  const coverage = cover(analysis, job, taxonomy)
  const { score, required, preferred } = coverage
  const { enough } = judgeUnderstanding(analysis, job, coverage)
  return { tenths: Math.round(score * 10), judged: enough, required, preferred, blockers: job.blockers.length }
}

const scoreAll = (resumes: readonly PackedResume[], postings: readonly Uint8Array[], taxonomy: Taxonomy): Score[][] => {
  const jobs = postings.map(unpackJob)
  return resumes.map((resume) => {
    const analysis = unpackAnalysis(resume)
    return jobs.map((job) => scoreOf(analysis, job, taxonomy))
  })
}

const boundsOfSketches = (sketches: SketchBlock | LooseSketches, bound: ScoreBound): Uint16Array =>
  boundsOf('lists' in sketches ? sketches : turnAround(sketches, termsOf(bound)), bound)

/** Answers a question about the documents of a store: pure, like the stages. */
export const answerStore = (question: StoreQuestion, taxonomy: Taxonomy): StoreAnswer => {
  switch (question.verb) {
    case 'pack-resume':
      return packResume(analyse(question.read, taxonomy, question.asOf), taxonomy)
    case 'pack-posting':
      return packPosting(understand(question.read, taxonomy, loadModels()), taxonomy)
    case 'renew-resume':
      return renewResume(question.resume, taxonomy, question.asOf)
    case 'renew-posting':
      return renewPosting(question.posting, taxonomy)
    case 'score':
      return scoreAll(question.resumes, question.postings, taxonomy)
    case 'bound':
      return boundsOfSketches(question.sketches, question.bound)
    case 'published':
      return question.postings.map((posting) => scorePublished(unpackJob(posting), taxonomy))
    case 'report': {
      const compare = question.blind ? compareBlindBy : compareBy
      return encodeAnswer(compare(unpackAnalysis(question.resume), unpackJob(question.posting), taxonomy))
    }
  }
}

/** How long an answer is of use; for ever if neither is given. */
export interface Patience {
  /** Aborts when nobody waits for the answer any more: a question that still waits for a child is then given up as `busy`. */
  readonly signal?: AbortSignal | undefined
  /** By when the answer must be there, in `performance.now()`: a child still working on it is then ended, as `took_too_long`. */
  readonly deadlineMs?: number | undefined
}

/** Has such a question answered, in this process or in a child. */
export type AskStore = <Q extends StoreQuestion>(
  question: Q,
  taxonomy: Taxonomy,
  patience?: Patience,
) => Promise<StoreAnswers[Q['verb']]>

/** In this process: for programs that serve one person. */
export const askStoreHere: AskStore = async (question, taxonomy) =>
  answerStore(question, taxonomy) as StoreAnswers[(typeof question)['verb']]
