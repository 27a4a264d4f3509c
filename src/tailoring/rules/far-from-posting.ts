import { FIELDS_OF_APPLICATION } from '../../lineage.ts'
import { joinNames } from '../../text/join-names.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { isAbsent } from '../group-served.ts'
import { isFarOff, namedParts } from '../is-far-off.ts'
import { namedSkills } from '../named-skills.ts'
import { asOneName, nameShortly } from '../phrases.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { nameInMidLine, toPhrase } from '../wording.ts'

/** The kind of Python and Java; JSON and YAML are none of it. */
const PROGRAMMING_LANGUAGE = 'programming-language'

/** As many as one can begin with. */
const FIRST_TO_LEARN = 3
/** One tool opens no door. */
const LEAST_TO_LEARN = 2

const skillsOf = ({ analysis }: RuleContext): ReadonlySet<string | null> =>
  new Set(analysis.mentions.filter(({ negated }) => !negated).map(({ skill }) => skill))

/** The technical field that the title of the posting names, where the resume names neither it nor a part of it. */
const findField = (context: RuleContext): string[] => {
  const { parts, lineage, job } = context
  const known = [...skillsOf(context)].flatMap((skill) => (skill === null ? [] : [skill, ...lineage.ancestorsOf(skill)]))
  const title = toPhrase(job.title ?? '')
  const isInTitle = (field: string): boolean => {
    const skill = lineage.skillOf(field)
    return (
      skill !== undefined &&
      skill.group !== FIELDS_OF_APPLICATION &&
      skill.forms.some(({ form }) => title.includes(toPhrase(form)))
    )
  }
  const fields = parts.flatMap(({ part }) => namedSkills(part)).map(({ skill }) => skill)
  const named = fields.find((field) => lineage.isField(field) && isInTitle(field))
  return named === undefined || known.includes(named) ? [] : [nameInMidLine(named, lineage)]
}

/**
 * The tools that weigh most of what is asked and that the resume never names, the first language before all others; of practices
 * and qualities no course is a beginning.
 */
const findTools = (context: RuleContext): string[] => {
  const { unnamed, lineage } = context
  const known = skillsOf(context)
  const weights = new Map<string, number>()
  for (const { part, weight } of unnamed.filter((covered) => isAbsent(covered) && covered.part?.soft === false))
    for (const { skill } of namedSkills(part).slice(0, 1))
      if (!known.has(skill) && !lineage.isWide(skill) && lineage.isTechnology(skill))
        weights.set(skill, (weights.get(skill) ?? 0) + weight)
  const heaviest = [...weights.keys()].toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  const language = heaviest.find((skill) => lineage.ancestorsOf(skill).has(PROGRAMMING_LANGUAGE))
  const first = [...new Set([...(language === undefined ? [] : [language]), ...heaviest])].slice(0, FIRST_TO_LEARN)
  return first.length < LEAST_TO_LEARN ? [] : first.map((skill) => nameInMidLine(skill, lineage))
}

/** Whoever has nothing of the field begins with the field, and not with its tools. */
const findFirst = (context: RuleContext): string[] => {
  const field = findField(context)
  return field.length > 0 ? field : findTools(context)
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
      about: 'sends whoever has nothing of the field to the field first',
      resume: 'EXPERIENCE\nNurse, Fernhill Hospital\nJan 2020 - Dec 2023\n- Cared for 20 patients a day on a busy ward',
      job: 'Machine Learning Engineer\n\nRequirements\n- Machine learning\n- Kubernetes\n- Terraform\n- PyTorch\n- Kafka\n- PostgreSQL\n- Airflow\n- Docker',
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
      adviseOnly({
        title: 'This posting is far from what the resume tells',
        message: [
          `Of ${named.length} skills and tasks that it names, ${named.filter(({ status }) => status === 'missing').length} are not in the resume.`,
          ...(credentials.length > 0
            ? [`It requires ${joinNames(credentials, 'and')}, without which applicants are rarely considered.`]
            : []),
          'Posts nearer to what your lines tell will repay an application sooner.',
          ...(first.length > 0 ? [begin] : []),
        ].join(' '),
        resume: latest ? spanOf(lineAt(latest) ?? latest) : null,
        job: null,
      }),
    ]
  },
}
