import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../src/document/index.ts'
import { read } from '../../../src/index.ts'
import { writeCleanDocx } from '../../../src/writeback/clean/write-clean-docx.ts'
import { column, makePdf, type Page, rightAligned, type Text } from '../../helpers/make-pdf.ts'
import { mainXml, partOf } from '../../helpers/track-changes.ts'

const OPTIONS = { fileName: 'resume.pdf', month: '2026-11' }

const NAME: Text = { text: 'Ada Example', x: 40, y: 40, size: 22 }

const rewrite = async (...pages: Page[]) => {
  const bytes = await makePdf(...pages)
  const analysis = await read(bytes, { asOf: '2026-11' })
  const written = await writeCleanDocx({ ...analysis, bytes }, { edits: [], notes: [] }, OPTIONS)
  const xml = mainXml(written)
  const lines = (await readDocument(written)).document.text.split(/\n+/)
  const paragraphOf = (words: string): string => xml.split('<w:p>').find((one) => one.includes(words)) ?? ''
  return { written, xml, lines, paragraphOf }
}

/** Across the page, so that no column is seen on it. */
const WIDE_LINES = ['services for the harbours', 'maps of the weather', 'tables of the tides'].map(
  (what) => `- Wrote and ran ${what} of the north and of all of the islands that lie before the coast of it`,
)

const heading = (text: string, y: number): Text => ({ text, x: 40, y, size: 13, font: 'Helvetica-Bold' })

