import { describe, expect, it } from 'vitest'
import { CoverageError } from '../../src/errors/index.ts'
import { Taxonomy } from '../../src/schema/taxonomy.ts'
import { compileTaxonomy, serializeTaxonomy } from '../../src/taxonomy/index.ts'
import { BRIEF, sourcesOf } from './sources.ts'

const messageOf = (entries: string, brief?: string): string => {
  try {
    compileTaxonomy(sourcesOf(entries, brief))
  } catch (error) {
    if (error instanceof CoverageError) return error.message
    throw error
  }
  return 'compiled'
}

/** What is wrong, the entries from line 5 on, and what the message must hold. */
const REFUSALS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a form that two skills take without a condition',
    '  - { name: Digging, kind: method, aliases: [spading], broader: [learning] }\n  - { name: Spading, kind: method, broader: [learning] }',
    ['skills/robots.yaml:6: "Spading" is a form of both Digging (skills/robots.yaml:5) and Spading.', '`needs` or `unless`'],
  ],
  [
    'a form that only case and hyphens tell apart',
    '  - { name: Deep Digging, kind: method, aliases: [deep-digging], broader: [learning] }',
    ['skills/robots.yaml:5: "deep-digging" is written twice under Deep Digging', 'remove one'],
  ],
  [
    'a condition on a form that the skill takes without one',
    '  - { name: Hen, kind: method, aliases: [{ form: hen, needs: { line: [egg] } }], broader: [learning] }',
    ['skills/robots.yaml:5: "hen" is written under Hen with a condition and without one', 'Keep one of the two.'],
  ],
  [
    'a circle of broader skills',
    '  - { name: Hen, kind: method, broader: [learning, egg] }\n  - { name: Egg, kind: method, broader: [hen] }',
    ['skills/robots.yaml:5: `broader` goes round in a circle: hen → egg → hen.'],
  ],
  ['an unknown broader skill', '  - { name: Hen, kind: method, broader: [learning, bird] }', ['"bird", under `broader` of Hen']],
  [
    'an unknown related skill',
    '  - { name: Hen, kind: method, broader: [learning], related: [fox] }',
    ['"fox", under `related` of Hen, is no skill\'s id. Correct it, or add the entry.'],
  ],
  [
    'an alias without a letter or digit',
    '  - { name: Hen, kind: method, broader: [learning], aliases: ["++"] }',
    ['skills/robots.yaml:5: "++", a form of Hen, holds no letter or digit'],
  ],
  [
    'a condition without a letter or digit',
    '  - { name: Hen, kind: method, broader: [learning], sense: { needs: { list: true, after: ["("] } } }',
    ['skills/robots.yaml:5: "(", in a condition of "Hen" under Hen, holds no letter or digit.'],
  ],
  [
    'an id that is taken',
    '  - { name: Hen, kind: method, broader: [learning] }\n  - { name: Cock, id: hen, kind: method, broader: [learning] }',
    ['skills/robots.yaml:6: The id "hen" of Cock already belongs to Hen (skills/robots.yaml:5).'],
  ],
  [
    'an id that is not kebab-case',
    '  - { name: Hen, id: The_Hen, kind: method, broader: [learning] }',
    ['The id "The_Hen" of Hen is not kebab-case.'],
  ],
  [
    'a kind that is not known',
    '  - { name: Hen, kind: bird, broader: [learning] }',
    ['skills/robots.yaml:5: "kind" is not one of language, framework'],
  ],
  ['a missing kind', '  - { name: Hen, broader: [learning] }', ['skills/robots.yaml:5: "kind"']],
  [
    'a field that is not known',
    '  - { name: Hen, kind: method, alias: [chicken], broader: [learning] }',
    ['"alias" is not a field here. Check the spelling'],
  ],
  [
    'a condition that is not known',
    '  - { name: Hen, kind: method, sense: { needs: { near: [egg] } }, broader: [learning] }',
    ['"near" is not a field here.'],
  ],
  [
    'a chain that reaches no line of the brief',
    '  - { name: Hen, kind: method }',
    ['skills/robots.yaml:5: The `broader` chain of Hen reaches no line of the role brief.'],
  ],
  [
    'a source that names no line of the brief',
    '  - { name: Hen, kind: method, source: "brief: lays-eggs" }',
    ['The source of Hen names the line "lays-eggs", which the brief does not have. It has: builds-models'],
  ],
  ['an empty source', '  - { name: Hen, kind: method, source: "", broader: [learning] }', ['Hen has no source. Add `source:`']],
  ['broken YAML', '  - { name: Hen, kind: ', ['skills/robots.yaml:5: This is not valid YAML']],
]

