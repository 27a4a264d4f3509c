import { describe, expect, it } from 'vitest'
import { scanWords } from '../../src/text/scan-words.ts'

const wordsOf = (text: string): string[] => {
  const words: string[] = []
  scanWords(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

const byPattern = (text: string): string[] =>
  text.match(/(?<![\p{L}\p{N}])(?:[dl]|qu)(?=['’]\p{L})|[\p{L}\p{N}]+(?:[.'’#+-]+[\p{L}\p{N}]+)*[+#]*|\S/giu) ?? []

describe('the words of a text', () => {
  it.each([
    ['C++ and Node.js, C#.', ['C++', 'and', 'Node.js', ',', 'C#', '.']],
    ['you’ll (maybe) ship', ['you’ll', '(', 'maybe', ')', 'ship']],
    ['C+-', ['C+', '-']],
    ["d’Excel, l'IA, qu'Oracle", ['d', '’', 'Excel', ',', 'l', "'", 'IA', ',', 'qu', "'", 'Oracle']],
    ['rock’n’roll d’', ['rock’n’roll', 'd', '’']],
    ['', []],
    [' \u00a0\n', []],
    ['𝐒kills 🚀 go', ['𝐒kills', '🚀', 'go']],
  ])('of %j', (text, words) => expect(wordsOf(text)).toEqual(words))

  it('are those that the pattern finds', () => {
    const signs = ['a', 'd', 'É', '9', '.', '’', '#', '+', '-', ' ', '\u00a0', '(', '•', '\u0301', '½', '٣']
    for (let seed = 1, round = 0; round < 2000; round++) {
      let text = ''
      for (let at = 0; at < 8; at++) {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
        text += signs[(seed >>> 16) % signs.length]
      }
      expect(wordsOf(text)).toEqual(byPattern(text))
    }
  })
})
