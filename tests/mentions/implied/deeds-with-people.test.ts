import { describe, expect, it } from 'vitest'
import { coverText } from '../../helpers/stages.ts'

const resumeWith = (bullet: string): string =>
  `Mina Castell\nmina@example.org\n\nExperience\nClerk, Larch Retail\nJan 2017 - Dec 2025\n- ${bullet}\n- Answered letters\n`

const rowFor = (asked: string, bullet: string) =>
  coverText(resumeWith(bullet), `Requirements\n- ${asked}\n- Rust\n`).requirements[0]

/** Of the quality itself: what the statement gets for it is learned. */
const creditFor = (asked: string, bullet: string): number | undefined => rowFor(asked, bullet)?.parts[0]?.credit

describe('a quality shown by a deed', () => {
  it.each([
    ['Mentoring', 'Mentored four juniors'],
    ['Mentoring', 'Coached two new hires'],
    ['Mentoring', 'Trained twelve colleagues in Excel'],
    ['Mentoring', 'Guided two interns'],
    ['Mentoring', 'Onboarded new hires'],
    ['Presentation skills', 'Presented results to the board every month'],
    ['Presentation skills', 'Presented at three conferences'],
    ['Presentation skills', 'Gave talks at fairs'],
    ['Presentation skills', 'Facilitated retrospectives'],
    ['Communication skills', 'Presented findings to clients'],
    ['Negotiation', 'Negotiated with vendors'],
    ['Negotiation', 'Negotiated contracts worth two million'],
    ['Communication skills', 'Negotiated prices with suppliers'],
    ['Stakeholder management', 'Briefed executives weekly'],
    ['Mentoring', 'Taught an evening class in statistics'],
    ['Written communication', 'Wrote the user manual'],
    ['Communication skills', 'Explained forecasts to managers'],
  ])('counts for %s: %s', (asked, bullet) => {
    expect(creditFor(asked, bullet)).toBe(1)
  })

  it.each([
    ['Mentoring', 'Was mentored by a senior clerk'],
    ['Mentoring', 'Coached by the head of sales'],
    ['Mentoring', 'Trained models on four GPUs'],
    ['Mentoring', 'Taught robots to walk'],
    ['Mentoring', 'Guided tours through the mill'],
    ['Presentation skills', 'Presented with an award in May'],
    ['Presentation skills', 'Was presented to the mayor'],
    ['Negotiation', 'Negotiated TLS handshakes'],
    ['Communication skills', 'Models that explained variance in sales'],
  ])('is no other deed; %s: %s', (asked, bullet) => {
    expect(rowFor(asked, bullet)?.parts.map(({ credit }) => credit)).toEqual([0])
    expect(rowFor(asked, bullet)?.status).toBe('missing')
  })
})
