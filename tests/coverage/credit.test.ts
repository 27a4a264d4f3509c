import { describe, expect, it } from 'vitest'
import { creditAlone, creditByFigures } from '../../src/coverage/credit.ts'
import { understandText } from '../helpers/stages.ts'

const [asked] = understandText('Engineer\n\nRequirements\n- 5+ years of experience with Python').requirements

const FIGURES = { shown: 0.6, relevance: 1, months: 24, usual: 0.5, named: 0.5, worked: 60, years: { any: 1, ofKind: 0.4 } }

describe('the credit of figures', () => {
  it('is the sum of its reasons, and the same without them', () => {
    if (!asked) throw new Error('The posting asks for something.')
    const { credit, reasons } = creditByFigures(asked, FIGURES)
    expect(credit).toBeGreaterThan(0)
    expect(reasons.reduce((sum, reason) => sum + Math.round(reason.credit * 10_000), 0)).toBe(Math.round(credit * 10_000))
    expect(creditAlone(asked, FIGURES)).toBe(credit)
  })

  it('is nothing where nothing is shown, no line is about it and no year is held, however long other work was', () => {
    if (!asked) throw new Error('The posting asks for something.')
    const nothing = { shown: 0, relevance: 0.14, months: 96, usual: 1, named: 1, worked: 96, years: { any: 0, ofKind: 0 } }
    expect(creditByFigures(asked, nothing)).toEqual({ credit: 0, reasons: [] })
  })

  const [skill] = understandText('Engineer\n\nRequirements\n- Kubernetes and Docker').requirements
  const creditOf = (figures: object): number => {
    if (!skill) throw new Error('The posting asks for something.')
    return creditAlone(skill, { shown: 0.4, relevance: 0, months: 0, usual: 0, named: 0, worked: 0, years: null, ...figures })
  }

  it('is more where more of what the whole posting names is shown, and where somebody has worked longer', () => {
    expect(creditOf({ named: 0.5 })).toBeGreaterThan(creditOf({}))
    expect(creditOf({ named: 0.5, worked: 60 })).toBeGreaterThan(creditOf({ named: 0.5 }))
  })

  it('is not raised by years in another trade', () => {
    expect(creditOf({ named: 0, worked: 240 })).toBe(creditOf({}))
    expect(creditOf({ named: 0.1, worked: 60 })).toBeLessThan(creditOf({ named: 0.3, worked: 60 }))
  })

  it('counts the person where a line is about the statement, though nothing that it names is shown', () => {
    const person = { shown: 0, named: 1, worked: 240 }
    expect(creditOf({ ...person, relevance: 0.14 })).toBe(0)
    expect(creditOf({ ...person, relevance: 0.15 })).toBeGreaterThan(0)
    expect(creditOf({ ...person, relevance: 0.15 })).toBeLessThan(creditOf({ ...person, shown: 0.4, relevance: 0.15 }))
  })

  it('is never full while something of the statement is not shown', () => {
    const most = { relevance: 1, months: 240, usual: 1, named: 1, worked: 240 }
    expect(creditOf({ ...most, shown: 0.9 })).toBeLessThan(1)
    expect(creditOf({ ...most, shown: 1 })).toBe(1)
  })
})
