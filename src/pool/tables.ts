import type { Generated, GeneratedAlways } from 'kysely'

/*
 * The tables as the migrations leave them; `schema.sql` shows them with keys, checks and indexes.
 * `body` columns are deflated (`pack.ts`).
 */

/** What an analysis and a score rest on: another engine, taxonomy or scoring is another edition. */
interface EditionsTable {
  readonly id: GeneratedAlways<number>
  readonly engine: string
  readonly taxonomy: string
  readonly scoring: string
}

/** A resume, once, whatever its file is called. */
interface DocumentsTable {
  readonly id: GeneratedAlways<number>
  readonly sha256: Uint8Array
  /** What it is called where names are hidden: random, so that having the file does not reveal it. */
  readonly code: string
  readonly file_name: string
  readonly media_type: string
  readonly bytes: number
  readonly added_by: string
  readonly added_at: Generated<Date>
  readonly expires_at: Date
}

/** The words of a resume, separate from everything that ranking looks at. */
interface TextsTable {
  readonly document_id: number
  readonly body: Uint8Array
}

/** An analysis without its text. */
interface AnalysesTable {
  readonly document_id: number
  readonly edition_id: number
  readonly as_of: string
  readonly body: Uint8Array
}

/** The sketch of an analysis: what it could get, and what years and degrees are checked by. */
interface CreditsTable {
  readonly document_id: number
  readonly edition_id: number
  /** The order among equals, drawn when the resume was added, so that neither coming first nor a name decides. */
  readonly lot: number
  readonly months: number
  readonly undated: boolean
  readonly degrees: Uint8Array
  readonly entries: Uint8Array
  readonly expires_at: Date
  /** The block that it is in; null: it is loose, as it is in a spoiled one. */
  readonly block_id: number | null
}

/** Some thousands of sketches turned around; never changed, only spoiled. */
interface BlocksTable {
  readonly id: GeneratedAlways<number>
  readonly edition_id: number
}

/** For a term of sketches, those of a block that have it. */
interface ListsTable {
  readonly block_id: number
  readonly term: number
  readonly body: Uint8Array
}

/** A block that holds what is no longer so, perhaps several times, until none of its sketches names it. */
interface SpoiledTable {
  readonly block_id: number
  readonly edition_id: number
}

interface JobsTable {
  readonly id: GeneratedAlways<number>
  readonly sha256: Uint8Array
  readonly edition_id: number
  readonly title: string | null
  /** False: somebody only asked about it. */
  readonly kept: boolean
  readonly body: Uint8Array
  /** What the published resumes score on it, in tenths of a point, lowest first; null until somebody asks. */
  readonly published: number[] | null
  readonly added_at: Generated<Date>
}

interface ScoresTable {
  readonly document_id: number
  readonly job_id: number
  readonly tenths: number
  readonly judged: boolean
  readonly required_met: number
  readonly required_of: number
  readonly preferred_met: number
  readonly preferred_of: number
}

interface BatchesTable {
  readonly id: string
  readonly added_by: string
  readonly added_at: Generated<Date>
}

export type TaskKind = 'resume' | 'posting'
type TaskState = 'waiting' | 'done' | 'failed'

interface TasksTable {
  readonly id: string
  readonly batch_id: string
  readonly kind: TaskKind
  readonly sha256: Uint8Array
  readonly file_name: string
  readonly state: Generated<TaskState>
  readonly failures: Generated<number>
  /** Times that its result was written: one at most. */
  readonly completions: Generated<number>
  readonly error_code: string | null
  readonly error_message: string | null
  readonly finished_at: Date | null
}

/** The bytes of a file until it is read. */
interface UploadsTable {
  readonly task_id: string
  readonly body: Uint8Array
}

interface AuditTable {
  readonly id: GeneratedAlways<number>
  readonly at: Generated<Date>
  readonly who: string
  readonly action: string
  readonly subject: string
  readonly details: string
}

export interface PoolTables {
  readonly editions: EditionsTable
  readonly documents: DocumentsTable
  readonly texts: TextsTable
  readonly analyses: AnalysesTable
  readonly credits: CreditsTable
  readonly blocks: BlocksTable
  readonly lists: ListsTable
  readonly spoiled: SpoiledTable
  readonly jobs: JobsTable
  readonly scores: ScoresTable
  readonly batches: BatchesTable
  readonly tasks: TasksTable
  readonly uploads: UploadsTable
  readonly audit: AuditTable
}

/**
 * The tables that name somebody, in the order in which whoever forgets everybody locks them, one after the other. Whatever else is
 * done in one statement or transaction locks the earliest of its tables first: then either waits for the other before it holds
 * anything that the other wants, and nobody waits in a circle.
 */
export const LOCK_ORDER = [
  'batches',
  'tasks',
  'uploads',
  'documents',
  'analyses',
  'texts',
  'credits',
  'blocks',
  'spoiled',
  'lists',
  'jobs',
  'scores',
] as const satisfies readonly (keyof PoolTables)[]
