import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDocument, plain, readLines, readRates } from '../../../../scripts/train/additive/read-rated.ts'
import { trainBaseRate } from '../../../../scripts/train/additive/train-base-rate.ts'
import { trainRelevance } from '../../../../scripts/train/additive/train-relevance.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rated-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, value: unknown): void => writeFileSync(join(folder, name), JSON.stringify(value))

describe('what readers rated', () => {
  it('is read from all files of its kind, by name', () => {
    write('b.rates.json', { posting: 'b.txt', statements: [{ quote: 'Mend lamps', rate: 40 }] })
    write('a.rates.json', { posting: 'a.txt', statements: [] })
    write('a.lines.json', {
      posting: 'a.txt',
      statements: [{ quote: 'Mend lamps', lines: [{ resume: 'r.pdf', quote: 'Mended one', credit: 80 }] }],
    })
    expect(readRates(folder).map(({ posting }) => posting)).toEqual(['a.txt', 'b.txt'])
    expect(readLines(folder)[0]?.statements[0]?.lines[0]?.credit).toBe(80)
  })

  it('is refused in a sentence where there is none, or it has another form', () => {
    expect(() => readRates(folder)).toThrow('There are no labels (*.rates.json) in')
    write('a.rates.json', { posting: 'a.txt', statements: [{ quote: 'Mend lamps', rate: 400 }] })
    expect(() => readRates(folder)).toThrow('a.rates.json has another form')
    expect(() => openDocument(folder, 'a.txt')).toThrow('which a label names')
  })

  it('is asked for', async () => {
    expect(() => trainBaseRate([])).toThrow('--rates DIR was expected')
    await expect(trainRelevance([])).rejects.toThrow('--lines DIR was expected')
  })

  it('is compared whatever the line breaks', () => {
    expect(plain(' Mend\n  lamps ')).toBe('Mend lamps')
  })
})

describe('the figures of base rates', () => {
  it('are of postings that were not learned from', () => {
    for (const at of Array.from({ length: 10 }, (_, index) => index)) {
      writeFileSync(join(folder, `p${at}.txt`), 'Analyst\n\nRequirements\n- Python\n- Clearance of the harbour office\n')
      write(`p${at}.rates.json`, {
        posting: `p${at}.txt`,
        statements: [
          { quote: 'Python', rate: 90 },
          { quote: 'Clearance of the harbour office', rate: 2 },
        ],
      })
    }
    const written: string[] = []
    const { write: print } = process.stdout
    process.stdout.write = ((text: string) => written.push(text) > 0) as typeof process.stdout.write
    try {
      trainBaseRate(['--rates', folder, '--figures'])
    } finally {
      process.stdout.write = print
    }
    expect(written.join('')).toMatch(/^\d+ statements of 10 postings, 5 folds: r (?:0\.9\d\d|1\.000)\n/)
  })
})
