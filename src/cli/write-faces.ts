import { writeFileSync } from 'node:fs'
import { CoverageError } from '../errors/index.ts'
import { FACES } from '../faces/index.ts'
import type { Report } from '../schema/index.ts'
import type { Terminal } from './terminal.ts'

/** The other faces of a report, each with the file to write it to; "-" is standard output, in place of the usual view. */
export interface FaceOptions {
  readonly html?: string
  readonly markdown?: string
  readonly junit?: string
  readonly badge?: string
}

/** Writes to a file, or to standard output if it is called "-". */
export const writeOutput = (file: string, content: string, { stdout }: Terminal): void => {
  if (file === '-') {
    stdout.write(content)
    return
  }
  try {
    writeFileSync(file, content)
  } catch (error) {
    throw new CoverageError('cannot_write', { file }, { cause: error })
  }
}

/** A report, and what a face shows in addition. */
interface Shown {
  readonly report: Report
  readonly resume: string
  readonly minimum: number
}

/** Most runs write no page: the code that draws it is only loaded for those that do. */
const renderPage = async (report: Report): Promise<string> => {
  const { loadFileParts, renderReportFile } = await import('../web/index.ts')
  return renderReportFile(report, loadFileParts())
}

const WRITTEN: Readonly<Record<keyof FaceOptions, (shown: Shown) => string | Promise<string>>> = {
  html: ({ report }) => renderPage(report),
  markdown: ({ report }) => FACES.report.markdown(report),
  junit: ({ report, resume, minimum }) => FACES.report.junit([{ resume, report }], minimum),
  badge: ({ report }) => `${JSON.stringify(FACES.report.badge(report))}\n`,
}

const asked = (options: FaceOptions): [keyof FaceOptions, string][] =>
  (Object.keys(WRITTEN) as (keyof FaceOptions)[]).flatMap((face): [keyof FaceOptions, string][] => {
    const file = options[face]
    return file === undefined ? [] : [[face, file]]
  })

/** How many faces replace the usual view on standard output. */
export const countFacesOnStandardOutput = (options: FaceOptions): number =>
  asked(options).filter(([, file]) => file === '-').length

/**
 * Refuses two things on one output.
 *
 * @throws CoverageError `usage`
 */
export const checkFaces = (options: FaceOptions & { readonly json?: true }): void => {
  if (countFacesOnStandardOutput(options) + (options.json ? 1 : 0) > 1)
    throw new CoverageError('usage', {
      problem: 'Standard output takes one of --json, --html -, --markdown -, --junit - and --badge -.',
    })
}

/** Writes every requested face. */
export const writeFaces = async (shown: Shown, options: FaceOptions, terminal: Terminal): Promise<void> => {
  for (const [face, file] of asked(options)) writeOutput(file, await WRITTEN[face](shown), terminal)
}
