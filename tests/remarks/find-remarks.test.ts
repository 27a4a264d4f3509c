import { describe, expect, it } from 'vitest'
import { findRemarks } from '../../src/remarks/index.ts'
import type { Suggestion } from '../../src/schema/index.ts'
import { analyseText, TAXONOMY } from '../helpers/stages.ts'

const remarksOn = (resume: string, suggestions: readonly Suggestion[] = []) =>
  findRemarks({ analysis: analyseText(resume), job: { title: null }, fileName: null, taxonomy: TAXONOMY, suggestions })

const WORK = 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Present\n'

describe('findRemarks', () => {
  it('gives each kind its turn before any has its third', () => {
    const resume = `Ann Lee\nann@lee-data.org\n\n${WORK}${['jobs', 'runs', 'tests'].map((what) => `- Reduced the time of ${what}\n`).join('')}- Worked on 20 pipelines`
    expect(remarksOn(resume).map(({ check }) => check)).toEqual([
      'missing-result',
      'missing-result',
      'weak-opening',
      'missing-result',
    ])
  })

  it('says one thing of a bullet', () => {
    const resume = `Ann Lee\nann@lee-data.org\n\n${WORK}- Worked on 20 pipelines\n- Assisted in reducing the cost of runs`
    const places = remarksOn(resume).map(({ resume: place }) => place?.start)
    expect(new Set(places).size).toBe(places.length)
  })

  it('leaves to a suggestion what it says of the same bullet', () => {
    const resume = `Ann Lee\nann@lee-data.org\n\n${WORK}- Worked on 20 pipelines`
    const [remark] = remarksOn(resume)
    const suggestion: Suggestion = {
      rule: 'strong-verb',
      requirement: null,
      title: '',
      message: '',
      resume: remark?.resume ?? null,
      job: null,
      gain: 0,
      onlyIfTrue: true,
      edit: null,
    }
    expect(remark?.check).toBe('weak-opening')
    expect(remarksOn(resume, [suggestion])).toEqual([])
  })

  it('leaves the length to advice that speaks of it alone', () => {
    const { document, ...rest } = analyseText(`${WORK.replace('2020', '2026')}- Built 20 models`)
    const checksBeside = (message: string): string[] => {
      const advice = { rule: 'shorten-unasked', requirement: null, title: '', message, resume: null, job: null }
      const suggestions: Suggestion[] = [{ ...advice, gain: 0, onlyIfTrue: false, edit: null }]
      const analysis = { ...rest, document: { ...document, pages: 3 } }
      const input = { analysis, job: { title: null }, fileName: null, taxonomy: TAXONOMY, suggestions }
      return findRemarks(input).map(({ check }) => check)
    }
    expect(checksBeside('Nothing that the posting asks for was found here: “Cards” (line 9).')).toContain('length')
    expect(checksBeside('61 of 90 lines tell of what the posting does not seek: “CARDS” (lines 9–69).')).not.toContain('length')
  })

  it('counts pages up to the last that holds words', () => {
    const { document, ...rest } = analyseText(`${WORK.replace('2020', '2025')}- Built 20 models`)
    const lengthOn = (lastPage: number): boolean => {
      const lines = document.lines.map((line, index) => ({ ...line, page: index === document.lines.length - 1 ? lastPage : 1 }))
      const analysis = { ...rest, document: { ...document, pages: 2, lines } }
      const input = { analysis, job: { title: null }, fileName: null, taxonomy: TAXONOMY, suggestions: [] }
      return findRemarks(input).some(({ check }) => check === 'length')
    }
    expect([lengthOn(1), lengthOn(2)]).toEqual([false, true])
  })

  it('is silent about a text in another language', () => {
    const words = 'und der die das mit für von bei zur im als auf ein eine sowie durch nach über sind wurde'
    expect(remarksOn(`BERUFSERFAHRUNG\n- Entwicklung ${words}\n- ${words}`)).toEqual([])
  })

  it('says the same of the same resume', () => {
    const resume = `${WORK}- Worked on the the developement of 20 pipelines`
    expect(remarksOn(resume)).toEqual(remarksOn(resume))
  })
})

describe('the share of bullets with a figure', () => {
  it('counts figures in lines that were torn from their bullets', () => {
    const bullets = '- Wrote reports for the staff\n'.repeat(9)
    const resume = `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${bullets}`
    const titleOf = (text: string) => remarksOn(text).find(({ check }) => check === 'few-figures')?.title
    expect(titleOf(resume)).toBe('None of 9 bullets has a figure')
    expect(titleOf(`${resume}\nand cut their length by 25%`)).toBe('1 of 9 bullets has a figure')
  })
})
