import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'
import { toCoverageError } from '../errors/index.ts'
import { explain, type IsolatedReader, type Taxonomy } from '../index.ts'
import { ENGINE_VERSION } from '../report/index.ts'
import { BriefLevel, Check, type Report, SkillExplanation } from '../schema/index.ts'
import { ONE_MONTH } from '../schema/one-month.ts'
import { PURPOSE } from '../wording/words.ts'
import { answerMatch, answerRead, answerSuggest, MatchAnswer, ReadAnswer, SuggestAnswer } from './answers.ts'
import { DocumentInput, type GivenDocument, openDocument } from './documents.ts'

export interface McpOptions {
  /** Files outside this folder are not opened. */
  readonly root: string
  readonly taxonomy: Taxonomy
  /** Parses files in isolated children. */
  readonly reader: IsolatedReader
}

const Month = z.string().regex(ONE_MONTH)
const resume = DocumentInput.describe('The resume')
const job = DocumentInput.describe('The posting')
const asOf = Month.optional().describe('The month that "present" means; default: this month')
const level = BriefLevel.optional().describe('Without a posting: the level of the role brief that stands in for it')

/** They read, and change nothing; the same question gives the same answer. */
const ANNOTATIONS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const
const MOST_SUGGESTIONS_TOLD = 20

interface ToolAnswer {
  [key: string]: unknown
  content: { type: 'text'; text: string }[]
  structuredContent?: Record<string, unknown>
  isError?: true
}

/** The answer as an object and, for clients that cannot read objects, as text; an error in words that help to continue. */
const answering = async (work: () => Promise<Record<string, unknown>>): Promise<ToolAnswer> => {
  try {
    const answer = await work()
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer }
  } catch (thrown) {
    const { message, hint } = toCoverageError(thrown)
    return { content: [{ type: 'text', text: `${message} ${hint}` }], isError: true }
  }
}

interface Pair {
  readonly resume: DocumentInput
  readonly job?: DocumentInput | undefined
  readonly asOf?: string | undefined
  readonly level?: BriefLevel | undefined
}

const named = ({ fileName }: GivenDocument) => (fileName === undefined ? {} : { fileName })

/** Compares the two documents that a client names. */
const matchPair = async (pair: Pair, { root, taxonomy, reader }: McpOptions): Promise<Report> => {
  const given = await openDocument(pair.resume, root)
  const posting = pair.job === undefined ? null : await openDocument(pair.job, root)
  return reader.match(given.source, posting?.source ?? null, {
    taxonomy,
    ...named(given),
    ...(posting?.fileName !== undefined && { jobFileName: posting.fileName }),
    ...(pair.asOf !== undefined && { asOf: pair.asOf }),
    ...(pair.level !== undefined && { level: pair.level }),
  })
}

const addRead = (server: McpServer, { root, taxonomy, reader }: McpOptions): void => {
  server.registerTool(
    'read',
    {
      title: 'Read a resume',
      description: 'How a resume is understood: its text in reading order, positions with months, skills.',
      inputSchema: { resume, asOf },
      outputSchema: ReadAnswer.shape,
      annotations: ANNOTATIONS,
    },
    ({ resume: input, asOf: month }) =>
      answering(async () => {
        const given = await openDocument(input, root)
        return answerRead(
          await reader.read(given.source, { taxonomy, ...named(given), ...(month !== undefined && { asOf: month }) }),
        )
      }),
  )
}

const addMatch = (server: McpServer, options: McpOptions): void => {
  server.registerTool(
    'match',
    {
      title: 'Compare a resume with a posting',
      description:
        'How much of what a posting asks for the resume shows: a score from 0 to 100, and for each requirement its points, the reason, and the line that shows it. Without a posting: the role brief of an AI/ML engineer.',
      inputSchema: { resume, job: job.optional(), asOf, level },
      outputSchema: MatchAnswer.shape,
      annotations: ANNOTATIONS,
    },
    (pair) => answering(async () => answerMatch(await matchPair(pair, options))),
  )
}

const addExplain = (server: McpServer, options: McpOptions): void => {
  server.registerTool(
    'explain',
    {
      title: 'Explain a skill',
      description: 'Why skills that a person believes to be in the resume bring points or none, and what would count.',
      inputSchema: {
        resume,
        job,
        skills: z.array(z.string().min(1)).min(1).max(20).describe('Names, as a person writes them'),
        asOf,
      },
      outputSchema: { explanations: z.array(SkillExplanation) },
      annotations: ANNOTATIONS,
    },
    ({ skills, ...pair }) =>
      answering(async () => {
        const report = await matchPair(pair, options)
        return { explanations: explain(report.analysis, report.job, skills, { taxonomy: options.taxonomy }) }
      }),
  )
}

const addSuggest = (server: McpServer, options: McpOptions): void => {
  server.registerTool(
    'suggest',
    {
      title: 'Suggest changes',
      description:
        'What would raise the score, each with the gain that it brings by itself and, where there is one, the edit. Advice marked onlyIfTrue needs a fact from the person: ask, never make one up.',
      inputSchema: {
        resume,
        job: job.optional(),
        asOf,
        level,
        limit: z.int().min(1).max(100).default(MOST_SUGGESTIONS_TOLD).describe('At most this many, the largest gains first'),
      },
      outputSchema: SuggestAnswer.shape,
      annotations: ANNOTATIONS,
    },
    ({ limit, ...pair }) => answering(async () => answerSuggest(await matchPair(pair, options), limit)),
  )
}

const addCheck = (server: McpServer, { root, taxonomy, reader }: McpOptions): void => {
  server.registerTool(
    'check',
    {
      title: 'Check a tailored resume',
      description:
        'What a tailored resume says that its original does not, or says more strongly, with both lines. Run it on every rewrite before handing it on, and take back what it names.',
      inputSchema: {
        original: DocumentInput.describe('The resume as it was'),
        tailored: DocumentInput.describe('What was made of it'),
        job: DocumentInput.optional().describe('The posting that it was tailored to: what is pasted from it is reported'),
        asOf,
      },
      outputSchema: Check.shape,
      annotations: ANNOTATIONS,
    },
    ({ original, tailored, job: posting, asOf: month }) =>
      answering(async () => {
        const [before, after] = [await openDocument(original, root), await openDocument(tailored, root)]
        const against = posting === undefined ? null : await openDocument(posting, root)
        return reader.check(before.source, after.source, against?.source ?? null, {
          taxonomy,
          ...named(before),
          ...(after.fileName !== undefined && { tailoredFileName: after.fileName }),
          ...(against?.fileName !== undefined && { jobFileName: against.fileName }),
          ...(month !== undefined && { asOf: month }),
        })
      }),
  )
}

/** The tools, in the order in which a client lists them. */
const TOOLS = [addRead, addMatch, addExplain, addSuggest, addCheck]

/** A server of the Model Context Protocol with five tools; it speaks once it is connected to a transport. */
export const createMcpServer = (options: McpOptions): McpServer => {
  const server = new McpServer({ name: 'resume-coverage', version: ENGINE_VERSION }, { instructions: PURPOSE })
  for (const addTool of TOOLS) addTool(server, options)
  return server
}
