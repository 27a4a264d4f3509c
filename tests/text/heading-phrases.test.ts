import { describe, expect, it } from 'vitest'
import { isLike, lineOfWords, readHeadingPhrase } from '../../src/text/heading-phrases.ts'

const isRead = (phrase: string, line: string): boolean => isLike([readHeadingPhrase(phrase)], lineOfWords(line))

describe('a phrase of headings', () => {
  it.each([
    ['nice to have', 'nice-to-have'],
    ['must-have', 'must have'],
    ['in this role you', 'in this role, you'],
    ["isn't needed", "isn't needed"],
    ["isn't needed", 'is not needed'],
    ["won't/can't do", 'they will not do'],
    ['you will see', "you'll see"],
    ["what's new", "what's new"],
    ['what we offer', 'what we offer:'],
    ["(notre/la/l') entreprise", "l'entreprise"],
    ['^ * (*) expertise', 'ai/ml expertise'],
    ['required $', 'some is required'],
  ])('"%s" reads “%s”', (phrase, line) => {
    expect(isRead(phrase, line)).toBe(true)
  })

  it.each([
    ['benefits', 'the_benefits_page', 'a part of a name'],
    ['nice to have', 'nice: to have', 'words around a colon'],
    ['required $', 'python (required)', 'words before a bracket closes'],
    ["isn't needed", 'is needed', 'what is not denied'],
  ])('"%s" does not read “%s”: %s', (phrase, line) => {
    expect(isRead(phrase, line)).toBe(false)
  })
})
