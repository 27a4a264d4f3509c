import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Aside, SectionKind } from '../../src/schema/index.ts'

const fileOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const PAGE = fileOf('docs/extend.md')
const TABLE = PAGE.slice(PAGE.indexOf('| of the context |'), PAGE.indexOf('In an example the resume is read'))

describe('docs/extend.md', () => {
  it('tells all that a rule may look at', () => {
    const contract = fileOf('src/tailoring/rule.ts')
    const context = contract.slice(contract.indexOf('interface RuleContext'), contract.indexOf('export type Advice'))
    const members = [...context.matchAll(/^ {2}(?:readonly )?(\w+)[:(]/gm)].map(([, name]) => name)
    expect(members.length).toBeGreaterThan(15)
    expect(members.filter((name) => !new RegExp(`\`${name}\\b`).test(TABLE))).toEqual([])
  })

  it('names each kind of section, and each place outside the running text', () => {
    expect(SectionKind.options.filter((kind) => !TABLE.includes(`\`${kind}\``))).toEqual([])
    expect(Aside.options.filter((place) => !PAGE.includes(place))).toEqual([])
  })
})
