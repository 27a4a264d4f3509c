import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/told/index.ts'
import { cpuNowMs } from '../helpers/cpu-time.ts'

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
    ['one long token', 'a-'.repeat(100_000)],
    ['many addresses', 'a.io/b tides '.repeat(16_000)],
  ])('are told in linear time for %s', (_, text) => {
    const from = cpuNowMs()
    readSentences(text)
    expect(cpuNowMs() - from).toBeLessThan(3_000)
  })
})
