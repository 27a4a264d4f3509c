import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { answerCase, formatJson, resumeFileName } from '../scripts/samples/answer-case.ts'
import { SAMPLE_CASES } from '../scripts/samples/cases/index.ts'
import { Report } from '../src/index.ts'

const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url))

const readSample = (id: string, file: string): Buffer => readFileSync(join(SAMPLES, id, file))

/** A scan takes seconds, and five times that on a busy machine. */
const OCR_TIMEOUT_MS = 120_000

describe('the samples', () => {
  it('are the folders that the cases name', () => {
    const folders = readdirSync(SAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual(SAMPLE_CASES.map(({ id }) => id).sort())
  })

  it.each(SAMPLE_CASES.map((sample) => [sample.id, sample] as const))(
    '%s gets its expected answer, byte for byte',
    async (id, sample) => {
      const answer = await answerCase(sample, readSample(id, resumeFileName(sample)))
      expect(formatJson(answer.value)).toBe(readSample(id, answer.fileName).toString())
    },
    OCR_TIMEOUT_MS,
  )

  it.each(SAMPLE_CASES.map((sample) => [sample.id, sample] as const))(
    '%s holds the posting that the case names',
    (id, sample) => {
      const job = join(SAMPLES, id, 'job.txt')
      expect(existsSync(job) ? readFileSync(job, 'utf8') : null).toBe(sample.posting)
    },
  )

  it.each(SAMPLE_CASES.filter(({ layout }) => layout !== 'blank-pdf').map(({ id }) => id))(
    '%s has a report that keeps the schema',
    (id) => {
      expect(() => Report.parse(JSON.parse(readSample(id, 'expected-report.json').toString()))).not.toThrow()
    },
  )
})
