import { describe, expect, it } from 'vitest'
import { idOf, parseSkillFile } from '../../src/taxonomy/parse.ts'

const parse = (text: string) => parseSkillFile({ fileName: 'a.yaml', text })

describe('parseSkillFile', () => {
  it('knows the line of every alias', () => {
    const { value } = parse(
      'group: Robots\nskills:\n  - name: Hen\n    kind: method\n    aliases:\n      - chicken\n      - form: Pullet\n        case: exact\n',
    )
    expect(value?.[0]?.forms.map(({ form, place }) => [form, place.line])).toEqual([
      ['Hen', 3],
      ['chicken', 6],
      ['Pullet', 7],
    ])
  })

  it('does not take a number for a text', () => {
    expect(parse('group: Robots\nskills:\n  - { name: Hen, kind: method, aliases: [3.5] }').problems).toHaveLength(1)
  })

  it('says that a file which is no mapping is wrong', () => {
    expect(parse('- just a list').problems[0]?.message).toContain('the file')
  })

  it('does not unfold a text that names itself over and over', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed']) bomb.push(`${name}: &${name} [${`*${of}, `.repeat(9)}*${of}]`)
    expect(parse(bomb.join('\n')).problems[0]?.message).toContain('not valid YAML')
  })
})

describe('idOf', () => {
  it.each([
    ['Node.js', 'node-js'],
    ['Retrieval-augmented generation', 'retrieval-augmented-generation'],
    ['Weights & Biases', 'weights-biases'],
    ['Naïve Bayes', 'naive-bayes'],
    ['.NET', 'net'],
  ])('makes of %s the id %s', (name, id) => {
    expect(idOf(name)).toBe(id)
  })
})
