import { describe, expect, it } from 'vitest'
import { namesIn } from '../names-in.ts'

const ENGINEER = 'Engineer, Osprey, Leeds (2018 – 2020)\n• Nets'
const ANALYST = 'Analyst, Northmere, Leeds (2014 – 2016)\n• Nets'
const CREW = 'Crew, Floe, Wickby (2016 – 2018)\n• Nets'

describe('commas and slashes part the entries of a resume alike', () => {
  it('a title that no word tells, its employer and its town', () => {
    expect(namesIn([ENGINEER, CREW, ANALYST].join('\n\n'))).toEqual([
      ['Engineer', 'Osprey'],
      ['Crew', 'Floe'],
      ['Analyst', 'Northmere'],
    ])
  })

  it('the employer first', () => {
    const entries = ['Osprey, Engineer\t2018 – 2020', 'Floe, Crew\t2016 – 2018', 'Northmere, Analyst\t2014 – 2016']
    expect(namesIn(entries.join('\n• Nets\n\n'))[1]).toEqual(['Crew', 'Floe'])
  })

  it('one alone tells nothing of the others', () => {
    expect(namesIn([ENGINEER, CREW].join('\n\n'))).toEqual([['Engineer', 'Osprey']])
  })

  it('but no part before a known town is a town itself', () => {
    const entries = ['Engineer, Osprey, Leeds\t2018 – 2020', 'Analyst, Floe, Wickby, Leeds\t2016 – 2018']
    expect(namesIn(entries.join('\n• Nets\n\n'))[1]).toEqual(['Analyst', 'Floe, Wickby'])
  })

  it('and a team before one is no employer', () => {
    const entries = ['Engineer\nOsprey, Leeds\t2018 – 2020', 'Analyst\nFloe, Tidal Team, Leeds\t2016 – 2018']
    expect(namesIn(entries.join('\n• Nets\n\n'))[1]).toEqual(['Analyst', 'Floe'])
  })

  it('an unknown town behind an employer, as a known one stands behind another', () => {
    const entries = ['Engineer\nOsprey, Leeds\t2018 – 2020', 'Analyst\nFloe, Wickby\t2016 – 2018']
    expect(namesIn(entries.join('\n• Nets\n\n'))[1]).toEqual(['Analyst', 'Floe'])
  })

  it('but neither a part of an employer nor a name of two', () => {
    const entries = [
      'Engineer\nOsprey, Leeds\t2018 – 2020',
      'Analyst\nRisk Group, Floe\t2016 – 2018',
      'Clerk\nFloe, Wick and Sons\t2014 – 2016',
    ]
    expect(namesIn(entries.join('\n• Nets\n\n')).slice(1)).toEqual([
      ['Analyst', 'Risk Group, Floe'],
      ['Clerk', 'Floe, Wick and Sons'],
    ])
  })

  it('splits at slashes as the others are split, whatever the words between them', () => {
    const entries = [
      'Analyst / Tarn Bank Ltd\t2018 – 2020',
      'Lead, Core Nets / Floe\t2016 – 2018',
      'Engineer / Osprey Ltd\t2014 – 2016',
    ]
    expect(namesIn(entries.join('\n• Nets\n\n'))[1]).toEqual(['Lead, Core Nets', 'Floe'])
  })
})
