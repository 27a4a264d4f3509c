import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inventResume } from '../../scripts/pool/invent-resumes.ts'
import { cover } from '../../src/coverage/index.ts'
import { makeBlocks } from '../../src/pool/blocks.ts'
import type { PoolContext } from '../../src/pool/context.ts'
import { forgetAll, forgetResume, purge } from '../../src/pool/forget.ts'
import { type OpenPool, openParts } from '../../src/pool/open-pool.ts'
import { rankResumes } from '../../src/pool/rank.ts'
import { keepResumes } from '../helpers/keep-resumes.ts'
import { openTestPool, SERVER, type TestPool } from '../helpers/open-test-pool.ts'
import { analyseText, storable, storablePosting, TAXONOMY, understandText } from '../helpers/stages.ts'

/** Programs that share a server; an embedded pool is one program's alone. */
const PROGRAMS = SERVER === undefined ? 1 : 3
const RESUMES = 64
const ROUNDS = SERVER === undefined ? 2 : 6
const BLOCK = 8

const analyses = Array.from({ length: RESUMES }, (_, seed) => analyseText(inventResume(seed)))
const job = understandText('Engineer\n\nRequirements\n- 3+ years of Python\n- SQL or similar\n- Built pipelines\n')
const posting = storablePosting(job)

let pool: TestPool
let programs: OpenPool[]
beforeAll(async () => {
  pool = await openTestPool()
  const options = { ...pool.place, taxonomy: TAXONOMY, retentionDays: 30, blind: false }
  programs = SERVER === undefined ? [pool] : await Promise.all(Array.from({ length: PROGRAMS }, () => openParts(options)))
}, 120_000)
afterAll(() => pool.close())

/** Then a server has counted all that befell them. */
const closePrograms = async (): Promise<void> => {
  for (const { queues, context } of programs.filter((one) => one !== pool)) {
    await queues.close()
    await context.close()
  }
}

/** As the engine would read it in another round: its sketch is another, and still no bound is too low. */
const inRound = (seed: number, round: number) => {
  const resume = storable(analyses[seed] as (typeof analyses)[number])
  return { ...resume, sketch: { ...resume.sketch, months: resume.sketch.months + round } }
}

const scores = analyses.map((analysis) => cover(analysis, job, TAXONOMY).score)

const rank = async (context: PoolContext): Promise<number[]> => {
  const { resumes } = await rankResumes(context, posting, { top: RESUMES, who: 'test' })
  expect(new Set(resumes.map(({ code }) => code)).size).toBe(resumes.length)
  return resumes.map(({ score }) => score)
}

const deadlocks = async (): Promise<unknown> =>
  (await pool.rows('select deadlocks::int from pg_stat_database where datname = current_database()'))[0]?.deadlocks

const program = (number: number): PoolContext => (programs[number % PROGRAMS] as OpenPool).context

describe('a pool at which several programs work at once', () => {
  it('renews, forgets, expires, makes blocks and ranks; nobody waits in a circle, and nobody is lost or doubled', async () => {
    const seeds = analyses.map((_, seed) => seed)
    await keepResumes(
      pool.context,
      seeds.map((seed) => inRound(seed, 0)),
    )
    // Nobody touches the first half but to renew it: it is in every ranking.
    const kept = seeds.slice(0, RESUMES / 2)
    const comeAndGo = seeds.slice(RESUMES / 2)
    const least = kept.map((seed) => scores[seed] ?? 0)
    for (let round = 1; round <= ROUNDS; round++) {
      await makeBlocks(pool.context, { sketches: BLOCK })
      const rankings = await Promise.all([
        ...[0, 1, 2].map((number) => rank(program(number))),
        ...seeds.map((seed) => keepResumes(program(seed), [inRound(seed, round)])),
        ...comeAndGo
          .filter((seed) => seed % ROUNDS === round % ROUNDS)
          .map((seed) => forgetResume(program(seed + 1), storable(analyses[seed] as (typeof analyses)[number]).sha256)),
        ...[0, 1, 2, 3].map((number) => makeBlocks(program(number), { sketches: BLOCK })),
        ...[1, 2].map((number) => purge(program(number))),
        ...[0, 1].map((number) => rank(program(number))),
      ])
      for (const ranking of rankings.filter(Array.isArray)) {
        const left = [...ranking]
        for (const score of least) {
          expect(left).toContain(score)
          left.splice(left.indexOf(score), 1)
        }
      }
      await keepResumes(
        pool.context,
        comeAndGo.map((seed) => inRound(seed, round)),
      )
    }
    await makeBlocks(pool.context, { sketches: BLOCK })
    expect(await rank(pool.context)).toEqual(scores.toSorted((a, b) => b - a))
    const [left] =
      await pool.rows(`select (select count(*)::int from credits) as credits, (select count(*)::int from spoiled) as spoiled,
      (select count(*)::int from credits where block_id not in (select id from blocks)) as homeless,
      (select count(*)::int from blocks where id not in (select block_id from credits where block_id is not null)) as empty`)
    expect(left).toEqual({ credits: RESUMES, spoiled: 0, homeless: 0, empty: 0 })
  }, 300_000)

  it('forgets everybody while the others go on; nobody waits in a circle, and nothing of anybody is left in the end', async () => {
    const seeds = analyses.map((_, seed) => seed)
    for (let round = 1; round <= ROUNDS; round++) {
      await keepResumes(
        pool.context,
        seeds.map((seed) => inRound(seed, round)),
      )
      await makeBlocks(pool.context, { sketches: BLOCK })
      await Promise.all([
        ...seeds.map((seed) => keepResumes(program(seed), [inRound(seed, round + 1)])),
        ...[0, 1, 2].map((number) => makeBlocks(program(number), { sketches: BLOCK })),
        ...[0, 1].map((number) => rank(program(number))),
        forgetResume(program(1), storable(analyses[0] as (typeof analyses)[number]).sha256),
        ...[0, 1].map((number) => forgetAll(program(number))),
        ...[1, 2].map((number) => purge(program(number))),
        ...[2, 3, 4].map((number) => makeBlocks(program(number), { sketches: BLOCK })),
        ...[1, 2].map((number) => rank(program(number))),
      ])
    }
    await forgetAll(pool.context)
    const tables = [
      'documents',
      'texts',
      'analyses',
      'credits',
      'blocks',
      'lists',
      'spoiled',
      'jobs',
      'scores',
      'batches',
      'tasks',
    ]
    const counts = await pool.rows(tables.map((table) => `select count(*)::int as rows from ${table}`).join(' union all '))
    expect(counts.map(({ rows }) => rows)).toEqual(tables.map(() => 0))
  }, 300_000)

  it('never had two wait for each other', async () => {
    await closePrograms()
    expect(await deadlocks()).toBe(0)
  })
})
