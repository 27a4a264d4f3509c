import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagsOf } from '../../../scripts/train/tags-of.ts'
import { lexiconOf } from '../../../src/language/lexicon.ts'
import { decideAndJudge, explainDecision, toLinearChain } from '../../../src/learned/linear-chain.ts'
import { loadModels } from '../../../src/learned/load-models.ts'
import { knownValue } from '../../../src/learned/value.ts'
import { createWordClassReader } from '../../../src/learned/word-classes.ts'
import {
  countEachWord,
  mayFollow,
  PART_TEMPLATES,
  readParts,
  seeTokens,
  TAGS,
  type TokenContext,
  tagOf,
} from '../../../src/requirements/parts/index.ts'
import { type NamedSkill, tokenReaderOf } from '../../../src/requirements/units/index.ts'
import type { Model } from '../../../src/schema/model.ts'
import { quote } from '../../../src/text/span.ts'
import { weigh } from '../../helpers/weigh.ts'

const classOf = createWordClassReader(loadModels().wordClasses)

const contextOf = (text: string, named: readonly NamedSkill[] = []): TokenContext => {
  const tokens = tokenReaderOf(classOf)(text, { start: 0, end: text.length }, named)
  return { tokens, sense: 'required', listItem: true, words: countEachWord([tokens]), lexicon: lexiconOf('english') }
}

/** A model that says of each word which tag it has. */
const modelOf = (words: readonly string[], tags: readonly number[]): Model => ({
  ...{ task: 'parts', features: 1, scale: 16, labels: [...TAGS] },
  transitions: Array.from({ length: TAGS.length + 1 }, () => TAGS.map(() => 0)),
  ...weigh(
    { word: Object.fromEntries(words.map((word, at) => [word, TAGS.map((_, tag) => (tag === tags[at] ? 16 : 0))])) },
    { word: ['low'] },
  ),
})

describe('the parts of a statement', () => {
  it('are those that its tags were made of, whatever they are', () => {
    const parts = fc.array(
      fc.record({ before: fc.integer({ min: 0, max: 3 }), length: fc.integer({ min: 1, max: 4 }), soft: fc.boolean() }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 2 }), (wanted, rest) => {
        const spans: { start: number; end: number; soft: boolean }[] = []
        let next = 0
        for (const { before, length, soft } of wanted) {
          const first = next + before
          next = first + length
          // Each word is "w" and two digits, and a space parts them.
          spans.push({ start: first * 4, end: next * 4 - 1, soft })
        }
        const words = Array.from({ length: next + rest }, (_, at) => `w${String(at).padStart(2, '0')}`)
        const context = contextOf(words.join(' '))
        const model = toLinearChain(modelOf(words, tagsOf(context.tokens, spans)), PART_TEMPLATES)
        expect(readParts(context, model).map(({ start, end, soft }) => ({ start, end, soft }))).toEqual(spans)
      }),
    )
  })

  it('begin, go on and end: nothing else may stand in between', () => {
    const follows = (before: string | null): string[] =>
      TAGS.filter((_, tag) => mayFollow(before === null ? null : [...TAGS, ''].indexOf(before), tag))
    const fresh = ['out', 'hard first', 'hard only', 'soft first', 'soft only']
    expect([null, 'out', 'hard last', 'soft only'].map(follows)).toEqual([fresh, fresh, fresh, fresh])
    expect(['hard first', 'hard inner'].map(follows)).toEqual([
      ['hard inner', 'hard last'],
      ['hard inner', 'hard last'],
    ])
    expect(follows('soft first')).toEqual(['soft inner', 'soft last'])
  })

  it('are as sure as their tokens, and can be explained by their first', () => {
    const words = ['deep', 'learning', 'models']
    const context = contextOf(words.join(' '))
    const model = toLinearChain(modelOf(words, [TAGS.indexOf('hard first'), TAGS.indexOf('hard last'), 0]), PART_TEMPLATES)
    const [part] = readParts(context, model)
    if (part === undefined) throw new Error('no part')
    expect(quote(words.join(' '), part)).toBe('deep learning')
    // One of nine tags has one unit of log-odds more.
    expect(decideAndJudge(model, seeTokens(context))[0]?.sure).toBeCloseTo(Math.E / (Math.E + 8), 2)
    expect(explainDecision(model, seeTokens(context), { at: part.first, label: tagOf(part) }, 3)).toEqual([
      { feature: 'word=deep', weight: 1 },
    ])
  })
})

describe('a part within the name of a skill', () => {
  const text = 'deep reinforcement learning at sea'
  const name = { skill: 'drl', kind: 'field', soft: false, evoked: false, start: 0, end: 27 } satisfies NamedSkill
  const partsOf = (tags: readonly (typeof TAGS)[number][], named: readonly NamedSkill[]): string[] => {
    const model = modelOf(
      text.split(' '),
      tags.map((tag) => TAGS.indexOf(tag)),
    )
    return readParts(contextOf(text, named), toLinearChain(model, PART_TEMPLATES)).map((part) => quote(text, part))
  }

  it('is all of the name', () => {
    expect(partsOf(['out', 'out', 'hard only', 'out', 'out'], [name])).toEqual(['deep reinforcement learning'])
  })

  it('is one with another part within the same name', () => {
    expect(partsOf(['hard only', 'out', 'hard only', 'out', 'hard only'], [name])).toEqual(['deep reinforcement learning', 'sea'])
  })

  it('stays as it is where it goes beyond the name, is a quality, or the name is only called to mind', () => {
    expect(partsOf(['out', 'out', 'hard first', 'hard inner', 'hard last'], [name])).toEqual(['learning at sea'])
    expect(partsOf(['out', 'out', 'soft only', 'out', 'out'], [name])).toEqual(['learning'])
    expect(partsOf(['out', 'out', 'hard only', 'out', 'out'], [{ ...name, evoked: true }])).toEqual(['learning'])
  })
})

