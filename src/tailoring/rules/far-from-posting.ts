import { joinNames } from '../../text/join-names.ts'
import { holdsTitleWord, plainTitle } from '../../text/titles.ts'
import { spanOf } from '../advise-on.ts'
import { isAbsent } from '../group-served.ts'
import { namedSkills } from '../named-skills.ts'
import { asOneName, nameShortly } from '../phrases.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/*
 * Over 72 pairs that readers gave an overall score, those below both bounds had 13 of 100 on the mean and 31 at most; a bound on
 * the score alone takes in people who are only junior.
 */
const FAR_SCORE = 25
/** Of what the posting names, by weight. */
const FAR_SHARE = 0.1
/** Of fewer names a share says nothing, and of still fewer none says it. */
const LEAST_NAMES = { some: 8, none: 5 }
/** As many as one can begin with. */
const FIRST_TO_LEARN = 3

const isShown = ({ evidence }: CoveredPart): boolean => evidence.some(({ near }) => !near)

const weigh = (parts: readonly CoveredPart[]): number => parts.reduce((sum, { weight, credit }) => sum + weight * credit, 0)

/** What the posting names, qualities and years aside. */
const hardParts = ({ parts }: RuleContext): CoveredPart[] => parts.filter(({ part }) => part !== null && !part.soft)

const isFar = (hard: readonly CoveredPart[], score: number): boolean => {
  const all = hard.reduce((sum, { weight }) => sum + weight, 0)
  const shown = hard.filter(isShown)
  const isEnough = hard.length >= LEAST_NAMES[shown.length > 0 ? 'some' : 'none']
  return score < FAR_SCORE && isEnough && weigh(shown) < FAR_SHARE * all
}

/** Who studied what is asked is of the trade, whatever else no line names. */
const holdsDegree = ({ parts }: RuleContext): boolean =>
  parts.some(
    ({ requirement, part, status, evidence }) =>
      requirement.kind === 'degree' &&
      part === null &&
      status === 'met' &&
      evidence.some(({ section }) => section === 'education'),
  )

/** The skills that the posting asks for most often; of equal ones those whose gap matters most. */
const findFirst = ({ unnamed, lineage }: RuleContext): string[] => {
  const counts = new Map<string, number>()
  for (const { part } of unnamed.filter((covered) => isAbsent(covered) && covered.part?.soft === false))
    for (const { skill } of namedSkills(part).slice(0, 1))
      if (!lineage.isWide(skill)) counts.set(skill, (counts.get(skill) ?? 0) + 1)
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, FIRST_TO_LEARN)
    .map(([skill]) => nameInMidLine(skill, lineage))
}

/** Degrees and certificates that are required: without them nobody reads on. */
const findPapers = (context: RuleContext): string[] =>
  context.unnamed
    .filter(
      ({ requirement: { kind, importance }, evidence }) =>
        importance === 'required' && (kind === 'degree' || kind === 'certification') && evidence.length === 0,
    )
    .map((covered) => asOneName(nameShortly(covered, context)))
    .slice(0, FIRST_TO_LEARN)

const sayNearer = ({ analysis: { positions } }: RuleContext): string => {
  const title = positions.find((position) => position.title !== null && holdsTitleWord(position.title))?.title
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
      about: 'is silent where the degree that it asks for is held',
      resume:
        'EXPERIENCE\nAvionics Intern, Fernhill Rockets\nJan 2023 - Dec 2023\n- Laid out 20 boards\n\nEDUCATION\nBSc in Electrical Engineering, Tarnfield University, 2022',
      job: 'Requirements\n- Bachelor’s degree in Electrical Engineering\n- Kubernetes\n- Terraform\n- PyTorch\n- Kafka\n- PostgreSQL\n- Airflow\n- Docker\n- Rust',
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
    const { analysis, coverage, lineAt } = context
    const hard = hardParts(context)
    if (!isFar(hard, coverage.score) || holdsDegree(context)) return []
    const first = findFirst(context)
    const [latest] = analysis.positions
    const papers = findPapers(context)
    const begin = `If it is this one that you want, begin with ${joinNames(first, 'and')}: a course, a small project, and a line that tells of it.`
    return [
      {
        requirement: null,
        title: 'This posting is far from what the resume tells',
        message: [
          `Of ${hard.length} skills and tasks that it names the resume shows ${hard.filter(isShown).length || 'none'}.`,
          ...(papers.length > 0
            ? [`It requires ${joinNames(papers, 'and')}, without which applicants are rarely considered.`]
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
