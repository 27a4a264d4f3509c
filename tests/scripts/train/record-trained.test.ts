import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { digestOf, readTrained } from '../../../scripts/train/record-trained.ts'
import { CREDIT_TABLES } from '../../../src/coverage/credit-table.ts'
import { RELEVANCE } from '../../../src/coverage/relevance-table.ts'

const CREDITS = 'src/coverage/credit-table.ts'
const LINES = 'src/coverage/relevance-table.ts'
const MODELS = fileURLToPath(new URL('../../../models', import.meta.url))

const models = readdirSync(MODELS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .map((name) => [`models/${name}`, JSON.parse(readFileSync(`${MODELS}/${name}`, 'utf8')) as unknown] as const)

const trained = readTrained()

describe('what training wrote', () => {
  it.each([...models, [CREDITS, CREDIT_TABLES] as const, [LINES, RELEVANCE] as const])(
    '%s has the numbers of its last training, each of them',
    (file, values) => {
      expect(digestOf(values)).toBe(trained[file])
    },
  )

  it('is recorded of these files and no others', () => {
    expect(Object.keys(trained)).toEqual([...models.map(([file]) => file), CREDITS, LINES].sort())
  })

  it('is another where one weight is', () => {
    const steps = { ...CREDIT_TABLES.skill, months: [[12, 17]] }
    expect(digestOf({ ...CREDIT_TABLES, skill: steps })).not.toBe(trained[CREDITS])
  })
})