describe('compileTaxonomy', () => {
  it.each(REFUSALS)('refuses %s', (_what, entries, parts) => {
    const message = messageOf(entries)
    for (const part of parts) expect(message).toContain(part)
  })

  it('tells all problems at once, by line', () => {
    const message = messageOf(
      '  - { name: Hen, kind: method, broader: [bird] }\n  - { name: Cock, kind: method, broader: [learning], related: [fox] }',
    )
    expect(message.split('\n').map((line) => /robots\.yaml:(\d+)/.exec(line)?.[1])).toEqual(['5', '5', '6'])
  })

  it('refuses a brief that names an unknown skill', () => {
    expect(messageOf('', BRIEF.replace('skills: [learning]', 'skills: [weeding]'))).toContain('"weeding", under "builds-models"')
  })

  it('lets a skill that shows nothing of another be tied to the brief by what it stands beside', () => {
    const { skills } = compileTaxonomy(sourcesOf('  - { name: Hen, kind: method, related: [learning] }'))
    expect(skills.find(({ id }) => id === 'hen')?.broader).toEqual([])
  })

  it('lets two skills share a form where one of them has a condition', () => {
    expect(
      messageOf(
        '  - { name: Crane, kind: method, broader: [learning] }\n' +
          '  - { name: Bird, kind: method, aliases: [{ form: crane, needs: { line: [feathers] } }], broader: [learning] }',
      ),
    ).toBe('compiled')
  })

  it('keeps a condition and drops an empty one', () => {
    const { skills } = compileTaxonomy(
      sourcesOf(
        '  - name: Go\n    kind: language\n    sense: { case: exact }\n    aliases: [{ form: golang }]\n    broader: [learning]',
      ),
    )
    expect(skills.find(({ id }) => id === 'go')?.forms).toEqual([{ form: 'Go', sense: { case: 'exact' } }, { form: 'golang' }])
  })

  it('makes an id of the name, and takes the source of the file where an entry has none', () => {
    const { skills } = compileTaxonomy(sourcesOf('  - { name: Café.js & Co, kind: library, broader: [learning] }'))
    expect(skills.map(({ id, source }) => [id, source])).toEqual([
      ['cafe-js-co', 'https://example.org/robots'],
      ['learning', 'brief: builds-models'],
    ])
  })

  it('gives the same version whatever the order of the entries, and another one where a form changes', () => {
    const hen = '  - { name: Hen, kind: method, broader: [learning] }'
    const cock = '  - { name: Cock, kind: method, broader: [learning] }'
    const version = (entries: string): string => compileTaxonomy(sourcesOf(entries)).version
    expect(version(`${hen}\n${cock}`)).toBe(version(`${cock}\n${hen}`))
    expect(version(hen)).not.toBe(version(hen.replace('kind: method', 'kind: method, aliases: [chicken]')))
  })
})

describe('serializeTaxonomy', () => {
  it('writes one skill a line, and reads back as the same taxonomy', () => {
    const taxonomy = compileTaxonomy(sourcesOf('  - { name: Hen, kind: method, broader: [learning] }'))
    const text = serializeTaxonomy(taxonomy)
    expect(Taxonomy.parse(JSON.parse(text))).toEqual(taxonomy)
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(2)
  })
})
