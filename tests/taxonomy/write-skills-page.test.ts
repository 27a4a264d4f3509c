import { describe, expect, it } from 'vitest'
import { compileTaxonomy, writeSkillsPage } from '../../src/taxonomy/index.ts'
import { sourcesOf } from './sources.ts'

const page = writeSkillsPage(
  compileTaxonomy(
    sourcesOf(
      '  - { name: Pipe|work, kind: method, aliases: [plumbing, { form: Pipes, case: exact }], broader: [learning] }\n' +
        '  - { name: digging, kind: method, broader: [learning] }',
    ),
  ),
)

describe('writeSkillsPage', () => {
  it('has a heading for each group and a row for each skill, by name whatever its case', () => {
    expect(page.split('\n').filter((line) => /^(##|\| [^-s])/.test(line))).toEqual([
      '## Robots',
      '| digging | method |  | Learning |',
      '| Learning | field |  |  |',
      '| Pipe\\|work | method | plumbing, Pipes* | Learning |',
    ])
  })

  it('counts skills and forms', () => {
    expect(page).toContain('3 skills in 5 written forms')
  })
})
