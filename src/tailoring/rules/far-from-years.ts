import { MONTHS_PER_YEAR, printMonths, printYears } from '../../text/months.ts'
import { spanOf } from '../advise-on.ts'
import type { Rule } from '../rule.ts'

/** Of fewer years a good project makes up. */
const MIN_YEARS = 3
/** Who has half of them may try without a word. */
const FAR = 0.5

/** Years that are out of reach: said plainly, with what can be done about it. */
export const farFromYears: Rule = {
  id: 'far-from-years',
  title: 'Say what stands in for years that are far off',
  examples: [
    {
      about: 'speaks up where dated work is less than half of what is asked',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2023 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- 6+ years of experience\n- Kubernetes',
      advice: [{ at: 'Data Engineer, Brightwater Labs', edited: null }],
    },
    {
      about: 'is silent where it is more, where few years are asked, and where no dates were read',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- 6+ years of experience\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: ({ analysis: { experience, positions }, job, lineAt }) => {
    const asked = job.experience
    const [latest] = positions
    if (!asked || !latest || asked.min < MIN_YEARS || experience.months === 0) return []
    if (experience.months >= FAR * MONTHS_PER_YEAR * asked.min) return []
    return [
      {
        requirement: null,
        title: `Asked: ${printYears(asked.min)}; dated: ${printMonths(experience.months)}`,
        message:
          'Say in the first lines what stands in for the rest: projects, research, freelance work, each with its dates. And look for posts that ask for fewer years beside this one.',
        resume: spanOf(lineAt(latest) ?? latest),
        job: spanOf(asked),
        gain: 0,
        onlyIfTrue: false,
        edit: null,
      },
    ]
  },
}
