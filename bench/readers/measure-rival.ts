import { type Answer, AnswerProblem, emptyAnswer, parseAnswer } from './answers.ts'
import { type Rival, RivalProblem } from './ask-rival.ts'
import { postingPath, type Reading, readText, resumePath, resumeTextPath } from './labels.ts'
import { type Figures, scoreAsks } from './score-asks.ts'
import { figuresOfVerdicts, tallyVerdicts } from './score-verdicts.ts'

/** A pair that was not answered, and why. */
export interface Failure {
  readonly posting: string
  readonly resume: string
  readonly problem: string
}

export interface Measurement {
  readonly figures: Figures
  readonly failures: readonly Failure[]
}

/** What a measurement needs of the benchmark. */
export interface Benchmark {
  /** Folder with `postings/` and `resumes/`. */
  readonly set: string
  readonly labels: Reading
  /** A Word resume is given as the text beside it. */
  readonly asText: boolean
  /** Held against postings that are paired with none: what a posting asks goes by no resume. */
  readonly anyResume: string
}

const askOnce = async (rival: Rival, posting: string, resume: string, { set, asText }: Benchmark): Promise<Answer | Failure> => {
  const job = postingPath(set, posting)
  try {
    const path = asText ? resumeTextPath(set, resume) : resumePath(set, resume)
    return parseAnswer(await rival(path, job), readText(job))
  } catch (error) {
    if (error instanceof RivalProblem || error instanceof AnswerProblem) return { posting, resume, problem: error.message }
    throw error
  }
}

const isAnswer = (result: Answer | Failure): result is Answer => 'score' in result

/** Every posting with the resumes that it is held against, one after the other. */
const askAll = async (rival: Rival, benchmark: Benchmark): Promise<Map<string, Map<string, Answer | Failure>>> => {
  const { asks, verdicts } = benchmark.labels
  const results = new Map<string, Map<string, Answer | Failure>>()
  for (const posting of new Set([...asks.keys(), ...verdicts.keys()])) {
    const ofPosting = new Map<string, Answer | Failure>()
    for (const resume of verdicts.get(posting)?.pairs.map((pair) => pair.resume) ?? [benchmark.anyResume])
      ofPosting.set(resume, await askOnce(rival, posting, resume, benchmark))
    results.set(posting, ofPosting)
  }
  return results
}

/**
 * Ask a rival of every labelled posting and pair, and hold its answers against the labels. What it does not answer counts as an
 * empty answer.
 */
export const measureRival = async (rival: Rival, benchmark: Benchmark): Promise<Measurement> => {
  const results = await askAll(rival, benchmark)
  const all = [...results.values()].flatMap((ofPosting) => [...ofPosting.values()])
  const like = all.find(isAnswer)
  const answersTo = (posting: string): Map<string, Answer> => {
    const empty = emptyAnswer(readText(postingPath(benchmark.set, posting)), like)
    return new Map([...(results.get(posting) ?? [])].map(([resume, result]) => [resume, isAnswer(result) ? result : empty]))
  }
  const { asks, verdicts } = benchmark.labels
  const understood = [...asks.values()].flatMap((labelled) => {
    const [answer] = answersTo(labelled.posting).values()
    return answer ? [{ asks: labelled, answer }] : []
  })
  const tallies = [...verdicts.values()].map((labelled) =>
    tallyVerdicts({ verdicts: labelled, answers: answersTo(labelled.posting) }),
  )
  return {
    figures: { ...scoreAsks(understood), ...figuresOfVerdicts(tallies) },
    failures: all.filter((result): result is Failure => !isAnswer(result)),
  }
}
