import { z } from 'zod'
import { ERRORS } from '../errors/index.ts'
import { ENGINE_VERSION } from '../report/index.ts'
import { ANSWERS } from '../schema/answers.ts'
import { type Body, ENDPOINTS, type Endpoint } from './endpoints.ts'

const ErrorBody = z.object({
  error: z.object({ code: z.enum(Object.keys(ERRORS)), message: z.string(), hint: z.string(), requestId: z.string() }),
})

const COMPONENTS = { ...ANSWERS, Error: ErrorBody } as const

const FILE_SCHEMA = { type: 'string', format: 'binary' } as const
/** Comes instead of the JSON, not in addition to it. */
const EVENTS = 'text/event-stream'

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

const jsonBody = (name: string) => ({ content: { 'application/json': { schema: reference(name) } } })

/** A file may come under its older name instead. */
const requireFiles = (required: readonly string[], olderNames: Readonly<Record<string, string>>) => {
  const older = Object.entries(olderNames).map(([name, newer]) => required.map((one) => (one === newer ? name : one)))
  return older.length === 0 ? { required } : { anyOf: [required, ...older].map((names) => ({ required: names })) }
}

/** A field that takes a file or text has both forms. */
const multipartSchema = ({ fields, files, required, many = false, olderNames = {} }: Body) => {
  const { properties = {} } = z.toJSONSchema(fields, { io: 'input' })
  const file = many ? { type: 'array', items: FILE_SCHEMA } : FILE_SCHEMA
  const uploads = Object.fromEntries(files.map((name) => [name, properties[name] ? { anyOf: [file, properties[name]] } : file]))
  const older = Object.fromEntries(
    Object.entries(olderNames).map(([name, newer]) => [
      name,
      { ...FILE_SCHEMA, deprecated: true, description: `The older name of ${newer}.` },
    ]),
  )
  return {
    type: 'object',
    properties: { ...properties, ...uploads, ...older },
    ...requireFiles(required, olderNames),
    additionalProperties: false,
  }
}

const describeBody = (body: Body) => ({
  required: true,
  content: {
    'multipart/form-data': { schema: multipartSchema(body) },
    ...(body.json && { 'application/json': { schema: z.toJSONSchema(body.fields, { io: 'input' }) } }),
  },
})

const filesOf = (mediaTypes: readonly string[], schema: object) =>
  Object.fromEntries(mediaTypes.map((type) => [type, { schema }]))

const describeAnswer = ({ answer, mediaTypes = [] }: Endpoint) => {
  if (answer === null) return { description: 'The file.', content: filesOf(mediaTypes, FILE_SCHEMA) }
  const description = `The ${answer}.`
  if (mediaTypes.includes(EVENTS)) return { description, content: filesOf(mediaTypes, reference(answer)) }
  return { description, content: { ...jsonBody(answer).content, ...filesOf(mediaTypes, { type: 'string' }) } }
}

const describeParameters = ({ path, query = {} }: Endpoint) => [
  ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
  ...Object.entries(query).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: z.toJSONSchema(schema),
  })),
]

const describeEndpoint = (endpoint: Endpoint) => {
  const parameters = describeParameters(endpoint)
  return {
    summary: endpoint.summary,
    ...(parameters.length > 0 && { parameters }),
    ...(endpoint.body && { requestBody: describeBody(endpoint.body) }),
    responses: {
      200: describeAnswer(endpoint),
      default: { description: 'What went wrong and what to do.', ...jsonBody('Error') },
    },
  }
}

/** Groups the methods of one path. */
const describePaths = () => {
  const paths: Record<string, object> = {}
  for (const endpoint of ENDPOINTS) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method]: describeEndpoint(endpoint) }
  }
  return paths
}

const describeComponents = () => {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  // Their key names them, and the document says which JSON Schema dialect it uses.
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
  paths: describePaths(),
  components: {
    schemas: describeComponents(),
    securitySchemes: {
      apiKey: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
      bearer: { type: 'http', scheme: 'bearer' },
    },
  },
  security: [{}, { apiKey: [] }, { bearer: [] }],
})
