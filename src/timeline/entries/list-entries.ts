import type { BodyLine } from '../lines/index.ts'
import { splitAlike } from './entry-marks.ts'
import { type Listed, readAlike } from './entry-vote.ts'
import { type Entry, findEntries } from './find-entries.ts'
import { openFirst } from './open-first.ts'
import { findToldEntries } from './told-entries.ts'
import { findUndatedEntries } from './undated-entries.ts'

const entriesIn = (body: readonly BodyLine[]): readonly Entry[] => {
  const headed = findEntries(body)
  const told = new Map(findToldEntries(body).map((entry) => [entry.at, entry] as const))
  // A sentence may name a post among others that it is about; alone, or read as a head, it tells of its own.
  const isHeaded = headed.some(({ at }) => !told.has(at))
  const dated = isHeaded ? headed.map((entry) => told.get(entry.at) ?? entry) : [...told.values()]
  // A name some lines above its date may be found both ways: the dated entry says more.
  const isFree = ({ first }: Entry): boolean => dated.every((entry) => entry.first !== first)
  const undated = findUndatedEntries(body, dated).filter(isFree)
  return [...dated, ...undated].sort((a, b) => a.first - b.first)
}

/** The entries of each body, in reading order, all of them read the way most are. */
export const listEntries = (bodies: readonly (readonly BodyLine[])[]): readonly Listed[] =>
  openFirst(splitAlike(readAlike(bodies.map((body) => ({ body, entries: entriesIn(body) })))))
