import { describe, expect, it } from 'vitest'
import { toHtml } from '../../../../src/document/formats/docx/second-reader.ts'
import { readDocument } from '../../../../src/document/index.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { type DocxParts, lines, makeDocx, paragraph, run, style } from '../../../helpers/make-docx.ts'
import { readParts } from '../../../helpers/read-docx.ts'

const OPTIONS = { fileName: 'resume.docx', limits: LIMITS }

const htmlOf = (parts: DocxParts): Promise<string> => toHtml(makeDocx(parts), OPTIONS)

describe('a Word file as the second reader sees it', () => {
  it('is paragraphs and headings', async () => {
    const styles = style('H1', 'paragraph', '<w:name w:val="heading 1"/>')
    const body = paragraph(run('Skills'), '<w:pStyle w:val="H1"/>') + lines('Python')
    expect(await htmlOf({ body, parts: { styles } })).toBe('<h1>Skills</h1><p>Python</p>')
  })

  it('shows markup as text', async () => {
    expect(await htmlOf({ body: lines('&lt;img src=x onerror=alert(1)&gt;') })).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
  })

  it.each([
    ['https://example.org/mira', '<p><a href="https://example.org/mira">site</a></p>'],
    ['mailto:mira@example.org', '<p><a href="mailto:mira@example.org">site</a></p>'],
    ['javascript:alert(1)', '<p>site</p>'],
    ['data:text/html,x', '<p>site</p>'],
    ['file:///etc/passwd', '<p>site</p>'],
  ])('links to %s or not', async (target, html) => {
    const body = paragraph(`<w:hyperlink r:id="rIdL">${run('site')}</w:hyperlink>`)
    expect(await htmlOf({ body, links: { rIdL: target } })).toBe(html)
  })

  it('stands behind the same limits', async () => {
    const deep = '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)
    await expect(htmlOf({ body: deep })).rejects.toMatchObject({ code: 'limit_exceeded' })
  })

  it('is refused where there is no document', async () => {
    await expect(toHtml(Buffer.from('no archive'), OPTIONS)).rejects.toMatchObject({ code: 'unreadable_document' })
  })
})

/** The file with the packed bytes of one part spoilt: an archive that says all of its names, and cannot give that part. */
const spoil = (docx: Uint8Array, part: string): Uint8Array => {
  const spoilt = Buffer.from(docx)
  const at = spoilt.indexOf(part) + part.length
  return spoilt.fill(0xff, at, at + 8)
}

describe('a Word file with a damaged part', () => {
  const styles = style('H1', 'paragraph', '<w:name w:val="heading 1"/>')
  const theme = '<a:themeElements><a:clrScheme name="Office"/></a:themeElements>'
  const words = ['Mira Solberg', 'Data engineer at Brightwater Labs since 2021', 'Python, SQL and Kubernetes']
  const body = paragraph(run('Experience'), '<w:pStyle w:val="H1"/>') + lines(...words)
  const docx = makeDocx({ body, parts: { styles, theme } })

  it('is read by the second reader, which is said', async () => {
    const { document, warnings } = await readDocument(spoil(docx, 'word/theme.xml'))
    expect(document.text.split('\n').filter(Boolean)).toEqual(['Experience', ...words])
    expect(document.lines[0]?.heading).toBe(true)
    expect(warnings.map(({ code }) => code)).toEqual(['second_reader'])
  })

  it('is refused where the part is the text itself', async () => {
    await expect(readDocument(spoil(docx, 'word/document.xml'))).rejects.toMatchObject({ code: 'unreadable_document' })
  })

  it('is read by the first where nothing is damaged', async () => {
    expect((await readDocument(docx)).warnings).toEqual([])
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
    const html = await htmlOf(parts)
    const theirs = wordsOf(html.replace(/<sup>.*?<\/sup>|<a href="#[^>]*>[^<]*<\/a>|<[^>]*>/g, ' '))
    const ours = new Set(wordsOf((await readParts(parts)).text))
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.filter((word) => !ours.has(word))).toEqual([])
  })
})
