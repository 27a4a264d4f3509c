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

const WORK = 'Robin Halvorsen\nrobin@example.org\n\nExperience\nDeveloper, Brightwater Labs\nJan 2018 - Dec 2023\n'

it('does not take the word for having a part in something for the thing', () => {
  const { requirements } = coverText(
    `${WORK}- Participated in on-call rotation\n- Built the tools that bring up our infrastructure\n`,
    'Somebody\n\nResponsibilities\n- Participate in the building of tools and processes to support the infrastructure\n',
  )
  const quotes = requirements[0]?.evidence.map(({ surfaceForm }) => surfaceForm) ?? []
  expect(quotes[0]).toContain('Built the tools')
  expect(quotes.join('\n')).not.toContain('Participated')
})
