import { ENDPOINTS } from '../../schema/endpoints.ts'
import type { Additions, BatchState, Ranking, Report } from '../../schema/index.ts'
import { refuseLargeFile } from '../api/ask-for-report.ts'
import { askPool, followBatch, type PoolAnswer } from '../api/ask-pool.ts'
import { messages } from '../messages/index.ts'
import type { PoolPage, Problem } from '../page-state.ts'
import type { Navigator } from '../shell/navigator.ts'
import { cutIntoRequests, pickReadable } from './pick-files.ts'
import type { PoolDraft } from './pool-draft.ts'

/** As many as a person looks through. */
const MOST_RANKED = 50

export const change = (draft: PoolDraft, changed: Partial<PoolDraft>): void => {
  Object.assign(draft, changed)
  draft.redraw()
}

/** Asks what the pool holds, which also tests the key. */
export const askStatus = async (draft: PoolDraft): Promise<Problem | null> => {
  const answer = await askPool(ENDPOINTS.poolStatus, { key: draft.key })
  change(draft, { status: 'value' in answer ? answer.value : null })
  return 'problem' in answer ? answer.problem : null
}

const sendFiles = (files: readonly File[], batch: string, key: string): Promise<PoolAnswer<Additions>> => {
  const form = new FormData()
  form.append('batch', batch)
  for (const file of files) form.append('files', file, file.name)
  return askPool(ENDPOINTS.addResumes, { key, form })
}

/** A UUID (RFC 9562, version 4); `crypto.randomUUID` exists only on https and on localhost. */
const makeUuid = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/**
 * Sends files in requests of as many as the server accepts, which reads them meanwhile, and follows until all are read.
 * Refused files are named; the rest continues.
 */
export const fillPool = async (draft: PoolDraft, page: PoolPage, given: readonly File[]): Promise<void> => {
  const readable = pickReadable(given)
  const files = readable.filter((file) => refuseLargeFile(file, page.maxBytes) === null)
  const refused = readable.flatMap((file) => refuseLargeFile(file, page.maxBytes) ?? [])
  const none = readable.length === 0 ? [{ code: 'no_files', message: messages.pool.noFiles, hint: '' }] : []
  const batch = makeUuid()
  change(draft, { fillProblems: [...refused, ...none], filling: null })
  if (files.length === 0) return
  let filling = { total: files.length, sent: 0, duplicates: 0, state: null as BatchState | null }
  const tell = (changed: Partial<typeof filling>): void => {
    filling = { ...filling, ...changed }
    change(draft, { filling })
  }
  tell({})
  for (const some of cutIntoRequests(files, page)) {
    const answer = await sendFiles(some, batch, draft.key)
    if ('problem' in answer) {
      change(draft, { fillProblems: [...draft.fillProblems, answer.problem] })
      tell({ total: filling.sent })
      break
    }
    const duplicates = answer.value.files.filter(({ outcome }) => outcome === 'duplicate').length
    tell({ sent: filling.sent + some.length, duplicates: filling.duplicates + duplicates })
  }
  if (filling.sent > filling.duplicates) {
    const problem = await followBatch(batch, draft.key, (state) => tell({ state }))
    if (problem) change(draft, { fillProblems: [...draft.fillProblems, problem] })
  }
  await askStatus(draft)
}

/** Ranks the pool on the posting; the list comes without names, whatever the server would show. */
export const rankPool = async (draft: PoolDraft): Promise<void> => {
  if (draft.busy !== '') return
  change(draft, { busy: 'ranking', rankProblem: undefined })
  const form = new FormData()
  const fields = { job: draft.job, top: String(MOST_RANKED), blind: 'true', minYears: draft.minYears, degree: draft.degree }
  for (const [name, value] of Object.entries(fields)) if (value !== '') form.append(name, value)
  const answer = await askPool(ENDPOINTS.rank, { key: draft.key, form })
  const ranking = 'value' in answer ? answer.value : null
  change(draft, { busy: '', ranking, chosen: [], rankProblem: 'problem' in answer ? answer.problem : undefined })
}

const fetchReport = (draft: PoolDraft, ranking: Ranking, code: string): Promise<PoolAnswer<Report>> =>
  askPool(ENDPOINTS.report, { key: draft.key, at: { code }, query: { job: ranking.job.id, blind: true } })

/** Fetches the reports of these resumes; a problem is shown in place of the ranking. */
const fetchReports = async (draft: PoolDraft, codes: readonly string[]): Promise<Report[] | null> => {
  const { ranking } = draft
  if (ranking === null || draft.busy !== '') return null
  change(draft, { busy: 'opening', rankProblem: undefined })
  const answers = await Promise.all(codes.map((code) => fetchReport(draft, ranking, code)))
  const [problem] = answers.flatMap((answer) => ('problem' in answer ? [answer.problem] : []))
  change(draft, { busy: '', rankProblem: problem })
  return problem ? null : answers.flatMap((answer) => ('value' in answer ? [answer.value] : []))
}

export const openReport = async (draft: PoolDraft, code: string, navigator: Navigator): Promise<void> => {
  const [report] = (await fetchReports(draft, [code])) ?? []
  if (report) navigator.go({ name: 'report', report, documents: null })
}

/** The two that are chosen, in the order they were chosen. */
export const compareChosen = async (draft: PoolDraft, navigator: Navigator): Promise<void> => {
  const [first, second] = draft.chosen
  if (first === undefined || second === undefined) return
  const [before, after] = (await fetchReports(draft, [first, second])) ?? []
  if (before && after) navigator.go({ name: 'comparison', before, after, codes: [first, second] })
}