describe('tags that do not fit together', () => {
  it.each([
    [
      ['hard first', 'soft last'],
      ['deep', 'learning'],
    ],
    [
      ['hard only', 'hard last'],
      ['deep', 'learning'],
    ],
    [['out', 'hard inner'], ['learning']],
    [['hard first', 'hard inner'], ['deep learning']],
  ] as const)('%j are parts all the same', (tags, parts) => {
    const text = 'deep learning'
    const model = modelOf(
      text.split(' '),
      tags.map((tag) => TAGS.indexOf(tag)),
    )
    expect(readParts(contextOf(text), toLinearChain(model, PART_TEMPLATES)).map((part) => quote(text, part))).toEqual(parts)
  })
})

describe('a part that ends in the wrong place', () => {
  it.each([
    ['testing and', 'hard first|hard last', 'testing'],
    ['/ sql', 'hard first|hard last', 'sql'],
    ['maths ( and coding', 'hard first|hard inner|hard inner|hard last', 'maths'],
    ['maths ( coding )', 'hard first|hard inner|hard inner|hard last', 'maths ( coding )'],
    ['maths coding )', 'hard first|hard inner|hard last', 'maths coding'],
    ['tides ) and winds', 'hard first|hard inner|hard inner|hard last', 'tides'],
    ['of the', 'hard first|hard last', ''],
    ['w / docker', 'hard first|hard inner|hard last', 'docker'],
    ['2 of them in banks', 'hard first|hard inner|hard inner|hard inner|hard last', 'banks'],
    ['2 in banks', 'hard first|hard inner|hard last', 'banks'],
    ['5 g', 'hard first|hard last', '5 g'],
  ])('is cut where its words end: "%s"', (text, tags, part) => {
    const words = text.split(' ')
    const model = modelOf(
      words,
      tags.split('|').map((tag) => [...TAGS, ''].indexOf(tag)),
    )
    expect(
      readParts(contextOf(text), toLinearChain(model, PART_TEMPLATES))
        .map((span) => quote(text, span))
        .join(),
    ).toBe(part)
  })
})

describe('a part in brackets', () => {
  it.each([
    ['tide net reading (TNR)', 'tide net reading'],
    ['Tide Net Reading (TRN)', 'Tide Net Reading'],
    ['Reading of Nets (RN)', 'Reading of Nets'],
    ['Tide Net Reading (AWS)', 'Tide Net Reading|AWS'],
    ['Algebra, Net Reading (ANR)', 'Algebra, Net Reading|ANR'],
    ['Vitamin (V)', 'Vitamin|V'],
  ])('of "%s" is none where it repeats the initials of the part before', (text, parts) => {
    const [first = '', second = ''] = parts.split('|')
    const words = first.toLowerCase().split(/ |(?=,)/)
    const abbreviation = /\p{Lu}+(?=\)$)/u.exec(text)?.[0] ?? second
    const tag = (name: string): number => TAGS.indexOf(name)
    const places = words.map((_, at) => tag(at === 0 ? 'hard first' : at === words.length - 1 ? 'hard last' : 'hard inner'))
    const tags = words.length === 1 ? [tag('hard only')] : places
    const model = modelOf([...words, abbreviation.toLowerCase()], [...tags, tag('hard only')])
    const read = readParts(contextOf(text), toLinearChain(model, PART_TEMPLATES))
    expect(read.map((span) => quote(text, span)).join('|')).toBe(parts)
  })
})

describe('the tokens of a statement', () => {
  it.each([
    ['C++, C# and Node.js', ['C++', ',', 'C#', 'and', 'Node.js']],
    ["You've 5+ years (GPT-4)", ["You've", '5+', 'years', '(', 'GPT-4', ')']],
    ['AWS/GCP', ['AWS', '/', 'GCP']],
  ])('of "%s" are its words and signs', (text, words) => {
    expect(contextOf(text).tokens.map(({ word }) => word.printed)).toEqual(words)
  })

  it('know whether they stand in a bracket', () => {
    expect(
      contextOf('a (b) c) d')
        .tokens.map(({ word, bracketed }) => (bracketed ? `[${word.printed}]` : word.printed))
        .join(' '),
    ).toBe('a [(] [b] [)] c ) d')
  })
})

describe('the class of a word', () => {
  it.each([
    ['willingness', 'ability'],
    ['mathematics', 'statistics'],
    ['7', '12'],
  ])('is the same of "%s" and "%s"', (word, other) => {
    expect(classOf(knownValue(word)).name).toBe(classOf(knownValue(other)).name)
  })

  it('is told from that of others', () => {
    expect(classOf(knownValue('willingness')).name).not.toBe(classOf(knownValue('mathematics')).name)
    expect(classOf(knownValue('zorbification'))).toEqual(classOf(knownValue('blimwort')))
  })
})
