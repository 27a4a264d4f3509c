import fc from 'fast-check'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { boundFor, cover, sketch } from '../../src/coverage/index.ts'
import { makeBlocks } from '../../src/pool/blocks.ts'
import { findCandidates } from '../../src/pool/candidates.ts'
import { forgetAll } from '../../src/pool/forget.ts'
import { rankResumes } from '../../src/pool/rank.ts'
import type { Analysis, Job } from '../../src/schema/index.ts'
import { postingOf, printPosting, printResume, resumeOf, someForms } from '../axioms/generators.ts'
import { boundOf } from '../helpers/bound-of.ts'
import { keepResumes } from '../helpers/keep-resumes.ts'
import { openTestPool, type TestPool } from '../helpers/open-test-pool.ts'
import { analyseText, storable, storablePosting, TAXONOMY, understandText } from '../helpers/stages.ts'

let pool: TestPool
beforeAll(async () => {
  pool = await openTestPool()
}, 120_000)
afterAll(() => pool.close())
beforeEach(() => forgetAll(pool.context), 60_000)

const keep = (analyses: readonly Analysis[]): Promise<void> => keepResumes(pool.context, analyses.map(storable))

/** What the pool must say, by the slow way: everybody scored, then sorted. */
const rankEverybody = async (analyses: readonly Analysis[], job: Job, top: number) => {
  const lots = new Map(
    (
      await pool.rows(
        "select encode(d.sha256, 'hex') as sha256, d.code, c.lot from documents d join credits c on c.document_id = d.id",
      )
    ).map((row) => [row.sha256, row]),
  )
  return analyses
    .map((analysis) => {
      const row = lots.get(analysis.document.sha256)
      return { code: row?.code, lot: Number(row?.lot), score: cover(analysis, job, TAXONOMY).score }
    })
    .sort((a, b) => b.score - a.score || a.lot - b.lot)
    .slice(0, top)
    .map(({ code, score }) => ({ code, score }))
}

const uniqueAnalyses = (texts: readonly string[]): Analysis[] => [
  ...new Map(texts.map((text) => analyseText(text)).map((analysis) => [analysis.document.sha256, analysis])).values(),
]

/** Postings of the awkward kinds: several of a list, open lists, a degree or work, years of either of two. */
const AWKWARD = [
  '- Two or more of AWS, GCP and Azure\n- A cloud platform such as GCP\n- 3+ years of experience with Python or Go',
  "- Bachelor's degree in Computer Science or equivalent experience\n- 4+ years of professional experience\n- AWS Certified Machine Learning certification",
] as const

const somePool = someForms(10).chain((forms) =>
  fc.record({
    resumes: fc.array(resumeOf(forms), { minLength: 12, maxLength: 30 }),
    postings: fc.array(postingOf(forms), { minLength: 2, maxLength: 3 }),
    awkward: fc.constantFrom(...AWKWARD),
    top: fc.integer({ min: 1, max: 6 }),
    blockSize: fc.integer({ min: 3, max: 40 }),
  }),
)

