import { allMentions } from '../../evidence/index.ts'
import { TOOL_KINDS } from '../../lineage.ts'
import { joinNames } from '../../text/join-names.ts'
import { rangeAt } from '../../text/span.ts'
import { adviseOnly } from '../advise-on.ts'
import { isAbsent } from '../group-served.ts'
import { isFarOff } from '../is-far-off.ts'
import { namedSkills } from '../named-skills.ts'
import { MAX_NAMES } from '../phrases.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** Of one tool that is not named nobody makes a list. */
const LEAST_TOOLS = 2

/** Tools that are required and that nothing names, those that matter most first. */
const findUnlisted = ({ unnamed, lineage }: RuleContext): string[] => [
  ...new Set(
    unnamed
      .filter((covered) => isAbsent(covered) && covered.requirement.importance === 'required')
      .flatMap(({ part }) => namedSkills(part))
      .filter(({ skill }) => TOOL_KINDS.has(lineage.skillOf(skill)?.kind))
      .map(({ skill }) => nameInMidLine(skill, lineage)),
  ),
]

/** Who names so many in their lines needs no list for it. */
const ENOUGH_NAMED = 3

const namesTools = ({ analysis, lineage }: RuleContext): boolean => {
  const tools = allMentions(analysis).filter(({ skill }) => TOOL_KINDS.has(lineage.skillOf(skill)?.kind))
  const isListed = tools.some(({ start }) => rangeAt(analysis.sections, start)?.kind === 'skills')
  return isListed || new Set(tools.map(({ skill }) => skill)).size >= ENOUGH_NAMED
}

/** A resume that hardly names a tool, for a posting that goes by their names. */
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
      about: 'is silent where a section lists some',
      resume:
        'EXPERIENCE\nResearch Assistant, Brightwater Labs\nJan 2020 - Dec 2023\n- Fitted 20 models to the tides\n\nSKILLS\nStata',
      job: 'Requirements\n- Python\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where the lines name enough of them',
      resume:
        'EXPERIENCE\nResearch Assistant, Brightwater Labs\nJan 2020 - Dec 2023\n- Fitted 20 models to the tides in Stata, MATLAB and Fortran',
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
    const unlisted = findUnlisted(context)
    // Of a posting of another trade its tools are not what the resume forgot.
    if (unlisted.length < LEAST_TOOLS || namesTools(context) || isFarOff(context)) return []
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
