import type { Report } from '../../schema/index.ts'
import { nameSubject } from '../../wording/name-subject.ts'

/** Characters that some system does not allow in file names. */
const UNFIT = /[\\/:*?"<>|\p{C}]+/gu
/** Some systems cut off longer names, and their ending with it. */
const LONGEST_FILE_NAME = 90

/**
 * The name of a file about a report: "Ada Lindqvist, Machine Learning Engineer, coverage.json".
 *
 * @param kind what the file is.
 * @param ending without a dot.
 */
export const nameFile = (report: Pick<Report, 'analysis' | 'job'>, kind: string, ending: string): string => {
  const subject = nameSubject(report).replace(UNFIT, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST_FILE_NAME).trim()
  return `${subject === '' ? '' : `${subject}, `}${kind}.${ending}`
}
