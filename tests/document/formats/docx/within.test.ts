import { describe, expect, it } from 'vitest'
import { cell, paragraph, run, table, textBox } from '../../../helpers/make-docx.ts'
import { linesOf, readParts } from '../../../helpers/read-docx.ts'

const HEADER = '<w:hdr><w:p><w:r><w:t>at the top</w:t></w:r></w:p></w:hdr>'
const FOOTER = '<w:ftr><w:p><w:r><w:t>at the bottom</w:t></w:r></w:p></w:ftr>'
const REFERENCES =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/></w:sectPr>'

describe('a line of a Word file', () => {
  it('knows the part of the page that it stands in beside the running text', async () => {
    const body =
      paragraph(run('in the text')) +
      paragraph(textBox(paragraph(run('in a box')))) +
      table([[cell(paragraph(run('in a table')))]]) +
      table([[cell(paragraph(textBox(paragraph(run('in a box in a table')))))]]) +
      REFERENCES
    const lines = linesOf(await readParts({ body, margins: { rIdH: HEADER, rIdF: FOOTER } }))
    expect(lines.map(({ text, within }) => [text, within])).toEqual([
      ['at the top', 'header'],
      ['in the text', undefined],
      ['in a box', 'text-box'],
      ['in a table', 'table'],
      ['in a box in a table', 'text-box'],
      ['at the bottom', 'footer'],
    ])
  })
})
