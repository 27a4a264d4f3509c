import { readDocument } from '../document/index.ts'
import { openBy } from './open-documents.ts'
import type { Reader } from './reader.ts'
import { IN_PROCESS } from './stages.ts'
import { verbsOver } from './verbs-over.ts'

/** Read in this process. Only for files that you trust: a hostile file can take memory and time; see {@link createReader}. */
export const { read, readJob, match, check }: Reader = verbsOver(openBy(readDocument), IN_PROCESS)
