import { afterAll, describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { createMatcher, type Matcher, type MatcherOptions } from '../../src/matching/index.ts'
import { analyse, compareBy, understand } from '../../src/pipeline.ts'
import { extendTaxonomy } from '../../src/taxonomy/extend.ts'
import { loadTaxonomy } from '../../src/taxonomy/load.ts'

const TAXONOMY = loadTaxonomy()
const RESUME = readText('Mira Solberg\n\nExperience\nData Engineer, Tansy Data\nJan 2020 - Present\n- Wrote Python and SQL')
const POSTING = readText('Data Engineer\nRequirements\n- Python\n- Looms of Birchwood')

const opened: Matcher[] = []
const open = (options: MatcherOptions = {}): Matcher => {
  const matcher = createMatcher({ processes: 1, timeoutMs: 30_000, ...options })
  opened.push(matcher)
  return matcher
}

afterAll(() => Promise.all(opened.map((matcher) => matcher.close())))

describe('a matcher', () => {
  it('answers what the stages would in this process', async () => {
    const matcher = open()
    const analysis = await matcher.analyse(RESUME, TAXONOMY, '2026-01')
    const job = await matcher.understand(POSTING, TAXONOMY)
    expect(analysis).toEqual(analyse(RESUME, TAXONOMY, '2026-01'))
    expect(job).toEqual(understand(POSTING, TAXONOMY, loadModels()))
    expect(analysis.mentions.length).toBeGreaterThan(0)
    expect(matcher.load()).toMatchObject({ busy: 0, started: 1, killed: 0, died: 0 })
  })

  it('matches as the stages would, to the byte', async () => {
    const pair = { resume: RESUME, posting: POSTING, asOf: '2026-01', level: null, fileName: null }
    const report = compareBy(analyse(RESUME, TAXONOMY, '2026-01'), understand(POSTING, TAXONOMY, loadModels()), TAXONOMY)
    expect(Buffer.from(await open().match(pair, TAXONOMY)).toString('utf8')).toBe(JSON.stringify(report))
  })

  it('gives an analysis and a job as the bytes that are sent', async () => {
    const matcher = open()
    const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
    const analysis = await matcher.analyseAsJson(RESUME, TAXONOMY, '2026-01')
    expect(textOf(analysis)).toBe(JSON.stringify(analyse(RESUME, TAXONOMY, '2026-01')))
    expect(textOf(await matcher.understandAsJson(POSTING, TAXONOMY))).toBe(
      JSON.stringify(understand(POSTING, TAXONOMY, loadModels())),
    )
  })

  it('refuses an answer that is longer than anybody reads, with a sentence', async () => {
    const long = readText(`Experience\n${'- Python, SQL, Kubernetes, Docker\n'.repeat(2_600)}`)
    await expect(open().analyseAsJson(long, TAXONOMY, '2026-01')).rejects.toMatchObject({
      code: 'answer_too_large',
      message: expect.stringMatching(/^The answer would be \d+\.\d MB, .* at most 2\.0 MB are sent\.$/),
    })
  })

  it('goes by another taxonomy than its own', async () => {
    const additions = 'group: Ours\nskills:\n  - { name: Looms of Birchwood, kind: platform, broader: [python] }'
    const extended = extendTaxonomy(TAXONOMY, additions, 'additions.yaml')
    const job = await open().understand(POSTING, extended)
    expect(job).toEqual(understand(POSTING, extended, loadModels()))
    expect(job.requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map(({ skill }) => skill)))).toContain(
      'looms-of-birchwood',
    )
  })

  it('says of a posting that asks for nothing what the stage says', async () => {
    await expect(open().understand(readText('We wove linen for the harbour.'), TAXONOMY)).rejects.toMatchObject({
      code: 'no_requirements',
    })
  })

  it('gives up a text that takes too long', async () => {
    const hanging = open({ program: new URL('../helpers/hanging-process.ts', import.meta.url), timeoutMs: 200 })
    await expect(hanging.analyse(RESUME, TAXONOMY, '2026-01')).rejects.toMatchObject({ code: 'took_too_long' })
  })
})