describe('a ranking', () => {
  it('is that of scoring everyone: pruning never drops one of the best', async () => {
    await fc.assert(
      fc.asyncProperty(somePool, async ({ resumes, postings, awkward, top, blockSize }) => {
        await forgetAll(pool.context)
        const analyses = uniqueAnalyses(resumes.map(printResume))
        await keep(analyses)
        await makeBlocks(pool.context, { sketches: blockSize })
        const printed = postings.map(printPosting)
        for (const text of [...printed, `${printed[0]}\n\nRequirements\n${awkward}\n`]) {
          const job = understandText(text)
          const ranking = await rankResumes(pool.context, storablePosting(job), { top, who: 'test' })
          expect(ranking.resumes.map(({ code, score }) => ({ code, score }))).toEqual(await rankEverybody(analyses, job, top))
        }
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  it('bounds each resume in the pool as it is bounded alone, whoever else is in its block', async () => {
    await fc.assert(
      fc.asyncProperty(somePool, async ({ resumes, postings, awkward }) => {
        await forgetAll(pool.context)
        const analyses = uniqueAnalyses(resumes.map(printResume))
        await keep(analyses)
        await makeBlocks(pool.context, { sketches: 5 })
        const numbers = new Map(
          (await pool.rows("select id, encode(sha256, 'hex') as sha256 from documents")).map((row) => [row.id, row.sha256]),
        )
        for (const text of [...postings.map(printPosting), `Engineer\n\nRequirements\n${awkward}\n`]) {
          const bound = boundFor(understandText(text), TAXONOMY)
          const { byBound } = await findCandidates(pool.context, bound, {})
          expect(new Map([...byBound()].map((one) => [numbers.get(one.documentId), one.bound]))).toEqual(
            new Map(analyses.map((analysis) => [analysis.document.sha256, boundOf(sketch(analysis, TAXONOMY), bound)])),
          )
        }
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  /** A posting with a requirement for each of so many skills. */
  const longPosting = (skills: number): string =>
    `Engineer\n\nRequirements\n${TAXONOMY.skills
      .slice(0, skills)
      .map(({ name }) => `- ${name}`)
      .join('\n')}\n`

  /** A posting with so many lines, and words in each that stand in no other. */
  const wordyPosting = (lines: number): string =>
    `Engineer\n\nRequirements\n${Array.from({ length: lines }, (_, line) => {
      const [first, second, third] = ['brim', 'crol', 'dast'].map(
        (word) => `${word}${line.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`,
      )
      return `- Experience with ${first} and ${second} for ${third} systems`
    }).join('\n')}\n`

  it('is whole for a posting of a thousand requirements, as often as it is asked for', async () => {
    const analyses = uniqueAnalyses(
      [0, 1, 2].map((one) => `Ada Lindqvist\n\nSkills\nPython, SQL, Docker ${'and Go'.repeat(one)}\n`),
    )
    await keep(analyses)
    const postings = [
      { text: longPosting(300), least: 150 },
      { text: longPosting(1_500), least: 750 },
      { text: wordyPosting(400), least: 200 },
    ]
    for (const { text, least } of postings) {
      const job = understandText(text)
      expect(job.requirements.length).toBeGreaterThan(least)
      for (let round = 0; round < 2; round++) {
        const ranking = await rankResumes(pool.context, storablePosting(job), { top: 10, who: 'test' })
        expect(ranking.resumes).toHaveLength(analyses.length)
      }
      const bound = boundFor(job, TAXONOMY)
      const bounds = [...(await findCandidates(pool.context, bound, {})).byBound()].map((one) => one.bound)
      expect(bounds).toEqual(analyses.map((one) => boundOf(sketch(one, TAXONOMY), bound)).toSorted((a, b) => b - a))
    }
  }, 120_000)

  it.each([
    ['nobody', 0],
    ['one too few', 2],
  ])('is an error, not a shorter list, where the database gives %s without an error', async (_, given) => {
    await keep(uniqueAnalyses(['Python', 'Go', 'SQL'].map((skill) => `Ada Lindqvist\n\nSkills\n${skill}\n`)))
    const forgetful: KyselyPlugin = {
      transformQuery: ({ node }) => node,
      transformResult: async ({ result }) =>
        'lot' in (result.rows[0] ?? {}) ? { ...result, rows: result.rows.slice(result.rows.length - given) } : result,
    }
    const context = { ...pool.context, db: pool.context.db.withPlugin(forgetful) }
    const job = understandText('Engineer\n\nRequirements\n- Python\n')
    for (const top of [1, 10]) {
      const ranking = rankResumes(context, storablePosting(job), { top, who: 'test' })
      await expect(ranking).rejects.toMatchObject({ code: 'pool_incomplete' })
    }
  })
})
