import { describe, expect, it } from 'vitest'
import { compileGazetteer, findMentions, suggestSpelling } from '../../src/mentions/index.ts'
import { expectLinear, expectLinearIn } from '../helpers/cpu-time.ts'
import { makeTaxonomy } from '../helpers/make-taxonomy.ts'
import { textDocument } from '../helpers/text-document.ts'

const LENGTH = 200_000

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'Python', kind: 'language' },
    { name: 'Kubernetes', kind: 'platform' },
    { name: 'GitHub', kind: 'platform' },
    {
      name: 'R',
      kind: 'language',
      sense: { case: 'exact', needs: { list: true, line: ['statistics'] }, unless: { line: ['toys'] } },
    },
    {
      name: 'Go',
      kind: 'language',
      sense: { case: 'exact', needs: { document: ['go go go python'], before: ['written in'] } },
    },
    { name: 'a b a b a b a c', kind: 'method' },
  ]),
)

const TEXTS = [
  ...[
    'R, ',
    'R ',
    'R and ',
    'R (',
    'R/',
    'R\n',
    'Go ',
    'go ',
    'Go go go ',
    'GO ',
    'GO, ',
    'at Go, ',
    'About Go\n',
    'at Kubernetes, Kubernetes ',
    'a b ',
    'Python ',
    'Python, ',
    'Python.',
    'Python’s ',
    'r, ',
    'r ',
    'go, python, ',
  ],
  ...[
    'no experience with ',
    'no experience with Python ',
    'no no no ',
    'without ',
    'familiar with Python, ',
    'not yet really ',
    'Python (basic ',
  ],
  ...['Python is not required or ', 'Python or ', 'interested in ', 'basic Python and '],
  ...[
    'a@b.c ',
    'a@',
    '@',
    'a.',
    '.',
    '..a',
    '/',
    'x/y/',
    'http://',
    'www.',
    'a.com/',
    '(',
    ' ',
    '\t',
    '\n',
    '\n\n',
    '- ',
    '-',
    '+',
    '#',
    "'",
    'a+',
  ],
  ...[
    'GitHub | a@b.co ',
    'GitHub: ',
    'GitHub\n',
    'Kuberntes ',
    'x',
    'é',
    '漢',
    '漢a',
    '𝗣',
    '\u0301',
    'Sarah Go ',
    'SARAH, ',
    '1.2.',
    'a1 ',
  ],
]

describe('a hostile text', () => {
  it.each(TEXTS)('of %j over and over is scanned in time', (piece) => {
    expectLinearIn(
      (text) => {
        const document = textDocument(text)
        findMentions(document, gazetteer)
        suggestSpelling(document, gazetteer)
      },
      piece,
      LENGTH,
    )
  })

  it.each([
    ['skills', 'a & b tools\n'],
    ['skills', 'A & B '],
    ['skills', 'Tools: Kubernetes, '],
    ['education', 'BSc in a b a b a b a c and '],
    ['education', 'bachelor of '],
    ['experience', 'used by Kubernetes, '],
    ['experience', 'clients such as A B C, Kubernetes '],
    ['experience', 'Kubernetes-like '],
  ] as const)('under %s, of %j over and over, is scanned in time', (kind, piece) => {
    expectLinearIn(
      (text) => {
        const document = textDocument(text)
        const sections = [{ kind, heading: null, start: 0, end: document.text.length }]
        findMentions(document, gazetteer, { sections })
      },
      piece,
      LENGTH,
    )
  })

  it('is scanned in time with Python at its end', () => {
    const scan = (text: string) => findMentions(textDocument(text), gazetteer)
    const draw = (length: number) => `${'R, '.repeat(length / 3)}Python`
    expect(scan(draw(LENGTH)).length).toBeGreaterThan(LENGTH / 4)
    expectLinear(scan, draw, LENGTH)
  })
})
