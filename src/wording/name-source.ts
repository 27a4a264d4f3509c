import type { Report } from '../schema/index.ts'
import { LEVEL_NAMES } from './words.ts'

/** What a resume was held against: a posting that somebody gave, or the role brief in its place. */
export type Source = 'posting' | 'role brief'

export const nameSource = ({ inputs }: Pick<Report, 'inputs'>): Source => (inputs.level === null ? 'posting' : 'role brief')

/** What the report is about, in a few words: the posting's title, or the role brief and its level. */
export const nameAgainst = ({ job, inputs: { level } }: Pick<Report, 'inputs' | 'job'>): string =>
  level === null ? (job.title ?? 'Posting without a title') : `The role brief, ${LEVEL_NAMES[level]}: ${job.title ?? ''}`

/** Words in curly quotes are somebody else's. */
const QUOTED = /“[^“”]*”/g

const renamePosting = (words: string): string =>
  words.replaceAll('The posting', 'The role brief').replaceAll('the posting', 'the role brief')

/** The text as it must be said where the role brief stood in for a posting; what it quotes stays as it is. */
export const speakOfBrief = (text: string): string => {
  let spoken = ''
  let at = 0
  for (const { 0: quoted, index } of text.matchAll(QUOTED)) {
    spoken += renamePosting(text.slice(at, index)) + quoted
    at = index + quoted.length
  }
  return spoken + renamePosting(text.slice(at))
}
