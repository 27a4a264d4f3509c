import { z } from 'zod'
import { ERRORS } from '../errors.ts'
import { ENGINE_VERSION } from '../report/index.ts'
import {
  Additions,
  Analysis,
  BatchState,
  Check,
  Forgotten,
  Job,
  PoolStatus,
  PostingRanking,
  Ranking,
  Report,
} from '../schema/index.ts'
import { MEDIA_TYPES } from '../writeback/index.ts'
import { POOL_ENDPOINTS, type PoolEndpoint } from './pool/endpoints.ts'
import { CheckFields, MatchFields, ReadingFields, RequirementsFields, TailoredFields } from './requests.ts'

const ErrorBody = z.object({
  error: z.object({ code: z.enum(Object.keys(ERRORS)), message: z.string(), hint: z.string(), requestId: z.string() }),
})

const COMPONENTS = {
  Analysis,
  Job,
  Report,
  Check,
  Additions,
  BatchState,
  Ranking,
  PostingRanking,
  PoolStatus,
  Forgotten,
  Error: ErrorBody,
} as const

const FILE = { type: 'string', format: 'binary' } as const

export interface Endpoint {
  readonly path: string
  readonly summary: string
  readonly files: readonly string[]
  readonly requiredFiles: readonly string[]
  /** Names that some of the files had before, and still go by. */
  readonly olderNames?: Readonly<Record<string, string>>
  readonly fields: z.ZodType
  /** Also taken as a JSON object of the same fields. */
  readonly json: boolean
  /** A named object, or a file of one of these media types. */
  readonly answer: keyof typeof COMPONENTS | readonly string[]
  /** A request that works in a clone of the repository: form fields, "@" before the path of a file. */
  readonly example: Readonly<Record<string, string>>
}

export const ENDPOINTS: readonly Endpoint[] = [
  {
    path: '/api/v1/readings',
    summary: 'Read a resume: text, sections, positions, education and skills, each with its place in the text.',
    files: ['resume'],
    requiredFiles: ['resume'],
    olderNames: { file: 'resume' },
    fields: ReadingFields,
    json: false,
    answer: 'Analysis',
    example: { resume: '@samples/two-column/resume.pdf' },
  },
  {
    path: '/api/v1/requirements',
    summary: 'Read a posting: what it requires, prefers and asks one to do.',
    files: ['job'],
    requiredFiles: [],
    fields: RequirementsFields,
    json: true,
    answer: 'Job',
    example: { job: '@samples/two-column/job.txt' },
  },
  {
    path: '/api/v1/matches',
    summary: 'Hold a resume against a posting, or against the role brief at a level: score, evidence and advice.',
    files: ['resume', 'job'],
    requiredFiles: ['resume'],
    fields: MatchFields,
    json: true,
    answer: 'Report',
    example: { resume: '@samples/two-column/resume.pdf', job: '@samples/two-column/job.txt' },
  },
  {
    path: '/api/v1/tailored',
    summary:
      'The resume with suggestions in it: its own DOCX with tracked changes and comments, its own PDF with highlights and notes, or a new DOCX.',
    files: ['resume', 'job'],
    requiredFiles: ['resume'],
    fields: TailoredFields,
    json: true,
    answer: Object.values(MEDIA_TYPES),
    example: { resume: '@samples/genai-engineer/resume.docx', job: '@samples/genai-engineer/job.txt' },
  },
  {
    path: '/api/v1/checks',
    summary: 'Hold a tailored resume against its original: what it says that the original does not, or says more strongly.',
    files: ['original', 'tailored'],
    requiredFiles: ['original', 'tailored'],
    fields: CheckFields,
    json: true,
    answer: 'Check',
    example: { original: '@samples/genai-engineer/resume.docx', tailored: '@samples/genai-engineer/resume.docx' },
  },
]

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const jsonBody = (name: string) => ({ content: { 'application/json': { schema: reference(name) } } })

/** A file may come under its older name, in the place of its own. */
const requireFiles = (required: readonly string[], olderNames: Readonly<Record<string, string>>) => {
  const older = Object.entries(olderNames).map(([name, newer]) => required.map((one) => (one === newer ? name : one)))
  return older.length === 0 ? { required } : { anyOf: [required, ...older].map((names) => ({ required: names })) }
}

