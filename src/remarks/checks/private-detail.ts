import type { Check } from '../check.ts'
import { findPhrases } from '../find-phrases.ts'
import { PRIVATE_DETAILS } from '../phrases.ts'

/** What an employer may not ask about. */
export const privateDetail: Check = {
  id: 'private-detail',
  examples: [
    {
      about: 'sees what is nobody’s business',
      resume: 'Ann Lee\nann@lee-data.org\nMarital status: single\n\nSKILLS\nPython',
      at: ['Marital status'],
    },
    { about: 'is silent about the rest', resume: 'Ann Lee\nann@lee-data.org\nLeeds\n\nSKILLS\nPython', at: [] },
  ],
  find: (context) =>
    findPhrases(PRIVATE_DETAILS, context).map(({ words, ...place }) => ({
      title: `“${words}” need not be there`,
      message:
        'In many countries an employer must not ask for it, and many would rather not read it. Leave it out unless the posting asks.',
      resume: place,
    })),
}
