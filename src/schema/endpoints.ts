import type { Answer, AnswerName } from './answers.ts'

/** Where the API begins. */
export const API = '/api/v1'

/** One endpoint of the API, as its server and its client know it. */
export interface Endpoint {
  readonly method: 'get' | 'post' | 'delete'
  /** "{code}" is a placeholder that the caller fills in. */
  readonly path: string
  /** What comes back as JSON; null: a file. */
  readonly answer: AnswerName | null
}

/** Every endpoint: routes, the description of the API, its page and the client are made from these rows. */
export const ENDPOINTS = {
  read: { method: 'post', path: `${API}/readings`, answer: 'Analysis' },
  readJob: { method: 'post', path: `${API}/requirements`, answer: 'Job' },
  match: { method: 'post', path: `${API}/matches`, answer: 'Report' },
  tailor: { method: 'post', path: `${API}/tailored`, answer: null },
  check: { method: 'post', path: `${API}/checks`, answer: 'Check' },
  rewrite: { method: 'post', path: `${API}/rewritings`, answer: 'Rewriting' },
  readAgain: { method: 'post', path: `${API}/second-readings`, answer: 'SecondReading' },
  writeLetter: { method: 'post', path: `${API}/letters`, answer: 'Letter' },
  poolStatus: { method: 'get', path: `${API}/pool/status`, answer: 'PoolStatus' },
  addResumes: { method: 'post', path: `${API}/pool/resumes`, answer: 'Additions' },
  addPostings: { method: 'post', path: `${API}/pool/postings`, answer: 'Additions' },
  batch: { method: 'get', path: `${API}/pool/batches/{batch}`, answer: 'BatchState' },
  batchEvents: { method: 'get', path: `${API}/pool/batches/{batch}/events`, answer: 'BatchState' },
  rank: { method: 'post', path: `${API}/pool/rankings`, answer: 'Ranking' },
  rankPostings: { method: 'post', path: `${API}/pool/posting-rankings`, answer: 'PostingRanking' },
  report: { method: 'get', path: `${API}/pool/resumes/{code}/report`, answer: 'Report' },
  forget: { method: 'delete', path: `${API}/pool/resumes/{code}`, answer: 'Forgotten' },
  forgetAll: { method: 'delete', path: `${API}/pool/resumes`, answer: 'Forgotten' },
} as const satisfies Record<string, Endpoint>
export type EndpointName = keyof typeof ENDPOINTS

/** What an endpoint answers with as JSON. */
export type AnswerOf<E extends Endpoint> = E['answer'] extends AnswerName ? Answer<E['answer']> : never

/** What fills in an address. */
export interface AddressParts {
  /** Values for the placeholders in the path. */
  readonly at?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string | number | boolean>>
}

/** The address of an endpoint, below that of its server. */
export const endpointAddress = ({ path }: Endpoint, { at = {}, query = {} }: AddressParts = {}): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ''))
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString()
  return asked === '' ? filled : `${filled}?${asked}`
}
