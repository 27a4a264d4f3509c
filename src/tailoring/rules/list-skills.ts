import { allMentions } from '../../evidence/index.ts'
import type { Mention } from '../../schema/mention.ts'
import type { SectionKind } from '../../schema/section.ts'
import { groupBy } from '../../text/group-by.ts'
import { joinNames } from '../../text/join-names.ts'
import { tellsOfWork } from '../../text/section-lines.ts'
import { rangeAt } from '../../text/span.ts'
import { adviseOnly } from '../advise-on.ts'
import { isAbsent } from '../group-served.ts'
import { isFarOff } from '../is-far-off.ts'
import { namedSkills } from '../named-skills.ts'
import { MAX_NAMES } from '../phrases.ts'
import type { Advice, Rule, RuleContext } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** Of one tool that is not named nobody makes a list. */
const LEAST_TOOLS = 2

/** Tools that are required and that nothing names, those that matter most first. */
const findUnlisted = ({ unnamed, lineage }: RuleContext): string[] => [
  ...new Set(
    unnamed
      .filter((covered) => isAbsent(covered) && covered.requirement.importance === 'required')
      .flatMap(({ part }) => namedSkills(part))
      .filter(({ skill }) => lineage.isTechnology(skill))
      .map(({ skill }) => nameInMidLine(skill, lineage)),
  ),
]

/** Who names so many in their lines needs no list for it. */
const ENOUGH_NAMED = 3
/** So many names in one line that tells of no work are a list, under whatever heading. */
const NAMES_OF_A_LIST = 3
/** As many as a sentence can hold, each with its line. */
const MAX_SHOWN = 5

const findTools = ({ analysis, lineage }: RuleContext): Mention[] =>
  allMentions(analysis).filter(({ skill, evoked, negated }) => lineage.isTool(skill) && !evoked && !negated)

/** Whether a section of skills names any of them, or a line elsewhere that tells of no work lists some. */
const isListed = (tools: readonly Mention[], { analysis, lineAt }: RuleContext): boolean => {
  const kindOf = ({ start }: Mention): SectionKind => rangeAt(analysis.sections, start)?.kind ?? 'other'
  const elsewhere = tools.filter((tool) => !tellsOfWork(kindOf(tool)))
  return (
    tools.some((tool) => kindOf(tool) === 'skills') ||
    [...groupBy(elsewhere, lineAt).values()].some((own) => own.length >= NAMES_OF_A_LIST)
  )
}

const ORDER_OF_KINDS = ['language', 'framework', 'library', 'platform', 'service']

/** The tools that lines name, each by its first place: what the posting asks for first, then languages; parts of others last. */
const namedInLines = (tools: readonly Mention[], { parts, lineage }: RuleContext): Mention[] => {
  const asked = new Set(parts.flatMap(({ part }) => namedSkills(part).map(({ skill }) => skill)))
  const named = new Set(tools.map(({ skill }) => skill))
  const isPart = (skill: string): boolean => [...lineage.ancestorsOf(skill)].some((broader) => named.has(broader))
  const rankOf = ({ skill }: Mention): number => {
    if (asked.has(skill)) return -1
    return isPart(skill) ? ORDER_OF_KINDS.length : ORDER_OF_KINDS.indexOf(lineage.skillOf(skill)?.kind ?? '')
  }
  return [...groupBy(tools, ({ skill }) => skill).values()]
    .flatMap(([first]) => first ?? [])
    .toSorted((a, b) => rankOf(a) - rankOf(b))
}

/** Lines name some, and nothing lists them. */
const adviseToGather = (named: readonly Mention[], unlisted: readonly string[], { lineage, citeAll }: RuleContext): Advice => {
  const shown = named.slice(0, MAX_SHOWN)
  const names = joinNames(
    shown.map(({ skill }) => lineage.nameOf(skill)),
    'and',
  )
  const add =
    unlisted.length === 0
      ? ''
      : ` Of ${joinNames(unlisted, 'and', MAX_NAMES)}, which the posting asks for, add what you have used.`
  return adviseOnly({
    title: 'Add a list of skills',
    message: `No section lists your languages, tools and libraries, though a list of skills is where a search looks first. Gather there what your lines name: ${names} (${citeAll(shown)}).${add}`,
    resume: null,
    job: null,
  })
}

/** A resume without a list of tools, or that hardly names one, for a posting that goes by their names. */
export const listSkills: Rule = {
  id: 'list-skills',
  title: 'List languages, tools and libraries',
  examples: [
    {
      about: 'speaks up where hardly a tool is named and tools are required',
      resume: 'EXPERIENCE\nResearch Assistant, Brightwater Labs\nJan 2020 - Dec 2023\n- Fitted 20 models to the tides',
      job: 'Requirements\n- Python\n- PyTorch',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'speaks up where lines name some and no section lists them',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 jobs on Kafka\n- Fitted models in Fortran and Python',
      job: 'Requirements\n- Python\n- PyTorch',
      advice: [{ at: null, edited: null }],
    },
    {
      about: 'is silent where a line under another heading lists them',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Fitted models in Fortran and Python\n\nADDITIONAL INFORMATION\nFortran, Python, Kafka',
      job: 'Requirements\n- Python\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where a section lists some',
      resume:
        'EXPERIENCE\nResearch Assistant, Brightwater Labs\nJan 2020 - Dec 2023\n- Fitted 20 models to the tides\n\nSKILLS\nStata',
      job: 'Requirements\n- Python\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where the posting is of another trade',
      resume: 'EXPERIENCE\nNurse, Fernhill Hospital\nJan 2020 - Dec 2023\n- Cared for 20 patients a day on a busy ward',
      job: 'Requirements\n- Python\n- Kubernetes\n- Terraform\n- PyTorch\n- Kafka\n- PostgreSQL\n- Airflow\n- Docker',
      advice: [],
    },
  ],
  suggest: (context) => {
    const tools = findTools(context)
    // Of a posting of another trade its tools are not what the resume forgot.
    if (isListed(tools, context) || isFarOff(context)) return []
    const unlisted = findUnlisted(context)
    const named = namedInLines(
      tools.filter(({ weak }) => !weak),
      context,
    )
    const hasSection = context.analysis.sections.some(({ kind }) => kind === 'skills')
    if (named.length >= LEAST_TOOLS && !hasSection) return [adviseToGather(named, unlisted, context)]
    if (unlisted.length < LEAST_TOOLS || named.length >= ENOUGH_NAMED) return []
    return [
      adviseOnly({
        title: 'List the languages, tools and libraries that you use',
        message: `The resume hardly names any, and the posting goes by their names: ${joinNames(unlisted, 'and', MAX_NAMES)}. Put those that you have used under Skills, and name each in the line of the work that it was used for.`,
        resume: null,
        job: null,
      }),
    ]
  },
}
