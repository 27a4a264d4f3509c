import type { HeadingKind } from '../language/heading-row.ts'
import type { Zone, ZoneKind } from '../schema/job.ts'
import { isSilent, type ReadUnit } from './reading.ts'
import { READ_BY, type Sense } from './sense/index.ts'

const BY_SENSE: Readonly<Record<Exclude<Sense, 'none' | 'condition'>, ZoneKind>> = {
  required: 'required',
  preferred: 'preferred',
  duty: 'duties',
}

/** What stands below a heading, where nothing is asked there. */
const byHeading = (opens: HeadingKind): ZoneKind =>
  opens === 'role' ? 'duties' : opens === 'mixed' || opens === 'denied' ? 'company' : opens

/** Sections in which nothing is asked are about what their headings say; of others the model of senses says more. */
const SILENT_SECTIONS: ReadonlySet<HeadingKind | null> = new Set(['benefits', 'legal', 'apply'])

/** What a zone is about, and what says so: the row of a heading, or else the model of senses. */
const zoneOf = ({ seen: { unit }, sense }: ReadUnit): Pick<Zone, 'kind' | 'by'> => {
  const { opens, by } = unit.opens === null ? unit.section : unit
  const isHeaded = isSilent(sense) ? unit.opens !== null || SILENT_SECTIONS.has(opens) : opens === 'stack' && sense === 'duty'
  if (isHeaded && opens !== null) return { kind: byHeading(opens), by: by ?? READ_BY }
  return { kind: isSilent(sense) ? 'company' : BY_SENSE[sense], by: READ_BY }
}

/** Runs of units about one thing, headings included. */
export const findZones = (units: readonly ReadUnit[]): Zone[] => {
  const zones: Zone[] = []
  for (const read of units) {
    const { kind, by } = zoneOf(read)
    const { start, end, opens } = read.seen.unit
    const before = zones.at(-1)
    if (before?.kind === kind && opens === null) zones[zones.length - 1] = { ...before, end }
    else zones.push({ kind, by, start, end })
  }
  return zones
}
