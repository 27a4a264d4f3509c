import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { QuotedAnswer } from '../../../bench/readers/answers.ts'
import { type Rival, RivalProblem } from '../../../bench/readers/ask-rival.ts'
import { measureRival } from '../../../bench/readers/measure-rival.ts'
import { ASKS, POSTING, pairOf, STATEMENTS, verdictsOf } from './tiny-set.ts'

const set = mkdtempSync(join(tmpdir(), 'readers-'))
afterAll(() => rmSync(set, { recursive: true, force: true }))
for (const folder of ['postings', 'resumes']) mkdirSync(join(set, folder))
for (const name of ['01-tiny.txt', '02-unpaired.txt']) writeFileSync(join(set, 'postings', name), POSTING)

const unpaired = { ...ASKS, posting: '02-unpaired.txt' }
const labels = {
  asks: new Map([ASKS, unpaired].map((asks) => [asks.posting, asks])),
  verdicts: new Map([[ASKS.posting, verdictsOf(pairOf('a.docx', 80, [90, 50, 80], ['s2']), pairOf('b.md', 40, [20, 0, 75]))]]),
}
const benchmark = { set, labels, asText: false, anyResume: 'c.txt' }

const answer: QuotedAnswer = {
  score: 80,
  statements: STATEMENTS.slice(0, 3).map(({ quote, importance }) => ({ quote, importance, credit: 0.8 })),
  gaps: ['Rust'],
}

describe('a rival', () => {
  it('is asked once of every pair, and of a posting without pairs with any resume', async () => {
    const asked: string[][] = []
    const rival: Rival = async (...files) => {
      asked.push(files.map((file) => basename(file)))
      return answer
    }
    const { failures } = await measureRival(rival, benchmark)
    expect(asked).toEqual([
      ['a.docx', '01-tiny.txt'],
      ['b.md', '01-tiny.txt'],
      ['c.txt', '02-unpaired.txt'],
    ])
    expect(failures).toEqual([])
    asked.length = 0
    await measureRival(rival, { ...benchmark, asText: true })
    expect(asked[0]).toEqual(['a.docx.txt', '01-tiny.txt'])
  })

  it('gets no credit, no gap and the lowest score for what it does not answer', async () => {
    const rival: Rival = async (resume) => {
      if (!resume.endsWith('b.md')) throw new RivalProblem('Tired.')
      return answer
    }
    const { figures, failures } = await measureRival(rival, benchmark)
    expect(failures.map(({ resume, problem }) => [resume, problem])).toEqual([
      ['a.docx', 'Tired.'],
      ['c.txt', 'Tired.'],
    ])
    // reader 2 1 2 for the one that failed, 1 0 2 for the other; answered 0 0 0 and 2 2 2
    expect(figures).toMatchObject({
      'verdicts, same': 1 / 6,
      'verdicts, opposite': 3 / 6,
      'overall score, mean error': (80 + 40) / 2,
      'first gaps among the first five': 0,
      // of two postings the one that was answered, for another resume
      'asks found, required': 1 / 2,
    })
  })

  it('with scores alone misses no statements where it fails', async () => {
    const rival: Rival = async (resume) => {
      if (resume.endsWith('b.md')) throw new RivalProblem('Tired.')
      return { score: 50 }
    }
    const { figures } = await measureRival(rival, benchmark)
    expect([figures['verdicts, same'], figures['asks precision'], figures['ranked as the reader does']]).toEqual([null, null, 1])
  })

  it('with an answer of another form has not answered', async () => {
    const { failures } = await measureRival(async () => ({ score: 'high' }), benchmark)
    expect(failures.map(({ problem }) => problem.includes('score'))).toEqual([true, true, true])
  })
})
