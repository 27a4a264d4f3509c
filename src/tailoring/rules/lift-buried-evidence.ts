import { allMentions, STRENGTHS } from '../../evidence/index.ts'
import { TOOL_KINDS } from '../../lineage.ts'
import type { Evidence } from '../../schema/coverage.ts'
import type { Span } from '../../schema/span.ts'
import { joinNames } from '../../text/join-names.ts'
import { endMonth, monthRange, startMonth } from '../../text/months.ts'
import { contains, quote } from '../../text/span.ts'
import { spanOf } from '../advise-on.ts'
import { namedSkills } from '../named-skills.ts'
import { MAX_NAMES, nameAskedAt, nameShortly } from '../phrases.ts'
import type { Advice, CoveredPart, Rule, RuleContext } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** As many as one summary can name. */
const MAX_SKILLS = 3

/** Work that ended longer ago than this is read as history. */
const RECENT_MONTHS = 60

/** Without pages, the last part of a long text is what nobody scrolls to. */
const LONG_LINES = 60
const DEEP_SHARE = 0.7

const isDeep = (evidence: Span, { analysis: { document }, lineAt }: RuleContext): boolean => {
  const line = lineAt(evidence)
  if (!line) return false
  if (line.page !== null) return line.page > 1
  const { length } = document.lines
  return length > LONG_LINES && document.lines.indexOf(line) > length * DEEP_SHARE
}

const isOld = (evidence: Span, { analysis: { positions, experience } }: RuleContext): boolean => {
  const position = positions.find((one) => contains(one, evidence))
  if (!position?.to || monthRange(position, experience.asOf) === null) return false
  return startMonth(experience.asOf) - endMonth(position.to, experience.asOf) > RECENT_MONTHS
}

/** Whoever skims looks for tools by their names; of a method or a habit ("Agile") nobody asks how far down it stands. */
const isTool = ({ part }: CoveredPart, { lineage }: RuleContext): boolean =>
  namedSkills(part).some(({ skill }) => TOOL_KINDS.has(lineage.skillOf(skill)?.kind))

/** Lists and courses do not lift: only places that show the skill itself in use, and not a wide field ("programming") by a tool far below it. */
const shownIn = ({ evidence, part }: CoveredPart, { lineage }: RuleContext): Evidence[] => {
  const asked = namedSkills(part)
  return evidence.filter(
    ({ skill, relation, strength }) =>
      skill !== null &&
      relation !== 'related' &&
      strength >= STRENGTHS.projects.strength &&
      asked.some((one) => one.skill === skill || (lineage.parentsOf(skill).includes(one.skill) && !lineage.isWide(one.skill))),
  )
}

/** A list or a paper early on names it too, or a narrower skill does; what stands in work of long ago does not count. */
const isNamedEarly = ({ part }: CoveredPart, context: RuleContext): boolean => {
  const asked = new Set(namedSkills(part).map(({ skill }) => skill))
  return allMentions(context.analysis).some(
    (mention) =>
      (asked.has(mention.skill) || context.lineage.parentsOf(mention.skill).some((broader) => asked.has(broader))) &&
      !isDeep(mention, context) &&
      !isOld(mention, context),
  )
}

const isBuried = (covered: CoveredPart, context: RuleContext): boolean => {
  const shown = shownIn(covered, context)
  const isAtTop = covered.evidence.some(({ section }) => section === 'summary' || section === 'contact')
  if (shown.length === 0 || isAtTop) return false
  return shown.every((evidence) => isDeep(evidence, context) || isOld(evidence, context)) && !isNamedEarly(covered, context)
}

interface Buried {
  readonly covered: CoveredPart
  /** Its best place. */
  readonly place: Evidence
}

/** What stands for something that is lifted already need not be lifted too: "programming" where Python is. */
const isCovered = ({ part, requirement }: CoveredPart, others: readonly CoveredPart[], { lineage }: RuleContext): boolean =>
  others.some(
    (other) =>
      other.requirement !== requirement &&
      namedSkills(part).some(({ skill }) => namedSkills(other.part).some((one) => lineage.ancestorsOf(one.skill).has(skill))),
  )

