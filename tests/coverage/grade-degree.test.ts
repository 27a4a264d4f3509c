import { describe, expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const creditFor = (studies: string, asked: string): number =>
  coverText(`Ada Lindqvist\n\nEDUCATION\n${studies}\n\nSKILLS\nSQL\n`, `Requirements\n- ${asked}\n- Rust\n`).requirements[0]
    ?.credit ?? 0

describe('a degree', () => {
  it.each([
    { studies: 'BSc in Physics, Tarn University, 2018 - 2021', credit: 1 },
    { studies: 'BSc in Physics, Tarn University\nExpected May 2025', credit: 0.75 },
    { studies: 'BSc in Physics, Tarn University\nExpected Graduation: 2026', credit: 0.55 },
    { studies: 'BSc in Physics, Tarn University, 2024 - 2026', credit: 1 },
    { studies: 'BSc in Physics, Tarn University, 2024 - present', credit: 0.55 },
    { studies: 'PhD in Physics, Tarn University, 2024 - present', credit: 0.9 },
    { studies: 'MSc in Physics, Tarn University\nExpected May 2025', credit: 0.9 },
    { studies: 'Physics, Summer school of Tarn University, Jun - Jul 2021', credit: 0 },
  ])('is worth $credit where a bachelor in physics is asked: $studies', ({ studies, credit }) => {
    expect(creditFor(studies, "Bachelor's degree in Physics")).toBeCloseTo(credit)
  })

  it('is not implied by a higher one that goes on where more than a bachelor is asked', () => {
    expect(creditFor('PhD in Physics, Tarn University, 2024 - present', "Master's degree in Physics")).toBeCloseTo(0.55)
  })

  it.each([
    ["Currently pursuing a Bachelor's degree in Physics", 1],
    ["You will graduate in 2027 with a Bachelor's degree in Physics", 1],
    ["Bachelor's degree in Physics", 0.55],
  ])('that goes on is what is asked of those who study: %s', (asked, credit) => {
    expect(creditFor('BSc in Physics, Tarn University, 2024 - present', asked)).toBeCloseTo(credit)
  })

  it('below a bachelor is held by any schooling, but for its field', () => {
    const asked = "Associate's degree in Accounting or Finance"
    expect(creditFor('BSc in Finance, Tarn University, 2018 - 2021', asked)).toBe(1)
    expect(creditFor('BSc in Botany, Tarn University, 2018 - 2021', asked)).toBeCloseTo(0.3)
  })
})
