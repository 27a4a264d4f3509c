import { weakOpeningOf } from '../../text/weak-openings.ts'
import { isReadClosely } from '../bullets.ts'
import type { Check } from '../check.ts'

/** A bullet whose first words hide who did what. */
export const weakOpening: Check = {
  id: 'weak-opening',
  examples: [
    {
      about: 'sees duties where deeds should stand',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Responsible for 20 services',
      at: ['- Responsible for 20 services'],
    },
    {
      about: 'is silent about work before the two latest positions',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - Dec 2023\n- Ran 20 services\n\nData Analyst, Fernhill Systems\nJan 2020 - Dec 2021\n- Wrote 9 reports\n\nClerk, Tarn Mills\nJan 2018 - Dec 2019\n- Responsible for 20 folders',
      at: [],
    },
    {
      about: 'is silent about deeds',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services and helped two juniors',
      at: [],
    },
  ],
  find: ({ bullets, analysis }) =>
    bullets
      .filter((bullet) => isReadClosely(bullet, analysis))
      .flatMap(({ start, end, words }) => {
        const opening = weakOpeningOf(words)
        return opening === null
          ? []
          : [
              {
                title: `“${opening}” hides what you did`,
                message:
                  'Begin with the verb that says it: built, measured, led, fixed. If others did it, say what your part was.',
                resume: { start, end },
              },
            ]
      }),
}
