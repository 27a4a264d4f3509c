import { describe, expect, it } from 'vitest'
import { judgeBy } from '../../src/answers/index.ts'
import type { Candidate } from '../../src/schema/index.ts'
import { makeGround, OWN_POSTING, OWN_RESUME } from '../helpers/make-ground.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const faultsOf = (candidate: Candidate, resume = OWN_RESUME) =>
  judgeBy({ report: makeGround(resume, OWN_POSTING).report, candidates: [candidate] }, TAXONOMY)[0]?.faults

const SUMMARY = OWN_RESUME.replace('EXPERIENCE', 'SUMMARY\nData engineer for retail.\n\nEXPERIENCE')
const SIDEBAR = OWN_RESUME.replace(
  /^Nadja Hollis\n.*\n/,
  'CONTACT\nnadja.hollis@example.org\n\nLANGUAGES\nGerman\n\nNadja Hollis\nData Engineer\n',
)

describe.each([
  ['without a summary', OWN_RESUME],
  ['with one', SUMMARY],
  ['with a sidebar', SIDEBAR],
])('sentences about a resume %s', (_about, resume) => {
  it.each([
    'I built a stock service in Python for 42 shops.',
    'I assisted in moving 30 reports from cron to Airflow.',
    'Tuned queries of PostgreSQL for the warehouse team.',
  ])('pass where its lines say so: %s', (says) => {
    expect(faultsOf({ says }, resume)).toEqual([])
  })

  it.each([
    'I built a stock service in Python for 420 shops.',
    'I ran 500 services on Kubernetes for 1,200 people.',
    'I moved 30 reports from cron to Airflow.',
    'I put a price model into production.',
    'I hope to hear from all of you.',
  ])('do not where none does: %s', (says) => {
    expect(faultsOf({ says }, resume)?.length).toBeGreaterThan(0)
  })
})

it('sentences have the lines that they say, in other words or the same', () => {
  const says = 'Tuned queries of PostgreSQL for the warehouse team. I built a stock service in Python for 42 shops.'
  const [judgement] = judgeBy({ report: makeGround(OWN_RESUME, OWN_POSTING).report, candidates: [{ says }] }, TAXONOMY)
  expect(judgement?.sources.map(({ line }) => line).sort()).toEqual([7, 9])
})

it('a piece of a line that denies it is not said by that line', () => {
  const resume = OWN_RESUME.replace('Tuned queries', 'Never owned services with three regions. Tuned queries')
  expect(faultsOf({ says: 'Owned services with three regions.' }, resume)?.length).toBeGreaterThan(0)
})
