import { type Lineage, TOOL_KINDS } from '../../lineage.ts'
import type { Evidence } from '../../schema/coverage.ts'
import type { Span } from '../../schema/span.ts'
import { joinNames } from '../../text/join-names.ts'
import { spanOf } from '../advise-on.ts'
import { joinInTitle, MAX_NAMES, nameable, nameEmployers } from '../phrases.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** Of one it is said by itself. */
const MIN_SKILLS = 2

/** A skill that is asked by its name, and the list that names it. */
interface Listed {
  readonly skill: string
  readonly place: Evidence
  /** Where the posting asks for it first. */
  readonly asked: Span
  readonly weight: number
}

const isListed = ({ part, shortfall }: CoveredPart): boolean => part?.soft === false && shortfall === 'listed'

/** A tool by its own name: of a field a list says as much as anybody does. */
const isTool = (skill: string, { skillOf, isKind }: Lineage): boolean => TOOL_KINDS.has(skillOf(skill)?.kind) && !isKind(skill)

/** Tools of which nothing but the name in a list is there, those that weigh most first. */
const findListed = ({ parts, lineage }: RuleContext): Listed[] => {
  const listed = new Map<string, Listed>()
  for (const { evidence, weight, part, requirement } of parts.filter(isListed)) {
    const [place] = evidence
    if (!place?.skill || place.section !== 'skills' || place.relation !== 'exact' || !isTool(place.skill, lineage)) continue
    const known = listed.get(place.skill)
    listed.set(place.skill, {
      skill: place.skill,
      place,
      asked: known?.asked ?? spanOf(part?.anyOf[0] ?? requirement),
      weight: weight + (known?.weight ?? 0),
    })
  }
  return [...listed.values()].sort((a, b) => b.weight - a.weight)
}

/** What is asked, stands in the list of skills and is told by no line: said of all of them at once. */
export const listedOnly: Rule = {
  id: 'listed-only',
  title: 'Show in work the asked skills that stand in the list alone',
  examples: [
    {
      about: 'names the asked skills that no line of work tells of',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports in Python\n\nSKILLS\nPython, Kubernetes, PyTorch',
      job: 'Requirements\n- Python\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'is silent about one, of which a question of its own speaks, and about what work shows',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports in Python\n\nSKILLS\nPython, Kubernetes, PyTorch',
      job: 'Requirements\n- Python\n- Kubernetes\n- Rust',
      advice: [],
    },
  ],
  suggest: (context) => {
    const listed = findListed(context)
    const [first] = listed
    if (!first || listed.length < MIN_SKILLS) return []
    const names = listed.map(({ skill }) => nameInMidLine(skill, context.lineage))
    const employers = nameEmployers(nameable(context.analysis.positions))
    return [
      {
        requirement: null,
        title: `Asked and only listed: ${joinInTitle(names)}`,
        message:
          `The posting asks for ${joinNames(names, 'and', MAX_NAMES)}, and no line of work or of a project tells of them. ` +
          (employers === ''
            ? 'For each that you have used, say in a bullet where, and what came of it.'
            : `For each that you have used, at ${employers} or in a project, say so in a bullet there, and what came of it.`),
        resume: spanOf(first.place),
        job: first.asked,
        gain: 0,
        onlyIfTrue: true,
        edit: null,
      },
    ]
  },
}
