import { z } from 'zod'
import { ERRORS } from '../../errors/index.ts'
import { API } from '../../schema/endpoints.ts'
import { html, type Markup, type PageSetting, renderTextPage } from '../../web/index.ts'
import { TRIED_ENDPOINTS } from '../endpoints.ts'
import { outlineSchema } from './outline-schema.ts'

type Tried = (typeof TRIED_ENDPOINTS)[number]

/** The request of an endpoint's example, for a server at `origin` and a shell in a clone of the repository. */
const curlOf = ({ path, example }: Tried, origin: string): string =>
  [`curl ${origin}${path}`, ...Object.entries(example).map(([field, value]) => `  -F ${field}=${value}`)].join(' \\\n')

/** Codes that only the command line, or a server before it listens, can end with. */
const NEVER_ANSWERED: ReadonlySet<string> = new Set([
  'usage',
  'file_not_found',
  'is_a_folder',
  'nothing_read',
  'not_a_report',
  'unknown_skill',
  'cannot_write',
  'invalid_taxonomy',
  'invalid_setting',
])

/** A detail that an answer fills in: shown as man pages show placeholders. */
const PLACEHOLDER = /\{(\w+)\}/g

/** Text between backticks is code. */
const withCode = (words: string): (string | Markup)[] =>
  words.split('`').map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))

const Field = z.object({
  description: z.string().default(''),
  default: z.string().optional(),
  enum: z.array(z.string()).optional(),
})

const renderFields = ({ fields, files, required, olderNames = {} }: Tried['body']): Markup => {
  const { properties = {} } = z.toJSONSchema(fields, { io: 'input' })
  const names = [...new Set([...files, ...Object.keys(properties)])]
  const rows = names.map((name) => {
    const { description, default: preset, enum: choices } = Field.parse(properties[name] ?? {})
    const words = [
      description || 'A file.',
      choices && `One of ${choices.join(', ')}.`,
      preset && `Default: ${preset}.`,
      required.includes(name) && 'Needed.',
      ...Object.entries(olderNames).map(([older, newer]) => newer === name && `Its older name, ${older}, is taken too.`),
    ]
    return html`<tr><th scope="row"><code>${name}</code></th><td>${withCode(words.filter(Boolean).join(' '))}</td></tr>`
  })
  return html`<table class="docs-table"><tbody>${rows}</tbody></table>`
}

const renderAnswer = (answer: Tried['answer']): Markup | string =>
  answer ? html`<a href="#${answer}">${answer}</a>` : 'the file'

const renderEndpoint = (endpoint: Tried, origin: string): Markup => html`<section>
<h2><code>POST ${endpoint.path}</code></h2>
<p>${endpoint.summary} Takes multipart/form-data${endpoint.body.json ? ', or the same fields as a JSON object' : ''}; answers with ${renderAnswer(endpoint.answer)}.</p>
${renderFields(endpoint.body)}
<pre class="docs-code" tabindex="0"><code>${curlOf(endpoint, origin)}</code></pre>
</section>`

const renderErrors = (): Markup => html`<section>
<h2>Errors</h2>
<p>Every error has one shape, and says what was found and what to do. <code>requestId</code> stands in the header X-Request-Id and in the server's log too.</p>
<table class="docs-table"><thead><tr><th scope="col">Status</th><th scope="col">Code</th><th scope="col">What to do</th></tr></thead>
<tbody>${Object.entries(ERRORS)
  .filter(([code]) => !NEVER_ANSWERED.has(code))
  .map(
    ([code, { status, hint }]) =>
      html`<tr><td>${status}</td><td><code>${code}</code></td><td>${withCode(hint.replace(PLACEHOLDER, '<$1>'))}</td></tr>`,
  )}</tbody></table>
</section>`

const renderAnswers = (schemas: DocsPage['schemas']): Markup => html`<section>
<h2>Answers</h2>
<p>A span <code>start</code>, <code>end</code> is half-open, in UTF-16 code units, into <code>document.text</code> of the resume or the posting: what it cuts out is the quote.</p>
${Object.entries(schemas).map(
  ([name, schema]) => html`<details id="${name}"><summary>${name}</summary>
<pre class="docs-code" tabindex="0"><code>${outlineSchema(schema)}</code></pre></details>`,
)}
</section>`

export interface DocsPage {
  /** Of the server, as the browser knows it: the examples can be copied. */
  readonly origin: string
  /** Whether it asks for a key. */
  readonly isLocked: boolean
  /** What it answers, as JSON Schema, by name. */
  readonly schemas: Readonly<Record<string, unknown>>
}

/** How to use the API, made from the same tables and schemas that answer it. */
export const renderDocsPage = ({ origin, isLocked, schemas }: DocsPage, setting: PageSetting): string =>
  renderTextPage(
    'API',
    html`<article class="docs">
<h1>API</h1>
<p>A resume and a posting in, a report out. Nothing is stored. The machine-readable description is <a href="${API}/openapi.json">OpenAPI 3.1</a>.</p>
<p>${
      isLocked
        ? html`This server asks for a key, in the header <code>X-API-Key</code> or as <code>Authorization: Bearer &lt;key&gt;</code>.`
        : 'This server asks for no key.'
    }</p>
${TRIED_ENDPOINTS.map((endpoint) => renderEndpoint(endpoint, origin))}
${renderErrors()}
${renderAnswers(schemas)}
</article>`,
    setting,
  )
