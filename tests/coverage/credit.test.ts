import { describe, expect, it } from 'vitest'
import { creditAlone, creditByFigures } from '../../src/coverage/credit.ts'
import { understandText } from '../helpers/stages.ts'

const [asked] = understandText('Engineer\n\nRequirements\n- 5+ years of experience with Python').requirements

const FIGURES = { shown: 0.6, together: 1, months: 24, years: { any: 1, ofKind: 0.4 } }

describe('the credit of figures', () => {
  it('is the sum of its reasons, and the same without them', () => {
    if (!asked) throw new Error('The posting asks for something.')
    const { credit, reasons } = creditByFigures(asked, FIGURES)
    expect(credit).toBeGreaterThan(0)
    expect(reasons.reduce((sum, reason) => sum + Math.round(reason.credit * 10_000), 0)).toBe(Math.round(credit * 10_000))
    expect(creditAlone(asked, FIGURES)).toBe(credit)
  })

  it('is nothing where nothing is shown and no year is held, however long other work was', () => {
    if (!asked) throw new Error('The posting asks for something.')
    expect(creditByFigures(asked, { shown: 0, together: 1, months: 96, years: { any: 0, ofKind: 0 } })).toEqual({
      credit: 0,
      reasons: [],
    })
  })
})
