import type { BriefLevel } from '../schema/index.ts'
import type { FolderSettings } from './folder-settings.ts'
import type { CommonOptions } from './options.ts'
import type { FaceOptions } from './write-faces.ts'

/** What `match` can be told. */
export interface MatchCommandOptions extends CommonOptions, FaceOptions, Pick<FolderSettings, 'rulesOff'> {
  readonly min?: number
  readonly level?: BriefLevel
  /** More resumes, and more postings, than the arguments name. */
  readonly resumes?: readonly string[]
  readonly jobs?: readonly string[]
  readonly watch?: true
  /** Every statement with its lines, all remarks and more suggestions, instead of the report at a glance. */
  readonly all?: true
}
