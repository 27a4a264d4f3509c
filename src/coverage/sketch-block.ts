import { packEntries, visitEntries } from './packed-entries.ts'
import { type CreditSketch, DEGREES_ASKED } from './sketch.ts'
import { MOST_TERMS } from './sketch-words.ts'

/**
 * Some sketches turned around: for each term the resumes that have it, so that a posting looks only at what it asks for.
 * Resumes are numbered from 0.
 */
export interface SketchBlock {
  readonly size: number
  /** As in each sketch; 1 where some work has no dates. */
  readonly months: Int32Array
  readonly undated: Int32Array
  /** One after the other for each resume. */
  readonly degrees: Uint8Array
  /** For each term the numbers of the resumes that have it, each with its byte: packed. */
  readonly lists: ReadonlyMap<number, Uint8Array>
}

/** Sketches as they are kept one by one: what each says, resume by resume. */
export interface LooseSketches extends Omit<SketchBlock, 'lists'> {
  readonly entries: readonly Uint8Array[]
}

export const gatherSketches = (sketches: readonly CreditSketch[]): LooseSketches => ({
  size: sketches.length,
  months: Int32Array.from(sketches, ({ months }) => months),
  undated: Int32Array.from(sketches, ({ undated }) => Number(undated)),
  degrees: Uint8Array.from(sketches.flatMap(({ degrees }) => [...degrees.subarray(0, DEGREES_ASKED.length)])),
  entries: sketches.map(({ entries }) => entries),
})

const invert = (all: readonly Uint8Array[], isWanted: Uint8Array): Map<number, Uint8Array> => {
  const pairs = new Map<number, number[]>()
  for (const [index, entries] of all.entries())
    visitEntries(entries, (term, value) => {
      if (isWanted[term] === 0) return
      const own = pairs.get(term)
      if (own === undefined) pairs.set(term, [index, value])
      else own.push(index, value)
    })
  return new Map([...pairs].map(([term, own]) => [term, packEntries(own)]))
}

/** @param wanted the terms that are looked for; all where it is null. */
export const turnAround = ({ entries, ...members }: LooseSketches, wanted: ReadonlySet<number> | null): SketchBlock => {
  const isWanted = new Uint8Array(MOST_TERMS)
  if (wanted === null) isWanted.fill(1)
  else for (const term of wanted) isWanted[term] = 1
  return { ...members, lists: invert(entries, isWanted) }
}
