import {
  createDocumentReader,
  type DocumentReader,
  type DocumentReaderOptions,
  type OcrProgress,
  type ReaderLoad,
  readDocument,
  readText,
} from './document/index.ts'
import { CoverageError, errorOf, isOfDocument, joinErrors, toCoverageError } from './errors.ts'
import { loadModels } from './learned/load-models.ts'
import { type AskStore, askStoreHere, createMatcher, encodeAnswer, type Matcher } from './matching/index.ts'
import type { Analysis, BriefLevel, Check, Job, ReadDocument, Report, SkillExplanation, Taxonomy } from './schema/index.ts'
import {
  analyse,
  checkBy,
  compareBy,
  explainBy,
  matchBy,
  type OpenedCheck,
  type OpenedPair,
  prepare,
  understand as understandBy,
} from './stages.ts'
import { loadTaxonomy } from './taxonomy/load.ts'

export type { OcrProgress, ReaderLoad } from './document/index.ts'
export {
  type AskStore,
  askStoreHere,
  type PackedResume,
  type Patience,
  packPosting,
  packResume,
  type Score,
  type StorablePosting,
  type StorableResume,
} from './matching/index.ts'
export {
  analyse,
  BOUND_UNITS,
  type BoundPart,
  type BoundTerm,
  boundFor,
  boundOf,
  type CreditSketch,
  compareBlindBy,
  compareBy,
  coverBy,
  DEED_UNITS,
  doneFor,
  ENGINE_VERSION,
  explainPlaces,
  listUnrecognised,
  NEVER,
  nameRequirement,
  OFTEN,
  PURPOSE,
  RULE_IDS,
  SCORING_VERSION,
  type ScoreBound,
  sketch,
  skillsCalled,
  TELLING_GROUPS,
  TENURE,
  type WeighedWord,
  type Wording,
  type WordStep,
  weightOf,
} from './stages.ts'

export interface ReadOptions {
  /** Shown in messages; the content decides what the file is. */
  readonly fileName?: string
  /** "2026-11": what "present" means. Default: the current month. */
  readonly asOf?: string
  /** Default: the one that ships with the package. */
  readonly taxonomy?: Taxonomy
  /** Called before each page of a scan that is read by OCR, which takes seconds. */
  readonly onOcr?: (progress: OcrProgress) => void
  /** Where it aborts, a file that still waits for a child (`createReader`) is given up as `busy`: for callers who hung up. */
  readonly signal?: AbortSignal
}

export interface ReadJobOptions extends ReadOptions {
  /** Also say of each statement and part which model or rule decided, by what, and how sure it is: `job.why`. Default: false. */
  readonly why?: boolean
}

export interface CompareOptions {
  readonly taxonomy?: Taxonomy
  /** Where the job was read from the role brief: its level there. Default: null, the job is a posting. */
  readonly level?: BriefLevel | null
}

export interface MatchOptions extends ReadOptions {
  readonly jobFileName?: string
  /** Without a posting the role brief is the posting, at this level. Default: mid. With a posting: an error, since nothing would go by it. */
  readonly level?: BriefLevel
}

export interface CheckOptions extends ReadOptions {
  readonly tailoredFileName?: string
  readonly jobFileName?: string
}

export interface MatchOpenedOptions extends CompareOptions {
  /** "2026-11": what "present" means. Default: the current month. */
  readonly asOf?: string
}

/** A file's bytes, or text as typed or pasted. */
export type Source = Uint8Array | string

/** The library's verbs over one way of reading files. */
export interface Reader {
  read(resume: Source, options?: ReadOptions): Promise<Analysis>
  readJob(posting: Source, options?: ReadJobOptions): Promise<Job>
  match(resume: Source, posting: Source | null, options?: MatchOptions): Promise<Report>
  /**
   * Hold a tailored resume against the one that it was made of: what it says that the original does not.
   *
   * @param posting what it was tailored to; null where that is not known.
   * @throws CoverageError `different_people`, and whatever reading a side throws, saying which side it is.
   */
  check(original: Source, tailored: Source, posting: Source | null, options?: CheckOptions): Promise<Check>
}

export interface IsolatedReaderOptions extends DocumentReaderOptions {
  /**
   * Children that do what follows reading (sections, mentions, comparing), so that the caller's event loop is free and a
   * text on which that takes too long is given up. Default: 0, it is done in this process: for one document at a time
   * that is faster.
   */
  readonly matchers?: number
}

