/** A run of places of a sequence, half-open, and the index of its kind. */
export interface Run {
  readonly first: number
  readonly after: number
  readonly kind: number
}

/** The tags of places by which runs of several kinds are learned and read. */
export interface RunTags {
  readonly tags: readonly string[]
  /** Whether a tag may follow another (null: at the beginning): a run that begins goes on until it ends. */
  readonly mayFollow: (before: number | null, tag: number) => boolean
  /** Of the first place of a run. */
  readonly firstOf: (run: Run) => number
  /** The runs that tags make. */
  readonly read: (tags: readonly number[]) => Run[]
}

const PLACES = ['first', 'inner', 'last', 'only'] as const
const COUNT = PLACES.length

const placeOf = (tag: number): (typeof PLACES)[number] | null => PLACES[(tag - 1) % COUNT] ?? null
const kindOf = (tag: number): number => Math.floor((tag - 1) / COUNT)

const isOpen = (tag: number): boolean => placeOf(tag) === 'first' || placeOf(tag) === 'inner'
const isLater = (tag: number): boolean => placeOf(tag) === 'inner' || placeOf(tag) === 'last'

const mayFollow = (before: number | null, tag: number): boolean =>
  before !== null && isOpen(before) ? isLater(tag) && kindOf(before) === kindOf(tag) : !isLater(tag)

const readRuns = (tags: readonly number[]): Run[] => {
  const runs: Run[] = []
  for (const [at, tag] of tags.entries()) {
    const last = runs.at(-1)
    if (tag === 0) continue
    if (last && isLater(tag) && mayFollow(tags[at - 1] ?? 0, tag)) runs[runs.length - 1] = { ...last, after: at + 1 }
    else runs.push({ first: at, after: at + 1, kind: kindOf(tag) })
  }
  return runs
}

/**
 * Tags of the kinds given: outside of a run ("out"); its first, an inner and its last place, and a place that is all of one ("soft
 * first"), for each kind.
 */
export const createRunTags = (kinds: readonly string[]): RunTags => ({
  tags: ['out', ...kinds.flatMap((kind) => PLACES.map((place) => `${kind} ${place}`))],
  mayFollow,
  firstOf: ({ first, after, kind }) => 1 + kind * COUNT + (after - first === 1 ? COUNT - 1 : 0),
  read: readRuns,
})
