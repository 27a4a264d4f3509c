import { overlaps } from '../../text/span.ts'
import type { Check } from '../check.ts'
import { findPhrases } from '../find-phrases.ts'
import { PLACEHOLDERS } from '../phrases.ts'

/** What a template left behind: whoever reads it stops there. */
export const placeholderText: Check = {
  id: 'placeholder-text',
  examples: [
    {
      about: 'sees what a template left',
      resume: 'Ann Lee\nann@lee-data.org\n\nPROJECTS\nWeather map\n- Coming soon',
      at: ['Coming soon'],
    },
    {
      about: 'is silent about finished text',
      resume: 'Ann Lee\nann@lee-data.org\n\nPROJECTS\nWeather map\n- Drew 20 maps',
      at: [],
    },
  ],
  find: (context) =>
    findPhrases(PLACEHOLDERS, context)
      // "[project page]" with an address is a link.
      .filter((place) => !context.analysis.document.links?.some((link) => overlaps(link, place)))
      .map(({ words, ...place }) => ({
        title: `Finish or remove “${words}”`,
        message: 'It reads like text of a template that was left in. Put in what belongs there, or take the line out.',
        resume: place,
      })),
}
