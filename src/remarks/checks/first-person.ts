import { READS } from '../../language/resumes.ts'
import type { Check } from '../check.ts'

/** Bullets that say who did it, which everybody knows. */
export const firstPerson: Check = {
  id: 'first-person',
  examples: [
    {
      about: 'sees “I” in a bullet',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- I built 20 pipelines',
      at: ['- I built 20 pipelines'],
    },
    {
      about: 'is silent about numbers and letters',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Taught Calculus I and built 20 pipelines',
      at: [],
    },
  ],
  find: ({ bullets }) => {
    const found = bullets.filter(({ words }) => READS['first-person'].test(words))
    const [first] = found
    return first
      ? [
          {
            title: found.length === 1 ? 'A bullet speaks of “I” or “my”' : `${found.length} bullets speak of “I” or “my”`,
            message: 'Everybody knows who is meant. Begin with the verb: it is shorter, and the deed comes first.',
            resume: { start: first.start, end: first.end },
          },
        ]
      : []
  },
}
