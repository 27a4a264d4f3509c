import { describe, expect, it } from 'vitest'
import { LEVELS, parseLevel, REWRITE_KINDS } from '../../src/cli/options.ts'
import { BriefLevel, RewriteKind } from '../../src/schema/index.ts'

describe('options', () => {
  it('knows the words of the schemas, which it does not load', () => {
    expect(Object.keys(LEVELS)).toEqual(BriefLevel.options)
    expect(Object.keys(REWRITE_KINDS)).toEqual(RewriteKind.options)
  })

  it('says which words were expected', () => {
    expect(parseLevel('senior')).toBe('senior')
    expect(() => parseLevel('toString')).toThrow('One of entry, mid, senior, top was expected.')
  })
})
