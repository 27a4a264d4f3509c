import { READS } from '../../language/resumes.ts'
import { joinNames } from '../../text/join-names.ts'
import { countMonths, monthRange } from '../../text/months.ts'
import { holdsTitleWord, plainTitle } from '../../text/titles.ts'
import { spanOf } from '../advise-on.ts'
import { isAbsent } from '../group-served.ts'
import { isFarOff, isShown, namedParts } from '../is-far-off.ts'
import { namedSkills } from '../named-skills.ts'
import { asOneName, nameShortly } from '../phrases.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** As many as one can begin with. */
const FIRST_TO_LEARN = 3

/** The tools and methods that weigh most of what is asked and not shown; of wide fields and qualities no course is a beginning. */
const findFirst = ({ unnamed, lineage }: RuleContext): string[] => {
  const weights = new Map<string, number>()
  for (const { part, weight } of unnamed.filter((covered) => isAbsent(covered) && covered.part?.soft === false))
    for (const { skill } of namedSkills(part).slice(0, 1))
      if (!lineage.isWide(skill) && lineage.skillOf(skill)?.kind !== 'soft')
        weights.set(skill, (weights.get(skill) ?? 0) + weight)
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .slice(0, FIRST_TO_LEARN)
    .map(([skill]) => nameInMidLine(skill, lineage))
}

/** Degrees and certificates that are required and that nothing shows. */
const findCredentials = (context: RuleContext): string[] =>
  context.unnamed
    .filter(
      ({ requirement: { kind, importance }, evidence }) =>
        importance === 'required' && (kind === 'degree' || kind === 'certification') && evidence.length === 0,
    )
    .map((covered) => asOneName(nameShortly(covered, context)))
    .slice(0, FIRST_TO_LEARN)

/** Four months as a volunteer are nobody's trade. */
const LEAST_MONTHS_OF_TRADE = 12

/** The latest title that was held for a year, or else the one that was held longest. */
const findTrade = ({ analysis: { positions, experience } }: RuleContext): string | null => {
  const held = positions.flatMap(({ title, ...position }) => {
    const range = monthRange(position, experience.asOf)
    return title !== null && holdsTitleWord(title) && !READS['not-for-long'].test(title)
      ? [{ title, to: range?.to ?? 0, months: range ? countMonths([range]) : 0 }]
      : []
  })
  const lasting = held.filter(({ months }) => months >= LEAST_MONTHS_OF_TRADE).toSorted((a, b) => b.to - a.to)
  const longest = held.toSorted((a, b) => b.months - a.months)
  return (lasting[0] ?? longest[0])?.title ?? null
}

const sayNearer = (context: RuleContext): string => {
  const title = findTrade(context)
  return title
    ? `Posts nearer to your work as “${plainTitle(title)}” will repay an application sooner.`
    : 'Posts nearer to what your lines tell will repay an application sooner.'
}

/** A posting of another trade: said once and plainly, before a question about each thing that it names. */
export const farFromPosting: Rule = {
  id: 'far-from-posting',
  title: 'Say that a posting is far from the resume',
  examples: [
    {
      about: 'speaks up where hardly anything that the posting names is shown',
      resume: 'EXPERIENCE\nNurse, Fernhill Hospital\nJan 2020 - Dec 2023\n- Cared for 20 patients a day on a busy ward',
      job: 'Requirements\n- Python\n- Kubernetes\n- Terraform\n- PyTorch\n- Kafka\n- PostgreSQL\n- Airflow\n- Docker',
      advice: [{ at: 'Nurse, Fernhill Hospital', edited: null }],
    },
    {
      about: 'is silent where an intern is sought, who need not know any of it yet',
      resume: 'EXPERIENCE\nNurse, Fernhill Hospital\nJan 2020 - Dec 2023\n- Cared for 20 patients a day on a busy ward',
      job: 'Data Engineering Intern\n\nRequirements\n- Python\n- Kubernetes\n- Terraform\n- PyTorch\n- Kafka\n- PostgreSQL\n- Airflow\n- Docker',
      advice: [],
    },
    {
      about: 'is silent where some of it is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services in Python on Kubernetes',
      job: 'Requirements\n- Python\n- Kubernetes\n- Terraform\n- PyTorch\n- Kafka\n- PostgreSQL\n- Airflow\n- Docker',
      advice: [],
    },
  ],
  suggest: (context) => {
    if (!isFarOff(context)) return []
    const { analysis, lineAt } = context
    const named = namedParts(context)
    const first = findFirst(context)
    const [latest] = analysis.positions
    const credentials = findCredentials(context)
    const begin = `If it is this one that you want, begin with ${joinNames(first, 'and')}: a course, a small project, and a line that tells of it.`
    return [
      {
        requirement: null,
        title: 'This posting is far from what the resume tells',
        message: [
          `Of ${named.length} skills and tasks that it names the resume shows ${named.filter(isShown).length || 'none'}.`,
          ...(credentials.length > 0
            ? [`It requires ${joinNames(credentials, 'and')}, without which applicants are rarely considered.`]
            : []),
          sayNearer(context),
          ...(first.length > 0 ? [begin] : []),
        ].join(' '),
        resume: latest ? spanOf(lineAt(latest) ?? latest) : null,
        job: null,
        gain: 0,
        onlyIfTrue: false,
        edit: null,
      },
    ]
  },
}
