import { describe, expect, it } from 'vitest'
import { countWords, missingWords, onceEach, sumOf } from '../../../scripts/unseen/words.ts'

const missing = (words: string, text: string): [string, number][] => [...missingWords(countWords(words), text)]

describe('words that one reader finds and another does not', () => {
  it.each<[string, string, string, [string, number][]]>([
    ['are those that stand nowhere', 'looms and shuttles', 'looms and', [['shuttles', 1]]],
    ['are counted as often as they are missing', 'loom loom loom', 'loom', [['loom', 2]]],
    ['are not those that are parted otherwise', 'efficient weaving', 'effi- cient weav ing', []],
    ['are not those that are glued together', 'Skills Python', 'SkillsPython', []],
    ['are not those of another case, or with a ligature', 'EFFICIENT', 'e\uFB03cient', []],
    ['are none of one or two letters', '1. of', '', []],
  ])('%s', (_, words, text, expected) => {
    expect(missing(words, text)).toEqual(expected)
  })

  it('are counted once where a page repeats them', () => {
    expect(sumOf(onceEach(countWords('page page page')))).toBe(1)
  })
})
