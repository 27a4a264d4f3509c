import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { mutate, seededRandom } from '../../../scripts/fuzz/mutate.ts'
import { makeDocx } from '../../helpers/make-docx.ts'
import { rawPdf, rawText } from '../../helpers/make-pdf.ts'

const PDF = rawPdf({ content: rawText('Python') })
const DOCX = new Uint8Array(makeDocx({ body: '<w:p><w:r><w:t>Python</w:t></w:r></w:p>' }))

const SEEDS = Array.from({ length: 200 }, (_, seed) => seed)

const opens = (bytes: Uint8Array): boolean => {
  try {
    unzipSync(bytes)
    return true
  } catch {
    return false
  }
}

describe('mutate', () => {
  it('makes the same file of the same seed, and others of others', () => {
    const made = SEEDS.map((seed) => Buffer.from(mutate(PDF, seededRandom(seed))).toString('latin1'))
    expect(made).toEqual(SEEDS.map((seed) => Buffer.from(mutate(PDF, seededRandom(seed))).toString('latin1')))
    expect(new Set(made).size).toBeGreaterThan(SEEDS.length * 0.9)
  })

  it('leaves the file that it was given as it is', () => {
    for (const file of [PDF, DOCX]) {
      const before = file.slice()
      for (const seed of SEEDS) mutate(file, seededRandom(seed))
      expect(file).toEqual(before)
    }
  })

  it('leaves most archives whole, with a part changed, so that they get past the gate', () => {
    const whole = SEEDS.map((seed) => mutate(DOCX, seededRandom(seed))).filter(opens)
    expect(whole.length).toBeGreaterThan(SEEDS.length / 2)
    const part = (bytes: Uint8Array): string =>
      Object.values(unzipSync(bytes))
        .map((one) => Buffer.from(one).toString('latin1'))
        .join()
    expect(whole.filter((bytes) => part(bytes) !== part(DOCX)).length).toBeGreaterThan(whole.length * 0.8)
  })
})

describe('seededRandom', () => {
  it('gives numbers from 0 up to 1, spread evenly', () => {
    const random = seededRandom(7)
    const numbers = Array.from({ length: 10_000 }, random)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    for (let tenth = 0; tenth < 10; tenth++) {
      expect(numbers.filter((number) => Math.floor(number * 10) === tenth).length).toBeGreaterThan(850)
    }
  })
})
