import { errorOf, joinErrors } from '../errors/index.ts'
import { compare, createReader, type IsolatedReader, type Reader } from '../index.ts'
import { choosePosting } from '../reader/index.ts'
import type { Analysis, BriefLevel, Job, Report, Taxonomy } from '../schema/index.ts'
import type { Input, Inputs } from './read-input.ts'
import { describeOcr, type Terminal, withProgress } from './terminal.ts'

export interface MatchFilesOptions {
  readonly taxonomy: Taxonomy
  readonly asOf?: string | undefined
  /** Only without a posting. */
  readonly level?: BriefLevel | undefined
  /** The name that all resumes had, whatever their files are called now; null: not known. Default: the names of their files. */
  readonly fileName?: string | null
}

/** A posting, or the role brief, which is known by its level. */
export interface ReadPosting {
  readonly job: Job
  readonly level: BriefLevel | null
}

/**
 * Opens a reader with isolated children for `work`, and closes it afterwards.
 *
 * @param processes how many children; one if files come one after the other: a second would only take time to start.
 */
export const withReader = async <T>(work: (reader: IsolatedReader) => Promise<T>, processes?: number): Promise<T> => {
  const reader = createReader(processes === undefined ? {} : { processes })
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}

/** The file's name as given; text on standard input has none. */
const fileNameOf = (input: Input | undefined): string | null =>
  typeof input?.source === 'string' ? null : (input?.fileName ?? null)

/** Shows what is being done, in place of what was shown before. */
export type Show = (words: string) => void

export const readResumeFile = (
  { source, fileName }: Input,
  reader: Reader,
  { taxonomy, asOf }: MatchFilesOptions,
  show: Show,
): Promise<Analysis> =>
  reader.read(source, {
    taxonomy,
    fileName,
    onOcr: (progress) => show(describeOcr(fileName, progress)),
    ...(asOf !== undefined && { asOf }),
  })

/** @param posting null: the role brief at the requested level. */
export const readPostingFile = async (
  posting: Input | null,
  reader: Reader,
  { taxonomy, level: asked }: MatchFilesOptions,
  show: Show,
): Promise<ReadPosting> => {
  const { source, level } = choosePosting(posting?.source ?? null, asked, taxonomy)
  const fileName = posting?.fileName
  const job = await reader.readJob(source, {
    taxonomy,
    ...(fileName !== undefined && { fileName, onOcr: (progress) => show(describeOcr(fileName, progress)) }),
  })
  return { job, level }
}

/** Resumes and a posting, each read once, at the same time. What is wrong with a resume and with the posting is thrown together. */
export const readFiles = async (
  { resumes, posting }: Inputs,
  reader: Reader,
  options: MatchFilesOptions,
  show: Show,
): Promise<ReadPosting & { readonly analyses: readonly Analysis[] }> => {
  const reading = readPostingFile(posting, reader, options, show)
  const analysing = resumes.map((resume) => readResumeFile(resume, reader, options, show))
  const [postingError, ...resumeErrors] = (await Promise.allSettled([reading, ...analysing])).map(errorOf)
  const error = joinErrors(resumeErrors.find(Boolean), postingError)
  if (error) throw error
  return { ...(await reading), analyses: await Promise.all(analysing) }
}

/** Resumes against one posting, or the role brief if it is null; each file read once, one report per resume, in order. What is wrong with a resume and with the posting is reported together. */
export const matchFiles = (
  inputs: Inputs,
  options: MatchFilesOptions,
  terminal: Terminal,
  reader?: Reader,
): Promise<Report[]> => {
  const names = inputs.resumes.map(({ fileName }) => fileName).join(' and ')
  const work = (lent: Reader): Promise<Report[]> =>
    withProgress(terminal, `Reading ${names} …`, async (show) => {
      const { job, level, analyses } = await readFiles(inputs, lent, options, show)
      return analyses.map((analysis, index) => {
        const { taxonomy, fileName = fileNameOf(inputs.resumes[index]) } = options
        return compare(analysis, job, { taxonomy, level, fileName })
      })
    })
  return reader === undefined ? withReader(work) : work(reader)
}
