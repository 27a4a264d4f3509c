import { z } from 'zod'
import type { Importance, Job } from '../../src/schema/job.ts'
import { JobDegree, Seniority } from '../../src/schema/job.ts'

const LabelledSkill = z.object({
  surface: z.string(),
  importance: z.enum(['required', 'preferred', 'duty']),
  group: z.string().nullable(),
  kind: z.enum(['hard', 'soft']),
  years: z.number().nullable(),
  quote: z.string(),
})

/** The labels of one posting; `postings/README.md` says what they mean. */
export const PostingLabels = z.object({
  file: z.string(),
  title: z.string(),
  seniority: Seniority,
  years: z.object({ min: z.number(), max: z.number().nullable() }).nullable(),
  degree: JobDegree.pick({ level: true, importance: true, orExperience: true }).nullable(),
  skills: z.array(LabelledSkill),
  dropped: z.array(z.object({ surface: z.string(), why: z.enum(['negated', 'company', 'boilerplate', 'benefit', 'homonym']) })),
  blockers: z.array(z.string()),
})
export type PostingLabels = z.infer<typeof PostingLabels>

/** A share of right answers. */
export interface Share {
  right: number
  of: number
}

export interface PostingFigures {
  readonly importance: Share
  readonly years: Share
  readonly degree: Share
  readonly seniority: Share
  readonly trapsAvoided: Share
  /** Pairs of skills that stand in one choice: those said that are labelled, and those labelled that are said. */
  readonly pairsSaid: Share
  readonly pairsLabelled: Share
}

export const noFigures = (): PostingFigures => ({
  importance: { right: 0, of: 0 },
  years: { right: 0, of: 0 },
  degree: { right: 0, of: 0 },
  seniority: { right: 0, of: 0 },
  trapsAvoided: { right: 0, of: 0 },
  pairsSaid: { right: 0, of: 0 },
  pairsLabelled: { right: 0, of: 0 },
})

const wordsOf = (name: string): string[] =>
  (
    name
      .toLowerCase()
      .replace(/[‐-―]/g, '-')
      .match(/[\p{L}\p{N}+#.]+/gu) ?? []
  ).map((word) => word.replace(/(?<=[a-z]{3})s$/, ''))

/** The same skill is named: one's words are a run within the other's. */
const isSame = (a: string, b: string): boolean => {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  if (!short?.length || !long) return false
  return long.some((_, from) => short.every((word, index) => long[from + index] === word))
}

type Pair = readonly [string, string]

const pairsOf = (names: readonly string[]): Pair[] => names.flatMap((a, index) => names.slice(index + 1).map((b): Pair => [a, b]))

const isSamePair = (x: Pair, y: Pair): boolean =>
  (isSame(x[0], y[0]) && isSame(x[1], y[1])) || (isSame(x[0], y[1]) && isSame(x[1], y[0]))

const add = (share: Share, isRight: boolean): void => {
  share.of++
  if (isRight) share.right++
}

const RANK: Readonly<Record<Importance, number>> = { duty: 1, preferred: 2, required: 3 }

/** The names in each labelled choice. */
const choicesOf = ({ skills }: PostingLabels): string[][] => {
  const groups = new Set(skills.flatMap(({ group }) => group ?? []))
  return [...groups].map((id) => skills.filter(({ group }) => group === id).map(({ surface }) => surface))
}

/** Adds one posting to the figures, and says what was wrong. */
export const scorePosting = (job: Job, labels: PostingLabels, figures: PostingFigures): string[] => {
  const wrong: string[] = []
  const check = (share: Share, isRight: boolean, message: string): void => {
    add(share, isRight)
    if (!isRight) wrong.push(message)
  }
  const said = job.requirements.flatMap(({ parts, importance }) =>
    parts.flatMap(({ anyOf }) => anyOf.map(({ surfaceForm }) => ({ surfaceForm, importance }))),
  )
  for (const { surface, importance } of labels.skills) {
    const found = said
      .filter(({ surfaceForm }) => isSame(surfaceForm, surface))
      .sort((a, b) => RANK[b.importance] - RANK[a.importance])
    if (found[0])
      check(figures.importance, found[0].importance === importance, `${surface} is ${importance}, not ${found[0].importance}`)
  }
  const labelled = choicesOf(labels).flatMap(pairsOf)
  const choices = job.requirements.flatMap(({ parts }) =>
    parts.flatMap(({ anyOf }) => pairsOf([...new Set(anyOf.map(({ surfaceForm }) => surfaceForm))])),
  )
  for (const pair of choices)
    check(
      figures.pairsSaid,
      labelled.some((other) => isSamePair(pair, other)),
      `${pair.join(' | ')} is no choice`,
    )
  for (const pair of labelled)
    check(
      figures.pairsLabelled,
      choices.some((other) => isSamePair(pair, other)),
      `${pair.join(' | ')} is a choice`,
    )
  check(
    figures.years,
    (job.experience?.min ?? null) === (labels.years?.min ?? null),
    `years are ${labels.years?.min}, not ${job.experience?.min}`,
  )
  check(
    figures.degree,
    (job.degree?.level ?? null) === (labels.degree?.level ?? null),
    `degree is ${labels.degree?.level}, not ${job.degree?.level}`,
  )
  check(figures.seniority, job.seniority === labels.seniority, `seniority is ${labels.seniority}, not ${job.seniority}`)
  for (const { surface } of labels.dropped)
    check(
      figures.trapsAvoided,
      !said.some(({ surfaceForm }) => surfaceForm.toLowerCase() === surface.toLowerCase()),
      `${surface} is not asked`,
    )
  return wrong
}

export const ratio = ({ right, of }: Share): number => right / of

/** Harmonic mean of precision and recall. */
export const pairsF1 = ({ pairsSaid, pairsLabelled }: PostingFigures): number =>
  (2 * ratio(pairsSaid) * ratio(pairsLabelled)) / (ratio(pairsSaid) + ratio(pairsLabelled))
