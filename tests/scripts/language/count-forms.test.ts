import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileCounts, countForms, findLost } from '../../../scripts/language/count-forms.ts'
import { listDeletions, type Row } from '../../../scripts/language/delete-forms.ts'

const HOME = new URL('../../../skills-taxonomy/language/', import.meta.url)
const FILES = readdirSync(HOME, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'))
const COUNTS = JSON.parse(readFileSync(new URL('counts.json', HOME), 'utf8')) as Record<string, Record<string, number>>

const source = (text: string) => [{ fileName: 'language/rows.yaml', text }]
const ROWS = "- { id: led, phrases: [led, 'head|lead of'], is: [Led the team] }\n- { id: ran, phrases: [ran] }\n"
const KNOWN = compileCounts(null, source(ROWS))

describe('the counts of rows', () => {
  it('are of all files of rows', () => {
    expect(Object.keys(COUNTS).sort()).toEqual(FILES.map((name) => `language/${name}`).sort())
  })

  it('hold forms, alternatives and examples', () => {
    expect(JSON.parse(KNOWN)).toEqual({ 'language/rows.yaml': { led: 4, ran: 1 } })
  })

  it('grow by what is added', () => {
    expect(JSON.parse(compileCounts(KNOWN, source(ROWS.replace('[ran]', '[ran, runs]'))))).toEqual({
      'language/rows.yaml': { led: 4, ran: 2 },
    })
  })

  it.each([
    ['a form', ROWS.replace('[led, ', '['), '"led" had 4 forms, alternatives and examples, and has 3.'],
    ['an alternative', ROWS.replace('head|', ''), '"led" had 4 forms, alternatives and examples, and has 3.'],
    ['an example', ROWS.replace('Led the team', ''), '"led" had 4 forms, alternatives and examples, and has 3.'],
    ['a row', ROWS.split('\n').slice(0, 1).join('\n'), 'The row "ran" is gone.'],
  ])('refuse to lose %s', (_, text, message) => {
    expect(() => compileCounts(KNOWN, source(text))).toThrow(message)
  })

  it.each(FILES)('notice whatever is left out of %s', (name) => {
    const rows = parse(readFileSync(new URL(name, HOME), 'utf8')) as Row[]
    const known = COUNTS[`language/${name}`] ?? {}
    const countOf = (id: unknown): Record<string, number> => ({ [String(id)]: known[String(id)] ?? 0 })
    const unseen = rows.flatMap(listDeletions).filter(({ left }) => findLost(countOf(left.id), countForms([left])).length === 0)
    expect(unseen.map(({ what }) => what)).toEqual([])
    const gone = rows.filter(({ id }) => findLost(countOf(id), {}).length === 0)
    expect(gone).toEqual([])
  })
})
