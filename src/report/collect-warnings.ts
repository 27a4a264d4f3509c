import { allMentions } from '../evidence/index.ts'
import type { Analysis, HiddenSpan, Job, Span, Warning } from '../schema/index.ts'
import { citePlace } from '../wording/quote.ts'
import { count } from '../wording/words.ts'
import { OTHER_KIND } from './warn-of-document.ts'

const isStruck = ({ why }: HiddenSpan): boolean => why === 'struck'

const isUnseen = (span: HiddenSpan): boolean => !isStruck(span)

/** Two documents side by side, and what the resume holds word for word of the posting. */
interface Findings {
  readonly analysis: Analysis
  readonly job: Job
  readonly pasted: readonly Span[]
}

interface WarningRule {
  readonly code: string
  readonly applies: (findings: Findings) => boolean
  readonly message: (findings: Findings) => string
}

const isEmpty = ({ document }: Analysis): boolean => document.text.trim() === ''

const isDated = ({ from, to }: Analysis['positions'][number]): boolean => from !== null && to !== null

/** What a person should know before they trust the score. */
const WARNING_RULES: readonly WarningRule[] = [
  {
    code: 'empty_resume',
    applies: ({ analysis }) => isEmpty(analysis),
    message: () => 'The resume holds no words, so nothing in it can be evidence.',
  },
  {
    code: 'no_skills',
    applies: ({ analysis }) => !isEmpty(analysis) && allMentions(analysis).length === 0,
    message: () => 'No skill of the taxonomy was found in the resume. Check that its text was read as you wrote it.',
  },
  {
    code: 'hidden_text',
    applies: ({ analysis }) => analysis.hidden.some(isUnseen),
    message: ({ analysis }) =>
      `${count(analysis.hidden.filter(isUnseen).length, 'piece')} of text in the resume cannot be seen by a reader; hidden text is never evidence.`,
  },
  {
    code: 'struck_text',
    applies: ({ analysis }) => analysis.hidden.some(isStruck),
    message: ({ analysis }) =>
      `${count(analysis.hidden.filter(isStruck).length, 'piece')} of text in the resume is struck out; it is never evidence.`,
  },
  {
    code: 'pasted_posting',
    applies: ({ pasted }) => pasted.length > 0,
    message: ({ analysis, pasted }) =>
      `The resume repeats the posting word for word (${pasted.map((span) => citePlace(analysis.document, span)).join('; ')}); that is not evidence.`,
  },
  {
    code: 'no_dates',
    applies: ({ analysis: { positions } }) => positions.length > 0 && !positions.some(isDated),
    message: () => 'No position in the resume has dates that could be read, so years of experience were not counted.',
  },
]

/** What a reader says about its document does not say which of the two it is. */
const aboutPosting = (warning: Warning): Warning =>
  /\bposting\b/.test(warning.message) ? warning : { ...warning, message: `About the posting: ${warning.message}` }

/** The two documents were swapped; what each reads like is said in one sentence. */
const SWAPPED: Warning = {
  code: 'swapped_documents',
  message:
    'The resume and the posting seem to be swapped: the one given as the resume reads like a posting, and the one given as the posting like a resume. Give each in the place of the other; until then the score says nothing.',
}

const sayOnceThatSwapped = (given: readonly Warning[]): readonly Warning[] => {
  const kinds: readonly string[] = Object.values(OTHER_KIND)
  const others = given.filter(({ code }) => !kinds.includes(code))
  return kinds.every((kind) => given.some(({ code }) => code === kind)) ? [SWAPPED, ...others] : given
}

/**
 * The warnings of both documents (those of the posting say so) and of the two side by side, each once, in a stable order.
 * What a document's reader has said already is not said again under the same code.
 */
export const collectWarnings = (analysis: Analysis, job: Job, pasted: readonly Span[]): Warning[] => {
  const findings = { analysis, job, pasted }
  const given = sayOnceThatSwapped([...analysis.warnings, ...job.warnings.map(aboutPosting)])
  const codes = new Set(given.map(({ code }) => code))
  const own = WARNING_RULES.filter(({ code, applies }) => !codes.has(code) && applies(findings)).map(({ code, message }) => ({
    code,
    message: message(findings),
  }))
  return [...new Map([...given, ...own].map((warning) => [`${warning.code}\n${warning.message}`, warning])).values()]
}
