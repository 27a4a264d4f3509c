import { describe, expect, it } from 'vitest'
import { filesApart, keepApart } from '../../../scripts/language/keep-apart.ts'
import type { SourceFile } from '../../../src/taxonomy/source.ts'

const CUES = `source: invented
apart:
- [wish, denial]
rows:
- {id: wish, says: x, as: '{any}', any: [plus], is: [a plus], not: [none]}
- {id: denial, says: x, as: '{any}', any: [not asked], is: [not asked], not: [asked]}
`

const WORK = `source: invented
apart:
- [title, months.yaml]
- [title, months.yaml season]
- [headings.yaml required, headings.yaml duties]
rows:
- {id: growers, says: x, kinds: [title], words: [grower], is: [Lamp Grower], not: [Growing]}
`

const MONTHS = `source: invented
rows:
- {id: may, says: x, months: [5, 5], names: [may], is: [May 2019], not: [Mayor]}
- {id: spring, says: x, months: [3, 5], names: [spring], is: [Spring 2019], not: [Springs]}
`

const HEADINGS = `source: invented
rows:
- {id: demands, opens: required, says: x, line: [what you bring], like: ['^ your skills'], is: [What you bring, Your skills here], not: [no]}
- {id: work, opens: duties, says: x, line: [what you do], like: ['your work'], is: [What you do, All of your work], not: [no]}
`

const FILES: Readonly<Record<string, string>> = {
  'postings/cues.yaml': CUES,
  'work.yaml': WORK,
  'months.yaml': MONTHS,
  'headings.yaml': HEADINGS,
}

const check = (name: string, before = '', after = '') => {
  const sources = new Map(
    Object.entries(FILES).map(([file, text]) => {
      const changed = file === name ? text.replace(before, after) : text
      return [file, { fileName: `language/${file}`, text: changed }] as const
    }),
  )
  const read = (file: string): SourceFile => sources.get(file) ?? { fileName: `language/${file}`, text: 'source: x\nrows: []\n' }
  return () => {
    for (const file of Object.keys(FILES)) keepApart(file, read)
  }
}

describe('tables that are apart', () => {
  it('read no example of each other', () => {
    expect(check('')).not.toThrow()
  })

  it.each([
    [
      'postings/cues.yaml',
      'any: [plus]',
      'any: [plus, asked]',
      '"not asked" is an example of "denial", and "wish" reads it too.',
    ],
    ['postings/cues.yaml', '[wish, denial]', '[wish, refusal]', '"refusal" of `apart` is no row or table that can be asked.'],
    [
      'work.yaml',
      'is: [Lamp Grower]',
      'is: [Spring Grower]',
      '"Spring Grower" is an example of "growers", and "spring" of language/months.yaml reads it too.',
    ],
    [
      'work.yaml',
      'words: [grower]',
      'words: [grower, may]',
      '"May 2019" is an example of "may", and "growers" of language/work.yaml reads it too.',
    ],
    ['headings.yaml', "['your work']", "['your work', your skills]", null],
    [
      'headings.yaml',
      "['^ your skills']",
      "['^ your skills', your work]",
      '"All of your work" is an example of "work", and "demands" reads it too.',
    ],
    ['work.yaml', 'months.yaml season', 'sentences.yaml', '"sentences.yaml" of `apart` is no row or table that can be asked.'],
  ])('are refused, in %s, with %s changed to %s', (file, before, after, message) => {
    expect(FILES[file]).toContain(before)
    if (message === null) expect(check(file, before, after)).not.toThrow()
    else expect(check(file, before, after)).toThrow(message)
  })

  it.each([
    ['work.yaml', ['work.yaml', 'months.yaml', 'headings.yaml']],
    ['postings/cues.yaml', ['postings/cues.yaml']],
    ['months.yaml', []],
  ])('are checked again when a file changes that they name: %s', (file, files) => {
    expect(filesApart(file, (name) => ({ fileName: name, text: FILES[name] ?? '' }))).toEqual(files)
  })
})
