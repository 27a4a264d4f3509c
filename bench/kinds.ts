/** Texts and files of many kinds in any size, most of them unlike anything people write: growth.ts shows what is quadratic. */
import { type DocxParts, makeDocx, paragraph, run } from '../tests/helpers/make-docx.ts'
import { rawPdf } from '../tests/helpers/make-pdf.ts'

export interface Kind {
  readonly name: string
  readonly fileName: string
  /** A file of about that many characters. */
  readonly make: (characters: number) => Uint8Array
}

const repeat = (piece: string, characters: number): string =>
  piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters)

/** Opened and closed as often as fits. */
const nest = (open: string, close: string, characters: number): string => {
  const depth = Math.floor(characters / (open.length + close.length))
  return open.repeat(depth) + close.repeat(depth)
}

/** What is repeated over and over, by the format whose syntax it uses. */
const REPEATED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  txt: {
    'one word': 'a',
    words: 'word ',
    'lines of a letter': 'a\n',
    'empty lines': '\n',
    blanks: ' ',
    'blanks and words': `${' '.repeat(200)}word`,
    tabs: '\t',
    'cells by tabs': 'Python\t2019\tOslo\n',
    'two columns': 'Python and SQL            Engineer at a mill\n',
    'many columns': `${'ab     '.repeat(40)}\n`,
    'rules of a table': '+----+----+\n| ab | cd |\n',
    'frames of a table': '┌────┬────┐\n│ ab │ cd │\n',
    'broken cells': 'Sep 2019 –     Engineer\nPresent        Acme,\n',
    hyphens: 'weav-\ning and ',
    'soft hyphens': 'a\u00AD',
    'combining marks': 'a\u0301\u0302\u0303',
    'letters apart': 'S K I L L S ',
    'joined emoji': '\u{1F469}\u200D',
    'right to left': '\u202E\u05D0\u05D1 ab ',
    'invisible characters': '\u200B\uFEFFa',
    'lone surrogates': '\uD800',
    'control characters': 'a\u0000\u0007 ',
    'carriage returns': 'a\r',
    digits: '2019',
    dates: '03/2019 – 04/2020\n',
    bullets: '• \n',
    'nested bullets': '  - - - a\n',
    brackets: '(',
    quotes: '"\'',
    addresses: 'a@b.test https://a.test/b ',
    dots: '. ',
    commas: 'a, ',
    headings: 'SKILLS\nPython\n',
    sharps: '#',
  },
  md: {
    stars: '*',
    'stars and words': '*a **b _c ',
    backticks: '`',
    'backticks and words': '`a ``b ',
    'links that open': '[',
    links: '[a](b) ',
    'links that do not close': '[a](',
    quotes: '> > ',
    headings: '# a\n',
    underlines: 'a\n===\n',
    'cells of a table': '| a | b |\n|---|---|\n',
    strikes: '~~a ~',
    pictures: '![',
    escapes: '\\*',
  },
  html: {
    paragraphs: '<p>a</p>',
    'tags that do not close': '<p>a',
    'tags that open': '<',
    'ends without a start': '</b>',
    'tags in tags': '<b><i>',
    entities: '&amp;',
    'entities that do not end': '&amp',
    'comments that do not end': '<!-- ',
    attributes: '<a b="c" d=',
    'cells of a table': '<table><tr><td>a',
    scripts: '<script>a</scrip',
    styles: '<p style="display:none">a',
    lists: '<ul><li>a',
  },
  tex: {
    braces: '{',
    'commands in commands': '\\textbf{a ',
    'mathematical symbols': '$a',
    comments: '%a\n',
    accents: "\\'e ",
    environments: '\\begin{itemize}\\item a',
    'ends without a start': '\\end{itemize}',
    definitions: '\\newcommand{\\a}[1]{#1}\\a{b}',
    'definitions of each other': '\\def\\a{\\b\\b}\\def\\b{\\a\\a}\\a ',
    'cells of a table': 'a & b \\\\ ',
  },
  typ: {
    'functions in functions': '#text[',
    stars: '*a _b ',
    headings: '= a\n',
    'functions that do not close': '#grid(',
    strings: '#"a',
    comments: '/* ',
  },
  json: { 'lists in lists': '[', objects: '{"basics":' },
}

const HEADS: Readonly<Record<string, string>> = {
  html: '<!doctype html><html><body><p>Weaver and engineer in Oslo</p>',
  tex: '\\documentclass{article}\\begin{document}Weaver and engineer in Oslo\n',
  typ: '#set page(paper: "a4")\n= Weaver and engineer in Oslo\n',
}

