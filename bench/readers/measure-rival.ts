import { type Answer, AnswerProblem, emptyAnswer, parseAnswer } from './answers.ts'
import { type Rival, RivalProblem } from './ask-rival.ts'
import { postingPath, type Reading, readText, resumePath, resumeTextPath } from './labels.ts'
import { type Ranges, rangesOf } from './resample.ts'
import { type Figures, scoreAsks } from './score-asks.ts'
import { figuresOfVerdicts, tallyVerdicts } from './score-verdicts.ts'

/** A pair that was not answered, and why. */
interface Failure {
  readonly posting: string
  readonly resume: string
  readonly problem: string
}

export interface Measurement {
  readonly figures: Figures
  /** Ranges of the figures of verdicts, over postings. */
  readonly ranges: Ranges
  readonly failures: readonly Failure[]
}

/** What a measurement needs of the benchmark. */
export interface Benchmark {
  /** Folder with `postings/` and `resumes/`. */
  readonly set: string
  readonly labels: Reading
  /** Whether to give a Word resume as the text beside it. */
  readonly asText: boolean
  /** Used for postings without pairs: what a posting asks does not depend on the resume. */
  readonly anyResume: string
}

/** What came of one pair: an answer, or why there is none. */
type Outcome = { readonly posting: string; readonly resume: string } & (
  | { readonly answer: Answer }
  | { readonly problem: string }
)

const askOnce = async (rival: Rival, posting: string, resume: string, { set, asText }: Benchmark): Promise<Outcome> => {
  const job = postingPath(set, posting)
  const path = asText ? resumeTextPath(set, resume) : resumePath(set, resume)
  try {
    return { posting, resume, answer: parseAnswer(await rival(path, job), readText(job)) }
  } catch (error) {
    if (error instanceof RivalProblem || error instanceof AnswerProblem) return { posting, resume, problem: error.message }
    throw error
  }
}

/** Every posting with its resumes, one after the other. */
const askAll = async (rival: Rival, benchmark: Benchmark): Promise<Outcome[]> => {
  const { asks, verdicts } = benchmark.labels
  const outcomes: Outcome[] = []
  for (const posting of new Set([...asks.keys(), ...verdicts.keys()]))
    for (const resume of verdicts.get(posting)?.pairs.map((pair) => pair.resume) ?? [benchmark.anyResume])
      outcomes.push(await askOnce(rival, posting, resume, benchmark))
  return outcomes
}

const answerIn = (outcome: Outcome): Answer | undefined => ('answer' in outcome ? outcome.answer : undefined)

/**
 * Ask a rival about every labelled posting and pair, and compare its answers with the labels. What it does not answer counts
 * as an empty answer; what a posting asks is taken from the first answer about it.
 */
export const measureRival = async (rival: Rival, benchmark: Benchmark): Promise<Measurement> => {
  const outcomes = await askAll(rival, benchmark)
  const like = outcomes.map(answerIn).find((answer) => answer !== undefined)
  const emptyFor = (posting: string): Answer => emptyAnswer(readText(postingPath(benchmark.set, posting)), like)
  const outcomesOf = (posting: string): Outcome[] => outcomes.filter((outcome) => outcome.posting === posting)
  const { asks, verdicts } = benchmark.labels
  const understood = [...asks.values()].map((labelled) => {
    const answer = outcomesOf(labelled.posting)
      .map(answerIn)
      .find((one) => one !== undefined)
    return { asks: labelled, answer: answer ?? emptyFor(labelled.posting) }
  })
  const tallies = [...verdicts.values()].map((labelled) => {
    const answers = outcomesOf(labelled.posting).map((one) => [one.resume, answerIn(one) ?? emptyFor(one.posting)] as const)
    return tallyVerdicts({ verdicts: labelled, answers: new Map(answers) })
  })
  return {
    figures: { ...scoreAsks(understood), ...figuresOfVerdicts(tallies) },
    ranges: rangesOf(tallies, figuresOfVerdicts),
    failures: outcomes.flatMap((one) => ('problem' in one ? one : [])),
  }
}
