import { z } from 'zod'
import { CoverageError } from '../errors/index.ts'
import { addressAlone } from '../fetching/index.ts'
import { RULE_IDS, type Source } from '../index.ts'
import { BriefLevel, Edit, RewriteKind } from '../schema/index.ts'
import { MAX_EDIT_CHARACTERS } from '../schema/limits.ts'
import { ONE_MONTH } from '../schema/one-month.ts'
import { displayName } from '../text/display-name.ts'
import { TailoredFormat } from '../writeback/index.ts'
import { MAX_POSTING_CHARACTERS } from './limits.ts'
import type { Upload } from './upload.ts'

/** Also said of a posting given as text: its address is text too. */
export const OR_ADDRESS = 'or its address alone (https://…), where this server fetches postings'

const AsOf = z
  .string()
  .regex(ONE_MONTH, 'a month like 2026-11 is expected')
  .describe('The month that "present" means in the resume, like 2026-11. Default: the current one.')

/** Fields of `POST /api/v1/readings` that take the resume; `file` is the older name. */
export const READING_FILES = ['resume', 'file'] as const

/** Fields of `POST /api/v1/readings` beside the file. */
export const ReadingFields = z.strictObject({ asOf: AsOf.optional() })

/** Fields of `POST /api/v1/requirements`: `job`, or its text as `text`. */
export const RequirementsFields = z.strictObject({
  text: z.string().optional().describe('The posting’s text: the same as `job` given as text.'),
  job: z.string().optional().describe(`The posting: a file, its text, ${OR_ADDRESS}.`),
  why: z
    .enum(['true', 'false'])
    .optional()
    .describe(
      'true: the answer’s `why` says of each statement and part, and `whyBlockers` of each condition, which model, row or rule decided, by what, and how sure it is.',
    ),
})

/** Fields of `POST /api/v1/matches`. Without `job` the role brief is the posting, at `level` (mid); with `job` a level is an error. */
export const MatchFields = z.strictObject({
  resume: z.string().optional().describe('The resume: a file, or its text.'),
  job: z
    .string()
    .nullable()
    .optional()
    .describe(`The posting: a file, its text, ${OR_ADDRESS}. Without one the role brief is the posting.`),
  level: BriefLevel.optional().describe('The level of the role brief (default: mid); only without a posting.'),
  asOf: AsOf.optional(),
})

/** Fields of `POST /api/v1/checks`. */
export const CheckFields = z.strictObject({
  original: z.string().optional().describe('The resume as it was: a file, or its text.'),
  tailored: z.string().optional().describe('What was made of it: a file, or its text.'),
  job: z
    .string()
    .nullable()
    .optional()
    .describe(`The text of the posting that it was tailored to, ${OR_ADDRESS}: what is pasted from it is reported.`),
  asOf: AsOf.optional(),
})

/** Fields of `POST /preview` beside the file. */
export const PreviewFields = z.strictObject({})

/** Fields of `POST /api/v1/rewritings`. */
export const RewritingFields = z.strictObject({
  ...MatchFields.shape,
  kind: RewriteKind.optional().describe('What to ask for: reworded bullets, a summary, or an order. Default: all three.'),
})

/** Fields of `POST /api/v1/letters`. */
export const LetterFields = z.strictObject({
  ...MatchFields.shape,
  by: z
    .enum(['frame', 'model'])
    .optional()
    .describe('model: the model of whoever runs this server writes the middle. Default: frame, and no model is asked.'),
})

/** "a, b" as a list of rule ids. */
const Accept = z
  .string()
  .transform((rules) =>
    rules
      .split(',')
      .map((rule) => rule.trim())
      .filter((rule) => rule !== ''),
  )
  .refine(
    (rules) => rules.every((rule) => RULE_IDS.includes(rule.replace(/@\d{1,7}$/, ''))),
    `rules parted by commas are expected: ${RULE_IDS.join(', ')}`,
  )
  .describe(
    'Ids of rules, separated by commas: only their edits are made; “rule@162” is the one edit that starts there. Default: all edits that need no new fact.',
  )

const MAX_EDITS = 100

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Edits of the person's own, as JSON. */
const OwnEdits = z
  .string()
  .transform((text, context) => {
    const edits = z
      .array(Edit.extend({ text: z.string().max(MAX_EDIT_CHARACTERS) }))
      .max(MAX_EDITS)
      .safeParse(toJson(text))
    if (edits.success) return edits.data
    context.addIssue(`a JSON list of at most ${MAX_EDITS} edits like {"start": 162, "end": 170, "text": "Built"} is expected`)
    return z.NEVER
  })
  .describe(
    'Edits of your own in addition to those of `accept`, as a JSON list: `text` instead of the characters from `start` to `end` of the resume’s text, each within one line, “\n” beginning a new one.',
  )

