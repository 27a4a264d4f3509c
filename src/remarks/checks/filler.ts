import type { Check } from '../check.ts'
import { findPhrases } from '../find-phrases.ts'
import { FILLERS } from '../phrases.ts'

/** Words that everybody writes, and that say nothing of this person. */
export const filler: Check = {
  id: 'filler',
  examples: [
    {
      about: 'sees what everybody writes',
      resume: 'SUMMARY\nHard-working team player with four years of Python',
      at: ['Hard-working', 'team player'],
    },
    {
      about: 'is silent about what only this person can say',
      resume: 'SUMMARY\nFour years of Python in two small teams',
      at: [],
    },
  ],
  find: (context) =>
    findPhrases(FILLERS, context).map(({ words, ...place }) => ({
      title: `“${words}” says nothing about you`,
      message: 'Everybody writes it. Take it out, or put in its place the deed that shows it.',
      resume: place,
    })),
}
