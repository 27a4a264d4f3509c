import { describe, expect, it } from 'vitest'
import { findPasted, PASTED_RUN_TOKENS } from '../../src/evidence/find-pasted.ts'
import type { Document } from '../../src/schema/index.ts'
import { makeDocument } from '../coverage/make-case.ts'
import { expectLinearIn } from '../helpers/cpu-time.ts'

const words = (count: number, prefix = 'word'): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ')
const POSTING = words(40)

type Documents = [Document, Document, Document]

const quotes = (resume: string, posting = POSTING): string[] => {
  const document = makeDocument(resume.split('\n'))
  return findPasted(document, makeDocument(posting.split('\n'))).map(({ start, end }) => document.text.slice(start, end))
}

describe('findPasted', () => {
  it('finds a long run and nothing around it', () => {
    const copied = words(PASTED_RUN_TOKENS)
    expect(quotes(`My own words, ${copied}. And mine again`)).toEqual([copied])
  })

  it('leaves a shorter run alone', () => {
    expect(quotes(`Mine ${words(PASTED_RUN_TOKENS - 1)} mine`)).toEqual([])
  })

  it('sees through other line breaks, other case and other punctuation', () => {
    const copied = words(20).toUpperCase().replaceAll(' ', ',\n• ')
    expect(quotes(`Mine\n${copied}`)).toEqual([copied])
  })

  it('does not take the posting’s words in another order for a copy', () => {
    expect(quotes(words(40).split(' ').reverse().join(' '))).toEqual([])
  })

  it('keeps two copies apart, and joins what overlaps', () => {
    expect(quotes(`${words(15)} mine ${words(15)}`)).toEqual([words(15), words(15)])
    expect(quotes(POSTING)).toEqual([POSTING])
  })

  it('gives the same list for the same two documents, by which what is known of the rest is found again', () => {
    const [resume, posting, other] = [words(20), words(40), words(30)].map((text) => makeDocument([text])) as Documents
    const pasted = findPasted(resume, posting)
    expect(findPasted(resume, other)).not.toBe(pasted)
    expect(findPasted(resume, posting)).toBe(pasted)
  })

  it('finds nothing of a posting shorter than a run', () => {
    expect(quotes('word0 word1 word2', 'word0 word1 word2')).toEqual([])
  })

  it('takes linear time on long texts of few words', () => {
    expectLinearIn((long) => quotes(long, long), 'a b ')
  })
})
