import { describe, expect, it } from 'vitest'
import { lineageOf } from '../../src/lineage.ts'
import { saysNothingNew } from '../../src/tailoring/honesty.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'

const RESUME =
  'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote 20 planners in PyTorch\n\nEDUCATION\nBachelor of Science, Prairie State College, 2012'

const isHonest = (words: string, by: string): boolean =>
  saysNothingNew(analyseText(RESUME), analyseText(RESUME.replace(words, by)), lineageOf(TAXONOMY))

describe('saysNothingNew', () => {
  it.each([
    ['PyTorch', 'PyTorch (torch)', 'another name'],
    ['PyTorch', 'PyTorch (deep learning)', 'what it is a part of'],
    ['Wrote', 'Built', 'another verb'],
  ])('is true where %s becomes %s: %s', (words, by) => {
    expect(isHonest(words, by)).toBe(true)
  })

  it.each([
    ['PyTorch', 'PyTorch and Kubernetes', 'a skill'],
    ['20', '200', 'a number'],
    ['Data Engineer', 'Machine Learning Engineer', 'a title'],
    ['Brightwater Labs', 'Fernhill Systems', 'an employer'],
    ['Dec 2023', 'Present', 'a date'],
    ['Bachelor', 'Master', 'a degree'],
  ])('is false where %s becomes %s: %s', (words, by) => {
    expect(isHonest(words, by)).toBe(false)
  })
})