/** Reads in child processes. */
export interface IsolatedReader extends Reader {
  /** What stands in a file or a text, not yet understood: for {@link IsolatedReader.matchOpened}. */
  open(source: Source, options?: ReadOptions): Promise<ReadDocument>
  /**
   * The report of two documents that were opened before, as its JSON in UTF-8: for those who send it on and need not build
   * it themselves. One call does all that follows reading, where the reader's matchers are.
   *
   * @throws CoverageError `no_requirements` where the posting asks for nothing, `answer_too_large` above 2 MB.
   */
  matchOpened(resume: ReadDocument, posting: ReadDocument, options?: MatchOpenedOptions): Promise<Uint8Array>
  /** The same of a check: see {@link Reader.check}. */
  checkOpened(opened: Omit<OpenedCheck, 'asOf'>, options?: Pick<MatchOpenedOptions, 'taxonomy' | 'asOf'>): Promise<Uint8Array>
  /** What follows reading for documents that a store keeps, where the reader's matchers are. */
  readonly askStore: AskStore
  /** As `read` and `readJob`, as JSON in UTF-8: for those who send it on, too. */
  readAsJson(resume: Source, options?: ReadOptions): Promise<Uint8Array>
  readJobAsJson(posting: Source, options?: ReadJobOptions): Promise<Uint8Array>
  /**
   * Start all children but that of OCR and let them warm up, so that the first documents need not wait: it takes a few seconds, in which
   * documents are read all the same. Resolves when they are warm.
   */
  prepare(): Promise<void>
  /** Children at work, documents that wait, and what became of the children so far. */
  load(): ReaderLoad
  /** The same of its matchers; null without any. */
  matcherLoad(): ReaderLoad | null
  /** End all children; documents that are being read are given up as `busy`. */
  close(): Promise<void>
}

const currentMonth = (): string => new Date().toISOString().slice(0, 7)

/**
 * Hold a resume against a posting: coverage, advice and the report around them.
 * Pure: no clock and no I/O, the same arguments give the same bytes.
 */
export const compare = (analysis: Analysis, job: Job, { taxonomy = loadTaxonomy(), level = null }: CompareOptions = {}): Report =>
  compareBy(analysis, job, taxonomy, level)

/**
 * Why skills that a person believes to be in the resume bring points or none: one answer for each of `words`.
 * Pure, as {@link compare} is.
 */
export const explain = (
  analysis: Analysis,
  job: Job,
  words: readonly string[],
  { taxonomy = loadTaxonomy() }: Pick<CompareOptions, 'taxonomy'> = {},
): SkillExplanation[] => explainBy(analysis, job, taxonomy, words)

/** The level of the role brief for those who do not say. */
const DEFAULT_LEVEL: BriefLevel = 'mid'

/** What a resume is held against, and the level of the role brief where that is it; null for a posting. */
export interface ChosenPosting {
  readonly source: Source
  readonly level: BriefLevel | null
}

/**
 * The posting that was given, or the role brief in its place.
 *
 * @throws CoverageError `level_with_posting` where a level is asked of a posting, which says its own.
 */
export const choosePosting = (posting: Source | null, asked: BriefLevel | undefined, { brief }: Taxonomy): ChosenPosting => {
  if (posting !== null && asked !== undefined) throw new CoverageError('level_with_posting')
  if (posting !== null) return { source: posting, level: null }
  const level = asked ?? DEFAULT_LEVEL
  return { source: brief.postings[level], level }
}

/** The stages behind reading, wherever they run. */
interface Stages {
  /** Builds what all documents share. */
  prepare(taxonomy: Taxonomy): Promise<void>
  analyse(read: ReadDocument, taxonomy: Taxonomy, asOf: string): Analysis | Promise<Analysis>
  understand(read: ReadDocument, taxonomy: Taxonomy, why?: boolean): Job | Promise<Job>
  match(pair: OpenedPair, taxonomy: Taxonomy): Report | Promise<Report>
  check(opened: OpenedCheck, taxonomy: Taxonomy): Check | Promise<Check>
}

/**
 * A posting that was opened, as it is understood by the models that ship with the package.
 *
 * @throws CoverageError `no_requirements` where it asks for nothing.
 */
export const understand = (read: ReadDocument, taxonomy: Taxonomy, why = false): Job =>
  understandBy(read, taxonomy, loadModels(), { why })

const IN_PROCESS: Stages = {
  prepare: async (taxonomy) => prepare(taxonomy, loadModels()),
  analyse,
  understand,
  match: (pair, taxonomy) => matchBy(pair, taxonomy, loadModels()),
  check: checkBy,
}

/** In children: a report comes as the text that it is sent as. */
const inChildren = (matcher: Matcher): Stages => ({
  ...matcher,
  prepare: async () => {},
  match: async (pair, taxonomy) => JSON.parse(Buffer.from(await matcher.match(pair, taxonomy)).toString('utf8')),
  check: async (opened, taxonomy) => JSON.parse(Buffer.from(await matcher.check(opened, taxonomy)).toString('utf8')),
})

type Open = (source: Source, options?: ReadOptions) => Promise<ReadDocument>

const openBy =
  (readBytes: DocumentReader['readDocument']): Open =>
  async (source, { fileName, onOcr, signal } = {}) =>
    typeof source === 'string'
      ? readText(source)
      : readBytes(source, { ...(fileName !== undefined && { fileName }), onOcr, signal })

/**
 * Both documents, one after the other.
 *
 * @throws CoverageError all that is wrong with both at once.
 */
const openBoth = async (
  openResume: () => Promise<ReadDocument>,
  openPosting: () => Promise<ReadDocument>,
): Promise<Pick<OpenedPair, 'resume' | 'posting'>> => {
  const [posting] = await Promise.allSettled([openPosting()])
  const [resume] = await Promise.allSettled([openResume()])
  if (resume.status === 'fulfilled' && posting.status === 'fulfilled') return { resume: resume.value, posting: posting.value }
  throw joinErrors(errorOf(resume), errorOf(posting))
}

