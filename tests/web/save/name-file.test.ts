import { describe, expect, it } from 'vitest'
import { nameFile } from '../../../src/web/save/name-file.ts'
import { makeReport } from '../../helpers/make-report.ts'

const named = (name: string | null, title: string | null) => {
  const { analysis, job } = makeReport()
  return { analysis: { ...analysis, person: { ...analysis.person, name } }, job: { ...job, title } }
}

describe('the name of a file', () => {
  it.each([
    ['person and job', 'Ada Lindqvist', 'ML Engineer', 'Ada Lindqvist, ML Engineer, coverage.json'],
    ['the job alone of who is not named', null, 'ML Engineer', 'ML Engineer, coverage.json'],
    ['what it is where nothing else is known', null, null, 'coverage.json'],
    ['no sign that a system refuses', 'Ada: "A/B"', 'C++ <dev>\n', 'Ada A B , C++ dev, coverage.json'],
    ['as much as every system takes', 'A'.repeat(300), null, `${'A'.repeat(90)}, coverage.json`],
  ])('holds %s', (_about, name, title, expected) => {
    expect(nameFile(named(name, title), 'coverage', 'json')).toBe(expected)
  })
})
