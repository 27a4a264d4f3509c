import { describe, expect, it } from 'vitest'
import { coverText } from '../helpers/stages.ts'

const rowOf = (asked: string, resume: string) =>
  coverText(`Robin Halvorsen\nrobin@example.org\n\n${resume}\n`, `Somebody\n\nRequirements\n- ${asked}\n- Rust\n`).requirements[0]

const postOf = (title: string) =>
  `Experience\n${title}, Brightwater Labs\nJan 2023 - Jun 2023\n- Kept the keys of the yard\n- Wrote planners of tides`

const ASKED = 'Prior intern, co-op or research experience in IT or software'

describe('an internship that is asked for', () => {
  it.each([ASKED, 'Prior internship experience'])('is shown by having been an intern: %s', (asked) => {
    expect(rowOf(asked, postOf('AI Intern'))).toMatchObject({
      status: 'met',
      evidence: [{ surfaceForm: expect.stringContaining('AI Intern') }],
    })
  })

  it('is not shown by another post', () => {
    expect(rowOf('Prior internship experience', postOf('Assistant'))).toMatchObject({ status: 'missing' })
  })

  it('is not what mentoring of interns asks for', () => {
    expect(rowOf('Mentoring interns', postOf('AI Intern'))).not.toMatchObject({ status: 'met' })
  })
})

it('takes a list of papers with addresses, and no years, for research', () => {
  const papers = 'Publications\n- Small planners for the tides of two harbours\n  https://arxiv.org/abs/2301.01234'
  expect(rowOf(ASKED, `${postOf('Assistant')}\n\n${papers}`)?.parts[0]).toMatchObject({ status: 'met' })
})