describe('a new Word file of a PDF', () => {
  it('keeps bold and italic words within a line', async () => {
    const { paragraphOf } = await rewrite([
      NAME,
      heading('Skills', 90),
      { text: 'Tools:', x: 40, y: 110, font: 'Helvetica-Bold' },
      { text: 'Git and', x: 75, y: 110 },
      { text: 'Docker', x: 110, y: 110, font: 'Helvetica-Oblique' },
    ])
    expect(paragraphOf('Git and')).toMatch(/<w:b\/>[^t]*<w:bCs\/><\/w:rPr><w:t[^>]*>Tools: ?<\/w:t>/)
    expect(paragraphOf('Git and')).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t[^>]*>Docker<\/w:t>/)
    expect(paragraphOf('Git and')).toMatch(/<w:r><w:t[^>]*> ?Git and ?<\/w:t>/)
  })

  it('parts what only an icon or space parts beside the name, and leaves its lines apart', async () => {
    const { lines } = await rewrite([
      NAME,
      { text: 'Oslo, Norway', x: 40, y: 70 },
      { text: '+47 555 0100', x: 112, y: 70 },
      { text: 'ada@mail.example', x: 185, y: 70 },
      { text: 'mail.example/ada', x: 40, y: 83 },
      ...column(['## Experience', 'Data Engineer, Brightwater Labs', 'Jan 2020 - Dec 2023'], { x: 40, y: 110 }),
    ])
    expect(lines.slice(0, 3)).toEqual(['Ada Example', 'Oslo, Norway | +47 555 0100 | ada@mail.example', 'mail.example/ada'])
  })

  it('joins a line that its margin broke, and no line that had room for the next word', async () => {
    const { lines } = await rewrite([
      NAME,
      heading('Education', 90),
      { text: 'University of Oslo, Department of Physics and Meteorology', x: 40, y: 110 },
      rightAligned('2012 - 2016', 560, 110),
      { text: 'Faculty of Mathematics and Natural Sciences of the University', x: 40, y: 123 },
      { text: 'Bachelor of Science in Physics with a thesis about the weather', x: 40, y: 136 },
      heading('Projects', 160),
      {
        text: 'A map of the weather that draws itself anew every hour of the day and of the night for all of the twelve large towns of',
        x: 40,
        y: 180,
      },
      { text: 'Nordland, with forecasts for fishers', x: 40, y: 193 },
    ])
    expect(lines).toContain('Faculty of Mathematics and Natural Sciences of the University')
    expect(lines).toContain('Bachelor of Science in Physics with a thesis about the weather')
    expect(lines.at(-1)).toMatch(/the twelve large towns of Nordland, with forecasts for fishers$/)
  })

  it('keeps the values of labels below each other, short or long, and dates at the right edge', async () => {
    const { paragraphOf } = await rewrite([
      NAME,
      heading('Skills', 90),
      { text: 'Languages', x: 40, y: 110 },
      { text: 'Python, SQL', x: 105, y: 110 },
      { text: 'Libraries', x: 40, y: 123 },
      { text: 'PyTorch, pandas, NumPy, scikit-learn, FastAPI, Pydantic and SQLAlchemy', x: 105, y: 123 },
      heading('Experience', 150),
      { text: 'Data Engineer, Brightwater Labs', x: 40, y: 170 },
      rightAligned('Jan 2020 - Dec 2023', 560, 170),
      ...column(WIDE_LINES, { x: 40, y: 183 }),
    ])
    const stopOf = (words: string) => /<w:tab w:val="(\w+)" w:pos="(\d+)"\/>/.exec(paragraphOf(words))?.slice(1)
    expect(stopOf('Python, SQL')).toEqual(stopOf('PyTorch'))
    expect(stopOf('Python, SQL')?.[0]).toBe('left')
    expect(stopOf('Jan 2020')?.[0]).toBe('right')
  })

  it('keeps points within points, and what stands below the words of one', async () => {
    const { paragraphOf } = await rewrite([
      NAME,
      heading('Experience', 90),
      { text: 'Data Engineer, Brightwater Labs', x: 40, y: 110 },
      { text: '• Ran twenty services', x: 50, y: 123 },
      { text: '• Moved them to Kubernetes', x: 70, y: 136 },
      { text: '• Wrote the handbook', x: 50, y: 149 },
      { text: 'Read by forty engineers', x: 58.5, y: 162 },
    ])
    expect(paragraphOf('Ran twenty')).toContain('<w:ilvl w:val="0"/>')
    expect(paragraphOf('Moved them')).toContain('<w:ilvl w:val="1"/>')
    expect(paragraphOf('Wrote the')).toContain('<w:ilvl w:val="0"/>')
    expect(paragraphOf('Read by')).toMatch(/<w:ind w:left="300"\/>/)
  })

  it('leaves out page numbers, footers and rules of letters, and joins the point that a page broke', async () => {
    const { lines } = await rewrite(
      [
        NAME,
        heading('Experience', 90),
        { text: 'Data Engineer, Brightwater Labs', x: 40, y: 110 },
        { text: '____________________________________', x: 40, y: 125 },
        { text: '• Ran twenty services for the harbours of the north and for all of the islands that lie before', x: 50, y: 700 },
        { text: 'Ada Example - Page 1 of 2', x: 250, y: 760 },
      ],
      [
        { text: 'the coast', x: 58, y: 50 },
        ...column(['## Skills', 'Python, Kubernetes'], { x: 40, y: 90 }),
        { text: 'Ada Example - Page 2 of 2', x: 250, y: 760 },
      ],
    )
    expect(lines.join('\n')).not.toMatch(/Page \d|___/)
    expect(lines).toContain(
      '• Ran twenty services for the harbours of the north and for all of the islands that lie before the coast',
    )
  })

  it('keeps once what stands beside the name on every page, though a later page has larger words', async () => {
    const head: Page = [NAME, { text: '+47 555 0100 • ada@mail.example', x: 40, y: 65 }]
    const { lines } = await rewrite(
      [...head, ...column(['## Experience', 'Data Engineer, Brightwater Labs', ...WIDE_LINES], { x: 40, y: 100 })],
      [...head, { text: 'References', x: 40, y: 100, size: 26 }, { text: 'Ola Nordmann, Brightwater Labs', x: 40, y: 140 }],
    )
    expect(lines.slice(0, 2)).toEqual(['Ada Example', '+47 555 0100 • ada@mail.example'])
    expect(lines.filter((line) => line.includes('555 0100'))).toHaveLength(1)
    expect(lines.indexOf('References')).toBeGreaterThan(3)
  })

  it('joins a paragraph whose first line is indented, and its lines in the middle of the page', async () => {
    const { lines } = await rewrite([
      NAME,
      heading('Summary', 90),
      { text: 'Engineer of maps of the weather, for harbours and airports of the north and for all of the', x: 55, y: 110 },
      { text: 'islands that lie before the coast of it, on paper and on the screens of ships and of planes and', x: 40, y: 123 },
      { text: 'of lighthouses', x: 40, y: 136 },
    ])
    expect(lines.at(-1)).toMatch(/^Engineer of maps.* all of the islands .* planes and of lighthouses$/)
  })

  it('keeps apart what stands below a row, and values that stand below each other', async () => {
    const { lines } = await rewrite([
      NAME,
      heading('Education', 90),
      { text: '• University of Oslo', x: 45, y: 110, font: 'Helvetica-Bold' },
      rightAligned('2012 - 2016', 560, 110),
      { text: 'Bachelor of Science in Physics and Meteorology', x: 53, y: 123 },
      heading('Languages', 150),
      { text: 'native in all of it', x: 40, y: 170 },
      { text: 'fluent', x: 40, y: 183 },
      { text: 'fluent', x: 40, y: 196 },
    ])
    expect(lines).toContain('Bachelor of Science in Physics and Meteorology')
    expect(lines.slice(-2)).toEqual(['fluent', 'fluent'])
  })

  it('goes on after a line with bold words among others, whatever the next begins with', async () => {
    const { lines } = await rewrite([
      NAME,
      heading('Summary', 90),
      { text: 'Engineer who writes maps of the weather for harbours and airports in', x: 40, y: 110 },
      { text: 'Python, Rust, Fortran and', x: 360, y: 110, font: 'Helvetica-Bold' },
      { text: 'CloudWatch', x: 40, y: 123, font: 'Helvetica-Bold' },
      { text: 'with forecasts for fishers', x: 101, y: 123 },
    ])
    expect(lines.at(-1)).toMatch(/Fortran and CloudWatch with forecasts/)
  })

  it('sets what stands beside the name as small as the rest', async () => {
    const { paragraphOf } = await rewrite([
      NAME,
      rightAligned('+47 555 0100', 560, 48),
      ...column(['## Experience', 'Data Engineer, Brightwater Labs', ...WIDE_LINES], { x: 40, y: 100 }),
    ])
    expect(paragraphOf('Ada Example')).toMatch(/<w:b w:val="false"\/>.*<w:sz w:val="21"\/>.*555 0100/)
  })

  it('puts a label and its value back on the row that they share', async () => {
    const { lines } = await rewrite([
      NAME,
      heading('Presentations', 90),
      { text: 'November 2022', x: 40, y: 110 },
      { text: 'Harbour seminar, University of Oslo, a talk about the weather of the northern', x: 120, y: 110 },
      { text: 'islands', x: 120, y: 123 },
      { text: 'July 2022', x: 40, y: 140 },
      { text: 'Quest for forecasts, Institute of Bergen, a talk about the tides of the northern', x: 120, y: 140 },
      { text: 'islands', x: 120, y: 153 },
    ])
    expect(lines).toContain(
      'November 2022\tHarbour seminar, University of Oslo, a talk about the weather of the northern islands',
    )
    expect(lines).toContain('July 2022\tQuest for forecasts, Institute of Bergen, a talk about the tides of the northern islands')
  })

  it('keeps the paper and links, and the same bytes for the same input', async () => {
    const page: Page = [
      NAME,
      { text: 'mail.example/ada', x: 40, y: 70, link: 'https://mail.example/ada' },
      ...column(['## Skills', 'Python, Kubernetes'], { x: 40, y: 100 }),
    ]
    const [one, two] = [await rewrite(page), await rewrite(page)]
    expect(one.xml).toContain('<w:pgSz w:w="12240" w:h="15840"')
    expect(one.paragraphOf('mail.example/ada')).toContain('<w:hyperlink')
    expect(partOf(one.written, 'word/_rels/document.xml.rels')).toContain('https://mail.example/ada')
    expect(Buffer.compare(one.written, two.written)).toBe(0)
  })

  it('sets a crowded page closer, so that it stays one', async () => {
    const crowded = (points: number): Page => [
      NAME,
      heading('Experience', 70),
      { text: 'Data Engineer, Brightwater Labs', x: 40, y: 88 },
      ...Array.from({ length: points }, (_, index) => ({
        text: `• Ran service number ${index} for the harbours of the north and for all of the islands that lie before the coast of it`,
        x: 50,
        y: 100 + index * 11,
        size: 9,
      })),
    ]
    const sizeOf = async (points: number): Promise<number> =>
      Number(/<w:sz w:val="(\d+)"/.exec(partOf((await rewrite(crowded(points))).written, 'word/styles.xml'))?.[1])
    expect(await sizeOf(10)).toBe(21)
    expect(await sizeOf(56)).toBeLessThan(20)
  })
})
