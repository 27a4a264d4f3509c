import { CoverageError, match, type Report } from '../../src/index.ts'
import type { SampleCase } from './case.ts'

/** Every sample is read as if it were this month, so that "present" always means the same. */
const SAMPLE_AS_OF = '2026-11'

export const resumeFileName = ({ layout }: SampleCase): string => (layout === 'docx' ? 'resume.docx' : 'resume.pdf')

/** Instead of the real ones, which change with each new name in the taxonomy and would change every expected answer. */
const ANY_VERSIONS: Report['versions'] = { engine: 'any', taxonomy: 'any', scoring: 'any' }

/** What the library answers to a sample: its report, or the refusal that it should get. */
export type CaseAnswer =
  | { readonly fileName: 'expected-report.json'; readonly value: Report; readonly summary: string }
  | {
      readonly fileName: 'expected-error.json'
      readonly value: { code: string; message: string; hint: string }
      readonly summary: string
    }

export const answerCase = async (sample: SampleCase, resume: Uint8Array): Promise<CaseAnswer> => {
  const options = {
    asOf: SAMPLE_AS_OF,
    ...(sample.level === undefined ? {} : { level: sample.level }),
  }
  try {
    const report = await match(resume, sample.posting, options)
    return { fileName: 'expected-report.json', value: { ...report, versions: ANY_VERSIONS }, summary: `${report.score} of 100` }
  } catch (error) {
    if (!(error instanceof CoverageError)) throw error
    const { code, message, hint } = error
    return { fileName: 'expected-error.json', value: { code, message, hint }, summary: code }
  }
}

/** JSON with one list member per line: short to read, and a diff shows only what changed. */
export const formatJson = (value: unknown, indent = ''): string => {
  const deeper = `${indent} `
  if (Array.isArray(value) && value.some((member) => typeof member === 'object')) {
    return `[\n${value.map((member) => deeper + JSON.stringify(member)).join(',\n')}\n${indent}]`
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${formatJson(member, deeper)}`)
  return `{\n${members.join(',\n')}\n${indent}}${indent === '' ? '\n' : ''}`
}