/** A skill that several statements ask for is lifted once. */
const onceEach = (buried: readonly CoveredPart[], context: RuleContext): CoveredPart[] =>
  [...new Map(buried.toReversed().map((covered) => [nameShortly(covered, context), covered])).values()].toReversed()

const findBuried = (context: RuleContext): Buried[] => {
  const buried = context.parts
    .filter(({ requirement, shortfall }) => requirement.importance === 'required' && shortfall === null)
    .filter((covered) => isTool(covered, context))
    .filter((covered) => isBuried(covered, context))
  return onceEach(buried, context)
    .filter((covered) => !isCovered(covered, buried, context))
    .slice(0, MAX_SKILLS)
    .flatMap((covered) => {
      const [place] = shownIn(covered, context)
      return place ? [{ covered, place }] : []
    })
}

const sayWhere = (buried: readonly Buried[], context: RuleContext): string => {
  const old = buried.filter(({ place }) => isOld(place, context)).length
  if (old === 0) return 'far down'
  if (old < buried.length) return 'far down or in work that ended more than five years ago'
  return 'in work that ended more than five years ago'
}

const adviseToLift = ([first, ...others]: readonly [Buried, ...Buried[]], context: RuleContext): Advice => {
  const { covered, place } = first
  const buried = [first, ...others]
  const names = joinNames(
    buried.map((one) => nameAskedAt(one.covered, one.place, context)),
    'and',
    MAX_NAMES,
  )
  const words = joinNames(
    buried.map((one) => `“${quote(context.analysis.document.text, one.place).replace(/\s+/g, ' ')}”`),
    'and',
    MAX_NAMES,
  )
  const it = buried.length > 1 ? 'them' : 'it'
  return {
    requirement: covered.requirement.id,
    ...(covered.index !== null && { part: covered.index }),
    title:
      buried.length > 1
        ? `Lift ${buried.length} required skills to the top`
        : `Lift ${nameInMidLine(place.skill ?? '', context.lineage)} to the top`,
    message:
      `The posting asks for ${names}, and the resume shows ${it} only ${sayWhere(buried, context)} (${words}, ${context.citeAll(buried.map((one) => one.place))}). ` +
      `Name ${it} in the summary, and in a newer position if you used ${it} there too.`,
    resume: spanOf(place),
    job: spanOf(covered.part?.anyOf[0] ?? covered.requirement),
    gain: 0,
    onlyIfTrue: false,
    edit: null,
  }
}

/** What the posting needs and the resume shows only where few read on: late in the document, or in work of long ago. */
export const liftBuriedEvidence: Rule = {
  id: 'lift-buried-evidence',
  title: 'Lift what matters to where it is read',
  examples: [
    {
      about: 'points at a required skill that only work of long ago shows',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Wrote 20 reports\n\nSoftware Engineer, Fernhill Systems\nJan 2012 - Dec 2014\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: 'Kubernetes', edited: null }],
    },
    {
      about: 'speaks once of several, and not of what one of them stands for',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Wrote 20 reports\n\nSoftware Engineer, Fernhill Systems\nJan 2012 - Dec 2014\n- Ran 20 services on Kubernetes\n- Tuned machine learning models in PyTorch',
      job: 'Requirements\n- Machine learning\n- PyTorch\n- Kubernetes',
      advice: [{ at: 'PyTorch', edited: null }],
    },
    {
      about: 'is silent on a wide field that an old tool of it shows',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Wrote 20 reports\n\nSoftware Engineer, Fernhill Systems\nJan 2012 - Dec 2014\n- Drew 20 forms in GWT',
      job: 'Requirements\n- Programming',
      advice: [],
    },
    {
      about: 'is silent where newer work shows it too',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Moved 20 reports to Kubernetes\n\nSoftware Engineer, Fernhill Systems\nJan 2012 - Dec 2014\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => {
    const [first, ...others] = findBuried(context)
    return first ? [adviseToLift([first, ...others], context)] : []
  },
}
