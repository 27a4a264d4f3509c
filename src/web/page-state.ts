import type { BriefLevel, Check, Report } from '../schema/index.ts'
import type { WordPreview } from '../schema/word-preview.ts'

/** How the posting is given. */
export const WAYS = ['text', 'file', 'brief'] as const
export type Way = (typeof WAYS)[number]

/** What is wrong and what to do, in the words of `errors/`. */
export interface Problem {
  readonly code: string
  readonly message: string
  readonly hint: string
}

/** Problems by the field that they are about; `form` is about the request as a whole. */
export interface Problems {
  readonly resume?: Problem | undefined
  readonly job?: Problem | undefined
  readonly form?: Problem | undefined
}

/** A sample as the form offers it. */
export interface OfferedSample {
  readonly name: string
  readonly title: string
  readonly about: string
}

/** The parts of the form that come from the server. */
export interface FormPage {
  readonly view: 'form'
  /** The resume as it was typed. */
  readonly resumeText: string
  readonly against: Way
  /** The posting as it was typed. */
  readonly job: string
  readonly level: BriefLevel
  readonly problems: Problems
  readonly samples: readonly OfferedSample[]
  readonly maxBytes: number
}

/** The resume as in Word, or why it cannot be shown so. */
export type ShownPreview = { readonly content: WordPreview } | { readonly problem: Problem }

export interface ReportPage {
  readonly view: 'report'
  readonly report: Report
  /** The sample that it is about; null if somebody sent the files, which the server has not kept. */
  readonly sample: string | null
  /** Of a Word file, if the server drew the page: without script nothing could ask for it later. */
  readonly preview?: ShownPreview | undefined
}

/** Problems of a check, by the field that they are about. */
export interface CheckProblems {
  readonly original?: Problem | undefined
  readonly tailored?: Problem | undefined
  readonly job?: Problem | undefined
  readonly form?: Problem | undefined
}

/** The parts of the guard's form that come from the server. */
export interface CheckFormPage {
  readonly view: 'check'
  /** The posting as it was typed. */
  readonly job: string
  readonly problems: CheckProblems
  readonly maxBytes: number
}

/** What the guard found. */
interface CheckedPage {
  readonly view: 'checked'
  readonly check: Check
}

/** What the server says about the pool before anybody asks. */
export interface PoolPage {
  readonly view: 'pool'
  /** False: this server has none. */
  readonly isOn: boolean
  readonly needsKey: boolean
  /** The limit for one file. */
  readonly maxBytes: number
  /** What one request may bring. */
  readonly maxFiles: number
  readonly maxBodyBytes: number
}

/** The state that the server writes into the page. */
export type PageState = FormPage | ReportPage | CheckFormPage | CheckedPage | PoolPage

/** Id of the element that holds the state as JSON. */
export const STATE_ID = 'state'
/** Id of the element that the page is drawn in. */
export const ROOT_ID = 'app'
/** Id of the element around the masthead, on pages where the script draws nothing else. */
export const MASTHEAD_ID = 'masthead'
