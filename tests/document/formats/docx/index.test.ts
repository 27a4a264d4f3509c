import { describe, expect, it } from 'vitest'
import { readDocx } from '../../../../src/document/formats/docx/index.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { cell, docxEntries, lines, paragraph, run, style, table, textBox } from '../../../helpers/make-docx.ts'
import { makeZip } from '../../../helpers/make-zip.ts'
import { linesOf, readParts, textsOf } from '../../../helpers/read-docx.ts'

const OPTIONS = { fileName: 'cv.docx', limits: LIMITS }

describe('text of a Word file', () => {
  it('is one line for each paragraph, in order', async () => {
    expect(await textsOf(lines('Mira Solberg', 'Data engineer'))).toEqual(['Mira Solberg', 'Data engineer'])
  })

  it.each([
    ['runs of one word stay one word', `${run('Post')}${run('greSQL')}`, ['PostgreSQL']],
    ['a line break parts words and lines', `${run('Skill')}<w:r><w:br/></w:r>${run('Python')}`, ['Skill', 'Python']],
    ['a tab parts words', `${run('Acme')}<w:r><w:tab/></w:r>${run('2021')}`, ['Acme\t2021']],
    ['a row of blanks is a gap as a tab is', run('Acme      2021'), ['Acme\t2021']],
    ['double blanks are single', run('Acme  Ltd'), ['Acme Ltd']],
    [
      'a hyphen that does not break is a hyphen',
      `${run('scikit')}<w:r><w:noBreakHyphen/></w:r>${run('learn')}`,
      ['scikit-learn'],
    ],
    ['a soft hyphen is nothing', `${run('Kuber')}<w:r><w:softHyphen/></w:r>${run('netes')}`, ['Kubernetes']],
    ['a formula is text', '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', ['x=1']],
    [
      'a picture of a symbol font parts words',
      `${run('a')}<w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>${run('b')}`,
      ['a b'],
    ],
    ['a symbol of a text font is itself', '<w:r><w:sym w:font="Arial" w:char="03B1"/></w:r>', ['α']],
    [
      'letters in a font of pictures are no words',
      `${run('l', '<w:rFonts w:ascii="Wingdings"/>')}${run('Python')}`,
      ['• Python'],
    ],
    ['a tracked insertion is in', `<w:ins>${run('Kubernetes')}</w:ins>`, ['Kubernetes']],
    ['a tracked deletion is out', `${run('a')}<w:del><w:r><w:delText>Rust</w:delText></w:r></w:del>`, ['a']],
    ['what moved away is out', `${run('a')}<w:moveFrom>${run('b')}</w:moveFrom>`, ['a']],
    ['what moved here is in', `${run('a')}<w:moveTo>${run('b')}</w:moveTo>`, ['ab']],
    ['a field is its result', `<w:r><w:instrText>DATE</w:instrText></w:r>${run('June')}`, ['June']],
    ['a link is its words', `<w:hyperlink r:id="rIdL">${run('GitHub')}</w:hyperlink>`, ['GitHub']],
    ['a content control is its content', `<w:sdt><w:sdtPr/><w:sdtContent>${run('Go')}</w:sdtContent></w:sdt>`, ['Go']],
    ['a wrapper that nobody knows is its content', `<w:later>${run('Go')}</w:later>`, ['Go']],
    ['markup in text stays text', run('&lt;script&gt; A&amp;B'), ['<script> A&B']],
  ])('%s', async (_, runs, expected) => {
    expect(await textsOf(paragraph(runs))).toEqual(expected)
  })

  it('says where letters of another font begin', async () => {
    const [bold, italic] = ['<w:b/>', '<w:i/>']
    const body = paragraph(`${run('Clerk ')}${run('Tarn Bank ', bold)}${run('Leeds', italic)}`)
    const read = await readParts({ body: body + lines('Clerk Tarn Bank') })
    expect(read.lines.map(({ restyled }) => restyled)).toEqual([[6, 16], undefined])
  })

  it('is the same in the strict namespaces of ISO 29500 and with other prefixes', async () => {
    const strict = docxEntries({ body: lines('Mira Solberg') }).map(({ name, content }) => ({
      name,
      content: String(content)
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll('xmlns:w=', 'xmlns:x=')
        .replaceAll('<w:', '<x:')
        .replaceAll('</w:', '</x:'),
    }))
    expect((await readDocx(makeZip(strict), OPTIONS)).text).toBe('Mira Solberg')
  })

  it('is the same in UTF-16', async () => {
    const entries = docxEntries({ body: lines('Mira Solberg') }).map((entry) =>
      entry.name === 'word/document.xml'
        ? { ...entry, content: Buffer.from(`\uFEFF${String(entry.content).replace('UTF-8', 'UTF-16')}`, 'utf16le') }
        : entry,
    )
    expect((await readDocx(makeZip(entries), OPTIONS)).text).toBe('Mira Solberg')
  })

  it('is found where relationships say, not where it usually stands', async () => {
    const moved = docxEntries({ body: lines('Mira Solberg') }).map(({ name, content }) => ({
      name: name.replace('word/document.xml', 'text/main.xml'),
      content: String(content).replace('word/document.xml', 'text/main.xml'),
    }))
    expect((await readDocx(makeZip(moved), OPTIONS)).text).toBe('Mira Solberg')
  })

  it.each(['[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels'])('is read without %s', async (missing) => {
    const entries = docxEntries({ body: lines('Mira Solberg') }).filter(({ name }) => name !== missing)
    expect((await readDocx(makeZip(entries), OPTIONS)).text).toBe('Mira Solberg')
  })

  it('leaves out embedded files, and says so', async () => {
    const { text, warnings } = await readParts({ body: `${lines('Mira Solberg')}<w:altChunk r:id="rIdX"/>` })
    expect(text).toBe('Mira Solberg')
    expect(warnings.map(({ code }) => code)).toEqual(['part_left_out'])
  })

  it('is cut at the limit of characters, and says so', async () => {
    const body = lines('Mira Solberg', 'Data engineer')
    const limits = { ...LIMITS, characters: 17 }
    const content = await readDocx(makeZip(docxEntries({ body })), { ...OPTIONS, limits })
    expect(content.text).toBe('Mira Solberg\nData')
    expect(content.warnings.map(({ code }) => code)).toEqual(['truncated'])
  })
})

