import { describe, expect, it } from 'vitest'
import { previewDocxHtml } from '../../../../src/document/formats/docx/preview-html.ts'
import { type DocxParts, lines, makeDocx, paragraph, run, style } from '../../../helpers/make-docx.ts'
import { readParts } from '../../../helpers/read-docx.ts'

const preview = (parts: DocxParts): Promise<string> => previewDocxHtml(makeDocx(parts))

describe('the preview of a Word file', () => {
  it('is paragraphs and headings', async () => {
    const styles = style('H1', 'paragraph', '<w:name w:val="heading 1"/>')
    const body = paragraph(run('Skills'), '<w:pStyle w:val="H1"/>') + lines('Python')
    expect(await preview({ body, parts: { styles } })).toBe('<h1>Skills</h1><p>Python</p>')
  })

  it('shows markup as text', async () => {
    expect(await preview({ body: lines('&lt;img src=x onerror=alert(1)&gt;') })).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
  })

  it.each([
    ['https://example.org/mira', '<p><a href="https://example.org/mira">site</a></p>'],
    ['mailto:mira@example.org', '<p><a href="mailto:mira@example.org">site</a></p>'],
    ['javascript:alert(1)', '<p>site</p>'],
    ['data:text/html,x', '<p>site</p>'],
    ['file:///etc/passwd', '<p>site</p>'],
  ])('links to %s or not', async (target, html) => {
    const body = paragraph(`<w:hyperlink r:id="rIdL">${run('site')}</w:hyperlink>`)
    expect(await preview({ body, links: { rIdL: target } })).toBe(html)
  })

  it('stands behind the same limits', async () => {
    const deep = '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)
    await expect(preview({ body: deep })).rejects.toMatchObject({ code: 'limit_exceeded' })
  })

  it('is refused where there is no document', async () => {
    await expect(previewDocxHtml(Buffer.from('no archive'))).rejects.toMatchObject({ code: 'unreadable_document' })
  })
})

describe('words of a Word file', () => {
  const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
  const numbering = '<w:abstractNum w:abstractNumId="0"/><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
  const footnotes = `<w:footnote w:id="1">${lines('With distinction')}</w:footnote>`

  it.each<[string, DocxParts]>([
    ['paragraphs', { body: lines('Mira Solberg', 'Data engineer, Python and SQL') }],
    ['split runs and tabs', { body: paragraph(`${run('Post')}${run('greSQL')}<w:r><w:tab/></w:r>${run('2021')}`) }],
    [
      'a table in a table',
      {
        body: `<w:tbl><w:tr><w:tc>${lines('a')}<w:tbl><w:tr><w:tc>${lines('b', 'c')}</w:tc></w:tr></w:tbl>${lines('d')}</w:tc></w:tr></w:tbl>`,
      },
    ],
    [
      'a list',
      { body: paragraph(run('Led a team'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), parts: { numbering } },
    ],
    [
      'tracked changes',
      { body: paragraph(`<w:ins>${run('Kubernetes')}</w:ins><w:del><w:r><w:delText>Rust</w:delText></w:r></w:del>`) },
    ],
    ['content controls', { body: `<w:sdt><w:sdtContent>${lines('Go', 'Rust')}</w:sdtContent></w:sdt>` }],
    [
      'smart tags and fields',
      { body: paragraph(`<w:smartTag>${run('Oslo, ')}</w:smartTag><w:fldSimple w:instr="DATE">${run('June')}</w:fldSimple>`) },
    ],
    ['footnotes', { body: paragraph(`${run('MSc')}<w:r><w:footnoteReference w:id="1"/></w:r>`), parts: { footnotes } }],
    [
      'a text box',
      {
        body: paragraph(
          `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${lines('In a box')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
        ),
      },
    ],
  ])('that mammoth finds are found here as well: %s', async (_, parts) => {
    const html = await preview(parts)
    const theirs = wordsOf(html.replace(/<sup>.*?<\/sup>|<a href="#[^>]*>[^<]*<\/a>|<[^>]*>/g, ' '))
    const ours = new Set(wordsOf((await readParts(parts)).text))
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.filter((word) => !ours.has(word))).toEqual([])
  })
})
