/** How does processor time grow with the length of a resume and of a posting?   npx tsx bench/growth.ts [runs] */
import { compare, read, readJob } from '../src/index.ts'
import { formatTimings, measure, processorMs, type Timing } from './measure.ts'
import { POSTING, postingOf, resumeOf } from './texts.ts'

/** Pages, and postings one after the other. */
const SIZES = [1, 2, 4, 8]

/** How much longer twice the size takes, on the average of the steps: 2 is linear, 4 the square. */
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
      processorMs,
    )
    growths.push({ name, timings, factor: growthOf(timings) })
  }
  return growths
}

if (process.argv[1]?.endsWith('growth.ts')) {
  for (const { name, timings, factor } of await measureGrowth(Number(process.argv[2] ?? 10))) {
    console.log(`${formatTimings(timings)}\n\n${name}: twice the size takes ${factor.toFixed(2)} times as long\n`)
  }
}
