import { describe, expect, it } from 'vitest'
import { looksLikeLatex } from '../../../../src/document/formats/latex/looks-like-latex.ts'
import { readLatexRows } from '../../../../src/document/formats/latex/read-latex.ts'
import { read } from '../../../../src/index.ts'
import { expectLinear } from '../../../helpers/cpu-time.ts'

const body = (source: string): string => `\\documentclass{article}\n\\begin{document}\n${source}\n\\end{document}`
const textsOf = (source: string): string[] => readLatexRows(body(source)).map(({ text }) => text.replace(/ *\t */g, '\t'))

describe('LaTeX', () => {
  it.each<[what: string, source: string, rows: string[]]>([
    ['signs that a backslash makes plain', 'R\\&D, 40\\% of C\\# at \\$5 in a\\_b', ['R&D, 40% of C# at $5 in a_b']],
    ['accents, with and without braces', "Zo\\\"e Kr\\'{o}l, Bj\\o rn, \\c{C}elik, \\'{\\i}", ['Zoë Król, Bjørn, Çelik, í']],
    ['dashes and quotes', "2019 -- 2021 --- ``best'' paper", ['2019 – 2021 — “best” paper']],
    ['comments are gone', 'Python % and Fortran\nSQL', ['Python SQL']],
    ['a percent sign that is escaped is no comment', '12\\% faster % note', ['12% faster']],
    ['math shows what it holds', 'latency $<$ 20 ms, $\\sim$40', ['latency < 20 ms, ~40']],
    ['a line break and an empty line', 'One \\\\[2pt] Two\n\nThree', ['One', 'Two', 'Three']],
    ['a wide gap', '\\textbf{Data Engineer} \\hfill 2019 -- 2021', ['Data Engineer\t2019 – 2021']],
    ['a command that an empty line follows', '\\raggedright\n\nLisbon \\bfseries\n \nPorto', ['Lisbon', 'Porto']],
    ['a gap before a group in braces', 'Lisbon \\hfill {\\bf 2019}', ['Lisbon\t2019']],
    ['a gap of a stated width', 'Lisbon \\hspace{2em} 2019', ['Lisbon\t2019']],
    [
      'cells of a table',
      '\\begin{tabular}{l r}\nKafka & 2020 \\\\\nSpark & 2021\n\\end{tabular}',
      ['Kafka\t2020', 'Spark\t2021'],
    ],
    ['items', '\\begin{itemize}[noitemsep]\n\\item First\n\\item[Tools] Kafka\n\\end{itemize}', ['• First', '• Tools Kafka']],
    ['links and where they lead', '\\href{https://example.org/x}{RankKit}', ['RankKit (https://example.org/x)']],
    ['a link that is its own words', '\\href{https://github.com/mira}{github.com/mira}', ['github.com/mira']],
    ['a link to write to', '\\href{mailto:mira@example.org}{mira@example.org}', ['mira@example.org']],
    ['what says how and not what', '\\vspace{2pt}\\color{red}\\fontsize{9}{10}\\selectfont Go', ['Go']],
    ['pictures by name are not text', '\\includegraphics[width=2cm]{me.png}Mira', ['Mira']],
    ['a drawing', 'A \\begin{tikzpicture}\\node{x};\\end{tikzpicture} B', ['A', 'B']],
    ['code between signs', '\\verb|x_1| and \\verb+y+', ['x_1 and y']],
  ])('reads %s', (_, source, rows) => {
    expect(textsOf(source)).toEqual(rows)
  })

  it('marks headings, bold lines and items', () => {
    const rows = readLatexRows(
      body('\\section*{Work Experience}\n\\textbf{Data Engineer}\n\n\\begin{itemize}\\item Kafka\\end{itemize}'),
    )
    expect(rows.map(({ text, heading, bold, listItem }) => [text, heading, bold, listItem])).toEqual([
      ['Work Experience', true, true, false],
      ['Data Engineer', false, true, false],
      ['• Kafka', false, false, true],
    ])
  })

  it('expands the commands that the source defines, with their arguments and defaults', () => {
    const source = `\\documentclass{article}
\\newcommand{\\job}[3][Lisbon]{\\textbf{#2}, #1 \\hfill #3 \\\\}
\\def\\tool#1{using #1}
\\begin{document}
\\job{Data Engineer}{2019}
\\job[Porto]{Analyst}{2017}
\\tool{Kafka}
\\end{document}`
    expect(readLatexRows(source).map(({ text }) => text.replace(/ *\t */g, '\t'))).toEqual([
      'Data Engineer, Lisbon\t2019',
      'Analyst, Porto\t2017',
      'using Kafka',
    ])
  })

  it.each([
    ['moderncv', '\\cventry{2019--2021}{Data Engineer}{Alder Soft}{Lisbon}{}{Ran Kafka\\newline{}Wrote Go}'],
    [
      'awesome-cv',
      '\\cventry{Data Engineer}{Alder Soft}{Lisbon}{2019--2021}{\\begin{cvitems}\\item{Ran Kafka}\\item{Wrote Go}\\end{cvitems}}',
    ],
    [
      'altacv',
      '\\cvevent{Data Engineer}{Alder Soft}{2019 -- 2021}{Lisbon}\n\\begin{itemize}\\item Ran Kafka\\item Wrote Go\\end{itemize}',
    ],
  ])('reads an entry of %s: its words, its dates and what was done each on a line of their own', (_, source) => {
    const rows = textsOf(source)
    expect(rows[0]?.split('\t').map((cell) => cell.trim())).toEqual(expect.arrayContaining(['Data Engineer', 'Alder Soft']))
    expect(rows[0]).toContain('2019')
    expect(rows.slice(1).map((row) => row.replace('• ', ''))).toEqual(
      expect.arrayContaining([expect.stringContaining('Wrote Go')]),
    )
  })

  it('shows the fields of a title where the class shows them, and in place where none does', () => {
    const title = '\\documentclass{moderncv}\\name{Mira}{Solberg}\\email{mira@example.org}\\begin{document}'
    const shown = ['Mira Solberg', 'mira@example.org', 'Go']
    expect(readLatexRows(`${title}\\makecvtitle Go\\end{document}`).map(({ text }) => text.replace(/ *\t */g, '\t'))).toEqual(
      shown,
    )
    expect(readLatexRows(`${title} Go\\end{document}`).map(({ text }) => text.replace(/ *\t */g, '\t'))).toEqual(shown)
  })

  it('joins the two names of a person on one line', () => {
    const title = '\\documentclass{moderncv}\\firstname{Mira}\\familyname{Solberg}\\title{Weaver}\\begin{document}'
    expect(readLatexRows(`${title}\\makecvtitle Go\\end{document}`).map(({ text }) => text)).toEqual([
      'Mira Solberg',
      'Weaver',
      'Go',
    ])
  })

  it.each(['\\cvitem{Tallow Lab}{Weaver, 2014}', '\\cvline{Tallow Lab}{Weaver, 2014}', '\\cvitem{Tallow Lab}{Weaver, 2014}{}'])(
    'parts the label of %s from what stands beside it',
    (source) => {
      expect(textsOf(source).map((text) => text.trim().replace(/ *\t */g, '\t'))).toEqual(['Tallow Lab\tWeaver, 2014'])
    },
  )

  it('leaves out the colour of a line below words', () => {
    expect(
      textsOf('\\newcommand{\\mine}[2]{\\href{#1}{\\setulcolor{cyan}\\ul{#2}}}\\mine{https://tarn.example.org}{Nets}'),
    ).toEqual(['Nets'])
  })

  it('gives skills, dates and bullets that a resume in it has', async () => {
    const analysis = await read(
      body(`\\section{Experience}
\\textbf{Machine Learning Engineer}, Birchwood Labs \\hfill Jun 2020 -- Present
\\begin{itemize}
  \\item Trained ranking models in \\textbf{PyTorch} and C\\texttt{++}
\\end{itemize}
\\section{Education}
BSc in Computer Science, Lakeside University \\hfill 2019`),
      { asOf: '2026-11' },
    )
    expect(analysis.document.mediaType).toBe('text/x-tex')
    expect(analysis.positions).toMatchObject([{ organization: 'Birchwood Labs', from: '2020-06', to: 'present' }])
    expect(analysis.mentions.map(({ skill }) => skill)).toEqual(expect.arrayContaining(['pytorch', 'c-plus-plus']))
    expect(analysis.education).toMatchObject([{ degree: 'bachelor', to: '2019' }])
    for (const { start, end, surfaceForm } of analysis.mentions) {
      expect(analysis.document.text.slice(start, end)).toBe(surfaceForm)
    }
  })
})

