import { describe, expect, it } from 'vitest'
import { type Alternative, readPattern } from '../../src/text/pattern-tree.ts'

/** "ab(?:c|d)+" as "ab<c|d>1+". */
const draw = (alternatives: readonly Alternative[]): string =>
  alternatives
    .map(({ parts }) =>
      parts
        .map((part) => {
          const times = part.isRepeated ? `${part.least}+` : ''
          if (part.kind === 'text') return part.text + times
          if (part.kind === 'class') return `[${part.members}]${times}`
          return ('alternatives' in part ? `<${draw(part.alternatives)}>` : `<${part.kind}>`) + times
        })
        .join(''),
    )
    .join('|')

describe('readPattern', () => {
  it.each([
    ['led|built', 'led|built'],
    [String.raw`^re-?search\w*\b$`, '<start>re-0+search<any>0+<edge><edge>'],
    ['a(?:b|c(?<last>d|))+e', 'a<b|c<d|>>1+e'],
    ['(?<=a|b)x(?!y){2,3}', '<a|b>x<y>2+'],
    [String.raw`[^\]|)]{3}.`, String.raw`[^\]|)]3+<any>`],
    [String.raw`e\.g\.\p{Lu}\u{1F600}`, 'e.g.<any><any>'],
    ['{number} years?', '{number} years0+'],
  ])('reads %s', (source, tree) => {
    expect(draw(readPattern(source))).toBe(tree)
  })

  it('knows where each alternative stands', () => {
    const source = '(?:full|part)[- ]time|(?=remote)'
    const list = (all: readonly Alternative[]): string[] =>
      all.flatMap(({ start, end, parts }) => [
        source.slice(start, end),
        ...parts.flatMap((part) => ('alternatives' in part ? list(part.alternatives) : [])),
      ])
    expect(list(readPattern(source))).toEqual(['(?:full|part)[- ]time', 'full', 'part', '(?=remote)', 'remote'])
  })

  it.each(['(?i:a)', '*a', '[a', String.raw`\q`])('throws at %s', (source) => {
    expect(() => readPattern(source)).toThrow(SyntaxError)
  })
})
