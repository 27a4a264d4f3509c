import { describe, expect, it } from 'vitest'
import { looksLikeMarkdown } from '../../../../src/document/formats/plain-text/looks-like-markdown.ts'
import { readRows } from '../../../../src/document/formats/plain-text/read-rows.ts'
import { expectLinearIn } from '../../../helpers/cpu-time.ts'

const plain = (text: string) => readRows(text, { markdown: false })
const markdown = (text: string) => readRows(text, { markdown: true })
const texts = (rows: readonly { readonly text: string }[]): string[] => rows.map(({ text }) => text)

describe('plain text', () => {
  it('is its lines; blank ones are gaps', () => {
    const rows = plain('Mira Solberg\r\nOslo\r\n\r\nSkills\fPage 2')
    expect(texts(rows)).toEqual(['Mira Solberg', 'Oslo', 'Skills', 'Page 2'])
    expect(rows.map(({ gap }) => gap)).toEqual([false, false, true, true])
  })

  it('without line breaks is one line', () => {
    expect(texts(plain('Requirements:Python.SQL.5 years.'))).toEqual(['Requirements:Python.SQL.5 years.'])
  })

  it('keeps list marks and tells list items', () => {
    const rows = plain('• Python\n- SQL\n1. Go\nRust')
    expect(texts(rows)).toEqual(['• Python', '- SQL', '1. Go', 'Rust'])
    expect(rows.map(({ listItem }) => listItem)).toEqual([true, true, true, false])
  })

  it.each([
    ['# Skills', true, 'Skills'],
    ['### Skills ###', true, 'Skills'],
    ['## Python and C#', true, 'Python and C#'],
    ['SKILLS\n======', true, 'SKILLS'],
    ['Skills\n- - - -', true, 'Skills'],
    ['#LI-Remote', false, '#LI-Remote'],
    ['- Skills\n-----', false, '- Skills'],
    ['Skills\n\n-----', false, 'Skills'],
    [`${'A whole sentence '.repeat(5)}\n-----`, false, 'A whole sentence '.repeat(5).trim()],
  ])('%j is a heading or not', (text, heading, words) => {
    const [first, ...rest] = plain(text)
    expect(first).toMatchObject({ heading, text: words })
    expect(rest).toEqual([])
  })

  it('is bold where most of a line stands between stars', () => {
    expect(plain('**Requirements**\n**Place:** Oslo or anywhere else')).toMatchObject([
      { text: 'Requirements', bold: true },
      { text: 'Place: Oslo or anywhere else', bold: false },
    ])
  })

  it('reads bold words that end in slanted ones', () => {
    const rows = markdown('**Clerk** **|** **Osprey Holdings \t*August 2020 \\- May 2022***\n***Harbour clerk***, Leeds')
    expect(texts(rows)).toEqual(['Clerk | Osprey Holdings \tAugust 2020 - May 2022', 'Harbour clerk, Leeds'])
  })

  it.each([
    ['**Clerk**, Osprey Holdings Ltd, Leeds', true],
    ['**Osprey** | Clerk of the third floor', true],
    ['**Clerk** – Osprey Holdings Ltd', true],
    ['  **Clerk** - Osprey Holdings Ltd', true],
    ['**Tools:** Python, SQL, Docker', false],
    ['**Tools**: Python, SQL, Docker', false],
    ['**Cut** the cost of a build by half', false],
    ['- **Netcounter**, a tool that counts the nets', false],
    ['Clerk of the third floor, **Osprey**', false],
  ])('is bold too where the name that a line begins with is: %j', (line, bold) => {
    expect(plain(line)).toMatchObject([{ bold }])
  })

  it('keeps single stars, underscores and brackets', () => {
    const text = '*args and **kwargs in snake_case_names [see below](page)'
    expect(texts(plain(text))).toEqual([text])
  })

  it('parts words at NUL', () => {
    expect(texts(plain('Python\0SQL'))).toEqual(['Python SQL'])
  })
})

describe('Markdown', () => {
  it.each([
    ['*Python* and _SQL_ and __Go__', 'Python and SQL and Go'],
    ['**[Acme](https://acme.example)**', 'Acme (https://acme.example)'],
    ['[GitHub](https://github.com/mira "code")', 'GitHub (https://github.com/mira)'],
    ['[https://mira.example](https://mira.example/)', 'https://mira.example'],
    ['[mira@example.org](mailto:mira@example.org)', 'mira@example.org'],
    ['Leeds — <mira.quill@example.org> — <https://mira.example>', 'Leeds — mira.quill@example.org — https://mira.example'],
    ['<mailto:mira_k_quill@example.org>', 'mira_k_quill@example.org'],
    ['<b class="a@b.example">Leeds</b>', 'Leeds'],
    ['<https://mira.example>', 'https://mira.example'],
    ['[Acme][1]', 'Acme'],
    ['![badge](https://img.example/x.svg) Python', 'Python'],
    ['`scikit-learn` in `snake_case`', 'scikit-learn in snake_case'],
    ['~~Perl~~, <del>Lua</del> and <s>Tcl</s>', '~~Perl~~, ~~Lua~~ and ~~Tcl~~'],
    ['<b>Python</b><br/> SQL', 'Python SQL'],
    ['R&amp;D &lt;team&gt;', 'R&D <team>'],
    ['C\\# and snake\\_case', 'C# and snake_case'],
    ['snake_case_name * 2 * 3', 'snake_case_name * 2 * 3'],
    ['> > quoted', 'quoted'],
    ['| Python | 5 years |', 'Python \t 5 years'],
    ['- [x] done', '- [x] done'],
    ['* item with *stress*', '* item with stress'],
  ])('%j reads %j', (source, words) => {
    expect(texts(markdown(source))).toEqual([words])
  })

  it('drops fences, rules of tables, definitions of links and comments, and keeps what is between', () => {
    const source = '```python\nimport torch\n```\n| a | b |\n|---|:-:|\n[1]: https://x.example\n<!-- note\nto self -->\nend'
    expect(texts(markdown(source))).toEqual(['import torch', 'a \t b', 'end'])
  })

  it('keeps a comment that is never closed', () => {
    expect(texts(markdown('a <!-- b'))).toEqual(['a <!-- b'])
  })
})

describe('text that looks like Markdown', () => {
  it.each(['# Mira\n\n**Engineer**', 'Mira\n====\n\n[site](https://mira.example)', '# Mira\n\n`Python`'])('%j does', (text) => {
    expect(looksLikeMarkdown(text)).toBe(true)
  })

  it.each(['Mira Solberg', '**Requirements**\n- Python', '# 1 team in Oslo', 'Skills\n------\nPython', 'see [1] and (2)'])(
    '%j does not',
    (text) => {
      expect(looksLikeMarkdown(text)).toBe(false)
    },
  )
})

describe('time that hostile text takes', () => {
  const parts = [
    '[',
    '![',
    '*',
    '**',
    '_',
    '`',
    '<',
    '<a ',
    '<!--',
    '](',
    '[a](',
    '~',
    '\\',
    '> ',
    '- ',
    '# ',
    '|',
    '&',
    ' ',
    '\t',
    '=',
    'a*',
    '_a',
    '[a][',
    '\n',
    '\n|',
    'a\n-',
  ]

  it.each(parts)('is linear for %j', (part) => {
    const read = (repeated: string): void => {
      for (const text of [repeated, `${repeated}x`, `|${repeated}x`]) {
        markdown(text)
        plain(text)
        looksLikeMarkdown(text)
      }
    }
    expectLinearIn(read, part)
  })
})
