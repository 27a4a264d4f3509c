import { describe, expect, it } from 'vitest'
import { partEvocations } from '../../../src/mentions/index.ts'
import type { Mention } from '../../../src/schema/mention.ts'

const mention = (skill: string, rest: Partial<Mention>): Mention => ({
  skill,
  surfaceForm: skill,
  start: 0,
  end: skill.length,
  section: 'experience',
  negated: false,
  weak: false,
  evoked: false,
  soft: false,
  months: null,
  ...rest,
})

describe('partEvocations', () => {
  it('keeps words of a sentence that only evoke a skill apart from the names of skills', () => {
    const python = mention('python', {})
    const websites = mention('web-development', { evoked: true })
    expect(partEvocations([python, websites])).toEqual({ mentions: [python], evocations: [websites] })
  })

  it('takes words for a name where they are listed in a skills section', () => {
    const listed = mention('web-development', { evoked: true, section: 'skills' })
    expect(partEvocations([listed])).toEqual({ mentions: [listed], evocations: [] })
  })
})