const textKinds: Kind[] = Object.entries(REPEATED).flatMap(([ending, pieces]) =>
  Object.entries(pieces).map(([name, piece]) => ({
    name: `${ending}: ${name}`,
    fileName: `cv.${ending}`,
    make: (characters) => Buffer.from((HEADS[ending] ?? 'Weaver and engineer in Oslo\n') + repeat(piece, characters)),
  })),
)

const nestedKinds: Kind[] = (
  [
    ['html', '<div>', '</div>'],
    ['tex', '\\textbf{', '}'],
    ['typ', '#text[', ']'],
    ['md', '[', '](b)'],
    ['json', '[', ']'],
  ] as const
).map(([ending, open, close]) => ({
  name: `${ending}: one in another`,
  fileName: `cv.${ending}`,
  make: (characters) => Buffer.from((HEADS[ending] ?? '') + nest(open, close, characters)),
}))

/** Where the piece with that number is, in points, and how its line is rotated: cosine and sine. */
type Place = (index: number) => readonly [x: number, y: number, cos?: number, sin?: number]

const CHARACTERS_A_PIECE = 4
const LINES = 60

/** A page of short pieces of text, each placed by itself. */
const pdfKind = (name: string, place: Place, piece = 'ab c'): Kind => ({
  name: `pdf: ${name}`,
  fileName: 'cv.pdf',
  make: (characters) => {
    const count = Math.floor(characters / CHARACTERS_A_PIECE)
    const pieces = Array.from({ length: count }, (_, index) => {
      const [x, y, cos = 1, sin = 0] = place(index)
      return `${cos} ${sin} ${-sin} ${cos} ${x} ${y} Tm (${piece}) Tj`
    })
    return rawPdf({ content: `BT /F1 4 Tf ${pieces.join('\n')} ET` })
  },
})

const pdfKinds: Kind[] = [
  pdfKind('pieces all over the page', (index) => [(index * 7_919) % 600, (index * 104_729) % 780]),
  pdfKind('a sheet of cells', (index) => [10 * (index % LINES), 780 - 6 * (Math.floor(index / LINES) % 120)]),
  pdfKind('pieces side by side', (index) => [12 * index, 700]),
  pdfKind('pieces up and down', (index) => [12 * index, 700 + (index % 2) * 1.2]),
  pdfKind('stairs', (index) => [(index * 3) % 600, 780 - ((index * 5) % 700)]),
  pdfKind('slanted lines', (index) => [(index * 31) % 600, (index * 17) % 780, 0.71, 0.7]),
  pdfKind('a slant of its own each', (index) => [
    300,
    400,
    Number(Math.cos(index).toFixed(4)),
    Number(Math.sin(index).toFixed(4)),
  ]),
  pdfKind('one place', () => [300, 400]),
  pdfKind('letters', (index) => [(index % 150) * 4, 780 - 5 * (Math.floor(index / 150) % 150)], 'a'),
]

const docxKind = (name: string, partsOf: (characters: number) => DocxParts): Kind => ({
  name: `docx: ${name}`,
  fileName: 'cv.docx',
  make: (characters) => makeDocx(partsOf(characters)),
})

const table = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`

const docxKinds: Kind[] = [
  docxKind('paragraphs of a word', (characters) => ({
    body: repeat(' ', characters / 4).replaceAll(' ', paragraph(run('loom'))),
  })),
  docxKind('one paragraph of many runs', (characters) => ({ body: paragraph(run('loom').repeat(characters / 4)) })),
  docxKind('hidden and seen in turn', (characters) => ({
    body: paragraph((run('loom') + run('mill', '<w:vanish/>')).repeat(characters / 8)),
  })),
  docxKind('tables of one cell', (characters) => ({ body: table(paragraph(run('loom'))).repeat(characters / 8) })),
  docxKind('one row of many cells', (characters) => ({
    body: `<w:tbl><w:tr>${`<w:tc>${paragraph(run('loom'))}</w:tc>`.repeat(characters / 8)}</w:tr></w:tbl>`,
  })),
  docxKind('styles based on each other', (characters) => ({
    body: paragraph(run('Weaver and engineer in Oslo'), '<w:pStyle w:val="S1"/>'),
    parts: {
      styles: Array.from(
        { length: characters / 50 },
        (_, index) => `<w:style w:type="paragraph" w:styleId="S${index}"><w:basedOn w:val="S${index + 1}"/></w:style>`,
      ).join(''),
    },
  })),
]

export const KINDS: readonly Kind[] = [...textKinds, ...nestedKinds, ...pdfKinds, ...docxKinds]
