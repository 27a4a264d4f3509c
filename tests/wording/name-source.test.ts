import { describe, expect, it } from 'vitest'
import { renderReport } from '../../src/faces/render-text.ts'
import { compareBy } from '../../src/pipeline.ts'
import { renderReportFile } from '../../src/web/index.ts'
import { nameAgainst, nameSource, speakOfBrief } from '../../src/wording/name-source.ts'
import { makeReport } from '../helpers/make-report.ts'
import { analyseText, TAXONOMY, understandText } from '../helpers/stages.ts'

describe('speakOfBrief', () => {
  it.each([
    ['The posting requires Rust; the posting’s word is it.', 'The role brief requires Rust; the role brief’s word is it.'],
    [
      'The resume says “wrote the posting service”; the posting asks.',
      'The resume says “wrote the posting service”; the role brief asks.',
    ],
    ['Nothing of the kind.', 'Nothing of the kind.'],
  ])('says “%s” as “%s”', (given, spoken) => {
    expect(speakOfBrief(given)).toBe(spoken)
  })
})

describe('a report against the role brief', () => {
  const analysis = analyseText(
    'EXPERIENCE\nEngineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained models with PyTorch\n- No experience with Kubernetes\n\nSKILLS\nPython, k8s, ML',
  )
  const job = understandText(TAXONOMY.brief.postings.mid)
  const report = compareBy(analysis, job, TAXONOMY, { level: 'mid' })
  const words = JSON.stringify({ ...report, analysis: null, job: null })

  it('speaks of the role brief and never of a posting, in all its parts and faces', () => {
    const plain = renderReport(report, { color: false, width: 100 })
    const page = renderReportFile(report, { css: '', script: null }).replaceAll(/(?:id|href)="[^"]*"/g, '')
    expect(words).toContain('The role brief requires')
    for (const text of [words, plain, page]) expect(text).not.toMatch(/\b[Tt]he posting\b/)
    expect(page).not.toMatch(/>[^<]*\bposting\b/i)
  })

  it('names the brief and its level where a posting’s title would stand', () => {
    expect(nameAgainst(report)).toBe('The role brief, mid level: AI/ML Engineer')
    expect(nameSource(report)).toBe('role brief')
  })

  it('speaks of the posting where there is one', () => {
    const given = compareBy(analysis, understandText('Engineer\n\nRequirements\n- Kubernetes'), TAXONOMY)
    expect(JSON.stringify({ ...given, analysis: null, job: null })).toContain('The posting requires')
    expect(nameAgainst(makeReport())).toBe('Machine Learning Engineer')
    expect(nameSource(given)).toBe('posting')
  })
})
