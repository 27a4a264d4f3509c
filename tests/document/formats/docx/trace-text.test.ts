import { describe, expect, it } from 'vitest'
import { traceDocx } from '../../../../src/document/formats/docx/trace-text.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { cell, docxEntries, makeDocx, paragraph, run, table, textBox } from '../../../helpers/make-docx.ts'

const trace = async (body: string, more = {}) => {
  const parts = { body, ...more }
  const xml = String(docxEntries(parts).find(({ name }) => name === 'word/document.xml')?.content)
  return { xml, ...(await traceDocx(makeDocx(parts), { fileName: 'a.docx', limits: LIMITS })) }
}

/** What the file has written at each character of a text; "∅" where nothing in the main part stands for it. */
const written = async (body: string, more = {}): Promise<string[]> => {
  const { xml, lines } = await trace(body, more)
  const at = (contentAt: number): string => xml.slice(contentAt, xml.indexOf('</w:t>', contentAt))
  return lines.map(({ origins }) =>
    origins.map((origin) => (origin ? at(origin.contentAt).slice(origin.from, origin.until) : '∅')).join('|'),
  )
}

describe('the way back from text to file', () => {
  it('finds each character, over the edges of runs', async () => {
    expect(await written(paragraph(run('Py') + run('thon')))).toEqual(['P|y|t|h|o|n'])
  })

  it('knows what a drawn bullet and a tab do not stand for', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    expect(await written(paragraph(`${run('a')}<w:r><w:tab/></w:r>${run('b')}`, bullet), { parts: { numbering } })).toEqual([
      '∅|∅|a|∅|b',
    ])
  })

  it('knows that joined white space, ligatures and accents are written longer or shorter than they read', async () => {
    expect(await written(paragraph(run(' a  b\u200Bc ﬁ e\u0301')))).toEqual(['a|  |b|c| |ﬁ|ﬁ| |e\u0301'])
  })

  it('gives a blank over the edge of two runs no place', async () => {
    expect(await written(paragraph(run('a ') + run(' b')))).toEqual(['a|∅|b'])
  })

  it('follows lines that a break parts, cells that share a line, and text boxes', async () => {
    const broken = paragraph(`<w:r><w:t>ab</w:t><w:br/><w:t>cd</w:t></w:r>`)
    const cells = table([[cell(paragraph(run('left'))), cell(paragraph(run('right')))]])
    expect(await written(broken + cells + paragraph(textBox(paragraph(run('box')))))).toEqual([
      'a|b',
      'c|d',
      'l|e|f|t|∅|r|i|g|h|t',
      'b|o|x',
    ])
  })

  it('leaves headers out, which are another part', async () => {
    const body = `${paragraph(run('body'))}<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr>`
    expect(await written(body, { margins: { rIdH: '<w:hdr><w:p><w:r><w:t>head</w:t></w:r></w:p></w:hdr>' } })).toEqual([
      '∅|∅|∅|∅',
      'b|o|d|y',
    ])
  })
})
