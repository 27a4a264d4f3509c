import type { Position } from '../../schema/timeline.ts'
import { firstLineOf } from '../../text/first-line.ts'
import { endMonth, startMonth } from '../../text/months.ts'
import { contains } from '../../text/span.ts'
import type { Bullet, Check, CheckContext } from '../check.ts'

/** Whoever has just begun has little to report. */
const SETTLED_IN_MONTHS = 4
/** So many bullets are enough, however many an older position has. */
const ENOUGH = 3
const FEWER_BY = 3

const countIn = (position: Position, bullets: readonly Bullet[]): number =>
  bullets.filter((bullet) => contains(position, { start: bullet.start, end: bullet.start + 1 })).length

/** The one present position; undefined where there are several, any of which may be a sideline. */
const onlyPresent = ({ analysis: { positions } }: CheckContext): Position | undefined => {
  const present = positions.filter(({ to }) => to === 'present')
  return present.length === 1 ? present[0] : undefined
}

const lasts = ({ from }: Position, asOf: string): number => (from === null ? 0 : endMonth('present', asOf) - startMonth(from))

/** The present post, described in fewer words than work from long ago. */
export const thinLatest: Check = {
  id: 'thin-latest',
  examples: [
    {
      about: 'sees present work that tells less than the work before it',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2024 - Present\n- Built 20 models\n\nAnalyst, Fernhill Systems\nJan 2020 - Dec 2023\n- Drew 20 charts\n- Ran 4 surveys\n- Wrote 3 reports\n- Led 2 people',
      at: ['Data Engineer, Brightwater Labs'],
    },
    {
      about: 'is silent where it tells as much, and about who has just begun',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nSep 2026 - Present\n- Built 20 models\n\nAnalyst, Fernhill Systems\nJan 2020 - Dec 2023\n- Drew 20 charts\n- Ran 4 surveys\n- Wrote 3 reports\n- Led 2 people',
      at: [],
    },
  ],
  find: (context) => {
    const { analysis, bullets } = context
    const latest = onlyPresent(context)
    if (!latest || lasts(latest, analysis.experience.asOf) < SETTLED_IN_MONTHS) return []
    const own = countIn(latest, bullets)
    const most = Math.max(0, ...analysis.positions.filter((one) => one !== latest).map((one) => countIn(one, bullets)))
    if (own >= ENOUGH || most < own + FEWER_BY) return []
    return [
      {
        title: `Your present work has ${own === 0 ? 'no' : own} ${own === 1 ? 'bullet' : 'bullets'}, older work ${most}`,
        message:
          'A reader looks first at what you do now. Give it three to five lines: what you build, with what, for whom, and what came of it.',
        resume: firstLineOf(latest, analysis.document),
      },
    ]
  },
}
