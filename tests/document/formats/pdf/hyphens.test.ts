import { describe, expect, it } from 'vitest'
import { mendHyphens } from '../../../../src/document/formats/pdf/hyphens.ts'
import type { PageLine } from '../../../../src/document/formats/pdf/page-line.ts'
import { expectLinear } from '../../../helpers/cpu-time.ts'

const line = (text: string, gapBefore = false): PageLine => ({
  text,
  gapBefore,
  rect: null,
  sizePt: 10,
  bold: false,
  listItem: false,
})

const mend = (...texts: string[]): string[] => mendHyphens(texts.map((text) => line(text))).map(({ text }) => text)

describe('mendHyphens', () => {
  it('joins an address that goes on below its own hyphen', () => {
    expect(mend('https://www.linkedin.com/in/mira-', 'solberg-7609/')).toEqual(['https://www.linkedin.com/in/mira-solberg-7609/'])
    expect(mend('linkedin.com/in/mira-solberg-', '5a87/ Oslo')).toEqual(['linkedin.com/in/mira-solberg-5a87/', 'Oslo'])
    expect(mend('see tides.example.org, which web-', 'sites')).toEqual(['see tides.example.org, which websites'])
  })

  it.each([
    ['plainly broken', ['led the develop-', 'ment of pipelines'], ['led the development', 'of pipelines']],
    ['broken before a stop', ['a new frame-', 'work, then more'], ['a new framework,', 'then more']],
    ['whole elsewhere', ['data engineer-', 'ing and', 'engineering'], ['data engineering', 'and', 'engineering']],
    ['of which nothing is left for the next line', ['their deploy-', 'ment'], ['their deployment']],
    ['of which the beginning makes compounds', ['wrote the question-', 'naire'], ['wrote the questionnaire']],
    ['an ending', ['image process-', 'ing at scale'], ['image processing', 'at scale']],
    ['set in capitals', ['EDUCATION AND TRAIN-', 'ING'], ['EDUCATION AND TRAINING']],
    ['broken again', ['micro-', 'services and data-', 'bases'], ['microservices', 'and databases']],
  ])('joins a word that is %s', (_, before, after) => {
    expect(mend(...before)).toEqual(after)
  })

  it.each([
    ['one letter before it', ['built an e-', 'commerce site'], ['built an e-commerce', 'site']],
    ['a first part of methods', ['models by fine-', 'tuning on notes'], ['models by fine-tuning', 'on notes']],
    ['a first part that makes compounds', ['worked in cross-', 'functional teams'], ['worked in cross-functional', 'teams']],
    ['the same compound elsewhere', ['on-', 'call duty', 'was on-call'], ['on-call', 'duty', 'was on-call']],
    [
      'both parts elsewhere',
      ['graph-', 'based ranking', 'a graph', 'based on'],
      ['graph-based', 'ranking', 'a graph', 'based on'],
    ],
    ['a last part that makes compounds', ['in community-', 'driven work'], ['in community-driven', 'work']],
    ['another hyphen in the word', ['end-to-', 'end tests'], ['end-to-end', 'tests']],
  ])('keeps the hyphen of a word with %s', (_, before, after) => {
    expect(mend(...before)).toEqual(after)
  })

  it.each([
    ['a date range', ['2019 -', '2021']],
    ['digits', ['2019-', '2021 at Acme']],
    ['a capital in the next line', ['Stratford-', 'Upon the river']],
    ['no hyphen', ['deploy', 'ment']],
  ])('leaves lines alone with %s', (_, lines) => {
    expect(mend(...lines)).toEqual(lines)
  })

  it('does not join over a gap in the layout', () => {
    const lines = [line('an open-'), line('source heading', true)]
    expect(mendHyphens(lines)).toEqual(lines)
  })

  it('takes linear time for lines of hyphens', () => {
    expectLinear(mendHyphens, (length) =>
      ['-'.repeat(length), 'a-'.repeat(length / 2), 'b'.repeat(length)].map((text) => line(text)),
    )
  })
})
