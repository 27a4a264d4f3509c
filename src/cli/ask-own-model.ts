import { readConfig } from '../config.ts'
import { CoverageError } from '../errors/index.ts'
import { type AskOptions, createOwnModel, type Ground, groundFor, type OwnModel } from '../index.ts'
import type { BriefLevel } from '../schema/index.ts'
import { chooseTaxonomy } from './choose-taxonomy.ts'
import { withReader } from './match-files.ts'
import type { CommonOptions } from './options.ts'
import { type Input, readInputs } from './read-input.ts'
import { describeOcr, type Terminal, withProgress } from './terminal.ts'

export interface OwnModelCommandOptions extends CommonOptions {
  readonly level?: BriefLevel
}

export interface Files {
  readonly resume: string
  readonly posting: string | undefined
}

/**
 * The model that the environment names.
 *
 * @throws CoverageError `model_off` if it names none, `invalid_setting`.
 */
export const requireModel = ({ env }: Terminal): OwnModel => {
  const { ownModel } = readConfig(env)
  if (ownModel === null) throw new CoverageError('model_off')
  return createOwnModel(ownModel)
}

/** What a command does with the ground of two files. */
export type Work<T> = (ground: Ground, resume: Input, ask: AskOptions) => Promise<T>

/** Which files, and which model is asked about them. */
interface Asking {
  readonly files: Files
  readonly model: OwnModel | null
  readonly options: OwnModelCommandOptions
}

/** Reads a resume and a posting, and asks while the reader's children are there to judge; shows progress on a terminal. */
export const askOnFiles = async <T>({ files, model, options }: Asking, terminal: Terminal, work: Work<T>): Promise<T> => {
  const { taxonomy: additions, asOf, level } = options
  const taxonomy = await chooseTaxonomy(additions, terminal)
  const { resumes, posting } = await readInputs([files.resume], files.posting, terminal)
  const [resume] = resumes
  if (!resume) throw new CoverageError('internal')
  return withReader(
    (reader) =>
      withProgress(terminal, `Reading ${resume.fileName} …`, async (show) => {
        const ground = await groundFor(reader, resume.source, posting?.source ?? null, {
          taxonomy,
          fileName: resume.fileName,
          onOcr: (progress) => show(describeOcr(resume.fileName, progress)),
          ...(posting && { jobFileName: posting.fileName }),
          ...(asOf !== undefined && { asOf }),
          ...(level !== undefined && { level }),
        })
        if (model !== null) show(`Asking ${model.name} …`)
        return work(ground, resume, {
          signal: terminal.signal,
          onText: (length) => show(`Asking ${model?.name} … ${length} characters`),
        })
      }),
    1,
  )
}
