import { describe, expect, it } from 'vitest'
import { citeLine } from '../../src/guard/cite-line.ts'
import { textDocument } from '../helpers/text-document.ts'

const cite = (text: string, words: string) => {
  const start = text.indexOf(words)
  const cited = citeLine(textDocument(text), { start, end: start + words.length })
  return { ...cited, marked: cited.quote.slice(cited.within.start, cited.within.end) }
}

describe('a line that is cited', () => {
  it('is the line that the words stand in, and says where in it they stand', () => {
    expect(cite('Skills\n- Python,  Airflow', 'Airflow')).toMatchObject({
      line: 2,
      quote: '- Python, Airflow',
      marked: 'Airflow',
    })
  })

  it('is cut around the words where it is long', () => {
    const words = 'a far place'
    const { quote, marked } = cite(`${'before '.repeat(100)}${words} ${'behind '.repeat(100)}`, words)
    expect(quote).toMatch(/^….*…$/)
    expect(quote.length).toBeLessThan(250)
    expect(marked).toBe(words)
  })

  it('marks no more than is shown of words that go over its end', () => {
    expect(cite('Built a service\nfor shops', 'service\nfor')).toMatchObject({ quote: 'Built a service', marked: 'service' })
  })
})
