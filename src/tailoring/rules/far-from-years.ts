import { countPractice, printPractice } from '../../language/count-practice.ts'
import type { Analysis } from '../../schema/analysis.ts'
import type { Job } from '../../schema/job.ts'
import { stepsAbove } from '../../text/degree-ladder.ts'
import { goesOnAfter, MONTHS_PER_YEAR, printYears } from '../../text/months.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { yearsOf } from '../phrases.ts'
import type { CoveredPart, Rule } from '../rule.ts'

/** Of fewer years a good project makes up. */
const MIN_YEARS = 3
/** Who has half of them may try without a word. */
const SHARE_ENOUGH = 0.5

/** What is shown, or asked of the person as a whole: of what is not shown at all, more than the years is lacking. */
const lacksYears = ({ shortfall, requirement }: CoveredPart): boolean =>
  shortfall !== 'absent' && shortfall !== 'related' && requirement.kind !== 'degree'

const isFar = (covered: CoveredPart, practice: number): boolean => {
  const years = yearsOf(covered) ?? 0
  return years >= MIN_YEARS && practice < SHARE_ENOUGH * MONTHS_PER_YEAR * years
}

/** The years that the posting asks of somebody with the person's degrees; where none of them is enough, the most. */
const yearsAsked = ({ experience }: Job, { education, experience: { asOf } }: Analysis): number => {
  const byDegree = experience?.byDegree ?? []
  const isHeld = (asked: 'bachelor' | 'master' | 'doctorate'): boolean =>
    education.some(({ degree, to }) => stepsAbove(degree, asked) >= 0 && !goesOnAfter(to, asOf))
  const enough = byDegree.filter(({ level }) => level === 'none' || isHeld(level))
  if (enough.length > 0) return Math.min(...enough.map(({ years }) => years))
  return Math.max(experience?.min ?? 0, ...byDegree.map(({ years }) => years))
}

const toServed = ({ requirement, index }: CoveredPart): { requirement: string; part?: number } => ({
  requirement: requirement.id,
  ...(index !== null && { part: index }),
})

/** Years that are out of reach: said plainly, with what can be done about it. */
export const farFromYears: Rule = {
  id: 'far-from-years',
  title: 'Say what stands in for years that are far off',
  examples: [
    {
      about: 'speaks up where dated work is less than half of what is asked',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2023 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- 6+ years of experience\n- Kubernetes',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'speaks up where no work is told at all',
      resume: 'EDUCATION\nBSc in Physics, Tarnfield University, 2024\n\nPROJECTS\nTide Tables\n- Ran 3 services on Kubernetes',
      job: 'Requirements\n- 6+ years of experience\n- Kubernetes',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'speaks up where most of it is internships',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2023 - Dec 2023\n- Ran 20 services on Kubernetes\n\nData Intern, Fernhill Systems\nJan 2020 - Dec 2022\n- Drew 20 charts',
      job: 'Requirements\n- 6+ years of experience\n- Kubernetes',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'speaks up where it is not enough beside the degree that is held',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - Dec 2023\n- Ran 20 services on Kubernetes\n\nEDUCATION\nBSc in Physics, Tarnfield University, 2021',
      job: 'Requirements\n- Bachelor’s degree and 5 years of experience, or Master’s degree and 3 years of experience\n- Kubernetes',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent where it is enough beside the degree that is held',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - Dec 2023\n- Ran 20 services on Kubernetes\n\nEDUCATION\nMSc in Physics, Tarnfield University, 2021',
      job: 'Requirements\n- Bachelor’s degree and 5 years of experience, or Master’s degree and 3 years of experience\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent where no dates were read',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- 6+ years of experience\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent where it is more, and where few years are asked',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- 6+ years of experience\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { analysis, job, unnamed } = context
    const { experience } = analysis
    const practice = countPractice(analysis)
    const far = unnamed.filter((covered) => lacksYears(covered) && isFar(covered, practice))
    const years = Math.max(yearsAsked(job, analysis), ...far.map((covered) => yearsOf(covered) ?? 0))
    const [first, ...others] = far
    // Work without dates is another matter.
    const isUnread = experience.months === 0 && analysis.sections.some(({ kind }) => kind === 'experience')
    if (years < MIN_YEARS || isUnread || practice >= SHARE_ENOUGH * MONTHS_PER_YEAR * years) return []
    const asked = first?.part?.anyOf[0] ?? first?.requirement ?? job.experience
    return [
      {
        ...adviseOnly({
          title: `What stands in for ${printYears(years)}? Dated: ${printPractice(experience.months, practice)}`,
          message:
            'Say in the first lines what stands in for the rest: projects, research, freelance work, each with its dates. And look for posts that ask for fewer years beside this one.',
          resume: null,
          job: asked && spanOf(asked),
        }),
        ...(first && toServed(first)),
        ...(others.length > 0 && { also: others.map(toServed) }),
        // What stands in for years is for the person to know.
        onlyIfTrue: true,
      },
    ]
  },
}
