import { cutAtWord } from '../../text/cut-at-word.ts'
import { holdsFigure } from '../../text/figures.ts'
import { oneOf } from '../../text/patterns.ts'
import type { Check } from '../check.ts'

/** Verbs that say that something became more or less, and leave open how much. */
const CHANGES = new RegExp(
  `^(?:\\p{L}+ly )?${oneOf(`
    improved, increased, reduced, decreased, cut, boosted, accelerated, sped up, lowered, raised, grew, shortened,
    optimi[sz]ed, enhanced, doubled, saved`)}\\b|\\b${oneOf(`
    improving, increasing, reducing, decreasing, cutting, accelerating, lowering, raising, shortening, saving`)}\\b`,
  'iu',
)

/** What one learned is not counted. */
const OF_ONESELF = /\b(?:skills|abilities|knowledge|understanding|experience)\b/i

const QUOTED_BULLET_LENGTH = 45

/** A bullet that claims a change and does not say how large. */
export const missingResult: Check = {
  id: 'missing-result',
  examples: [
    {
      about: 'asks how much was gained',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Reduced the time of nightly runs',
      at: ['- Reduced the time of nightly runs'],
    },
    {
      about: 'is silent where a figure stands, and where nothing is said to have changed',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Halved the time of nightly runs, reducing cost\n- Wrote the handbook',
      at: [],
    },
  ],
  find: ({ bullets }) =>
    bullets
      .filter(({ words }) => CHANGES.test(words) && !OF_ONESELF.test(words) && !holdsFigure(words))
      .map(({ start, end, words }) => ({
        title: `By how much? “${cutAtWord(words.replace(/\s+/g, ' '), QUOTED_BULLET_LENGTH)}”`,
        message:
          'It says that something got better. If you know the figure (before and after, share, time, money, users), it belongs here.',
        resume: { start, end },
      })),
}
