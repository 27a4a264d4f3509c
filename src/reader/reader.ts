import type { Judging, OpenedCheck } from '../answers/index.ts'
import type { SandboxLoad } from '../children/index.ts'
import type { DocumentReader, DocumentReaderOptions } from '../document/index.ts'
import type { AskStore } from '../matching/index.ts'
import type { Analysis, Check, Job, Judgement, ReadDocument, Report, Taxonomy } from '../schema/index.ts'
import type { CheckOptions, MatchOpenedOptions, MatchOptions, OpenOptions, ReadJobOptions, ReadOptions } from './options.ts'

/** Children at work, what waits for one, and what has become of the children so far. */
export type ReaderLoad = SandboxLoad

/** A file's bytes, or text as typed or pasted. */
export type Source = Uint8Array | string

/** The library's verbs over one way of reading files. */
export interface Reader {
  read(resume: Source, options?: OpenOptions): Promise<Analysis>
  readJob(posting: Source, options?: ReadJobOptions): Promise<Job>
  match(resume: Source, posting: Source | null, options?: MatchOptions): Promise<Report>
  /**
   * Compare a tailored resume with the one that it was made from: what it says and the original does not.
   *
   * @param posting what it was tailored to; null if that is not known.
   * @throws CoverageError `different_people`, and whatever reading either document throws, saying which one it is.
   */
  check(original: Source, tailored: Source, posting: Source | null, options?: CheckOptions): Promise<Check>
}

export interface IsolatedReaderOptions extends DocumentReaderOptions {
  /**
   * Children that do what follows reading (sections, mentions, comparing), so that the caller's event loop is free and a
   * text that takes too long is given up. Default: 0, that is, in this process, which is faster for one document at a time.
   */
  readonly matchers?: number
}

/** Reads in child processes. */
export interface IsolatedReader extends Reader {
  /** The content of a file or a text, not yet understood: for {@link IsolatedReader.matchOpened}. */
  open(source: Source, options?: OpenOptions): Promise<ReadDocument>
  /**
   * The report on two documents that were opened before, as JSON in UTF-8: for callers that pass it on. One call does
   * everything that follows reading, in the reader's matchers.
   *
   * @throws CoverageError `no_requirements` if the posting asks for nothing, `answer_too_large` above 2 MB.
   */
  matchOpened(resume: ReadDocument, posting: ReadDocument, options?: MatchOpenedOptions): Promise<Uint8Array>
  /** The same for a check: see {@link Reader.check}. */
  checkOpened(opened: Omit<OpenedCheck, 'asOf'>, options?: Pick<MatchOpenedOptions, 'taxonomy' | 'asOf'>): Promise<Uint8Array>
  /** What the guard and the score say about edits of a report's resume, one by one: for words proposed by a model. */
  judge(judging: Judging, options?: { readonly taxonomy?: Taxonomy }): Promise<readonly Judgement[]>
  /** What follows reading, for documents in a store, in the reader's matchers. */
  readonly askStore: AskStore
  /** A Word file to look at: headings, paragraphs, lists and tables. */
  readonly previewWord: DocumentReader['previewWord']
  /** Like `read` and `readJob`, as JSON in UTF-8: also for callers that pass it on. */
  readAsJson(resume: Source, options?: ReadOptions): Promise<Uint8Array>
  readJobAsJson(posting: Source, options?: ReadJobOptions): Promise<Uint8Array>
  /**
   * Start all children except the one for OCR and let them warm up, so that the first documents need not wait. This takes a
   * few seconds, in which documents are read all the same. Resolves when they are warm.
   */
  prepare(): Promise<void>
  /** Children at work, documents that wait, and what has become of the children so far. */
  load(): ReaderLoad
  /** The same for its matchers; null if there are none. */
  matcherLoad(): ReaderLoad | null
  /** End all children; documents that are being read are given up as `busy`. */
  close(): Promise<void>
}
