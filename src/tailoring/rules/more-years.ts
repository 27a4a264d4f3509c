import { adviseOnShort, canBeTold, findShort } from '../advise-on-short.ts'
import type { Rule } from '../rule.ts'

/** Years of a skill are counted from the positions that name it; one that leaves it out adds none. */
export const moreYears: Rule = {
  id: 'more-years',
  title: 'Name the skill in every position that used it',
  examples: [
    {
      about: 'speaks up where the positions that name a skill are shorter than the years asked',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - Dec 2023\n- Built nightly pipelines in Python\n\nSoftware Engineer, Fernhill Systems\nJan 2018 - Dec 2021\n- Wrote the billing service',
      job: 'Requirements\n- 5+ years of Python',
      advice: [{ at: 'Python', edited: null }],
    },
    {
      about: 'is silent where they are long enough',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2018 - Dec 2023\n- Built nightly pipelines in Python',
      job: 'Requirements\n- 5+ years of Python',
      advice: [],
    },
  ],
  suggest: (context) =>
    findShort(context)
      .filter(canBeTold)
      .map((short) => adviseOnShort(short, context)),
}
