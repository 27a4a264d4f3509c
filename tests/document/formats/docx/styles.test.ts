import { describe, expect, it } from 'vitest'
import { cell, paragraph, run, style, table } from '../../../helpers/make-docx.ts'
import { hiddenOf } from '../../../helpers/read-docx.ts'

const VANISH = '<w:rPr><w:vanish/></w:rPr>'
const named = (name: string): string => `<w:name w:val="${name}"/>`
const withoutId = (content: string, attributes = ''): string => `<w:style ${attributes}>${content}</w:style>`
const normal = (content = '', attributes = 'w:default="1"'): string =>
  style('N', 'paragraph', named('Normal') + content, attributes)

/** One paragraph for each way of naming a style, by its own words. */
const BODY = [
  paragraph(run('none')),
  paragraph(run('unknown'), '<w:pStyle w:val="Nowhere"/>'),
  paragraph(run('known'), '<w:pStyle w:val="N"/>'),
  paragraph(run('empty'), '<w:pStyle w:val=""/>'),
].join('')

describe('which style a paragraph has', () => {
  // What LibreOffice 25.2 prints of each is what is not in the last column.
  it.each<[string, string, string[]]>([
    ['a style without an id hides nothing that does not name it', normal() + withoutId(named('X') + VANISH), ['empty']],
    ['… nor does one of paragraphs', normal() + withoutId(named('X') + VANISH, 'w:type="paragraph"'), ['empty']],
    ['… nor by being based on', normal('<w:basedOn w:val=""/>') + withoutId(named('X') + VANISH), ['empty']],
    ['it takes nothing from the default style', normal(VANISH) + withoutId(named('X')), ['none', 'unknown', 'known']],
    [
      'the default style needs no id',
      withoutId(named('Normal') + VANISH, 'w:default="1"'),
      ['none', 'unknown', 'known', 'empty'],
    ],
    ['of two without an id the first is named', normal() + withoutId(named('X')) + withoutId(named('Y') + VANISH), []],
    ['of two with one id the first keeps it', normal() + style('N', 'paragraph', named('B') + VANISH), []],
    ['of two default styles the last is it', normal(VANISH) + style('M', 'paragraph', named('B'), 'w:default="1"'), ['known']],
    ['Normal is the default style where none is said to be', normal(VANISH, ''), ['none', 'unknown', 'known', 'empty']],
    ['a style without a type is one of paragraphs', withoutId(named('A') + VANISH, 'w:styleId="N"'), ['known']],
    ['a style of characters is none of paragraphs', style('N', 'character', named('C') + VANISH), []],
    ['a style of tables is none of paragraphs', style('N', 'table', named('T') + VANISH), []],
    ['the default style of characters is for runs without any', style('C', 'character', VANISH, 'w:default="1"'), []],
  ])('%s', async (_, styles, hidden) => {
    const found = await hiddenOf(BODY, { parts: { styles } })
    expect(found.flatMap(([, words]) => words.split(/\s+/))).toEqual(hidden)
  })

  it('is nothing to runs and tables that name none', async () => {
    const styles = ['character', 'table'].map((type) => withoutId(named(type) + VANISH, `w:type="${type}"`)).join('')
    const body = paragraph(run('bold', '<w:b/>')) + table([[cell(paragraph(run('cell')))]], '<w:tblW w:w="0"/>')
    expect(await hiddenOf(body, { parts: { styles } })).toEqual([])
  })
})
