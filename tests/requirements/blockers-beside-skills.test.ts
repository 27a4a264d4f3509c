import { expect, it } from 'vitest'
import { understandText } from '../helpers/stages.ts'

it.each([
  ['Docker and a valid driver’s licence', ['Docker']],
  ['Must hold a driver’s license and know Kubernetes', ['Kubernetes']],
  ['Docker and on-call duty', ['Docker']],
])('a paper that is held or not is no part of what is scored: %s', (asked, names) => {
  const { requirements, blockers } = understandText(`Engineer\n\nRequirements\n- ${asked}\n`)
  const parts = requirements.flatMap((requirement) =>
    requirement.parts.flatMap(({ anyOf }) => anyOf.map((one) => one.surfaceForm)),
  )
  expect(parts).toEqual(expect.arrayContaining(names))
  expect(parts.some((part) => /licen[cs]e/.test(part))).toBe(false)
  expect(blockers).toHaveLength(1)
})
