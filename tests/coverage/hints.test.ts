import { expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

it('says of a line that only hints at what is asked what it tells of', () => {
  const { requirements } = coverText(
    'Robin Halvorsen\nrobin@example.org\n\nExperience\nDeveloper, Brightwater Labs\nJan 2018 - Dec 2023\n- Deployed gauges to two harbours\n',
    'Somebody\n\nRequirements\n- Experience of a startup environment\n- Rust\n',
  )
  const [hint] = requirements[0]?.evidence ?? []
  expect(hint).toMatchObject({ near: true, why: expect.stringContaining('production') })
  expect(hint?.why).not.toContain('pressure')
})
