import { READS } from '../../language/resumes.ts'
import { cutAtWord } from '../../text/cut-at-word.ts'
import { holdsFigure } from '../../text/figures.ts'
import { isReadClosely } from '../bullets.ts'
import type { Check } from '../check.ts'

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
  find: ({ bullets, analysis }) =>
    bullets
      .filter((bullet) => isReadClosely(bullet, analysis))
      .filter(({ words }) => READS.changes.test(words) && !READS['of-oneself'].test(words) && !holdsFigure(words))
      .map(({ start, end, words }) => ({
        title: `By how much? “${cutAtWord(words.replace(/\s+/g, ' '), QUOTED_BULLET_LENGTH)}”`,
        message:
          'It says that something got better. If you know the figure (before and after, share, time, money, users), it belongs here.',
        resume: { start, end },
      })),
}
