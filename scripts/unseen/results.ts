import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What became of one file: figures only, no word of it. */
export const Result = z.object({
  /** Its path in the folder. */
  file: z.string(),
  bytes: z.int(),
  /** `read`, or an error's code. */
  outcome: z.string(),
  ms: z.int(),
  /** Whether OCR was used on it or started: then it has a minute. */
  scan: z.boolean(),
  /** The peak memory of a reading process while it was read; 0 if the system does not say. */
  peakMb: z.int(),
  warnings: z.array(z.string()),
  /** Words that we call hidden. */
  hidden: z.int(),
  /** Compared with the other reader; null if that gave nothing, or nothing was read. */
  words: z
    .object({
      /** Words that the other reader finds. */
      shown: z.int(),
      /** Of them, those that we do not have. */
      lost: z.int(),
      /** Words that we count as visible and the other reader does not show. */
      extra: z.int(),
    })
    .nullable(),
})
export type Result = z.infer<typeof Result>

/** A line that was cut off by a stop is ignored: its file is read again. */
const parseLine = (line: string): Result[] => {
  try {
    return [Result.parse(JSON.parse(line))]
  } catch {
    return []
  }
}

/** The results so far, one per line; none if there is no such file. */
export const loadResults = (path: string): Result[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(parseLine) : []

/** Appends a line of its own, even after one that was cut off. */
export const saveResult = (path: string, result: Result): void => appendFileSync(path, `\n${JSON.stringify(result)}`)

/** With fewer words a share says little. */
const MIN_WORDS = 200

/** Whether a reader truncated the text on purpose. */
const isCut = ({ warnings }: Result): boolean => warnings.includes('truncated')

/** Outcomes that are our fault. */
const FAULTS = ['internal', 'uncaught']
const MAX_ANSWER_MS = 10_000
const MAX_SCAN_MS = 70_000

const isFault = ({ outcome, ms, scan }: Result): boolean => FAULTS.includes(outcome) || ms > (scan ? MAX_SCAN_MS : MAX_ANSWER_MS)

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`

const countBy = (names: readonly string[]): [string, number][] => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}

const lossLines = (results: readonly Result[], ending: string): string[] => {
  const compared = results.filter(
    (one) => one.file.toLowerCase().endsWith(ending) && !isCut(one) && (one.words?.shown ?? 0) >= MIN_WORDS,
  )
  const sum = (key: 'shown' | 'lost' | 'extra'): number => compared.reduce((total, { words }) => total + (words?.[key] ?? 0), 0)
  if (compared.length === 0) return []
  const shares = compared.map(({ words }) => (words?.lost ?? 0) / (words?.shown ?? 1)).sort((a, b) => a - b)
  const lossy = shares.filter((share) => share > 0.005).length
  return [
    `${ending}: ${compared.length} documents of ${MIN_WORDS} words and more, ${sum('lost')} of ${sum('shown')} words lost (${percent(sum('lost'), sum('shown'))}), ${sum('extra')} extra`,
    `${ending}: loss of a document, median ${percent(quantile(shares, 0.5), 1)}, p90 ${percent(quantile(shares, 0.9), 1)}; ${lossy} documents over 0.5 %`,
  ]
}

/** How all files together came out, in lines to print. */
export const summarise = (results: readonly Result[]): string[] => {
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b)
  return [
    `${results.length} files`,
    ...countBy(results.map(({ outcome }) => outcome)).map(([outcome, count]) => `  ${outcome}: ${count}`),
    `ms: median ${quantile(times, 0.5)}, p99 ${quantile(times, 0.99)}, max ${times.at(-1) ?? 0}`,
    `largest reading process: ${Math.max(0, ...results.map(({ peakMb }) => peakMb))} MB`,
    ...lossLines(results, '.pdf'),
    ...lossLines(results, '.docx'),
    `${results.filter(isFault).length} faults (internal errors, answers after ${MAX_ANSWER_MS / 1000} s, of scans ${MAX_SCAN_MS / 1000} s)`,
  ]
}

/** Whether there is anything that must not happen, however strange the files are. */
export const hasFaults = (results: readonly Result[]): boolean => results.some(isFault)