/** A document of several, opened; what is wrong with it says which of them it is. */
export const openSide = async (side: string, opening: Promise<ReadDocument>): Promise<ReadDocument> => {
  try {
    return await opening
  } catch (thrown) {
    const error = toCoverageError(thrown)
    if (!isOfDocument(error)) throw error
    const words = { message: `${side}: ${error.message}`, hint: error.hint }
    throw new CoverageError(error.code, error.details, { cause: error.cause, words })
  }
}

/** What the documents of a check are called where one of them cannot be read. */
export const CHECK_SIDES = { original: 'The original', tailored: 'The tailored resume', job: 'The posting' } as const

/** The document, opened while what the stages go by is built: a first child takes as long to start. */
const openMeanwhile = async (opening: Promise<ReadDocument>, preparing: Promise<void>): Promise<ReadDocument> => {
  const [opened] = await Promise.all([opening, preparing])
  return opened
}

const verbsOver = (open: Open, stages: Stages): Reader => ({
  read: async (resume, options = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    const opened = await openMeanwhile(open(resume, options), stages.prepare(taxonomy))
    return stages.analyse(opened, taxonomy, options.asOf ?? currentMonth())
  },

  readJob: async (posting, options = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    return stages.understand(await openMeanwhile(open(posting, options), stages.prepare(taxonomy)), taxonomy, options.why)
  },

  match: async (resume, posting, { jobFileName, level: asked, ...options } = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    const { source, level } = choosePosting(posting, asked, taxonomy)
    const ofPosting = {
      ...(jobFileName !== undefined && { fileName: jobFileName }),
      ...(options.onOcr && { onOcr: options.onOcr }),
    }
    const openPosting = (): Promise<ReadDocument> => openMeanwhile(open(source, ofPosting), stages.prepare(taxonomy))
    const opened = await openBoth(() => open(resume, options), openPosting)
    return stages.match({ ...opened, asOf: options.asOf ?? currentMonth(), level }, taxonomy)
  },

  check: async (original, tailored, posting, { tailoredFileName, jobFileName, ...options } = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    const named = (fileName: string | undefined): ReadOptions => ({
      ...(fileName !== undefined && { fileName }),
      ...(options.onOcr && { onOcr: options.onOcr }),
    })
    const opened = {
      original: await openSide(CHECK_SIDES.original, open(original, options)),
      tailored: await openSide(CHECK_SIDES.tailored, open(tailored, named(tailoredFileName))),
      posting: posting === null ? null : await openSide(CHECK_SIDES.job, open(posting, named(jobFileName))),
    }
    return stages.check({ ...opened, asOf: options.asOf ?? currentMonth() }, taxonomy)
  },
})

/** Read, in this process. Only for files that you trust: a hostile file can take memory and time; see {@link createReader}. */
export const { read, readJob, match, check }: Reader = verbsOver(openBy(readDocument), IN_PROCESS)

/** The same verbs, with every file parsed in an isolated child process that is stopped when it takes too much time or memory. */
export const createReader = ({ matchers = 0, ...options }: IsolatedReaderOptions = {}): IsolatedReader => {
  const reader = createDocumentReader(options)
  const open = openBy(reader.readDocument)
  const matcher = matchers > 0 ? createMatcher({ processes: matchers, maxWaitMs: options.maxWaitMs }) : null
  return {
    ...verbsOver(open, matcher ? inChildren(matcher) : IN_PROCESS),
    open,
    readAsJson: async (resume, options = {}) => {
      const { taxonomy = loadTaxonomy(), asOf = currentMonth() } = options
      const opened = await open(resume, options)
      return matcher ? matcher.analyseAsJson(opened, taxonomy, asOf) : encodeAnswer(analyse(opened, taxonomy, asOf))
    },
    readJobAsJson: async (posting, options = {}) => {
      const { taxonomy = loadTaxonomy(), why } = options
      const opened = await open(posting, options)
      return matcher ? matcher.understandAsJson(opened, taxonomy, why) : encodeAnswer(understand(opened, taxonomy, why))
    },
    matchOpened: async (resume, posting, { taxonomy = loadTaxonomy(), asOf = currentMonth(), level = null } = {}) => {
      const pair = { resume, posting, asOf, level }
      return matcher ? matcher.match(pair, taxonomy) : encodeAnswer(matchBy(pair, taxonomy, loadModels()))
    },
    checkOpened: async (documents, { taxonomy = loadTaxonomy(), asOf = currentMonth() } = {}) => {
      const opened = { ...documents, asOf }
      return matcher ? matcher.check(opened, taxonomy) : encodeAnswer(checkBy(opened, taxonomy))
    },
    askStore: matcher?.askStore ?? askStoreHere,
    prepare: async () => {
      await Promise.all([reader.prepare(), matcher?.prepare()])
    },
    load: reader.load,
    matcherLoad: () => matcher?.load() ?? null,
    close: async () => {
      await Promise.all([reader.close(), matcher?.close()])
    },
  }
}
