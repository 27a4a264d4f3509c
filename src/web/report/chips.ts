import type { PartCoverage, Report, RequirementCoverage } from '../../schema/index.ts'
import { messages } from '../messages/index.ts'
import { aimAt, groupByName, type NamedAims } from './aims.ts'
import { SHOWN_STRENGTH } from './claims.ts'
import { tell } from './told.tsx'

/**
 * `shown` in work or a project, for as long as asked · `named` only, or in part · `missing` ·
 * `unknown`: nothing that a text could show.
 */
export type ChipState = 'shown' | 'named' | 'missing' | 'unknown'

/** A shape as well as a colour, so that neither is needed to tell them apart. */
export const CHIP_MARKS: Readonly<Record<ChipState, string>> = { shown: '●', named: '◐', missing: '○', unknown: '–' }

/** One part of a statement, as the resume shows it. */
export interface Chip extends NamedAims {
  readonly state: ChipState
  /** The state in words, with the reason. */
  readonly title: string
}

/** A summary may meet a part but only names it; so does a nearest line. */
const stateOf = ({ status, evidence: [best] }: PartCoverage): ChipState => {
  if (status === 'missing' || status === 'unknown') return status
  return status === 'met' && best && !best.near && best.strength >= SHOWN_STRENGTH ? 'shown' : 'named'
}

const sayState = (state: ChipState, { evidence: [best] }: PartCoverage, report: Report | undefined): string => {
  if (best === undefined || state === 'missing' || state === 'unknown') return messages.requirements.chips[state]
  const why = tell('evidence', best.why, report)
  return best.near ? `${messages.requirements.near}: ${why}` : why
}

/** The parts of a requirement, each name once. */
export const chipsOf = ({ requirement, parts }: Pick<RequirementCoverage, 'requirement' | 'parts'>, report?: Report): Chip[] => {
  const byName = new Map(parts.map((part) => [part.name, part]))
  return groupByName(parts.map(({ name }, index) => ({ name, aim: aimAt(requirement, index) }))).flatMap((named) => {
    const part = byName.get(named.name)
    if (part === undefined) return []
    const state = stateOf(part)
    return [{ ...named, state, title: sayState(state, part, report) }]
  })
}
