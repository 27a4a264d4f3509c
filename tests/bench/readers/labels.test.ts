import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Asks, BenchProblem, parseJsonFile, readReading, resumeTextPath } from '../../../bench/readers/labels.ts'
import { ASKS, pairOf, STATEMENTS, verdictsOf } from './tiny-set.ts'

const set = mkdtempSync(join(tmpdir(), 'labels-'))
afterAll(() => rmSync(set, { recursive: true, force: true }))

const write = (name: string, value: unknown): string => {
  writeFileSync(join(set, name), typeof value === 'string' ? value : JSON.stringify(value))
  return join(set, name)
}

describe('labels', () => {
  beforeAll(() => {
    for (const folder of ['asks', 'second/asks', 'second/verdicts']) mkdirSync(join(set, folder), { recursive: true })
    write('asks/01.asks.json', ASKS)
    write('second/asks/01.asks.json', { ...ASKS, statements: [] })
    write('second/verdicts/01.verdicts.json', { ...verdictsOf(pairOf('a', 80, [90])), statements: [] })
  })

  it('of verdicts without statements are on those of the first reader', () => {
    const second = readReading(set, 'second')
    expect(second.verdicts.get(ASKS.posting)?.statements).toEqual(STATEMENTS)
    expect(second.asks.get(ASKS.posting)?.statements).toEqual([])
  })

  it('are none where there is no folder', () => {
    expect(readReading(set, 'first').verdicts.size).toBe(0)
  })

  it('of another form are refused, with the file and the place', () => {
    const wrong = write('wrong.json', { ...ASKS, statements: [{ ...STATEMENTS[0], importance: 'urgent' }] })
    expect(() => parseJsonFile(wrong, Asks)).toThrow(BenchProblem)
    expect(() => parseJsonFile(wrong, Asks)).toThrow(/wrong\.json.*statements\.0\.importance/)
    expect(() => parseJsonFile(write('torn.json', '{'), Asks)).toThrow(/torn\.json cannot be read/)
  })
})

it('a Word resume has its text beside it', () => {
  expect(['a.txt', 'b.md', 'c.docx'].map((name) => resumeTextPath('', name))).toEqual([
    'resumes/a.txt',
    'resumes/b.md',
    'resumes/c.docx.txt',
  ])
})
