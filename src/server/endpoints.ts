import { z } from 'zod'
import { ENDPOINTS as API, type Endpoint as ApiEndpoint, type EndpointName } from '../schema/endpoints.ts'
import { MEDIA_TYPES } from '../writeback/index.ts'
import { AdditionFields, PostingRankingFields, RankingFields } from './pool/fields.ts'
import {
  CheckFields,
  LetterFields,
  MatchFields,
  ReadingFields,
  RequirementsFields,
  RewritingFields,
  TailoredFields,
} from './requests.ts'

/** The body of a request: a form of fields and files. */
export interface Body {
  readonly fields: z.ZodType
  readonly files: readonly string[]
  readonly required: readonly string[]
  /** A field may bring any number of files. Default: one. */
  readonly many?: boolean
  /** Older names of some of the files, which are still accepted. */
  readonly olderNames?: Readonly<Record<string, string>>
  /** Also accepted as a JSON object with the same fields. */
  readonly json?: true
}

/** What the description of the API says about an endpoint, besides how it is called. */
interface Description {
  readonly summary: string
  readonly query?: Readonly<Record<string, z.ZodType>>
  readonly body?: Body
  /** Media types of the files that it answers with; next to a JSON answer: what it can answer besides, or, for events, instead. */
  readonly mediaTypes?: readonly string[]
  /** A request that works in a clone of the repository: form fields, with "@" before the path of a file. */
  readonly example?: Readonly<Record<string, string>>
}

const MANY: Body = { fields: AdditionFields, files: ['files'], many: true, required: ['files'] }

const DESCRIPTIONS: Readonly<Record<EndpointName, Description>> = {
  read: {
    summary: 'Read a resume: text, sections, positions, education and skills, each with its place in the text.',
    body: { fields: ReadingFields, files: ['resume'], required: ['resume'], olderNames: { file: 'resume' } },
    example: { resume: '@samples/two-column/resume.pdf' },
  },
  readJob: {
    summary: 'Read a posting: what it requires, prefers and asks people to do.',
    body: { fields: RequirementsFields, files: ['job'], required: [], json: true },
    example: { job: '@samples/two-column/job.txt' },
  },
  match: {
    summary: 'Compare a resume with a posting, or with the role brief at a level: score, evidence and advice.',
    body: { fields: MatchFields, files: ['resume', 'job'], required: ['resume'], json: true },
    example: { resume: '@samples/two-column/resume.pdf', job: '@samples/two-column/job.txt' },
  },
  tailor: {
    summary:
      'The resume with suggestions in it: its own DOCX with tracked changes and comments, its own PDF with highlights and notes, or a new DOCX.',
    body: { fields: TailoredFields, files: ['resume', 'job'], required: ['resume'], json: true },
    mediaTypes: Object.values(MEDIA_TYPES),
    example: { resume: '@samples/genai-engineer/resume.docx', job: '@samples/genai-engineer/job.txt' },
  },
  check: {
    summary: 'Compare a tailored resume with its original: what it says that the original does not, or says more strongly.',
    body: { fields: CheckFields, files: ['original', 'tailored'], required: ['original', 'tailored'], json: true },
    example: { original: '@samples/genai-engineer/resume.docx', tailored: '@samples/genai-engineer/resume.docx' },
  },
  rewrite: {
    summary:
      'What the server operator’s language model proposes: reworded bullets, a summary, another order. Only what passes the guard is shown, with the lines that it rewords, its exact gain and its edits.',
    body: { fields: RewritingFields, files: ['resume', 'job'], required: ['resume'], json: true },
  },
  readAgain: {
    summary:
      'How that model reads the statements, beside the report’s own reading: what it says is met counts only with a verbatim quote from visible lines. It never enters a score.',
    body: { fields: MatchFields, files: ['resume', 'job'], required: ['resume'], json: true },
  },
  writeLetter: {
    summary:
      'A cover letter from the covered statements and their lines: a frame with gaps, or with sentences of that model that the guard finds in the resume.',
    body: { fields: LetterFields, files: ['resume', 'job'], required: ['resume'], json: true },
    example: { resume: '@samples/genai-engineer/resume.docx', job: '@samples/genai-engineer/job.txt' },
  },
  poolStatus: { summary: 'What the pool holds, and what is still waiting.' },
  addResumes: { summary: 'Add up to 20 resumes; they are read after the answer.', body: MANY },
  addPostings: { summary: 'Add up to 20 postings.', body: MANY },
  batch: { summary: 'How far the work on a batch has come.' },
  batchEvents: {
    summary: 'The same as server-sent events: one for each change, until nothing waits.',
    mediaTypes: ['text/event-stream'],
  },
  rank: {
    summary: 'The resumes that cover most of a posting; as JSON, CSV or JSON Lines.',
    body: { fields: RankingFields, files: ['job'], required: ['job'] },
    mediaTypes: ['text/csv'],
  },
  rankPostings: {
    summary: 'The postings of which a resume covers most.',
    body: { fields: PostingRankingFields, files: ['resume'], required: [] },
  },
  report: {
    summary: 'The report on a resume of the pool and a posting that was asked about.',
    query: { job: z.int().positive(), blind: z.enum(['true', 'false']).optional() },
  },
  forget: { summary: 'Forget a resume at once, by its code or the SHA-256 of its file.' },
  forgetAll: { summary: 'Forget everybody, and all postings.' },
}

/** An endpoint with its whole description. */
export interface Endpoint extends ApiEndpoint, Description {
  readonly name: EndpointName
}

/** All of the API, in the order in which it is described. */
export const ENDPOINTS: readonly Endpoint[] = Object.entries(API).map(([key, endpoint]) => {
  const name = key as EndpointName
  return { name, ...endpoint, ...DESCRIPTIONS[name] }
})

/** Those that can be tried with an example. */
export const TRIED_ENDPOINTS = ENDPOINTS.flatMap(({ body, example, ...endpoint }) =>
  body && example ? [{ ...endpoint, body, example }] : [],
)
