import { describe, expect, it } from 'vitest'
import { previewWord, toPreview } from '../../../../src/document/formats/docx/word-preview.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { type PreviewNode, WordPreview } from '../../../../src/schema/word-preview.ts'
import { cell, type DocxParts, lines, makeDocx, paragraph, run, style, table } from '../../../helpers/make-docx.ts'

const OPTIONS = { fileName: 'resume.docx', limits: LIMITS }

const previewOf = (parts: DocxParts) => previewWord(makeDocx(parts), OPTIONS)

const linked = (address: string) =>
  previewOf({ body: paragraph(`<w:hyperlink r:id="rIdL">${run('site')}</w:hyperlink>`), links: { rIdL: address } })

const tagsIn = (nodes: readonly PreviewNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tagsIn(node.children)]))

const depthOf = (nodes: readonly PreviewNode[]): number =>
  Math.max(0, ...nodes.map((node) => (typeof node === 'string' ? 0 : 1 + depthOf(node.children))))

const wordsOf = (nodes: readonly PreviewNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : wordsOf(node.children))).join('')

describe('a Word file to look at', () => {
  it('has headings, bold words, lists and tables', async () => {
    const styles = style('H1', 'paragraph', '<w:name w:val="heading 1"/>')
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const body = [
      paragraph(run('Skills'), '<w:pStyle w:val="H1"/>'),
      paragraph(`${run('Python', '<w:b/>')}${run(' and SQL')}`),
      paragraph(run('Led a team'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      table([[cell(lines('2021')), cell(lines('Data engineer'))]]),
    ].join('')
    const preview = await previewOf({ body, parts: { styles, numbering } })
    expect(preview.slice(0, 2)).toEqual([
      { tag: 'h1', children: ['Skills'] },
      { tag: 'p', children: [{ tag: 'strong', children: ['Python'] }, ' and SQL'] },
    ])
    expect(tagsIn(preview.slice(2))).toEqual(['ul', 'li', 'table', 'tr', 'td', 'p', 'td', 'p'])
    expect(WordPreview.parse(preview)).toEqual(preview)
  })

  it.each(['https://example.org/mira', 'http://example.org', 'mailto:mira@example.org'])('keeps a link to %s', async (href) => {
    expect(await linked(href)).toEqual([{ tag: 'p', children: [{ tag: 'a', href, children: ['site'] }] }])
  })

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '#top', '//example.org'])(
    'keeps only the words of a link to %s',
    async (href) => {
      expect(wordsOf(await linked(href))).toBe('site')
      expect(tagsIn(await linked(href))).toEqual(['p'])
    },
  )

  it('shows markup as text', async () => {
    const words = '<script>alert(1)</script><img src=x onerror=alert(1)>'
    const escaped = words.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    expect(await previewOf({ body: lines(escaped) })).toEqual([{ tag: 'p', children: [words] }])
  })

  it('is refused with a sentence where it is too long', async () => {
    const long = previewOf({ body: lines(...Array.from({ length: 4_000 }, () => 'Python, SQL and Kubernetes, every day of it')) })
    await expect(long).rejects.toMatchObject({ code: 'preview_too_long' })
    await expect(long).rejects.toThrow('resume.docx is too long to be shown as in Word: at most 150,000 characters are')
  })

  it('is refused where a table has a hundred thousand cells', async () => {
    const row = Array.from({ length: 100 }, () => cell(lines('x')))
    await expect(previewOf({ body: table(Array.from({ length: 1_000 }, () => row)) })).rejects.toMatchObject({
      code: 'limit_exceeded',
    })
  })
})

describe('HTML as a preview', () => {
  it.each<[string, string, WordPreview]>([
    ['an element that is not on the list', '<p><u>a</u><blink>b</blink></p>', [{ tag: 'p', children: ['a', 'b'] }]],
    ['scripts and styles', '<script>x()</script><style>p{}</style><p>a</p>', [{ tag: 'p', children: ['a'] }]],
    ['pictures', '<p><img src="https://example.org/x.png" onerror="x()"></p>', []],
    ['attributes', '<p id="app" class="x" style="x" onclick="x()">a</p>', [{ tag: 'p', children: ['a'] }]],
    ['a frame', '<iframe src="https://example.org"></iframe><p>a</p>', [{ tag: 'p', children: ['a'] }]],
    ['the way back from a note', '<p>Note <a href="#footnote-ref-1">↑</a></p>', [{ tag: 'p', children: ['Note '] }]],
    [
      'a header cell without words',
      '<table><tr><th></th></tr></table>',
      [{ tag: 'table', children: [{ tag: 'tr', children: [{ tag: 'td', children: [] }] }] }],
    ],
    [
      'headings that leap',
      '<h3>a</h3><h6>b</h6><h1>c</h1>',
      [
        { tag: 'h1', children: ['a'] },
        { tag: 'h2', children: ['b'] },
        { tag: 'h1', children: ['c'] },
      ],
    ],
  ])('mends or leaves out: %s', (_, html, preview) => {
    expect(toPreview(html)).toEqual(preview)
  })

  it('keeps the words of what is nested too deep', () => {
    const preview = toPreview(`${'<ul><li>'.repeat(200)}deep${'</li></ul>'.repeat(200)}`)
    expect(depthOf(preview)).toBeLessThanOrEqual(30)
    expect(wordsOf(preview)).toBe('deep')
  })
})

describe('an answer of a child', () => {
  it.each([
    ['an element that is not on the list', [{ tag: 'script', children: ['x()'] }]],
    ['an attribute', [{ tag: 'p', onclick: 'x()', children: [] }]],
    ['an unsafe address', [{ tag: 'a', href: 'javascript:x()', children: ['a'] }]],
  ])('is not believed if it holds %s', (_, answer) => {
    expect(WordPreview.safeParse(answer).success).toBe(false)
  })
})
