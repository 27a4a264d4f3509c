import { describe, expect, it } from 'vitest'
import { quote } from '../../src/text/span.ts'
import { textDocument } from '../helpers/text-document.ts'
import { asks, parse } from './ask.ts'

const blockersOf = (line: string): string[] => {
  const posting = `Engineer\n\nRequirements\n${line}`
  const { text } = textDocument(posting)
  return parse(posting).blockers.map((blocker) => `${blocker.kind}: ${quote(text, blocker)}`)
}

describe('blockers', () => {
  it.each([
    ['Active Secret clearance required', ['clearance: Active Secret clearance']],
    ['Ability to obtain a TS/SCI clearance', ['clearance: obtain a TS/SCI clearance']],
    ['Must be a U.S. citizen', ['citizenship: Must be a U.S. citizen']],
    ['We are unable to offer visa sponsorship', ['permit: unable to offer visa sponsorship']],
    ['Must be authorized to work in the United States', ['permit: authorized to work in the United States']],
    ['A valid driver’s license', ['licence: valid driver’s license']],
    ['Up to 25% travel', ['travel: Up to 25% travel']],
    ['Willingness to travel abroad', ['travel: Willingness to travel abroad']],
    [
      'Able to travel to the test site in Ghent once a quarter',
      ['travel: Able to travel to the test site in Ghent once a quarter'],
    ],
    ['On-call rotation', ['shift: On-call rotation']],
    ['10 hour shift', ['shift: 10 hour shift']],
    ['You must currently live in Ghent', ['location: currently live in Ghent']],
    ['This role is not eligible for visa sponsorship', ['permit: not eligible for visa sponsorship']],
    ['We can’t offer visa sponsorship', ['permit: can’t offer visa sponsorship']],
    ['Full working rights in New Zealand', ['permit: Full working rights in New Zealand']],
    ['Available for occasional overnight travel', ['travel: occasional overnight travel']],
    ['Travel to mills up to 15%', ['travel: Travel to mills up to 15%']],
    ['Hours are 2 PM - 11 PM IST', ['shift: 2 PM - 11 PM IST']],
    ['A remote-first role', ['location: remote-first role']],
    ['Only candidates based in Chile will be considered', ['location: Only candidates based in Chile will be considered']],
    ['Birchwood does not hire F-1 students for this role', ['permit: not hire F-1 students for this role']],
    ['No C2C or H1B, please', ['permit: No C2C or H1B, please']],
    ['Monday to Friday', ['shift: Monday to Friday']],
    ['Work remotely: No', ['location: Work remotely: No']],
    ['Must be based in Ghent', ['location: Must be based in Ghent']],
    ['Hybrid, 3 days a week in the office', ['location: Hybrid', 'location: 3 days a week in the office']],
  ])('of "%s"', (line, expected) => {
    expect(blockersOf(line)).toEqual(expected)
  })

  it.each([
    'Secretly loves shell scripts',
    'A shift in thinking',
    'Travel industry experience',
    'Hybrid search and remote sensing',
    'Works well across time zones',
    'Licensed under MIT',
    'Simulates F-1 cars and corporate fleets',
    'A mail every Monday',
    'We love to work remotely',
  ])('are not in "%s"', (line) => {
    expect(blockersOf(line)).toEqual([])
  })

  it('are read behind the label of a place', () => {
    const { blockers } = parse('Engineer\nLocation: Ghent or Bruges\n\nAbout us\nWe sell kilns.')
    expect(blockers).toMatchObject([{ kind: 'location', start: 19, end: 34 }])
  })

  it('of travel in the line of the place are no place', () => {
    const text = 'Engineer\nLocation: Ghent, Travel Required: up to 20%\n\nRequirements\n- Python'
    expect(parse(text).blockers.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['location', 'Ghent'],
      ['travel', 'Travel Required'],
    ])
  })

  it('are read from a line below the title, and not from what the company says of itself', () => {
    const { blockers } = parse(
      'Engineer\nKilnworks | Ghent, remote within Europe\n\nWe are a remote-first company with hybrid offices in Rome.',
    )
    expect(blockers).toMatchObject([{ kind: 'location', start: 28, end: 48 }])
  })

  it('are not made of law', () => {
    expect(
      parse('Engineer\n\nEEO\nAll are considered without regard to race, age, U.S. citizenship, or veteran status.').blockers,
    ).toEqual([])
  })

  it('give no points', () => {
    expect(asks('Engineer\n\nRequirements\nActive Secret clearance\nPython')).toEqual(['required Python'])
  })
})
