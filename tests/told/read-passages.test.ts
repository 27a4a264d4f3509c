import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/told/index.ts'
import { expectLinearIn } from '../helpers/cpu-time.ts'

const wordsOf = (text: string): string[] => readSentences(text).flatMap((words) => words.map(({ word }) => word))

describe('the words of a text', () => {
  it.each([
    ['coursera.org/account tides', ['tides']],
    ['(my-site.dev/x) tides', ['tides']],
    ['see https://example.org/a, tides, www.example.org/b and harbours', ['see', 'tides', 'and', 'harbours']],
  ])('are none of an address: “%s”', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['one long token', 'a-'],
    ['many addresses', 'a.io/b tides '],
  ])('are told in linear time for %s', (_, part) => {
    expectLinearIn(readSentences, part)
  })
})
