import { STRENGTHS } from '../../evidence/index.ts'
import type { Evidence } from '../../schema/coverage.ts'
import { endMonth, monthRange, startMonth } from '../../text/months.ts'
import { contains } from '../../text/span.ts'
import { adviseOn } from '../advise-on.ts'
import { nameShortly, sayAsked } from '../phrases.ts'
import type { CoveredRequirement, Rule, RuleContext } from '../rule.ts'

const MAX_ADVICE = 3

/** Work that ended longer ago than this is read as history. */
const RECENT_MONTHS = 60

/** Without pages, the last part of a long text is what nobody scrolls to. */
const LONG_LINES = 60
const DEEP_SHARE = 0.7

const isDeep = (evidence: Evidence, { analysis: { document }, lineAt }: RuleContext): boolean => {
  const line = lineAt(evidence)
  if (!line) return false
  if (line.page !== null) return line.page > 1
  const { length } = document.lines
  return length > LONG_LINES && document.lines.indexOf(line) > length * DEEP_SHARE
}

const isOld = (evidence: Evidence, { analysis: { positions, experience } }: RuleContext): boolean => {
  const position = positions.find((one) => contains(one, evidence))
  if (!position?.to || monthRange(position, experience.asOf) === null) return false
  return startMonth(experience.asOf) - endMonth(position.to, experience.asOf) > RECENT_MONTHS
}

/** Lists do not lift: only places that show the skill in use. */
const shownIn = ({ row }: CoveredRequirement): Evidence[] =>
  row.evidence.filter(({ skill, strength }) => skill !== null && strength >= STRENGTHS.education.strength)

const isBuried = (covered: CoveredRequirement, context: RuleContext): boolean => {
  const shown = shownIn(covered)
  const isAtTop = covered.row.evidence.some(({ section }) => section === 'summary' || section === 'contact')
  return shown.length > 0 && !isAtTop && shown.every((evidence) => isDeep(evidence, context) || isOld(evidence, context))
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
      about: 'is silent where newer work shows it too',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Moved 20 reports to Kubernetes\n\nSoftware Engineer, Fernhill Systems\nJan 2012 - Dec 2014\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) =>
    context.requirements
      .filter(({ requirement, shortfall }) => requirement.importance === 'required' && !requirement.soft && shortfall === null)
      .filter((covered) => isBuried(covered, context))
      .slice(0, MAX_ADVICE)
      .map((covered) => {
        const [best] = shownIn(covered)
        const asked = nameShortly(covered.requirement, context)
        const where = best && isOld(best, context) ? 'in a position that ended more than five years ago' : 'far down'
        return {
          ...adviseOn(covered, {
            title: `Lift ${asked} to the top`,
            message: [
              `${sayAsked(covered, context)}, and the resume shows it only ${where} (${best ? context.cite(best) : ''}).`,
              'Name it in the summary, and in a newer position if you used it there too.',
            ],
            gain: 0,
          }),
          onlyIfTrue: false,
        }
      }),
}
