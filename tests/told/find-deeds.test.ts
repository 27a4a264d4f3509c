import { describe, expect, it } from 'vitest'
import { lineageOf } from '../../src/lineage.ts'
import { findDeedsShown } from '../../src/told/find-deeds.ts'
import { findDeedsAsked, readSentences } from '../../src/told/index.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const asked = (text: string, ...skills: string[]): string[] =>
  findDeedsAsked(readSentences(text), new Set(skills), TAXONOMY).map(({ id }) => id)

const shown = (text: string, ...skills: string[]): string[] => [
  ...findDeedsShown(readSentences(text), new Map(skills.map((skill) => [skill, 0])), TAXONOMY, lineageOf(TAXONOMY)).keys(),
]

describe('deeds', () => {
  it.each([
    ['Presented with an award in May', 'present'],
    ['Was presented to the mayor', 'communicate'],
  ])('are not shown by “%s”, which only looks like one', (words, deed) => {
    expect(shown(words)).not.toContain(deed)
  })

  it('are shown by another sentence beside one that only looks like it', () => {
    expect(shown('Presented with an award in May. Presented results to the board.')).toContain('present')
  })

  it.each([
    ['Turn raw tables into insights', 'find-insights'],
    ['Build proofs of concept with customers', 'prototype'],
    ['Write unit tests for what you ship', 'test'],
    ['Mentor junior engineers', 'mentor'],
    ['Work with stakeholders', 'serve-stakeholders'],
    ['Deploy to production every week', 'deploy'],
  ])('are asked for in “%s”', (words, deed) => {
    expect(asked(words)).toContain(deed)
  })

  it.each([
    ['Uncovered three drivers of late parcels', 'find-insights'],
    ['Showed a working version of the planner to the board', 'prototype'],
    ['Taught statistics to first-year students', 'mentor'],
  ])('are shown by “%s”, which asks for none', (words, deed) => {
    expect(shown(words)).toContain(deed)
    expect(asked(words)).not.toContain(deed)
  })

  it('need all words of a cue in one sentence, in any form and order', () => {
    expect(shown('The runtime of the planner was reduced')).toContain('optimize')
    expect(shown('Reduced the queue. The runtime stayed.')).not.toContain('optimize')
  })

  it('need words that stand side by side where the cue has them so', () => {
    expect(asked('end-to-end work')).toContain('own-end-to-end')
    expect(asked('end work to the end')).not.toContain('own-end-to-end')
  })

  it('are shown by a skill, and by one below it', () => {
    expect(shown('Something', 'software-testing')).toContain('test')
    expect(shown('Something', 'pytest')).toContain('test')
    expect(asked('Something', 'pytest')).not.toContain('test')
  })

  it.each([
    ['Guided 4 freshers; ran handover sessions', 'mentor'],
    ['Presents monthly to the chief nurse', 'present'],
    ['Presents monthly to the chief nurse', 'explain'],
    ['Opened and closed the shop, trained five starters, did the rota', 'keep-order'],
    ['Decided against a second yard', 'decide'],
  ])('in other words than a posting has are shown by “%s”', (words, deed) => {
    expect(shown(words)).toContain(deed)
  })

  it.each([
    ['Machine learning engineer', 'learn'],
    ['Decision trees for claims', 'decide'],
    ['Trained a gradient boosting model on claims', 'mentor'],
    ['Reduced the lead time of parcels', 'lead'],
  ])('are not shown by “%s”', (words, deed) => {
    expect(shown(words)).not.toContain(deed)
  })

  it('are none in words that do nothing', () => {
    expect(shown('Kept the lights on through a long winter')).toEqual([])
  })
})
