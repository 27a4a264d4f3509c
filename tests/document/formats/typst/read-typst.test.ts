import { describe, expect, it } from 'vitest'
import { looksLikeTypst } from '../../../../src/document/formats/typst/looks-like-typst.ts'
import { readTypstRows } from '../../../../src/document/formats/typst/read-typst.ts'
import { read } from '../../../../src/index.ts'
import { expectLinear } from '../../../helpers/cpu-time.ts'

const textsOf = (source: string): string[] => readTypstRows(source).map(({ text }) => text.replace(/ *\t */g, '\t'))

describe('Typst', () => {
  it.each<[what: string, source: string, rows: string[]]>([
    ['headings, which end with their line', '= Skills\nPython', ['Skills', 'Python']],
    ['lists', '- Kafka\n- Spark\n+ Go', ['• Kafka', '• Spark', '• Go']],
    ['a line that goes on', 'Trained models\nin PyTorch', ['Trained models in PyTorch']],
    ['strong and emphasised words', '*Python* and _SQL_, snake_case', ['Python and SQL, snake_case']],
    ['signs that a backslash makes plain', 'C\\# and \\$5', ['C# and $5']],
    ['a line break', 'One \\\nTwo', ['One', 'Two']],
    ['dashes', '2019 -- 2021', ['2019 – 2021']],
    ['a gap', 'Lisbon #h(1fr) 2019', ['Lisbon\t2019']],
    ['links', 'See #link("https://example.org")[RankKit].', ['See RankKit.']],
    ['an address alone', '#link("https://example.org")', ['https://example.org']],
    ['statements that show nothing', '#set page(margin: 1in)\n#import "x.typ": a, b\nGo', ['Go']],
    ['names that were given a value', '#let who = "Mira Solberg"\n#who', ['Mira Solberg']],
    ['cells', '#grid(columns: (1fr, 1fr), [Kafka], [2020])', ['Kafka\t2020']],
    ['comments are gone', 'Go // Fortran\nSQL /* Cobol\nand so on */', ['Go SQL']],
    ['addresses keep their signs', 'https://example.org/x', ['https://example.org/x']],
    ['code', '`x_1` here', ['x_1 here']],
    ['styles are no words', '#text(font: "Lato", size: 9pt)[Go]', ['Go']],
  ])('reads %s', (_, source, rows) => expect(textsOf(source)).toEqual(rows))

  it('takes what a template is given as one line of an entry, and its two dates as a range', () => {
    const [row] = textsOf(
      '#work(title: "Data Engineer", company: "Alder Soft", dates: range(start-date: "May 2019", end-date: "June 2021"))',
    )
    expect(row).toBe('Data Engineer\tAlder Soft\tMay 2019 – June 2021')
  })

  it('gives skills, dates and bullets that a resume in it has', async () => {
    const analysis = await read(
      `#set page(margin: 1in)
= Mira Solberg
== Experience
*Machine Learning Engineer*, Birchwood Labs #h(1fr) Jun 2020 -- Present
- Trained ranking models in *PyTorch*
== Education
BSc in Computer Science, Lakeside University #h(1fr) 2019`,
      { asOf: '2026-11' },
    )
    expect(analysis.document.mediaType).toBe('text/vnd.typst')
    expect(analysis.positions).toMatchObject([{ organization: 'Birchwood Labs', from: '2020-06', to: 'present' }])
    expect(analysis.mentions.map(({ skill }) => skill)).toContain('pytorch')
    expect(analysis.education).toMatchObject([{ degree: 'bachelor', to: '2019' }])
  })

  it.each([
    ['brackets that are never closed', '#f('],
    ['content in content', '#f['],
    ['quotes that are never closed', '#f("'],
    ['comments that are never closed', '/*'],
    ['code that is never closed', '```'],
    ['a name that does not end', 'work'],
  ])('that means harm is read in time that grows with its length: %s', (_, part) => {
    expectLinear(readTypstRows, (length) => `#${part.repeat(length / part.length)}`)
  })

  it.each([
    ['a value that is itself', '#let a = a\n#a #a', 0],
    [
      'values that double each other',
      `#let a = "x"\n${Array.from({ length: 25 }, (_, n) => `#let ${String.fromCharCode(98 + n)} = [#${String.fromCharCode(97 + n)} #${String.fromCharCode(97 + n)}]`).join('\n')}\n#z`,
      1,
    ],
  ])('has an end: %s', (_, source, rows) => {
    expect(readTypstRows(source)).toHaveLength(rows)
  })

  it.each([
    ['a statement', '#set text(size: 10pt)', true],
    ['an import', '#import "@preview/basic-resume:0.2.8": *', true],
    ['Markdown', '# Experience\n## Education', false],
    ['a sentence', 'Ranked #1 of the set (2019)', false],
  ])('is told by its statements: %s', (_, text, expected) => expect(looksLikeTypst(text)).toBe(expected))
})
