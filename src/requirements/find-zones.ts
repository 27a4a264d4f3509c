import type { Zone, ZoneKind } from '../schema/job.ts'
import type { ReadSense, Sense } from './sense/index.ts'
import type { Unit } from './units/index.ts'

const BY_SENSE: Readonly<Record<Exclude<Sense, 'none' | 'condition'>, ZoneKind>> = {
  required: 'required',
  preferred: 'preferred',
  duty: 'duties',
}

const zoneOf = ({ section, opens }: Unit, { sense }: ReadSense): ZoneKind => {
  const part = opens ?? section.opens
  if (sense === 'none' || sense === 'condition') {
    if (opens === 'role') return 'duties'
    if (opens !== null && opens !== 'mixed' && opens !== 'denied') return opens
    return part === 'benefits' || part === 'legal' || part === 'apply' ? part : 'company'
  }
  return part === 'stack' && sense === 'duty' ? 'stack' : BY_SENSE[sense]
}

/** Runs of units about one thing, headings included. */
export const findZones = (units: readonly Unit[], senses: readonly ReadSense[]): Zone[] => {
  const zones: Zone[] = []
  for (const [index, unit] of units.entries()) {
    const kind = zoneOf(unit, senses[index] ?? { sense: 'none', sure: 0 })
    const before = zones.at(-1)
    if (before?.kind === kind && unit.opens === null) zones[zones.length - 1] = { ...before, end: unit.end }
    else zones.push({ kind, start: unit.start, end: unit.end })
  }
  return zones
}
