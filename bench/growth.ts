/**
 * How does processor time grow with the length of a resume and of a posting, and of a hundred kinds of files that nobody
 * writes?   npx tsx bench/growth.ts [runs]
 */
import { readDocument } from '../src/document/index.ts'
import { CoverageError } from '../src/errors/index.ts'
import { compare, read, readJob } from '../src/index.ts'
import { KINDS, type Kind } from './kinds.ts'
import { consumed, formatTimings, measure, processorMs, type Timing } from './measure.ts'
import { POSTING, postingOf, resumeOf } from './texts.ts'

/** Pages, and postings one after the other. */
const SIZES = [1, 2, 4, 8]

/** How much longer twice the size takes, averaged over the steps: 2 is linear, 4 quadratic. */
export const growthOf = (timings: readonly Timing[]): number => {
  const [first, last] = [timings[0]?.medianMs ?? 1, timings.at(-1)?.medianMs ?? 1]
  return (last / first) ** (1 / (timings.length - 1))
}

export interface Growth {
  readonly name: string
  readonly timings: readonly Timing[]
  readonly factor: number
}

/** @param runs of each size, all sizes interleaved. */
export const measureGrowth = async (runs: number, sizes: readonly number[] = SIZES): Promise<Growth[]> => {
  const asOf = '2026-11'
  const job = await readJob(POSTING)
  const analyses = await Promise.all(sizes.map(async (size) => ({ size, analysis: await read(resumeOf(size), { asOf }) })))
  let number = 0
  const questions = [
    { name: 'read, pages', run: (size: number) => () => read(resumeOf(size, number++), { asOf }) },
    { name: 'requirements, postings', run: (size: number) => () => readJob(postingOf(size, number++)) },
    {
      name: 'compare, pages',
      run: (size: number) => () => analyses.filter((one) => one.size === size).map(({ analysis }) => compare(analysis, job)),
    },
  ]
  const growths: Growth[] = []
  for (const { name, run } of questions) {
    const timings = await measure(
      sizes.map((size) => ({ name: `${name}: ${size}`, run: run(size) })),
      runs,
      { nowMs: processorMs },
    )
    growths.push({ name, timings, factor: growthOf(timings) })
  }
  return growths
}

/** Characters of a file of each kind; the last is as much as is read. */
const CHARACTERS = [12_500, 50_000, 200_000] as const
/** Shorter times are dominated by the fixed cost of a file. */
const MIN_MS = 150

export interface KindGrowth {
  readonly name: string
  /** Processor time for each of {@link CHARACTERS}. */
  readonly ms: readonly number[]
  /** How much longer twice the size takes in the last step; 1 if the times are too short to tell. */
  readonly factor: number
}

const readingMs = async ({ fileName }: Kind, bytes: Uint8Array): Promise<number> => {
  const begun = processorMs()
  consumed[0] = await readDocument(bytes, { fileName }).catch((error: unknown) => {
    // A refusal is an answer: what counts is when it comes.
    if (!(error instanceof CoverageError)) throw error
  })
  return processorMs() - begun
}

/** How much longer twice the size takes, judged by the two larger sizes. */
const kindFactor = ([, middle = 1, last = 1]: readonly number[]): number => (last < MIN_MS ? 1 : Math.sqrt(last / middle))

/** Rounds over the three sizes; a kind that seems to grow faster than linearly gets the second number, since a single long pause can look like that. */
const ROUNDS = { usual: 2, doubted: 6 }
const SEEMS_STEEP = 2.3

/** Reading files of every kind, each in three sizes: the fastest run of each. */
export const measureKinds = async (): Promise<KindGrowth[]> => {
  const growths: KindGrowth[] = []
  for (const kind of KINDS) {
    const files = CHARACTERS.map(kind.make)
    let ms = files.map(() => Number.POSITIVE_INFINITY)
    for (let round = 0; round < (kindFactor(ms) > SEEMS_STEEP ? ROUNDS.doubted : ROUNDS.usual); round++) {
      const found: number[] = []
      for (const bytes of files) found.push(await readingMs(kind, bytes))
      ms = ms.map((least, index) => Math.min(least, found[index] ?? least))
    }
    growths.push({ name: kind.name, ms, factor: kindFactor(ms) })
  }
  return growths.sort((a, b) => b.factor - a.factor)
}

const formatKinds = (growths: readonly KindGrowth[]): string =>
  [
    `| kind | ${CHARACTERS.map((count) => `${count / 1000}k, ms`).join(' | ')} | twice the size |`,
    `|---|${'---|'.repeat(CHARACTERS.length + 1)}`,
    ...growths.map(({ name, ms, factor }) => `| ${name} | ${ms.map(Math.round).join(' | ')} | ${factor.toFixed(2)} |`),
  ].join('\n')

if (process.argv[1]?.endsWith('growth.ts')) {
  console.log(`${formatKinds(await measureKinds())}\n`)
  for (const { name, timings, factor } of await measureGrowth(Number(process.argv[2] ?? 10))) {
    console.log(`${formatTimings(timings)}\n\n${name}: twice the size takes ${factor.toFixed(2)} times as long\n`)
  }
}
