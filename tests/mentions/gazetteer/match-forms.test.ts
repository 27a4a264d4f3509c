import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions, findMentionsBy } from '../../../src/mentions/find-mentions.ts'
import { compileGazetteer } from '../../../src/mentions/gazetteer/gazetteer.ts'
import { matchForms } from '../../../src/mentions/gazetteer/match-forms.ts'
import { makeTaxonomy } from '../../helpers/make-taxonomy.ts'
import { textDocument } from '../../helpers/text-document.ts'
import { naiveMatchForms } from './naive-match-forms.ts'

const gazetteer = compileGazetteer(
  makeTaxonomy([
    { name: 'C', kind: 'language', sense: { case: 'exact', needs: { list: true } } },
    { name: 'C++', kind: 'language', aliases: ['c++17'] },
    { name: 'C#', kind: 'language' },
    { name: '.NET', kind: 'framework', aliases: ['asp.net', '.net core'] },
    { name: 'Node.js', kind: 'framework' },
    { name: 'Python', kind: 'language', aliases: ['python 3'] },
    { name: 'Java', kind: 'language' },
    { name: 'Go', kind: 'language', sense: { case: 'exact', unless: { after: ['to', 'beyond'] } }, aliases: ['golang'] },
    { name: 'Data pipelines', kind: 'method', evokes: ['data flows'] },
    { name: 'Data', kind: 'field' },
    { name: 'Machine learning', kind: 'field', aliases: ['ML'] },
    { name: 'Machine Learning Engineer', kind: 'title' },
    { name: 'CI/CD', kind: 'practice' },
    { name: 'Weights & Biases', kind: 'platform', aliases: ['W&B'] },
    { name: 'scikit-learn', kind: 'library' },
    { name: 'TensorFlow', kind: 'library' },
    { name: 'Model optimization', kind: 'method' },
  ]),
)

const PIECES = [
  ...[
    'C',
    'c',
    'C++',
    'C++17',
    'c#',
    'C#.NET',
    '.NET',
    '.net core',
    'ASP.NET',
    'Node.js',
    'node js',
    'NodeJS',
    'python',
    'Python3',
    'Python’s',
  ],
  ...[
    'Python.Strong',
    'Java',
    'Java8',
    'JavaScript',
    'Go',
    'go',
    'golang',
    'data',
    'Data',
    'pipeline',
    'pipelines',
    'flows',
    'machine',
    'Machine',
  ],
  ...[
    'learning',
    'Learning',
    'Engineer',
    'ML',
    'CI',
    'CD',
    'CI/CD',
    'cicd',
    'weights',
    'Biases',
    'and',
    'W',
    'B',
    'scikit',
    'learn',
    'scikitlearn',
  ],
  ...[
    'Tensor',
    'Flow',
    'tensorflow',
    'model',
    'optimisation',
    'optimization',
    'to',
    'no',
    'experience',
    'with',
    'familiar',
    'not',
    'required',
    'using',
  ],
  ...['jane@python.org', 'python.org', 'https://x.dev/python', 'main.py', '熟悉Python', 'naïve'],
]
const GAPS = [
  ' ',
  ' ',
  ' ',
  '-',
  '/',
  ' / ',
  ', ',
  '. ',
  '.',
  '\n',
  '\n\n',
  '\n- ',
  ' & ',
  '&',
  ' (',
  ') ',
  '',
  '  ',
  '_',
  ' – ',
  "'",
]

const anyText = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...GAPS)), { maxLength: 40 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''))

describe('the trie', () => {
  it('matches what the slow way matches, byte for byte', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const range = { softBreaks: new Set<number>(), masked: [] }
        const byForm = (matches: ReturnType<typeof matchForms>): typeof matches =>
          matches.toSorted((a, b) => a.start - b.start || a.end - b.end || a.form - b.form)
        expect(byForm(matchForms(text, gazetteer, range))).toEqual(byForm(naiveMatchForms(text, gazetteer, range)))
      }),
      { numRuns: 500 },
    )
  })

  it('leads to the same mentions as the slow way', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = textDocument(text)
        expect(findMentions(document, gazetteer)).toEqual(findMentionsBy(naiveMatchForms)(document, gazetteer))
      }),
      { numRuns: 300 },
    )
  })
})

describe('findMentions', () => {
  it('quotes the document, in order, without overlaps', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = textDocument(text)
        let at = 0
        for (const { start, end, surfaceForm } of findMentions(document, gazetteer)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(document.text.slice(start, end)).toBe(surfaceForm)
          at = end
        }
      }),
    )
  })
})
