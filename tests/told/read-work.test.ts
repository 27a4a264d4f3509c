import { describe, expect, it } from 'vitest'
import { readWork } from '../../src/told/index.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'

/** The deeds of the passage that begins so. */
const deedsAt = (resume: string, words: string): string[] => {
  const analysis = analyseText(`Ann Lee\n\n${resume}`)
  const at = analysis.document.text.indexOf(words)
  const told = readWork(analysis, [], TAXONOMY).find(({ passage }) => passage.start === at)
  return [...(told?.deeds.keys() ?? [])]
}

const ENTRY = 'Assistant, Brightwater Labs\nJan 2020 - Dec 2021\n- Measured the tides of two harbours'

describe('what a heading says', () => {
  it('holds of all that stands below it', () => {
    expect(deedsAt(`RESEARCH EXPERIENCE\n${ENTRY}`, 'Measured')).toContain('research')
  })

  it('is nothing where it only says what kind of section it is', () => {
    expect(deedsAt(`EXPERIENCE\n${ENTRY}`, 'Measured')).not.toContain('research')
  })

  it('is nothing where it denies', () => {
    expect(deedsAt(`INDUSTRY EXPERIENCE (NO RESEARCH)\n${ENTRY}`, 'Measured')).not.toContain('research')
  })

  it('is nothing of a title or a period', () => {
    expect(deedsAt(`RESEARCH EXPERIENCE\n${ENTRY}`, 'Assistant')).not.toContain('research')
  })

  it('holds of nothing in another section', () => {
    expect(deedsAt(`RESEARCH EXPERIENCE\n${ENTRY}\n\nPROJECTS\n- Drew a map of the quays`, 'Drew')).not.toContain('research')
  })
})

describe('a line that names who guided somebody', () => {
  it('shows nothing', () => {
    const resume = `EXPERIENCE\n${ENTRY}\n- Mentors: B. Brook and C. Carr\n- Mentored two juniors`
    expect(deedsAt(resume, 'Mentors:')).toEqual([])
    expect(deedsAt(resume, 'Mentored')).toContain('mentor')
    expect(deedsAt(`EXPERIENCE\n${ENTRY}\n- Advisor: B. Brook. Mentored two juniors`, 'Advisor')).toContain('mentor')
  })
})
