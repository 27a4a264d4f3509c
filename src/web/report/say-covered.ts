import type { Document, Report, Span } from '../../schema/index.ts'
import { nameSource } from '../../wording/name-source.ts'
import { nameSubject } from '../../wording/name-subject.ts'
import { placeOf } from '../../wording/quote.ts'
import { NO_SCORE } from '../../wording/say-score.ts'
import { messages } from '../messages/index.ts'

/** A score in a column of scores. */
export const scoreOf = (score: number, isEnough: boolean): string => (isEnough ? messages.points(score) : NO_SCORE)

/** "62.5 of 100 points covered", or how much could be judged, if that is too little for a number. */
export const sayScore = ({ score, understood }: Pick<Report, 'score' | 'understood'>): string =>
  understood.enough ? messages.report.title(score) : messages.report.judged(understood.judged, understood.of)

/** "line 12, page 2". */
export const sayPlace = (document: Document, span: Span): string => messages.place(placeOf(document, span))

/** What the resume was compared with: "posting" or "role brief". */
export const saySource = (report: Pick<Report, 'inputs'>): string => messages.names.sources[nameSource(report)]

/** What the report is about, in a few words: the posting's title, or the role brief and its level. */
export const sayAgainst = ({ job, inputs: { level } }: Pick<Report, 'inputs' | 'job'>): string =>
  level === null ? (job.title ?? messages.report.untitled) : messages.report.brief(level, job.title ?? '')

/** The title of a report in the browser's tab. */
export const tabOf = (report: Report): string => messages.report.tab(nameSubject(report), sayScore(report))

/** The title of two reports, side by side. */
export const tabOfBoth = (before: Report, after: Report): string => {
  const cellOf = ({ score, understood }: Report): string => scoreOf(score, understood.enough)
  return messages.comparison.heading(cellOf(before), cellOf(after))
}

/** "With it: 52.0 of 100 points (+2.1)"; just the change, if the score cannot be relied on. */
export const sayScoreWith = (score: number, report: Report): string => {
  const change = messages.report.change(Math.round((score - report.score) * 10) / 10)
  return report.understood.enough ? messages.writing.score(scoreOf(score, true), change) : messages.writing.change(change)
}
