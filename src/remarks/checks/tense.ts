import { READS } from '../../language/resumes.ts'
import type { Position } from '../../schema/timeline.ts'
import { endMonth, startMonth } from '../../text/months.ts'
import { rangeAt } from '../../text/span.ts'
import type { Bullet, Check, CheckContext } from '../check.ts'

const isOver = ({ to }: Position, asOf: string): boolean =>
  to !== null && to !== 'present' && endMonth(to, asOf) < startMonth(asOf)

/** The bullets in the present of each position that is over, in reading order. */
const inPresent = ({ bullets, analysis: { positions, experience } }: CheckContext): ReadonlyMap<Position, readonly Bullet[]> => {
  const byPosition = new Map<Position, Bullet[]>()
  for (const bullet of bullets) {
    const position = READS['in-the-present'].test(bullet.words) ? rangeAt(positions, bullet.start) : undefined
    if (!position || !isOver(position, experience.asOf)) continue
    const own = byPosition.get(position)
    if (own) own.push(bullet)
    else byPosition.set(position, [bullet])
  }
  return byPosition
}

/** Work that is over, described as if it went on. */
export const tense: Check = {
  id: 'tense',
  examples: [
    {
      about: 'sees the present in work that is over',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Develop 20 pipelines\n- Maintains 12 services',
      at: ['- Develop 20 pipelines'],
    },
    {
      about: 'says so once, however many positions are told so',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Develop 20 pipelines\n\nAnalyst, Fernhill Systems\nJan 2018 - Dec 2019\n- Maintain 12 services',
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
    const [worst, ...others] = [...inPresent(context)]
    const [first] = worst?.[1] ?? []
    if (!worst || !first) return []
    const bullets = [worst, ...others].reduce((sum, [, own]) => sum + own.length, 0)
    const verb = first.words.split(/\s/)[0]
    return [
      {
        title:
          others.length === 0
            ? `“${verb}” in a position that ended in ${worst[0].to}`
            : `“${verb}” and the like in ${others.length + 1} positions that are over`,
        message:
          bullets === 1
            ? 'What is over belongs in the past tense.'
            : `What is over belongs in the past tense: ${bullets} bullets here.`,
        resume: { start: first.start, end: first.end },
      },
    ]
  },
}
