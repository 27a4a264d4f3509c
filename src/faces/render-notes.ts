import type { Job, Warning } from '../schema/index.ts'
import { heading, indent, type Palette, padEnd, wrap } from '../text/text-layout.ts'
import { statementOf } from '../wording/quote.ts'
import { BLOCKER_NAMES } from '../wording/words.ts'

/** Column where the words of a blocker begin: after its kind. */
const BLOCKER_INDENT = 22

/** Conditions that no text of a resume can settle. */
export const renderBlockers = (job: Job, width: number, palette: Palette): string[] => {
  const rows = job.blockers.flatMap((blocker) => {
    const [first = '', ...more] = wrap(statementOf(job.document, blocker, 2 * width), width - BLOCKER_INDENT)
    return [`${padEnd(BLOCKER_NAMES[blocker.kind], BLOCKER_INDENT)}${first}`, ...indent(more, BLOCKER_INDENT)]
  })
  return rows.length === 0 ? [] : [...heading('Check yourself', 'never points', width, palette), ...rows]
}

/** Words of the posting that look like skills and cannot be scored. */
export const renderUnrecognised = (job: Job, width: number, palette: Palette): string[] => {
  const names = [...new Set(job.unrecognised.map(({ text }) => text))]
  return names.length === 0
    ? []
    : [...heading('Not in the taxonomy', 'not scored', width, palette), ...wrap(names.join(' · '), width)]
}

/** Warnings as a list; nothing if there are none. */
export const renderWarnings = (warnings: readonly Warning[], width: number, palette: Palette): string[] =>
  warnings.length === 0
    ? []
    : [
        ...heading('Please note', '', width, palette),
        ...warnings.flatMap(({ message }) => {
          const [first = '', ...more] = wrap(message, width - 2)
          return [`${palette.fair('!')} ${first}`, ...indent(more, 2)]
        }),
      ]
