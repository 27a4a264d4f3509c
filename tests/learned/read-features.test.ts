import { describe, expect, it } from 'vitest'
import { readFeatures } from '../../src/learned/read-features.ts'
import { createView, EMPTY } from '../../src/learned/view.ts'

describe('a table of features', () => {
  it('has groups line by line, those of one column by its name alone', () => {
    expect(
      readFeatures(`
      bias; first two: 1st word, 2nd word
      word before: low -1`),
    ).toEqual([
      ['bias', ['bias']],
      ['first two', ['1st word', '2nd word']],
      ['word before', ['low -1']],
    ])
  })

  it('names only columns that there are', () => {
    const columns = { bias: () => EMPTY }
    expect(createView(columns, 'bias; twice: bias, bias').groups).toEqual([
      ['bias', [0]],
      ['twice', [0, 0]],
    ])
    expect(() => createView(columns, 'bais')).toThrow('The column "bais" was named; one of these was expected: bias.')
  })
})