describe('order of a Word file', () => {
  const margins = {
    rIdF: '<w:ftr><w:p><w:r><w:t>Page 1</w:t></w:r></w:p></w:ftr>',
    rIdH: '<w:hdr><w:p><w:r><w:t>Mira Solberg</w:t></w:r></w:p></w:hdr>',
    rIdFirst: '<w:hdr><w:p><w:r><w:t>First page</w:t></w:r></w:p></w:hdr>',
  }
  const section = (content: string): string => `<w:sectPr>${content}</w:sectPr>`
  const header = '<w:headerReference w:type="default" r:id="rIdH"/><w:footerReference w:type="default" r:id="rIdF"/>'

  it('has headers first and footers last, each once however many sections show them', async () => {
    const body = `${paragraph(run('Skills'), section(header))}${lines('Python')}${section(header)}`
    expect(await textsOf(body, { margins })).toEqual(['Mira Solberg', 'Skills', 'Python', 'Page 1'])
  })

  it('has the header of the first page only where a section shows it', async () => {
    const first = '<w:headerReference w:type="first" r:id="rIdFirst"/>'
    expect(await textsOf(lines('Skills') + section(first), { margins })).toEqual(['Skills'])
    expect(await textsOf(lines('Skills') + section(`${first}<w:titlePg/>`), { margins })).toEqual(['First page', 'Skills'])
  })

  it('has footnotes after the text, where they are mentioned, and once', async () => {
    const mention = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const footnotes = `<w:footnote w:id="2">${lines('With distinction')}</w:footnote><w:footnote w:id="3">${lines('Never mentioned')}</w:footnote>`
    const body = paragraph(run('MSc') + mention) + paragraph(run('Skills') + mention)
    expect(await textsOf(body, { parts: { footnotes } })).toEqual(['MSc', 'Skills', 'With distinction'])
  })

  it('reads a text box once, not its fallback as well', async () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="wps">${textBox(lines('In a box'))}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${lines('In a box')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await textsOf(paragraph(`${run('Before')}<w:r>${box}</w:r>`))).toEqual(['Before', 'In a box'])
  })

  it('reads the fallback where the choice shows no text', async () => {
    const box = `<mc:AlternateContent><mc:Choice Requires="later"/><mc:Fallback>${run('Old form')}</mc:Fallback></mc:AlternateContent>`
    expect(await textsOf(paragraph(box))).toEqual(['Old form'])
  })

  it('reads boxes by their place on the page, not in the order they were drawn', async () => {
    const boxes = [
      textBox(lines('Worked at Acme'), { left: 200, top: 130, width: 300, height: 400 }),
      textBox(lines('EXPERIENCE'), { left: 200, top: 100, width: 300, height: 30 }),
      textBox(lines('Python'), { left: 20, top: 130, width: 150, height: 200 }),
      textBox(lines('SKILLS'), { left: 20, top: 100, width: 150, height: 30 }),
      textBox(lines('Mira Solberg'), { left: 20, top: 20, width: 480, height: 60 }),
    ]
    expect(await textsOf(paragraph(boxes.join('')))).toEqual(['Mira Solberg', 'SKILLS', 'Python', 'EXPERIENCE', 'Worked at Acme'])
  })

  it.each<[string, string]>([
    ['a section', paragraph('', '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>')],
    ['a page', paragraph('<w:r><w:br w:type="page"/></w:r>')],
  ])('reads the boxes of a page before those of the next, which begins behind %s', async (_what, pageEnd) => {
    const top = textBox(lines('Experience, continued'), { left: 20, top: 20, width: 480, height: 60 })
    const bottom = textBox(lines('Worked at Acme'), { left: 20, top: 600, width: 480, height: 60 })
    expect(await textsOf(paragraph(bottom) + pageEnd + paragraph(top))).toEqual(['Worked at Acme', 'Experience, continued'])
  })

  it('reads cells of one line each as one line, and cells of many lines one after the other', async () => {
    const body = table([
      [cell(lines('Python')), cell(lines('5 years'))],
      [cell(lines('Education')), cell(lines('MSc, Oslo', 'BSc, Bergen', 'School, Bodø'))],
    ])
    expect(await textsOf(body)).toEqual(['Python\t5 years', 'Education', 'MSc, Oslo', 'BSc, Bergen', 'School, Bodø'])
  })

  it('reads a table in a table where it stands', async () => {
    const inner = table([[cell(lines('a')), cell(lines('b'))]])
    expect(await textsOf(table([[cell(lines('before') + inner + lines('after'))]]))).toEqual(['before', 'a\tb', 'after'])
  })
})