describe('LaTeX that is broken or means harm', () => {
  it.each([
    ['braces that are never closed', '{'],
    ['braces that close nothing', '}'],
    ['brackets after commands', '\\x['],
    ['code that does not end', '\\verb!'],
    ['environments that do not end', '\\begin{comment}'],
    ['brackets in each other', '['],
    ['a paragraph sign on every line', ' \n'],
  ])('is read in time that grows with its length: %s', (_, part) => {
    expectLinear(readLatexRows, (length) => `\\item${part.repeat(length / part.length)}`)
  })

  it.each([
    ['definitions that use themselves', '\\def\\a{\\a\\a}\\a', 0],
    [
      'definitions that double each other',
      `${Array.from({ length: 25 }, (_, n) => `\\def\\${String.fromCharCode(98 + n)}{\\${String.fromCharCode(97 + n)}\\${String.fromCharCode(97 + n)}}`).join('')}\\def\\a{x}\\z`,
      1,
    ],
  ])('has an end: %s', (_, source, rows) => {
    expect(readLatexRows(source)).toHaveLength(rows)
  })

  it('opens no file that it names', () => {
    expect(textsOf('\\input{/etc/passwd}\\include{secret} Go').join(' ').trim()).toBe('Go')
  })
})

describe('what looks like LaTeX', () => {
  it.each([
    ['a whole source', '\\documentclass{cv}\nx', true],
    ['a part of one', '\\section{Skills}\n\\item Go', true],
    ['a sentence about it', 'Wrote papers in LaTeX with \\textbf{} by hand', false],
    ['a path of Windows', 'C:\\section\\item', false],
  ])('is told by its marks: %s', (_, text, expected) => expect(looksLikeLatex(text)).toBe(expected))
})
