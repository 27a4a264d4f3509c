import type { Check } from '../check.ts'

/** Four lines of a page: what is longer is skipped. */
const LONGEST_BULLET_WORDS = 55

/** A bullet that nobody reads to its end. */
export const longBullet: Check = {
  id: 'long-bullet',
  examples: [
    {
      about: 'sees a bullet of five lines',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote${' the report of the week'.repeat(12)}`,
      at: [`- Wrote${' the report of the week'.repeat(12)}`],
    },
    {
      about: 'is silent about two lines',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote${' the report of the week'.repeat(5)}`,
      at: [],
    },
  ],
  find: ({ bullets }) =>
    bullets
      .map((bullet) => ({ ...bullet, count: bullet.words.split(/\s+/).length }))
      .filter(({ count }) => count > LONGEST_BULLET_WORDS)
      .sort((a, b) => b.count - a.count)
      .map(({ start, end, count }) => ({
        title: `A bullet of ${count} words`,
        message:
          'A reader sees the first two lines. Say what was done and what came of it there; make two bullets of the rest, or let it go.',
        resume: { start, end },
      })),
}