/** A field that is a file or text has both forms. */
const multipartSchema = ({ fields, files, requiredFiles, olderNames = {} }: Endpoint) => {
  const { properties = {} } = z.toJSONSchema(fields, { io: 'input' })
  const uploads = Object.fromEntries(files.map((name) => [name, properties[name] ? { anyOf: [FILE, properties[name]] } : FILE]))
  const older = Object.fromEntries(
    Object.entries(olderNames).map(([name, newer]) => [
      name,
      { ...FILE, deprecated: true, description: `The older name of ${newer}.` },
    ]),
  )
  return {
    type: 'object',
    properties: { ...properties, ...uploads, ...older },
    ...requireFiles(requiredFiles, olderNames),
    additionalProperties: false,
  }
}

const describeAnswer = (answer: Endpoint['answer']) =>
  typeof answer === 'string'
    ? { description: `The ${answer}.`, ...jsonBody(answer) }
    : { description: 'The file.', content: Object.fromEntries(answer.map((type) => [type, { schema: FILE }])) }

const describeEndpoint = (endpoint: Endpoint) => ({
  post: {
    summary: endpoint.summary,
    requestBody: {
      required: true,
      content: {
        'multipart/form-data': { schema: multipartSchema(endpoint) },
        ...(endpoint.json && { 'application/json': { schema: z.toJSONSchema(endpoint.fields, { io: 'input' }) } }),
      },
    },
    responses: {
      200: describeAnswer(endpoint.answer),
      default: { description: 'What went wrong and what to do.', ...jsonBody('Error') },
    },
  },
})

const describePoolEndpoint = ({ method, path, summary, query, body, answer, otherAnswer }: PoolEndpoint) => {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const inQuery = Object.entries(query ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: z.toJSONSchema(schema),
  }))
  const { properties = {} } = body ? z.toJSONSchema(body.fields, { io: 'input' }) : {}
  const files = Object.fromEntries((body?.files ?? []).map((name) => [name, body?.many ? { type: 'array', items: FILE } : FILE]))
  return {
    [method]: {
      summary,
      ...(inPath.length + inQuery.length > 0 && { parameters: [...inPath, ...inQuery] }),
      ...(body && {
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': {
              schema: {
                type: 'object',
                properties: { ...properties, ...files },
                required: body.required,
                additionalProperties: false,
              },
            },
          },
        },
      }),
      responses: {
        200: {
          description: `The ${answer}.`,
          content: {
            ...(otherAnswer === 'text/event-stream'
              ? { 'text/event-stream': { schema: reference(answer) } }
              : { 'application/json': { schema: reference(answer) } }),
            ...(otherAnswer && otherAnswer !== 'text/event-stream' && { [otherAnswer]: { schema: { type: 'string' } } }),
          },
        },
        default: { description: 'What went wrong and what to do.', ...jsonBody('Error') },
      },
    },
  }
}

/** Two methods of one path stand together. */
const describePool = () => {
  const paths: Record<string, object> = {}
  for (const endpoint of POOL_ENDPOINTS) paths[endpoint.path] = { ...paths[endpoint.path], ...describePoolEndpoint(endpoint) }
  return paths
}

const describeComponents = () => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  // Their place names them, and the document says which JSON Schema it speaks.
  return Object.fromEntries(Object.entries(schemas).map(([name, { $id, $schema, ...schema }]) => [name, schema]))
}

/** The API as OpenAPI 3.1, derived from the schemas that check what comes in and name what goes out. */
export const describeApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'resume-coverage',
    version: ENGINE_VERSION,
    description:
      'Which requirements of a job posting a resume covers, by which lines. Nothing is stored, but in a pool, where a server keeps one.',
  },
  paths: { ...Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, describeEndpoint(endpoint)])), ...describePool() },
  components: {
    schemas: describeComponents(),
    securitySchemes: {
      apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      bearer: { type: 'http', scheme: 'bearer' },
    },
  },
  security: [{}, { apiKey: [] }, { bearer: [] }],
})
