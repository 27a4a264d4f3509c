import type { Line } from '../../schema/document.ts'
import type { Position } from '../../schema/timeline.ts'
import { firstLineOf } from '../../text/first-line.ts'
import { lastStartingAt } from '../../text/span.ts'
import type { Check } from '../check.ts'

/** More than a title, an employer and dates. */
const LONGEST_HEAD = 160

/** @param marks the lines with bullets. */
const hasBullets = ({ start, end }: Position, marks: readonly Line[]): boolean =>
  (lastStartingAt(marks, end)?.start ?? -1) >= start

/** A position with the same employer that says nothing, right above another one that says something; one title twice is one post in two periods. */
const sharesList = (position: Position, next: Position | undefined, marks: readonly Line[]): boolean =>
  next !== undefined &&
  position.organization !== null &&
  position.organization === next.organization &&
  position.title !== next.title &&
  position.end - position.start <= LONGEST_HEAD &&
  !hasBullets(position, marks) &&
  hasBullets(next, marks)

/** Two titles over one list of bullets: nobody can see what was done in which post. */
export const sharedList: Check = {
  id: 'shared-list',
  examples: [
    {
      about: 'sees two titles over one list',
      resume:
        'EXPERIENCE\nSenior Data Engineer, Brightwater Labs\tJan 2022 - Dec 2023\nData Engineer, Brightwater Labs\tJan 2020 - Dec 2021\n- Built 20 pipelines\n- Ran 12 services',
      at: ['Senior Data Engineer, Brightwater Labs\tJan 2022 - Dec 2023'],
    },
    {
      about: 'is silent about one post in two periods',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\tJan 2022 - Dec 2023\nData Engineer, Brightwater Labs\tJan 2020 - Dec 2020\n- Built 20 pipelines\n- Ran 12 services',
      at: [],
    },
    {
      about: 'is silent where each has its own',
      resume:
        'EXPERIENCE\nBrightwater Labs\nSenior Data Engineer\tJan 2022 - Dec 2023\n- Ran 12 services\nData Engineer\tJan 2020 - Dec 2021\n- Built 20 pipelines',
      at: [],
    },
  ],
  find: ({ analysis: { positions, document } }) => {
    const marks = document.lines.filter(({ listItem }) => listItem)
    return positions
      .filter((position, index) => sharesList(position, positions[index + 1], marks))
      .map((position) => ({
        title: 'This position has no bullets of its own',
        message:
          'Does the list below the next title tell of both? Put under each title what was done in it: growth shows, and so do the years of each skill.',
        resume: firstLineOf(position, document),
      }))
  },
}
