import { expect, it } from 'vitest'
import { STRENGTHS } from '../../src/evidence/index.ts'
import { SectionKind } from '../../src/schema/section.ts'
import { isOnlyNamed, isTelling, tellsOfWork } from '../../src/text/section-lines.ts'

it.each(SectionKind.options)('what is only named shows no more than a list of skills: %s', (section) => {
  expect(isOnlyNamed(section)).toBe(STRENGTHS[section].strength <= STRENGTHS.skills.strength)
})

it.each([
  ['experience', true, true],
  ['projects', true, true],
  ['summary', false, true],
  ['education', false, false],
  ['awards', false, false],
] as const)('lines tell of work, or of something: %s', (section, ofWork, ofAnything) => {
  expect([tellsOfWork(section), isTelling(section)]).toEqual([ofWork, ofAnything])
})
