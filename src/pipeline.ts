import { cover, SCORING_VERSION, weigh, whatIf } from './coverage/index.ts'
import {
  createDocumentReader,
  type DocumentReader,
  type DocumentReaderOptions,
  readDocument,
  readText,
} from './document/index.ts'
import { CoverageError } from './errors.ts'
import { compileGazetteer, findMentions, type Gazetteer } from './mentions/index.ts'
import { buildReport } from './report/index.ts'
import { parseRequirements } from './requirements/index.ts'
import type { Analysis, BriefLevel, Edit, Job, ReadDocument, Report, Taxonomy } from './schema/index.ts'
import { findSections } from './sections/index.ts'
import { findPillars, suggest } from './tailoring/index.ts'
import { loadTaxonomy } from './taxonomy/index.ts'
import { applyEdits, shiftSpans } from './text/edit.ts'
import { readTimeline } from './timeline/index.ts'

export interface ReadOptions {
  /** Shown in messages; the content decides what the file is. */
  readonly fileName?: string
  /** "2026-11": what "present" means. Default: the current month. */
  readonly asOf?: string
  /** Default: the one that ships with the package. */
  readonly taxonomy?: Taxonomy
}

export interface MatchOptions extends ReadOptions {
  readonly jobFileName?: string
  /** Without a posting the role brief is the posting, at this level. Default: mid. */
  readonly level?: BriefLevel
}

export interface CompareOptions {
  readonly taxonomy?: Taxonomy
}

/** A file's bytes, or text as typed or pasted. */
export type Source = Uint8Array | string

/** The library's verbs over one way of reading files. */
export interface Reader {
  read(resume: Source, options?: ReadOptions): Promise<Analysis>
  readJob(posting: Source, options?: ReadOptions): Promise<Job>
  match(resume: Source, posting: Source | null, options?: MatchOptions): Promise<Report>
}

const gazetteers = new WeakMap<Taxonomy, Gazetteer>()

const gazetteerOf = (taxonomy: Taxonomy): Gazetteer => {
  const known = gazetteers.get(taxonomy) ?? compileGazetteer(taxonomy)
  gazetteers.set(taxonomy, known)
  return known
}

const currentMonth = (): string => new Date().toISOString().slice(0, 7)

/** Document → Analysis: pure, so that an edited document is understood by the same rules as the file it came from. */
const analyse = ({ document, hidden, warnings }: ReadDocument, taxonomy: Taxonomy, asOf: string): Analysis => {
  const sections = findSections(document)
  const mentions = findMentions(document, gazetteerOf(taxonomy), { sections, hidden })
  return { document, sections, ...readTimeline(document, sections, mentions, { asOf }), hidden, warnings }
}

const understand = ({ document, hidden, warnings }: ReadDocument, taxonomy: Taxonomy): Job => {
  const mentions = findMentions(document, gazetteerOf(taxonomy), { hidden })
  const job = { document, ...parseRequirements(document, mentions, taxonomy, { weigh }), warnings }
  if (job.requirements.length === 0) throw new CoverageError('no_requirements')
  return job
}

/**
 * Hold a resume against a posting: coverage, advice and the report around them.
 * Pure: no clock and no I/O, the same arguments give the same bytes.
 */
export const compare = (analysis: Analysis, job: Job, { taxonomy = loadTaxonomy() }: CompareOptions = {}): Report => {
  const coverage = cover(analysis, job, taxonomy)
  const reread = (edits: readonly Edit[]): Analysis => {
    const document = applyEdits(analysis.document, edits)
    const hidden = shiftSpans(analysis.hidden, edits)
    return analyse({ document, hidden, warnings: analysis.warnings }, taxonomy, analysis.experience.asOf)
  }
  const suggestions = suggest({
    analysis,
    job,
    coverage,
    taxonomy,
    rescore: (edits) => {
      const edited = reread(edits)
      return { analysis: edited, coverage: cover(edited, job, taxonomy) }
    },
    whatIf: (requirementId, credit) => whatIf(coverage, requirementId, credit),
  })
  const versions = { taxonomy: taxonomy.version, scoring: SCORING_VERSION }
  return buildReport({ analysis, job, coverage, suggestions, pillars: findPillars(analysis, job, taxonomy), versions })
}

const verbsOver = (readBytes: DocumentReader['readDocument']): Reader => {
  const open = async (source: Source, fileName?: string): Promise<ReadDocument> =>
    typeof source === 'string' ? readText(source) : readBytes(source, fileName === undefined ? {} : { fileName })

  const read: Reader['read'] = async (resume, { fileName, asOf = currentMonth(), taxonomy = loadTaxonomy() } = {}) =>
    analyse(await open(resume, fileName), taxonomy, asOf)

  const readJob: Reader['readJob'] = async (posting, { fileName, taxonomy = loadTaxonomy() } = {}) =>
    understand(await open(posting, fileName), taxonomy)

  const match: Reader['match'] = async (resume, posting, { jobFileName, level = 'mid', ...options } = {}) => {
    const taxonomy = options.taxonomy ?? loadTaxonomy()
    const job = await readJob(posting ?? taxonomy.brief.postings[level], {
      taxonomy,
      ...(jobFileName === undefined ? {} : { fileName: jobFileName }),
    })
    return compare(await read(resume, options), job, { taxonomy })
  }
  return { read, readJob, match }
}

/** Read, in this process. Only for files that you trust: a hostile file can take memory and time; see {@link createReader}. */
export const { read, readJob, match }: Reader = verbsOver(readDocument)

/** The same verbs, with every file parsed in an isolated child process that is stopped when it takes too much time or memory. */
export const createReader = (options?: DocumentReaderOptions): Reader & { close(): Promise<void> } => {
  const reader = createDocumentReader(options)
  return { ...verbsOver(reader.readDocument), close: reader.close }
}