describe('look of a line', () => {
  const look = async (body: string, styles = '', parts = {}) => {
    const [line] = linesOf(await readParts({ body, parts: { styles, ...parts } }))
    return line
  }
  const heading1 = style('H1', 'paragraph', '<w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>')

  it('is that of most of its letters', async () => {
    const body = paragraph(run('Data engineer at ', '<w:b/><w:sz w:val="24"/>') + run('Acme', '<w:sz w:val="18"/>'))
    expect(await look(body)).toMatchObject({ bold: true, fontSizePt: 12 })
  })

  it.each([
    [
      'from the document',
      '',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>',
      11,
    ],
    ['from the default style', '', style('N', 'paragraph', '<w:rPr><w:sz w:val="21"/></w:rPr>', 'w:default="1"'), 10.5],
    ['from the style', '<w:pStyle w:val="H1"/>', heading1, 16],
    [
      'from what the style is based on',
      '<w:pStyle w:val="X"/>',
      heading1 + style('X', 'paragraph', '<w:basedOn w:val="H1"/>'),
      16,
    ],
    ['10 points where nothing says it', '', '', 10],
  ])('has its size %s', async (_, properties, styles, size) => {
    expect((await look(paragraph(run('Skills'), properties), styles))?.fontSizePt).toBe(size)
  })

  it('is not bold where a run takes the style back', async () => {
    const body = paragraph(run('Skills', '<w:b w:val="0"/>'), '<w:pStyle w:val="H1"/>')
    expect((await look(body, heading1))?.bold).toBe(false)
  })

  it.each([
    ['a style named heading', '<w:pStyle w:val="H1"/>', heading1, true],
    ['a style based on one', '<w:pStyle w:val="X"/>', heading1 + style('X', 'paragraph', '<w:basedOn w:val="H1"/>'), true],
    ['a style named title', '<w:pStyle w:val="T"/>', style('T', 'paragraph', '<w:name w:val="Title"/>'), true],
    [
      'a section heading of a template',
      '<w:pStyle w:val="S"/>',
      style('S', 'paragraph', '<w:name w:val="Section Heading"/>'),
      true,
    ],
    ['a level of the outline', '<w:outlineLvl w:val="0"/>', '', true],
    ['the level of body text', '<w:outlineLvl w:val="9"/>', '', false],
    ['a style for job titles', '<w:pStyle w:val="J"/>', style('J', 'paragraph', '<w:name w:val="Job Title"/>'), false],
    ['a style for body text', '<w:pStyle w:val="B"/>', style('B', 'paragraph', '<w:name w:val="Body Text"/>'), false],
  ])('is a heading or not by %s', async (_, properties, styles, heading) => {
    expect((await look(paragraph(run('Skills'), properties), styles))?.heading).toBe(heading)
  })

  it('does not hang on styles that are based on each other', async () => {
    const circle =
      style('A', 'paragraph', '<w:basedOn w:val="B"/>') + style('B', 'paragraph', '<w:basedOn w:val="A"/><w:rPr><w:b/></w:rPr>')
    expect(await look(paragraph(run('Skills'), '<w:pStyle w:val="A"/>'), circle)).toMatchObject({ text: 'Skills', bold: true })
  })

  describe('as a list item', () => {
    const level = (format: string, text: string): string =>
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>`
    const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="5"/></w:numPr>'

    it.each([
      ['a bullet', level('bullet', '•'), inList, '• Led a team', true],
      ['a number', level('decimal', '%1.'), inList, '• Led a team', true],
      ['a list that is described nowhere', '', inList, '• Led a team', true],
      ['a list whose marks are not drawn', level('none', ''), inList, 'Led a team', false],
      ['a list that is taken back', level('bullet', '•'), '<w:numPr><w:numId w:val="0"/></w:numPr>', 'Led a team', false],
      ['a heading with a number', level('decimal', '%1.'), `${inList}<w:outlineLvl w:val="0"/>`, 'Led a team', false],
    ])('opens with a bullet or not: %s', async (_, numbering, properties, text, listItem) => {
      expect(await look(paragraph(run('Led a team'), properties), '', { numbering })).toMatchObject({ text, listItem })
    })

    it('keeps a bullet that is typed, and gets no second one', async () => {
      const body = paragraph(run('– Led a team'), inList)
      expect(await look(body, '', { numbering: level('bullet', '•') })).toMatchObject({ text: '– Led a team', listItem: true })
    })
  })
})

describe('gaps of a Word file', () => {
  it('stand at blank paragraphs, wide spacing and the edges of tables, and nowhere else', async () => {
    const spaced = paragraph(run('d'), '<w:spacing w:before="400"/>')
    const usual = paragraph(run('e'), '<w:spacing w:before="160" w:after="160"/>')
    const body = `${lines('a', 'b')}<w:p/>${lines('c')}${spaced}${usual}${lines('f')}${table([[cell(lines('g', 'h'))]])}${table([[cell(lines('i'))]])}${lines('j')}`
    expect((await readParts({ body })).text).toBe('a\nb\n\nc\n\nd\ne\nf\n\ng\nh\n\ni\nj')
  })
})

describe('a Word file that is broken', () => {
  const broken = (xml: string) =>
    makeZip(docxEntries({}).map((entry) => (entry.name === 'word/document.xml' ? { ...entry, content: xml } : entry)))
  const whole = String(
    docxEntries({ body: lines('Mira Solberg', 'Data engineer') }).find(({ name }) => name === 'word/document.xml')?.content,
  )

  it('gives what can be read, with a warning', async () => {
    const { text, warnings } = await readDocx(broken(whole.slice(0, whole.indexOf('engineer'))), OPTIONS)
    expect(text).toContain('Mira Solberg')
    expect(warnings.map(({ code }) => code)).toEqual(['recovered_from_damage'])
  })

  it('gives what stands before a tag that is closed by another', async () => {
    const { text, warnings } = await readDocx(broken(whole.replace('</w:r></w:p>', '</w:q></w:p>')), OPTIONS)
    expect(text).toContain('Mira Solberg')
    expect(warnings.map(({ code }) => code)).toEqual(['recovered_from_damage'])
  })

  it.each([
    ['no XML at all', 'not XML'],
    ['another root', '<w:other xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'],
    ['no namespace', '<document><body><p>Mira Solberg</p></body></document>'],
    ['nothing', ''],
  ])('is refused where its main part holds %s', async (_, xml) => {
    await expect(readDocx(broken(xml), OPTIONS)).rejects.toMatchObject({ code: 'unreadable_document' })
  })

  it('is refused without its main part', async () => {
    const entries = docxEntries({}).filter(({ name }) => name !== 'word/document.xml')
    await expect(readDocx(makeZip(entries), OPTIONS)).rejects.toMatchObject({ code: 'unreadable_document' })
  })
})

describe('a Word file that is made to hurt', () => {
  const rejected = (body: string, doctype = '') =>
    readDocx(
      makeZip(
        docxEntries({ body }).map((entry) =>
          entry.name === 'word/document.xml' ? { ...entry, content: String(entry.content).replace('?>', `?>${doctype}`) } : entry,
        ),
      ),
      OPTIONS,
    )

  it.each([
    ['nested too deep', '<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)],
    ['of too many elements', '<w:p/>'.repeat(1_000_001)],
    ['with too many attributes', `<w:p ${Array.from({ length: 1_001 }, (_, index) => `a${index}="1"`).join(' ')}/>`],
  ])('is refused: %s', async (_, body) => {
    await expect(rejected(body)).rejects.toMatchObject({ code: 'limit_exceeded' })
  })

  it('does not expand entities that stand for text', async () => {
    await expect(rejected(lines('&a;'), '<!DOCTYPE d [<!ENTITY a "aaaaaaaa">]>')).rejects.toMatchObject({
      code: 'limit_exceeded',
    })
  })

  it('does not fetch entities that stand elsewhere', async () => {
    const doctype = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    expect((await rejected(lines('Mira &x;Solberg'), doctype)).text).toBe('Mira Solberg')
  })

  it('does not follow a header that is the document itself', async () => {
    const entries = docxEntries({ body: `${lines('Mira Solberg')}<w:sectPr><w:headerReference r:id="rIdH"/></w:sectPr>` })
    const circular = entries.map((entry) =>
      entry.name.endsWith('document.xml.rels')
        ? {
            ...entry,
            content: String(entry.content).replace(
              '</Rel',
              '<Relationship Id="rIdH" Type="x/header" Target="document.xml"/></Rel',
            ),
          }
        : entry,
    )
    expect((await readDocx(makeZip(circular), OPTIONS)).text).toBe('Mira Solberg')
  })
})

describe('links of a Word file', () => {
  const hyperlink = (id: string, words: string): string => `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`
  const found = async (body: string, links: Readonly<Record<string, string>>) => {
    const { text, links: placed = [] } = await readParts({ body, links })
    return placed.map(({ start, end, address }) => [start, text.slice(start, end), address])
  }

  it('are told on the words that they stand behind', async () => {
    const body = paragraph(`${run('Mira: ')}${hyperlink('rIdA', 'Code')}${run(', ')}${hyperlink('rIdB', 'Code')}`)
    const links = { rIdA: 'https://github.com/mira', rIdB: 'mailto:mira@sample.test' }
    expect(await found(body, links)).toEqual([
      [6, 'Code', 'https://github.com/mira'],
      [12, 'Code', 'mailto:mira@sample.test'],
    ])
  })

  it.each(['javascript:alert(1)', 'file:///C:/cv.docx', 'other.docx'])('do not lead to %s', async (target) => {
    expect(await found(paragraph(hyperlink('rIdA', 'Code')), { rIdA: target })).toEqual([])
  })

  it('on words that nobody sees are left out', async () => {
    const hidden = `<w:hyperlink r:id="rIdA"><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:hyperlink>`
    expect(await found(paragraph(`${run('Mira')}${hidden}`), { rIdA: 'https://github.com/mira' })).toEqual([])
  })
})
