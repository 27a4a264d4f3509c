import type { Position } from '../../schema/timeline.ts'
import { endMonth, startMonth } from '../../text/months.ts'
import { contains } from '../../text/span.ts'
import type { Bullet, Check, CheckContext } from '../check.ts'

/** Verbs that are no nouns, nor their own past, as they open a bullet in the present: "develop" and "develops". */
const PRESENT = new RegExp(
  `^(?:${'achieve|analy[sz]e|apply|assist|automate|build|collaborate|communicate|conduct|configure|construct|coordinate|create|define|deliver|deploy|develop|ensure|establish|evaluate|execute|facilitate|generate|identify|implement|improve|integrate|investigate|maintain|manage|optimi[sz]e|oversee|perform|prepare|provide|resolve|translate|troubleshoot|utili[sz]e|validate|write'})(?:s|es)?\\s`,
  'i',
)

const isOver = ({ to }: Position, asOf: string): boolean =>
  to !== null && to !== 'present' && endMonth(to, asOf) < startMonth(asOf)

const inPresent = (position: Position, { bullets }: CheckContext): Bullet[] =>
  bullets.filter((bullet) => contains(position, bullet) && PRESENT.test(bullet.words))

/** Work that is over told as if it went on. */
export const tense: Check = {
  id: 'tense',
  examples: [
    {
      about: 'sees the present in work that is over',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Develop 20 pipelines\n- Maintains 12 services',
      at: ['- Develop 20 pipelines'],
    },
    {
      about: 'is silent about work that goes on, and about nouns',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2024 - Present\n- Develop 20 pipelines\n\nAnalyst, Fernhill Systems\nJan 2020 - Dec 2023\n- Design of 20 charts\n- Set up 12 reports',
      at: [],
    },
  ],
  find: (context) => {
    const { positions, experience } = context.analysis
    return positions
      .filter((position) => isOver(position, experience.asOf))
      .flatMap((position) => {
        const [first, ...others] = inPresent(position, context)
        if (!first) return []
        const verb = first.words.split(/\s/)[0] ?? ''
        return [
          {
            title: `“${verb}” in a position that ended in ${position.to}`,
            message: `What is over is told in the past${others.length === 0 ? '' : `; so are ${others.length + 1} bullets here`}.`,
            resume: { start: first.start, end: first.end },
          },
        ]
      })
  },
}
