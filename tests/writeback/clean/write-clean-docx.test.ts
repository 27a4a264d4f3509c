import { describe, expect, it } from 'vitest'
import { readDocument, readText } from '../../../src/document/index.ts'
import { read } from '../../../src/index.ts'
import { addLine, addListLine } from '../../../src/text/list-mark.ts'
import { writeCleanDocx } from '../../../src/writeback/clean/write-clean-docx.ts'
import { column, makePdf } from '../../helpers/make-pdf.ts'
import { acceptAll, mainXml, partOf, rejectAll } from '../../helpers/track-changes.ts'

const OPTIONS = { fileName: 'resume.pdf', month: '2026-11' }

const RESUME = `Ada Example
ada@example.org

EXPERIENCE
Data Engineer, Brightwater Labs
Jan 2020 - Dec 2023
- Ran 20 services on k8s
3. Wrote planners in PyTorch

SKILLS
Python, Kubernetes`

const textOf = async (bytes: Uint8Array): Promise<string> => (await readDocument(bytes)).document.text

/** Without the marks of bullets, which the new document draws in its own way, and without gaps. */
const words = (text: string): string[] => text.split(/\n+/).map((line) => line.replace(/^[-•] /, ''))

describe('a new Word file', () => {
  it('says what the resume says, with headings and bullets of its own', async () => {
    const analysis = await read(RESUME, { asOf: '2026-11' })
    const bytes = await writeCleanDocx(analysis, { edits: [], notes: [] }, OPTIONS)
    expect(words(await textOf(bytes))).toEqual(words(RESUME))
    const { document } = await readDocument(bytes)
    expect(document.lines.filter(({ heading }) => heading).map(({ start, end }) => document.text.slice(start, end))).toEqual([
      'Ada Example',
      'EXPERIENCE',
      'SKILLS',
    ])
    expect(document.lines.filter(({ listItem }) => listItem)).toHaveLength(2)
  })

  it('holds the suggestions at the words that they speak of', async () => {
    const analysis = await read(RESUME, { asOf: '2026-11' })
    const at = (part: string) => ({ start: RESUME.indexOf(part), end: RESUME.indexOf(part) + part.length })
    const edits = [{ ...at('k8s'), text: 'Kubernetes (k8s)', title: 'Say it', message: 'Because.' }]
    const notes = [{ place: at('PyTorch'), title: 'Show more', message: 'Add a figure.' }]
    const bytes = await writeCleanDocx(analysis, { edits, notes }, OPTIONS)
    expect(words(await textOf(acceptAll(bytes)))).toEqual(words(RESUME.replace('k8s', 'Kubernetes (k8s)')))
    expect(words(await textOf(rejectAll(bytes)))).toEqual(words(RESUME))
    expect(mainXml(bytes)).toMatch(/<w:commentRangeStart w:id="\d+"\/><w:r><w:t xml:space="preserve">PyTorch<\/w:t>/)
  })

  it('holds a new bullet above another, and a line below the last of a section', async () => {
    const analysis = await read(RESUME, { asOf: '2026-11' })
    const { lines } = analysis.document
    const [bullet, last] = [lines.find(({ listItem }) => listItem), lines.at(-1)]
    if (!bullet || !last) throw new Error('no lines')
    const edits = [addListLine(RESUME, bullet, 'Led a team of five'), addLine(last, 'Terraform')]
    const bytes = await writeCleanDocx(
      analysis,
      { edits: edits.map((edit) => ({ ...edit, title: 'Own words', message: 'Mine.' })), notes: [] },
      OPTIONS,
    )
    const after = RESUME.replace('- Ran', '- Led a team of five\n- Ran').replace('Kubernetes', 'Kubernetes\nTerraform')
    expect(words(await textOf(acceptAll(bytes)))).toEqual(words(after))
    expect(words(await textOf(rejectAll(bytes)))).toEqual(words(RESUME))
  })

  it('joins prose that a margin broke, and leaves rows of cells and lines with a label alone', async () => {
    const bytes = await makePdf([
      { text: 'Ada Example', x: 40, y: 40, size: 24 },
      ...column(
        [
          '## Projects',
          'A map of the weather that draws itself anew every hour of the day',
          'and of the night, for twelve towns',
          '## Skills',
          'Languages and libraries: Python, SQL, PyTorch, pandas and NumPy',
          'Tools: Docker, Git, Kubernetes',
        ],
        { x: 40, y: 90 },
      ),
    ])
    const analysis = await read(bytes, { asOf: '2026-11' })
    const text = await textOf(await writeCleanDocx(analysis, { edits: [], notes: [] }, OPTIONS))
    expect(text).toContain('every hour of the day and of the night, for twelve towns')
    expect(text).toMatch(/NumPy\n+Tools: Docker/)
  })

  it('keeps dates at the right edge, and prose behind a label under itself', async () => {
    const long = 'Python, SQL, PyTorch, pandas, NumPy, Docker, Git and Kubernetes'
    const resume = `Ada Example\nada@mail.example\n\nEXPERIENCE\nData Engineer\tJan 2020 - Dec 2023\n- Ran 20 services\n\nSKILLS\nTools\t${long}`
    const xml = mainXml(await writeCleanDocx(await read(resume, { asOf: '2026-11' }), { edits: [], notes: [] }, OPTIONS))
    const paragraphOf = (words: string): string => xml.split('<w:p>').find((one) => one.includes(words)) ?? ''
    expect(paragraphOf('Jan 2020')).toMatch(/<w:keepNext\/>.*<w:tab w:val="right"/)
    expect(paragraphOf('Kubernetes')).toMatch(/<w:tab w:val="left".*<w:ind [^>]*w:hanging=/)
  })

  it('begins with the name that stands beside a sidebar, and joins the lines of a wrapped bullet', async () => {
    const bytes = await makePdf([
      ...column(['## Contact', 'ada@example.org', 'Oslo, Norway'], { x: 40, y: 60 }),
      { text: 'Ada Example', x: 250, y: 40, size: 24 },
      ...column(['## Experience', 'Data Engineer, Brightwater Labs', 'Jan 2020 - Dec 2023'], { x: 250, y: 90 }),
      { text: '- Ran twenty services on k8s for all teams', x: 250, y: 140 },
      { text: 'of the company and kept them up', x: 258, y: 153 },
    ])
    const analysis = await read(bytes, { asOf: '2026-11' })
    const { text } = analysis.document
    const start = text.indexOf('kept them up')
    const notes = [{ place: { start, end: start + 4 }, title: 't', message: 'm' }]
    const written = await writeCleanDocx(analysis, { edits: [], notes }, OPTIONS)
    const lines = (await textOf(written)).split(/\n+/)
    expect(lines[0]).toBe('Ada Example')
    expect(lines).toContain('• Ran twenty services on k8s for all teams of the company and kept them up')
    expect(mainXml(written)).toMatch(/<w:commentRangeStart w:id="1"\/><w:r><w:t xml:space="preserve">kept<\/w:t>/)
  })

  it('is the same bytes for the same input', async () => {
    const analysis = await read(RESUME, { asOf: '2026-11' })
    const [one, two] = await Promise.all([1, 2].map(() => writeCleanDocx(analysis, { edits: [], notes: [] }, OPTIONS)))
    expect(Buffer.compare(one ?? Buffer.of(1), two ?? Buffer.of(2))).toBe(0)
    expect(partOf(one ?? Buffer.of(), 'docProps/core.xml')).toContain('2026-11-01T00:00:00Z')
  })

  it('keeps lines of typed numbers and tabs', async () => {
    const typed = `Ada Example, engineer\n1. First thing done well\n2. Second thing done\tOslo`
    const analysis = await read(typed, { asOf: '2026-11' })
    const bytes = await writeCleanDocx(analysis, { edits: [], notes: [] }, OPTIONS)
    expect(await textOf(bytes)).toBe(readText(typed).document.text)
  })
})
