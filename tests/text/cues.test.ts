import { describe, expect, it } from 'vitest'
import { holdsCue, readCue, sentenceOf } from '../../src/text/cues.ts'
import { stemmedWords } from '../../src/text/stems.ts'

const holds = (cue: string, text: string): boolean => holdsCue(sentenceOf(stemmedWords(text)), readCue(cue))

describe('a cue', () => {
  it.each([
    ['weed & bed', 'The beds were weeded', 'all its words in any form and order'],
    ['weed/hoe & bed', 'Hoes the bed', 'either of two'],
    ['go live', 'Going live in May', 'words side by side'],
    ['migrat*', 'A migration', 'a beginning of a word'],
    ['^ weed & bed', 'Weeded the bed', 'a word that opens the sentence'],
    ['^ weed & bed', 'Carefully weeded the bed', 'one behind an adverb'],
    ['^ weed & bed', 'Hoed, weeded and raked the bed', 'one behind a first verb'],
    ['weed & #', 'Weeded 14 beds', 'any number'],
    ['weed & # bed', 'Weeded several beds', 'a number in words, side by side with another'],
    ['weed & ##', 'Weeded 2M+ beds', 'a number of hundreds of thousands or more'],
    ['weed & bed', 'Weeding one two three four five six bed', 'words near each other'],
  ])('%s is held by “%s”: %s', (cue, text) => {
    expect(holds(cue, text)).toBe(true)
  })

  it.each([
    ['weed & bed', 'Weeding', 'one of its words alone'],
    ['go live', 'Go and live there', 'words with others between'],
    ['migrat*', 'An emigration', 'another beginning'],
    ['weed & bed', 'Weeding one two three four five six seven bed', 'words far from each other'],
    ['^ weed & bed', 'The bed is weeded', 'a word that opens no sentence'],
    ['^ learn & bed', 'Machine learning in bed', 'the second word behind a noun'],
    ['weed & #', 'Weeded all beds', 'no number'],
    ['weed & ##', 'Weeded 14 beds', 'no number of many'],
    ['weed & ##', 'Weeded 90k beds', 'a number just below'],
    ['weed & weeding', 'Weeding', 'one word in two places'],
    ['production', 'Products of steel', 'another family of the same stem'],
  ])('%s is not held by “%s”: %s', (cue, text) => {
    expect(holds(cue, text)).toBe(false)
  })
})
