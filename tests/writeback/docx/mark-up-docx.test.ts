import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/index.ts'
import type { Document, Edit, Line } from '../../../src/schema/index.ts'
import { applyEdits } from '../../../src/text/edit.ts'
import { addLine, addListLine } from '../../../src/text/list-mark.ts'
import { markUpDocx } from '../../../src/writeback/docx/mark-up-docx.ts'
import type { Note, ProposedEdit } from '../../../src/writeback/markup.ts'
import { checkWordFile } from '../../helpers/check-word-file.ts'
import { cell, type DocxParts, docxEntries, makeDocx, paragraph, run, table, textBox } from '../../helpers/make-docx.ts'
import { makeZip } from '../../helpers/make-zip.ts'
import { acceptAll, acceptInXml, countChanges, mainXml, partOf, rejectAll, rejectInXml } from '../../helpers/track-changes.ts'

const OPTIONS = { fileName: 'resume.docx', month: '2026-11' }

/** A file of at least as many letters as a resume has. */
const FILLER = paragraph(run('An invented resume of an invented person'))

const readText = async (bytes: Uint8Array): Promise<Document> => (await readDocument(bytes)).document

const spanIn = ({ text }: Document, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

interface Wish {
  /** Words to replace, and by what. */
  readonly edits?: readonly (readonly [string, string])[]
  /** Words to speak of, or null, and what to say. */
  readonly notes?: readonly (readonly [string | null, string])[]
}

const toMarkup = (document: Document, { edits = [], notes = [] }: Wish) => ({
  edits: edits.map(([old, text]): ProposedEdit => ({ ...spanIn(document, old), text, title: 'Say it', message: 'Because.' })),
  notes: notes.map(
    ([words, message]): Note => ({ place: words === null ? null : spanIn(document, words), title: 'Look here', message }),
  ),
})

const markUp = async (parts: DocxParts, wish: Wish) => {
  const bytes = makeDocx({ ...parts, body: FILLER + (parts.body ?? '') })
  const document = await readText(bytes)
  const markup = toMarkup(document, wish)
  const written = await markUpDocx(bytes, document, markup, OPTIONS)
  return { bytes, document, written, markup, xml: mainXml(written) }
}

const SIGNED = 'w:author="resume-coverage" w:date="2026-11-01T00:00:00Z"'
const BOLD = '<w:b/>'

describe('an edit', () => {
  it.each([
    ['inside a run, which is split', run('I used k8s daily', BOLD), ['k8s', 'Kubernetes (k8s)']],
    ['over the edges of three runs', run('I used k', BOLD) + run('8') + run('s daily'), ['k8s', 'Kubernetes (k8s)']],
    ['at the start of a line', run('Responsible for building things'), ['Responsible for building', 'Built']],
    ['at the end of a line', run('I used k8s'), ['k8s', 'Kubernetes']],
    ['of a whole run', run('I used ') + run('k8s', BOLD), ['k8s', 'Kubernetes']],
    ['that only adds words', run('Wrote it in PyTorch alone'), ['PyTorch', 'PyTorch (deep learning)']],
    ['that only takes words away', run('I really did it'), ['really did', 'did']],
    ['beside entities', run('R&amp;D with C &lt; k8s &#38; more'), ['k8s', 'AT&T <k8s>']],
    ['in a link', `<w:hyperlink w:anchor="a">${run('see k8s here')}</w:hyperlink>`, ['k8s', 'Kubernetes']],
    ['in a content control', `<w:sdt><w:sdtContent>${run('see k8s here')}</w:sdtContent></w:sdt>`, ['k8s', 'Kubernetes']],
    ['in a run that holds a tab', '<w:r><w:t>one</w:t><w:tab/><w:t>k8s two</w:t></w:r>', ['k8s', 'Kubernetes']],
    ['behind a break', '<w:r><w:t>one</w:t><w:br/><w:t>k8s two</w:t></w:r>', ['k8s', 'Kubernetes']],
  ] as const)('%s becomes a tracked change', async (_about, runs, edit) => {
    const { document, written, markup, xml } = await markUp({ body: paragraph(runs) }, { edits: [edit] })
    expect(countChanges(xml)).toBeGreaterThan(0)
    expect((await readText(acceptAll(written))).text).toBe(applyEdits(document, markup.edits).text)
    expect((await readText(rejectAll(written))).text).toBe(document.text)
  })

  it('keeps the look of the words that it replaces', async () => {
    const { xml } = await markUp({ body: paragraph(run('I used k8s daily', BOLD)) }, { edits: [['k8s', 'Kubernetes']] })
    expect(xml).toContain(
      `<w:del w:id="1" ${SIGNED}><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">k8s</w:delText></w:r></w:del>` +
        `<w:ins w:id="2" ${SIGNED}><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Kubernetes</w:t></w:r></w:ins>`,
    )
  })

  it('leaves every other byte of the part as it was', async () => {
    const other = '<w:p w:rsidR="00A1"><w:r w:rsidRPr="7"><w:t>as&#32;it   is</w:t></w:r><!-- odd --></w:p>'
    const { xml, bytes } = await markUp({ body: other + paragraph(run('k8s')) }, { edits: [['k8s', 'Kubernetes']] })
    expect(xml).toContain(other)
    expect(rejectInXml(xml)).toBe(mainXml(bytes))
  })

  it.each([
    ['in a text box', paragraph(textBox(paragraph(run('used k8s'))))],
    ['in a change of somebody else', paragraph(`<w:ins w:id="7" w:author="Ann">${run('used k8s')}</w:ins>`)],
    [
      'in a run whose look is a change of somebody else',
      paragraph(run('used k8s', '<w:b/><w:rPrChange w:id="7" w:author="Ann"/>')),
    ],
    [
      'in a control that Word fills from elsewhere',
      `<w:sdt><w:sdtPr><w:dataBinding/></w:sdtPr><w:sdtContent>${paragraph(run('used k8s'))}</w:sdtContent></w:sdt>`,
    ],
    ['over a tab that is no text', paragraph('<w:r><w:t>used k8</w:t><w:tab/><w:t>s</w:t></w:r>'), 'k8\ts'],
  ])('%s is proposed in a comment', async (_about, body, old = 'k8s') => {
    const { document, written, xml } = await markUp({ body }, { edits: [[old, 'Kubernetes']] })
    expect(countChanges(xml)).toBe(0)
    expect(partOf(written, 'word/comments.xml')).toContain('→ “Kubernetes”')
    expect((await readText(written)).text).toBe(document.text)
  })
})

describe('a note', () => {
  it('becomes a comment on the words that it speaks of', async () => {
    const { xml, written } = await markUp(
      { body: paragraph(run('I used k8s daily')) },
      { notes: [['k8s', 'Say <where> & when']] },
    )
    expect(xml).toContain(
      '<w:r><w:t xml:space="preserve">I used </w:t></w:r><w:commentRangeStart w:id="1"/><w:r><w:t xml:space="preserve">k8s</w:t></w:r>' +
        '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r><w:r><w:t xml:space="preserve"> daily</w:t></w:r>',
    )
    const comments = partOf(written, 'word/comments.xml')
    expect(comments).toContain(`<w:comment w:id="1" ${SIGNED} w:initials="rc">`)
    expect(comments).toContain('Say &lt;where&gt; &amp; when')
    expect(partOf(written, 'word/_rels/document.xml.rels')).toContain('relationships/comments" Target="comments.xml"')
    expect(partOf(written, '[Content_Types].xml')).toContain('<Override PartName="/word/comments.xml"')
  })

  it.each([
    [
      'in a link',
      paragraph(`<w:hyperlink w:anchor="a">${run('see k8s')}</w:hyperlink>`),
      '<w:commentRangeStart w:id="1"/><w:hyperlink',
    ],
    ['in a text box', paragraph(textBox(paragraph(run('see k8s')))), '<w:commentRangeStart w:id="1"/><w:r><w:drawing>'],
    [
      'in a change of somebody else',
      paragraph(`<w:ins w:id="1" w:author="Ann">${run('see k8s')}</w:ins>`),
      '<w:commentRangeStart w:id="2"/><w:ins w:id="1"',
    ],
  ])('%s stands around it', async (_about, body, expected) => {
    const { xml } = await markUp({ body }, { notes: [['k8s', 'Say where']] })
    expect(xml).toContain(expected)
  })

  it('on several lines stays in the paragraph of the first', async () => {
    const { xml } = await markUp(
      { body: paragraph(run('one k8s')) + paragraph(run('two')) },
      { notes: [['k8s\ntwo', 'Say where']] },
    )
    expect(xml).toMatch(/k8s<\/w:t><\/w:r><w:commentRangeEnd/)
  })

  it('without a place stands at the top, and all such notes are one comment', async () => {
    const { xml, written } = await markUp(
      {},
      {
        notes: [
          [null, 'First'],
          [null, 'Second'],
        ],
      },
    )
    expect(xml).toContain('<w:body><w:p><w:commentRangeStart w:id="1"/>')
    expect(partOf(written, 'word/comments.xml').match(/<w:comment /g)).toHaveLength(1)
  })

  it('goes together with an edit at the same words', async () => {
    const wish: Wish = {
      edits: [['PyTorch', 'PyTorch (deep learning)']],
      notes: [
        ['PyTorch', 'Good'],
        ['in PyTorch alone', 'Too'],
      ],
    }
    const { document, written, markup } = await markUp({ body: paragraph(run('Wrote it in PyTorch alone')) }, wish)
    expect((await readText(acceptAll(written))).text).toBe(applyEdits(document, markup.edits).text)
    expect((await readText(rejectAll(written))).text).toBe(document.text)
  })
})

describe('a new line', () => {
  const LIST = '<w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const bullets = (...texts: readonly string[]): string => texts.map((text) => paragraph(run(text, BOLD), LIST)).join('')
  const numbering =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'

  const addTo = async (parts: DocxParts, editOf: (document: Document) => Edit) => {
    const bytes = makeDocx({ ...parts, body: FILLER + (parts.body ?? '') })
    const document = await readText(bytes)
    const edits = [{ ...editOf(document), title: 'Own words', message: 'Mine.' }]
    const written = await markUpDocx(bytes, document, { edits, notes: [] }, OPTIONS)
    return { bytes, document, edits, written, xml: mainXml(written) }
  }

  const lineOf = ({ text, lines }: Document, words: string): Line => {
    const line = lines.find(({ start, end }) => text.slice(start, end).includes(words))
    if (!line) throw new Error(words)
    return line
  }

  const above = (words: string) => (document: Document) => addListLine(document.text, lineOf(document, 'Ran'), words)
  const below = (words: string) => (document: Document) => addLine(lineOf(document, 'Ran'), words)

  it.each([
    ['above a bullet that the list draws', { body: bullets('Ran it', 'Wrote it'), parts: { numbering } }, above('Led <it>')],
    ['above a bullet that is typed', { body: paragraph(run('- Ran it')) }, above('Led it')],
    ['below a plain line', { body: paragraph(run('Ran it')) + paragraph(run('Next')) }, below('Led it')],
    [
      'in a cell',
      { body: table([[cell(paragraph(run('Engineer')) + paragraph(run('- Ran it')) + paragraph(run('- Fixed it')))]]) },
      above('Led it'),
    ],
  ])('%s is a tracked paragraph of its own', async (_about, parts: DocxParts, editOf) => {
    const { bytes, document, edits, written, xml } = await addTo(parts, editOf)
    expect(xml).toContain(`<w:rPr><w:ins w:id="1" ${SIGNED}/></w:rPr></w:pPr><w:ins w:id="2" ${SIGNED}>`)
    expect((await readText(acceptAll(written))).text).toBe(applyEdits(document, edits).text)
    expect((await readText(rejectAll(written))).text).toBe(document.text)
    const known = new Set(checkWordFile(bytes))
    expect(checkWordFile(written).filter((complaint) => !known.has(complaint))).toEqual([])
  })

  it('looks like the one beside it', async () => {
    const { xml } = await addTo({ body: bullets('Ran it'), parts: { numbering } }, above('Led it'))
    expect(xml).toContain(`<w:p><w:pPr>${LIST}<w:rPr><w:ins`)
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Led it</w:t></w:r>')
  })

  it.each([
    [
      'a line that shares its paragraph with another',
      { body: paragraph(`${run('First')}<w:r><w:br/><w:t>- Ran it</w:t></w:r>`) },
    ],
    ['a change of somebody else', { body: paragraph(`<w:ins w:id="7" w:author="Ann">${run('- Ran it')}</w:ins>`) }],
  ])('beside %s is proposed in a comment', async (_about, parts: DocxParts) => {
    const { document, written, xml } = await addTo(parts, above('Led it'))
    expect(countChanges(xml)).toBe(0)
    expect((await readText(written)).text).toBe(document.text)
    expect(partOf(written, 'word/comments.xml')).toContain('Led it')
  })
})

describe('a line that a table would read otherwise', () => {
  it('is proposed in a comment, and every other edit is made', async () => {
    const bytes = makeDocx({ body: FILLER + paragraph(run('I used k8s')) + table([[cell(paragraph(run('- Ran it')))]]) })
    const document = await readText(bytes)
    const line = document.lines.at(-1) ?? { start: 0, end: 0 }
    const edits = [
      { ...addListLine(document.text, line, 'Led it'), title: 'Own words', message: 'Mine.' },
      { ...spanIn(document, 'k8s'), text: 'Kubernetes', title: 'Say it', message: 'Because.' },
    ]
    const written = await markUpDocx(bytes, document, { edits, notes: [] }, OPTIONS)
    expect((await readText(acceptAll(written))).text).toBe(document.text.replace('k8s', 'Kubernetes'))
    expect(partOf(written, 'word/comments.xml')).toContain('Led it')
  })
})

describe('what the file has already', () => {
  const comments = '<w:comment w:id="1" w:author="Ann"><w:p><w:r><w:t>mine</w:t></w:r></w:p></w:comment>'
  const commented = `<w:commentRangeStart w:id="1"/>${run('k8s')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`

  it('keeps its comments, and no id is used twice', async () => {
    const change = `<w:ins w:id="2" w:author="Ann">${run(' then')}</w:ins>`
    const { written, xml } = await markUp(
      { body: paragraph(commented + change), parts: { comments } },
      { edits: [['k8s', 'Kubernetes']], notes: [['then', 'Look']] },
    )
    const all = partOf(written, 'word/comments.xml')
    expect(all).toContain(comments)
    expect([...all.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '3'])
    expect(xml).toContain('<w:del w:id="4"')
    expect(partOf(written, 'word/_rels/document.xml.rels').match(/relationships\/comments"/g)).toHaveLength(1)
  })

  it('opens a comments part that is empty', async () => {
    const root = '<?xml version="1.0"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" />'
    const entries = docxEntries({ body: FILLER, parts: { comments: '' } }).map((entry) =>
      entry.name === 'word/comments.xml' ? { ...entry, content: root } : entry,
    )
    const bytes = makeZip(entries)
    const document = await readText(bytes)
    const written = await markUpDocx(bytes, document, toMarkup(document, { notes: [[null, 'Look']] }), OPTIONS)
    expect(partOf(written, 'word/comments.xml')).toMatch(/^<\?xml.*main"><w:comment .*<\/w:comment><\/w:comments>$/)
  })

  it('is known by whatever prefix it uses', async () => {
    const entries = docxEntries({ body: FILLER + paragraph(run('k8s')) }).map((entry) =>
      entry.name === 'word/document.xml'
        ? {
            ...entry,
            content: String(entry.content)
              .replace(/(<\/?|[ :])w:/g, '$1x:')
              .replace('xmlns:w=', 'xmlns:x='),
          }
        : entry,
    )
    const bytes = makeZip(entries)
    const document = await readText(bytes)
    const written = await markUpDocx(bytes, document, toMarkup(document, { edits: [['k8s', 'Kubernetes']] }), OPTIONS)
    expect((await readText(acceptAll(written))).text).toContain('Kubernetes')
    expect((await readText(rejectAll(written))).text).toBe(document.text)
  })
})

describe('a file that its owner closed', () => {
  const settings = (edit: string, on = '1') => ({ settings: `<w:documentProtection w:edit="${edit}" w:enforcement="${on}"/>` })

  it.each([
    ['a protected one', { parts: settings('readOnly') }, /protected against changes/],
    ['a form', { parts: settings('forms', 'true') }, /protected against changes/],
    ['a signed one', { entries: [{ name: '_xmlsignatures/sig1.xml', content: '<s/>' }] }, /signed/],
    ['one with a damaged part', { body: '<w:p><w:r><w:t>text</w:r></w:p>' }, /damaged/],
  ])('%s is left alone, with a sentence why', async (_about, parts: DocxParts, reason) => {
    await expect(markUp(parts, { notes: [[null, 'Look']] })).rejects.toMatchObject({
      code: 'cannot_write_back',
      message: expect.stringMatching(reason),
    })
  })

  it.each([
    ['is protected in name only', settings('readOnly', '0')],
    ['asks for tracked changes', settings('trackedChanges')],
  ])('is written to where it %s', async (_about, parts) => {
    const { xml } = await markUp({ body: paragraph(run('k8s')), parts }, { edits: [['k8s', 'Kubernetes']] })
    expect(countChanges(xml)).toBe(2)
  })
})

describe('the same input', () => {
  it('gives the same bytes', async () => {
    const wish: Wish = { edits: [['k8s', 'Kubernetes']], notes: [[null, 'Look']] }
    const [one, two] = await Promise.all([1, 2].map(() => markUp({ body: paragraph(run('k8s')) }, wish)))
    expect(Buffer.compare(one?.written ?? Buffer.of(1), two?.written ?? Buffer.of(2))).toBe(0)
  })
})

describe('any document', () => {
  const words = fc.constantFrom('k8s', 'R&amp;D', 'Python', 'a', 'é', 'led', 'ﬁne', '😀', '  ', 'C++')
  const text = fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '))
  const plainRun = fc.tuple(text, fc.constantFrom('', BOLD)).map(([content, look]) => run(content, look))
  const oddRun = fc.oneof(
    text.map((content) => `<w:hyperlink w:anchor="a">${run(content)}</w:hyperlink>`),
    text.map((content) => `<w:ins w:id="3" w:author="Ann">${run(content)}</w:ins>`),
    text.map((content) => `<w:del w:id="4" w:author="Ann"><w:r><w:delText>${content}</w:delText></w:r></w:del>`),
    text.map((content) => `<w:r><w:t>${content}</w:t><w:tab/><w:t xml:space="preserve">${content} </w:t><w:br/></w:r>`),
    text.map((content) => textBox(paragraph(run(content)))),
  )
  const block = fc
    .array(fc.oneof({ weight: 3, arbitrary: plainRun }, oddRun), { minLength: 1, maxLength: 5 })
    .map((runs) => paragraph(runs.join('')))
  const body = fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.array(block, { maxLength: 2 }))
    .map(([blocks, cells]) => blocks.join('') + (cells.length > 0 ? table([cells.map((one) => cell(one))]) : ''))
  const place = fc.record({
    line: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 12 }),
    text: fc.constantFrom('new', 'k8s <&>', 'a b', ''),
  })

  const toSpan = ({ lines }: Document, { line, from, length }: { line: number; from: number; length: number }) => {
    const chosen = lines[line % lines.length] ?? { start: 0, end: 0 }
    const start = chosen.start + (from % (chosen.end - chosen.start))
    return { start, end: Math.min(chosen.end, start + length) }
  }

  it('says with all changes rejected what it said before, and with all accepted what was proposed', async () => {
    await fc.assert(
      fc.asyncProperty(body, place, fc.array(place, { maxLength: 3 }), async (content, edit, notes) => {
        const bytes = makeDocx({ body: FILLER + content })
        const document = await readText(bytes)
        const edits = [{ ...toSpan(document, edit), text: edit.text, title: 't', message: 'm' }]
        const marks = notes.map((note) => ({ place: toSpan(document, note), title: 't', message: 'm' }))
        const written = await markUpDocx(bytes, document, { edits, notes: marks }, OPTIONS)
        const isTracked = countChanges(mainXml(written)) > 0
        expect((await readText(rejectAll(written))).text).toBe(document.text)
        expect((await readText(acceptAll(written))).text).toBe(isTracked ? applyEdits(document, edits).text : document.text)
        expect(acceptInXml(mainXml(written))).not.toContain('resume-coverage')
        const known = new Set(checkWordFile(bytes))
        expect(checkWordFile(written).filter((complaint) => !known.has(complaint))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
