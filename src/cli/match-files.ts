import { createReader, type Reader } from '../index.ts'
import type { BriefLevel, Report, Taxonomy } from '../schema/index.ts'
import type { Input } from './read-input.ts'
import { describeOcr, type Terminal, withProgress } from './terminal.ts'

export interface MatchFilesOptions {
  readonly taxonomy: Taxonomy
  readonly asOf?: string | undefined
  /** Only without a posting. */
  readonly level?: BriefLevel | undefined
}

/** Lends a reader with isolated children for as long as `work` goes on. */
export const withReader = async <T>(work: (reader: Reader) => Promise<T>): Promise<T> => {
  const reader = createReader()
  try {
    return await work(reader)
  } finally {
    await reader.close()
  }
}

/** Resumes held against one posting, or the role brief where it is null; one report for each, in order. */
export const matchFiles = (
  resumes: readonly Input[],
  posting: Input | null,
  { taxonomy, asOf, level }: MatchFilesOptions,
  terminal: Terminal,
): Promise<Report[]> =>
  withReader((reader) =>
    withProgress(terminal, `Reading ${resumes.map(({ fileName }) => fileName).join(' and ')} …`, (show) =>
      Promise.all(
        resumes.map((resume) =>
          reader.match(resume.source, posting?.source ?? null, {
            taxonomy,
            fileName: resume.fileName,
            onOcr: (progress) => show(describeOcr(resume.fileName, progress)),
            ...(posting && { jobFileName: posting.fileName }),
            ...(asOf !== undefined && { asOf }),
            ...(level !== undefined && { level }),
          }),
        ),
      ),
    ),
  )
