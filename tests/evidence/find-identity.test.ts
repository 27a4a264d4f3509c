import { describe, expect, it } from 'vitest'
import { findIdentity } from '../../src/evidence/find-identity.ts'
import { gradeMentions } from '../../src/evidence/grade-mentions.ts'
import type { Analysis, Mention } from '../../src/schema/index.ts'
import { makeAnalysis, makeDocument } from '../coverage/make-case.ts'
import { analyseText } from '../helpers/stages.ts'

const TEXT = ['Julia Harrow', 'EXPERIENCE', 'Engineer, Harbour Logistics', '- Ran logistics in Julia', 'Logic School, 2010']

/** A resume whose every "Julia", "Logistics" and "Logic" is a mention. */
const makeResume = (): Analysis => {
  const document = makeDocument(TEXT)
  const { text, lines } = document
  const spanOf = (from: number, to: number) => ({ start: lines[from]?.start ?? 0, end: lines[to]?.end ?? 0 })
  const mentions = [...text.matchAll(/julia|logistics|logic\b/gi)].map(({ 0: words, index }): Mention => {
    const place = { start: index, end: index + words.length, section: 'experience' as const, months: null }
    return { ...place, skill: words.toLowerCase(), surfaceForm: words, negated: false, weak: false, evoked: false, soft: false }
  })
  return {
    ...makeAnalysis({}),
    document,
    sections: [
      { kind: 'contact', heading: null, ...spanOf(0, 0) },
      { kind: 'experience', heading: 'EXPERIENCE', ...spanOf(1, 3) },
    ],
    positions: [{ title: 'Engineer', organization: 'Harbour Logistics', from: '2020', to: '2021', ...spanOf(2, 3) }],
    education: [{ degree: 'bachelor', field: null, institution: 'Logic School', to: '2010', ...spanOf(4, 4) }],
    mentions,
  }
}

describe('findIdentity', () => {
  it('finds the name, employers and schools', () => {
    const { document } = makeResume()
    expect(findIdentity(makeResume()).map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Julia Harrow',
      'Harbour Logistics',
      'Logic School',
    ])
  })

  it('leaves the same words in a bullet to count', () => {
    expect(gradeMentions(makeResume()).map(({ mention }) => mention.surfaceForm)).toEqual(['logistics', 'Julia'])
  })

  it('does not take a first line that is nothing but a skill for a name', () => {
    const document = makeDocument(['Machine learning', 'SQL'])
    const line = { start: 0, end: 'Machine learning'.length }
    const mention: Mention = {
      ...line,
      skill: 'machine-learning',
      surfaceForm: 'Machine learning',
      section: 'contact',
      months: null,
      negated: false,
      weak: false,
      evoked: false,
      soft: false,
    }
    const analysis: Analysis = {
      ...makeAnalysis({}),
      document,
      mentions: [mention],
      sections: [{ kind: 'contact', heading: null, start: 0, end: document.text.length }],
    }
    expect(findIdentity(analysis)).toEqual([])
  })
})

describe('a section of references', () => {
  const shownUnder = (heading: string, line: string): string[] =>
    gradeMentions(analyseText(`Robin Halvorsen\n\nSKILLS\nSQL\n\n${heading}\n\n${line}`)).map(({ mention }) => mention.skill)

  it.each(['References', 'PROFESSIONAL REFERENCES', 'Referees'])('shows nothing: %s', (heading) => {
    expect(shownUnder(heading, 'Julia Jenkins, CTO, Spark Ltd, Python')).toEqual(['sql'])
  })

  it('is no other section', () => {
    expect(shownUnder('PROJECTS', 'A store of references in Python')).toEqual(['sql', 'python'])
  })
})
