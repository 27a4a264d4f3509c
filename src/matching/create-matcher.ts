import type { Judging, OpenedCheck, OpenedPair } from '../answers/index.ts'
import { createSandbox, openOutcome, programAt, type SandboxLoad, usualProcesses } from '../children/index.ts'
import { readText, WARM_UP } from '../document/index.ts'
import type { Analysis, Job, Judgement, ReadDocument, Taxonomy } from '../schema/index.ts'
import { loadTaxonomy } from '../taxonomy/load.ts'
import { type MatchAnswer, type MatchTask, NEEDS_TAXONOMY, type Question } from './match-task.ts'
import type { AskStore, Patience, StoreAnswers } from './store-stages.ts'

export interface MatcherOptions {
  /** Children at work at the same time. Default: one for each core, at most 4. */
  readonly processes?: number
  /** For one stage of one document, or one match. Default: 8,000. */
  readonly timeoutMs?: number
  /** Tasks that may wait while all children are at work; more are refused as `busy`. Default: 64. */
  readonly maxQueue?: number
  /** A task that no child has taken up after this long is refused as `busy`. Default: it waits. */
  readonly maxWaitMs?: number | undefined
  /** Another program for the children, for tests. */
  readonly program?: URL
}

/**
 * The stages after reading, in child processes: a long document, or a pattern that takes too long on it, does not block the
 * event loop, and is ended like a file that cannot be read. Nothing is kept from one document to the next.
 *
 * Each verb throws what its stage throws, and CoverageError `took_too_long`, `limit_exceeded` (memory), `busy`, and, if it
 * returns JSON, `answer_too_large`.
 */
export interface Matcher {
  analyse(read: ReadDocument, taxonomy: Taxonomy, asOf: string): Promise<Analysis>
  understand(read: ReadDocument, taxonomy: Taxonomy, why?: boolean): Promise<Job>
  /** The same as JSON in UTF-8, for callers that pass it on: see `encodeAnswer`. */
  analyseAsJson(read: ReadDocument, taxonomy: Taxonomy, asOf: string): Promise<Uint8Array>
  understandAsJson(read: ReadDocument, taxonomy: Taxonomy, why?: boolean): Promise<Uint8Array>
  /** All stages in one call. The report comes as JSON in UTF-8, too. */
  match(pair: OpenedPair, taxonomy: Taxonomy): Promise<Uint8Array>
  /** A tailored resume compared with its original, as JSON in UTF-8. */
  check(opened: OpenedCheck, taxonomy: Taxonomy): Promise<Uint8Array>
  /** What the guard and the score say about edits of a resume, one by one. */
  judge(judging: Judging, taxonomy: Taxonomy): Promise<readonly Judgement[]>
  /** The same for documents in a store. */
  readonly askStore: AskStore
  /** Start all children and let them warm up, so that the first documents need not wait. Resolves when they have. */
  prepare(): Promise<void>
  load(): SandboxLoad
  close(): Promise<void>
}

const MATCH_TIMEOUT_MS = 8_000
const MOST_WAITING_MATCHES = 64

const MATCHER_PROCESS = programAt('../matching/matcher-process', import.meta.url)

/**
 * A match makes about 20 MB of short-lived objects: more room for them saves a child a sixth of its work, for 40 MB of
 * memory. It reads no stranger's file, so the memory for one document is bounded by its text.
 */
const SEMI_SPACE_MB = 32
/**
 * There is no parser here that could leak, and a child is replaced if it has grown; but its whole life is limited to 1,000
 * seconds of processor time, which is 50 ms for each of this many tasks.
 */
const MAX_TASKS_PER_CHILD = 20_000

/** Uses the taxonomy that children load by themselves: the code it gets compiled serves every other taxonomy too. */
const warmUpTask = (): MatchTask => ({
  question: {
    verb: 'match',
    pair: { resume: readText(WARM_UP.resume), posting: readText(WARM_UP.posting), asOf: '2026-01', level: null, fileName: null },
  },
  version: loadTaxonomy().version,
})

/** What an error calls the text: the stages do not know its file name. */
const NAMELESS_FILE = 'the document'

export const createMatcher = ({
  processes = usualProcesses(),
  timeoutMs = MATCH_TIMEOUT_MS,
  maxQueue = MOST_WAITING_MATCHES,
  maxWaitMs,
  program = MATCHER_PROCESS,
}: MatcherOptions = {}): Matcher => {
  const sandbox = createSandbox({
    program,
    processes,
    timeoutMs,
    maxQueue,
    maxWaitMs,
    semiSpaceMb: SEMI_SPACE_MB,
    maxTasksPerChild: MAX_TASKS_PER_CHILD,
  })

  // The program is ours and sees no file, only text that was checked before: its answer is what the stage returned.
  const check = (answer: unknown) => answer as MatchAnswer
  const run = async (task: MatchTask, { signal, deadlineMs }: Patience): Promise<MatchAnswer> => {
    const leftMs = deadlineMs === undefined ? undefined : Math.max(0, deadlineMs - performance.now())
    return openOutcome(await sandbox.run(task, { signal, timeoutMs: leftMs }), { file: NAMELESS_FILE, timeoutMs, check })
  }

  const ask = async (
    question: Question,
    taxonomy: Taxonomy,
    patience: Patience = {},
  ): Promise<Exclude<MatchAnswer, typeof NEEDS_TAXONOMY>> => {
    const task = { question, version: taxonomy.version }
    const answer = await run(task, patience)
    const known = answer === NEEDS_TAXONOMY ? await run({ ...task, taxonomy }, patience) : answer
    if (known === NEEDS_TAXONOMY) throw new Error('A child does not keep the taxonomy that it was given.')
    return known
  }

  return {
    analyse: async (read, taxonomy, asOf) => (await ask({ verb: 'analyse', read, asOf }, taxonomy)) as Analysis,
    understand: async (read, taxonomy, why = false) => (await ask({ verb: 'understand', read, why }, taxonomy)) as Job,
    analyseAsJson: async (read, taxonomy, asOf) =>
      (await ask({ verb: 'analyse', read, asOf, asJson: true }, taxonomy)) as Uint8Array,
    understandAsJson: async (read, taxonomy, why = false) =>
      (await ask({ verb: 'understand', read, why, asJson: true }, taxonomy)) as Uint8Array,
    match: async (pair, taxonomy) => (await ask({ verb: 'match', pair }, taxonomy)) as Uint8Array,
    check: async (opened, taxonomy) => (await ask({ verb: 'check', opened }, taxonomy)) as Uint8Array,
    judge: async (judging, taxonomy) => (await ask({ verb: 'judge', judging }, taxonomy)) as readonly Judgement[],
    askStore: async (asked, taxonomy, patience) =>
      (await ask({ verb: 'store', asked }, taxonomy, patience)) as StoreAnswers[(typeof asked)['verb']],
    prepare: () => sandbox.prepare({ task: warmUpTask(), times: WARM_UP.times }),
    load: () => sandbox.load(),
    close: () => sandbox.close(),
  }
}
