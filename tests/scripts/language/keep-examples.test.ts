import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileKept } from '../../../scripts/language/keep-examples.ts'

const HOME = new URL('../../../skills-taxonomy/language/', import.meta.url)
const FILES = readdirSync(HOME, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
const KEPT = JSON.parse(readFileSync(new URL('examples.json', HOME), 'utf8')) as Record<string, Record<string, string>>

const NAME = 'language/examples.json'
const source = (text: string) => [{ fileName: 'language/rows.yaml', text }]
const ROWS = `source: us
rows:
- { id: led, any: ['head|lead'], is: [Led the team, Heads it], not: [Leading edge] }
- { id: months, names: [may, june] }
- { id: pieces, any: [a, an] }
`
const KNOWN = compileKept(null, NAME, source(ROWS))
const digests = (text: string, id: string): string[] =>
  (JSON.parse(text) as typeof KEPT)['language/rows.yaml']?.[id]?.split(' ') ?? []

describe('the examples that are kept apart from their rows', () => {
  it('are of all files of rows', () => {
    expect(Object.keys(KEPT).sort()).toEqual(FILES.map((name) => `language/${name}`).sort())
  })

  it('are examples and lists, not patterns, which examples need', () => {
    expect(digests(KNOWN, 'led')).toHaveLength(3)
    expect(digests(KNOWN, 'months')).toHaveLength(2)
    expect(digests(KNOWN, 'pieces')).toHaveLength(2)
  })

  it('grow by what is added', () => {
    const more = compileKept(KNOWN, NAME, source(ROWS.replace('[may, ', '[may, april, ')))
    expect(digests(more, 'months')).toHaveLength(3)
  })

  it.each([
    ['an example', ROWS.replace('Led the team, ', ''), 'examples.json:3: The row "led" has lost 1 of the forms and examples'],
    ['a word', ROWS.replace('may, ', ''), 'examples.json:4: The row "months" has lost 1 of the forms and examples'],
    ['a row', ROWS.replace(/^- \{ id: months.*\n/m, ''), 'examples.json:4: The row "months" is gone'],
  ])('refuse to lose %s', (_, text, message) => {
    expect(() => compileKept(KNOWN, NAME, source(text))).toThrow(message)
  })

  it('forget a row whose line is deleted', () => {
    const declared = KNOWN.replace(/^ *"months".*\n/m, '')
    expect(digests(compileKept(declared, NAME, source(ROWS.replace('may, ', ''))), 'months')).toHaveLength(1)
  })
})
