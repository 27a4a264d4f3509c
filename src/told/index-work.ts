import { remember } from '../text/remember.ts'
import type { Passage } from './read-passages.ts'
import type { ToldPassage } from './read-work.ts'

/** In which passages of a resume each word, skill and deed occurs: indexes of these, in reading order. */
export interface WorkIndex {
  readonly passages: readonly Passage[]
  readonly byStem: ReadonlyMap<string, readonly number[]>
  readonly bySkill: ReadonlyMap<string, readonly number[]>
  readonly byDeed: ReadonlyMap<string, readonly number[]>
}

const addAll = (groups: Map<string, number[]>, keys: Iterable<string>, place: number): void => {
  for (const key of keys) {
    const known = groups.get(key)
    if (known) known.push(place)
    else groups.set(key, [place])
  }
}

/** A posting asks for a few words, and most passages hold none of them: so they are looked up by word, in an index made once for all statements. */
export const indexWork = remember((told: readonly ToldPassage[]): WorkIndex => {
  const [byStem, bySkill, byDeed] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()]
  for (const [place, { passage, skills, deeds }] of told.entries()) {
    addAll(byStem, passage.stems, place)
    addAll(bySkill, skills, place)
    addAll(byDeed, deeds.keys(), place)
  }
  return { passages: told.map(({ passage }) => passage), byStem, bySkill, byDeed }
})
