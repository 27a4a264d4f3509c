import { describe, expect, it } from 'vitest'
import type { PartCoverage } from '../../../src/schema/index.ts'
import { chipsOf } from '../../../src/web/report/chips.ts'
import { makeReport } from '../../helpers/make-report.ts'

const [EVIDENCE] = makeReport().coverage[0]?.evidence ?? []

const part = (name: string, status: PartCoverage['status'], strength: number, why = ''): PartCoverage => ({
  name,
  weight: 5,
  status,
  credit: strength,
  evidence: EVIDENCE && strength > 0 ? [{ ...EVIDENCE, strength, why }] : [],
})

const chipOf = (one: PartCoverage) => chipsOf({ requirement: 'r1', parts: [one] })[0]

describe('chipsOf', () => {
  it.each([
    ['met', 1, 'shown'],
    ['met', 0.8, 'shown'],
    // A summary meets a part, and still only names it.
    ['met', 0.7, 'named'],
    ['partial', 0.6, 'named'],
    // Used, and not for as long as asked.
    ['partial', 1, 'named'],
    ['missing', 0, 'missing'],
    ['unknown', 0, 'unknown'],
  ] as const)('a part that is %s by evidence of strength %d is %s', (status, strength, state) => {
    expect(chipOf(part('Go', status, strength))).toMatchObject({ name: 'Go', aims: ['r1.0'], state })
  })

  it('says why in words', () => {
    expect(chipOf(part('Go', 'partial', 0.6, 'only named in a skills list'))?.title).toBe('only named in a skills list')
    expect(chipOf(part('Go', 'missing', 0))?.title).toBe('not found')
    expect(chipOf(part('Go', 'unknown', 0))?.title).toMatch(/check yourself$/)
  })

  it('has each name once', () => {
    const parts = [part('Mentoring', 'missing', 0), part('Go', 'met', 1), part('Mentoring', 'missing', 0)]
    expect(chipsOf({ requirement: 'r1', parts }).map(({ name, aims }) => [name, aims])).toEqual([
      ['Mentoring', ['r1.0', 'r1.2']],
      ['Go', ['r1.1']],
    ])
  })
})
