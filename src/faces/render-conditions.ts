import type { Blocker } from '../schema/index.ts'
import { heading, indent, padEnd, wrapWithin } from '../text/text-layout.ts'
import { statementOf } from '../wording/quote.ts'
import { sayPerson } from '../wording/say-person.ts'
import { BLOCKER_NAMES, sayCondition } from '../wording/words.ts'
import type { View } from './view.ts'

/** Column where the words of a condition begin: after its name. */
export const CONDITION_INDENT = 20
/** How many lines one of several things may take. */
export const FEW_LINES = 2

export const renderVerdict = ({ report, width, palette }: View, lines: number): string[] =>
  wrapWithin(report.summary.verdict, width, lines).map(palette.bold)

export const renderCondition = (name: string, words: string, lines: number, { width }: View): string[] => {
  const [first = '', ...more] = wrapWithin(words, width - CONDITION_INDENT, lines)
  return [`${padEnd(name, CONDITION_INDENT)}${first}`, ...indent(more, CONDITION_INDENT)]
}

/** Conditions that decide apart from points, each on so many lines at most, and what the points rest on: for the person to check. */
export const renderConditions = (blockers: readonly Blocker[], lines: number, view: View): string[] => {
  const { summary, analysis, job } = view.report
  const wordsOf = (blocker: Blocker): string =>
    sayCondition(blocker, statementOf(job.document, blocker, lines * (view.width - CONDITION_INDENT)))
  const others = job.blockers.length - blockers.length
  return [
    ...heading('Check yourself', 'never points', view.width, view.palette),
    ...blockers.flatMap((blocker) => renderCondition(BLOCKER_NAMES[blocker.kind], wordsOf(blocker), lines, view)),
    ...(others > 0 ? renderCondition('', `and ${others} more: --all`, 1, view) : []),
    ...(summary.level === null ? [] : renderCondition('Level', summary.level, FEW_LINES, view)),
    ...renderCondition('Read of you', sayPerson(analysis), FEW_LINES, view),
  ]
}
