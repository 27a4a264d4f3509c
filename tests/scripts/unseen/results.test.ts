import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { hasFaults, loadResults, type Result, saveResult, summarise } from '../../../scripts/unseen/results.ts'

const result = (file: string, more: Partial<Result> = {}): Result => ({
  file,
  bytes: 1_000,
  outcome: 'read',
  ms: 10,
  scan: false,
  peakMb: 100,
  warnings: [],
  hidden: 0,
  words: { shown: 400, lost: 0, extra: 0 },
  ...more,
})

describe('results of unseen files', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unseen-test-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('are kept, and only the one that a stop cut in two is lost', () => {
    const path = join(folder, 'results.jsonl')
    expect(loadResults(path)).toEqual([])
    saveResult(path, result('a.pdf'))
    appendFileSync(path, '\n{"file":"b.pdf","byt')
    saveResult(path, result('c.pdf'))
    expect(loadResults(path).map(({ file }) => file)).toEqual(['a.pdf', 'c.pdf'])
  })

  it('are summed up over documents of two hundred words that were read whole', () => {
    const results = [
      result('a.pdf', { words: { shown: 400, lost: 4, extra: 0 } }),
      result('short.pdf', { words: { shown: 199, lost: 199, extra: 0 } }),
      result('long.pdf', { words: { shown: 400, lost: 300, extra: 0 }, warnings: ['truncated'] }),
      result('b.PDF', { words: { shown: 600, lost: 0, extra: 0 } }),
    ]
    expect(summarise(results)).toContain('.pdf: 2 documents of 200 words and more, 4 of 1000 words lost (0.40 %), 0 extra')
    expect(summarise(results).join('\n')).toContain('1 documents over 0.5 %')
  })

  it.each<[string, Partial<Result>, boolean]>([
    ['an internal error', { outcome: 'internal' }, true],
    ['an answer after ten seconds', { ms: 10_001 }, true],
    ['a scan that took twenty', { ms: 20_000, scan: true }, false],
    ['a refusal', { outcome: 'took_too_long', ms: 8_050 }, false],
  ])('have a fault, or not: %s', (_, more, fault) => {
    expect(hasFaults([result('a.pdf'), result('b.pdf', more)])).toBe(fault)
  })
})
