import type { Zone, ZoneKind } from '../schema/job.ts'
import { isSilent, type ReadUnit } from './reading.ts'
import { READ_BY, type Sense } from './sense/index.ts'
import type { Unit } from './units/index.ts'

const BY_SENSE: Readonly<Record<Exclude<Sense, 'none' | 'condition'>, ZoneKind>> = {
  required: 'required',
  preferred: 'preferred',
  duty: 'duties',
}

/** What a zone is about, and what says so: the row of a heading, or else the model of senses. */
type ZoneRead = Pick<Zone, 'kind' | 'by'>

const byHeading = (kind: ZoneKind, by: string | null): ZoneRead => ({ kind, by: by ?? READ_BY })

/** Where nothing is asked, the headings say what stands there. */
const silentZone = ({ section, opens, by }: Unit): ZoneRead => {
  if (opens === 'role') return byHeading('duties', by)
  if (opens === 'mixed' || opens === 'denied') return byHeading('company', by)
  if (opens !== null) return byHeading(opens, by)
  const part = section.opens
  return part === 'benefits' || part === 'legal' || part === 'apply'
    ? byHeading(part, section.by)
    : { kind: 'company', by: READ_BY }
}

const zoneOf = ({ seen: { unit }, sense }: ReadUnit): ZoneRead => {
  if (isSilent(sense)) return silentZone(unit)
  const from = unit.opens === null ? unit.section : unit
  return from.opens === 'stack' && sense === 'duty' ? byHeading('stack', from.by) : { kind: BY_SENSE[sense], by: READ_BY }
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
