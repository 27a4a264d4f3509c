/** Does memory stay flat over many matches?   node --expose-gc --import tsx bench/memory.ts [matches] */
import { compare, read, readJob } from '../src/index.ts'
import { consumed } from './measure.ts'
import { POSTING, resumeOf } from './texts.ts'

const matches = Number(process.argv[2] ?? 10_000)
const STEPS = 10
/** Different resumes, so that nothing cached for one serves the next. */
const RESUMES = 16

const heapMb = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 2 ** 20
}

const job = await readJob(POSTING)
const texts = Array.from({ length: RESUMES }, (_, number) => resumeOf(1).replace('Mira', `Mira ${number}`))
console.log(`| matches | heap MB | resident MB |\n|---|---|---|`)
const heaps: number[] = []
for (let done = 0; done <= matches; done++) {
  if (done % (matches / STEPS) === 0) {
    heaps.push(heapMb())
    console.log(`| ${done} | ${heaps.at(-1)?.toFixed(1)} | ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} |`)
  }
  consumed[0] = compare(await read(texts[done % RESUMES] ?? '', { asOf: '2026-11' }), job)
}
// The first step fills what stays in memory: the compiled taxonomy, the code.
const [, warm = 0] = heaps
console.log(`\nheap after ${matches} matches: ${((heaps.at(-1) ?? 0) / warm).toFixed(3)} times that after ${matches / STEPS}`)
