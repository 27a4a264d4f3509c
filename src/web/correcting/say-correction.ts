import type { Correction, Report } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { sayPlace, scoreOf } from '../report/say-covered.ts'

/** A correction in words: "line 7 of the resume does not show line 14 of the posting". */
export const sayCorrection = (one: Correction, { analysis, job }: Pick<Report, 'analysis' | 'job'>): string => {
  const asked = job.requirements.find(({ id }) => id === one.requirement)
  const statement = asked ? sayPlace(job.document, asked) : one.requirement
  const { saidNotAsked, saidShows, saidShowsNot } = messages.correcting
  if (one.says === 'not-asked') return saidNotAsked(statement)
  return (one.says === 'shows' ? saidShows : saidShowsNot)(sayPlace(analysis.document, one), statement)
}

/** The same for all of them, and the score without. */
export const sayCorrected = (report: Report): string => {
  const { corrected, understood } = report
  if (corrected === undefined) return ''
  const { noted, notedScore } = messages.correcting
  const said = noted(corrected.corrections.map((one) => sayCorrection(one, report)).join('; '))
  return understood.enough ? `${said} ${notedScore(scoreOf(corrected.score, true))}` : said
}