/** Fields of `POST /api/v1/tailored`: as for matches; `accept` takes the edits of these rules only, `edits` are the person's own, `format` defaults to the resume's own. */
export const TailoredFields = z.strictObject({
  ...MatchFields.shape,
  accept: Accept.optional(),
  edits: OwnEdits.optional(),
  format: TailoredFormat.optional().describe('Default: as the resume came; docx for text.'),
})

/** What a field should be, in our words: zod's own messages name JavaScript's types. */
const expectation = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type') return `a ${issue.expected} was expected`
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')} was expected`
  return issue.message
}

interface KnownFields {
  readonly fields: readonly string[]
  readonly files: readonly string[]
}

const describeIssue = (issue: z.core.$ZodIssue, { fields, files }: KnownFields): string => {
  if (issue.code === 'unrecognized_keys') {
    const file = issue.keys.find((key) => files.includes(key))
    if (file !== undefined) return `The field "${file}" came as text; it takes a file.`
    const known = [...new Set([...files, ...fields])]
    return `The body has a field "${displayName(issue.keys[0] ?? '')}", which is not known here; known are ${known.join(', ')}.`
  }
  return issue.path.length === 0
    ? 'The body is not an object of named fields.'
    : `The field "${issue.path.join('.')}" is not right: ${expectation(issue)}.`
}

/**
 * Fields parsed by a schema.
 *
 * @param files fields in addition to those of the schema, each of which takes a file.
 * @throws CoverageError `invalid_request` with everything that is wrong; it names fields, never their content.
 */
export const parseFields = <T extends z.ZodObject>(
  schema: T,
  fields: Readonly<Record<string, unknown>>,
  files: readonly string[] = [],
): z.infer<T> => {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  const known = { fields: Object.keys(schema.shape), files }
  throw new CoverageError('invalid_request', {
    problem: parsed.error.issues.map((issue) => describeIssue(issue, known)).join(' '),
  })
}

/** A document as it came: a file, or text as typed. */
export interface Given {
  readonly source: Source
  readonly fileName?: string
}

/** A value, or the error thrown while taking it. */
export const attempt = async <T>(
  take: () => T | Promise<T>,
): Promise<{ readonly value: T } | { readonly error: CoverageError }> => {
  try {
    return { value: await take() }
  } catch (error) {
    if (error instanceof CoverageError) return { error }
    throw error
  }
}

const invalid = (problem: string): CoverageError => new CoverageError('invalid_request', { problem })

const givenText = (name: string, text: string): Given => {
  if (text.trim() === '') throw new CoverageError('empty_text', { what: name })
  return { source: text }
}

/**
 * One document of an upload: the file in that field, or the text.
 *
 * @returns null if neither came.
 * @throws CoverageError `invalid_request` if both came, `empty_text` if the text is blank.
 */
const takeDocument = ({ files }: Upload, field: string, text: string | null | undefined, name: string): Given | null => {
  const file = files.get(field)
  if (file && text) throw invalid(`The field "${field}" came twice: as a file and as text.`)
  if (file) return { source: file.bytes, fileName: file.name }
  return text === null || text === undefined ? null : givenText(name, text)
}

/** A document that must be there. */
export const takeRequired = (upload: Upload, field: string, text: string | undefined, document: string): Given => {
  const given = takeDocument(upload, field, text, `The ${document}`)
  if (given === null) throw new CoverageError('missing_document', { document })
  return given
}

/** The resume, which must be there. */
export const takeResume = (upload: Upload, field: string, text?: string): Given => takeRequired(upload, field, text, 'resume')

/** Fetches the posting at a given address; a service that fetches none throws an error that says so. */
export type FetchGiven = (address: string, signal: AbortSignal) => Promise<Given>

/** Who waits for a posting, and what fetches it. */
export interface PostingTaking {
  readonly fetchPosting: FetchGiven
  readonly signal: AbortSignal
}

/** The posting, or null: a file, a text of reasonable length, or, if the text is an address, what is there. */
export const takePosting = async (
  upload: Upload,
  text: string | null | undefined,
  { fetchPosting, signal }: PostingTaking,
): Promise<Given | null> => {
  const given = takeDocument(upload, 'job', text, 'The posting')
  if (typeof given?.source !== 'string') return given
  if (given.source.length > MAX_POSTING_CHARACTERS) {
    const limit = `${MAX_POSTING_CHARACTERS.toLocaleString('en-US')} characters`
    throw new CoverageError('text_too_long', { what: 'The posting', limit })
  }
  const address = addressAlone(given.source)
  return address === null ? given : fetchPosting(address, signal)
}
