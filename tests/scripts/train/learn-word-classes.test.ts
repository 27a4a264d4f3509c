import { describe, expect, it } from 'vitest'
import { learnWordClasses } from '../../../scripts/train/learn-word-classes.ts'

const FRUITS = ['apples', 'pears', 'plums', 'cherries']
const TOOLS = ['hammers', 'chisels', 'pliers', 'saws']

/** Invented texts in which fruits are eaten, and tools are mended. */
const TEXTS = Array.from({ length: 24 }, (_, at) => {
  const [fruit, tool] = [FRUITS[at % 4], TOOLS[(at + 1) % 4]]
  return `We eat ${fruit} daily.\nMend rusty ${tool}, please!`
})

const OPTIONS = { classes: 7, groups: 2, leastTexts: 4, neighbours: 40, dimensions: 6 }

describe('classes of words', () => {
  const { classes, groups } = learnWordClasses(TEXTS, OPTIONS)
  const classOf = (word: string): number => classes.findIndex((words) => words.split(' ').includes(word))

  it('have words together that stand among the same words', () => {
    for (const kind of [FRUITS, TOOLS]) expect(new Set(kind.map(classOf)).size).toBe(1)
    expect(classOf('apples')).not.toBe(classOf('saws'))
  })

  it('have each word once, and a group each', () => {
    const words = classes
      .join(' ')
      .split(' ')
      .filter((word) => word !== '')
    expect(new Set(words).size).toBe(words.length)
    expect(groups).toHaveLength(OPTIONS.classes)
    expect(groups.every((group) => group >= 0 && group < OPTIONS.groups)).toBe(true)
  })

  it('leave out words that few texts have', () => {
    const rare = learnWordClasses([...TEXTS, 'We eat quinces daily.'], OPTIONS)
    expect(rare.classes.join(' ')).not.toContain('quinces')
  })

  it('are the same for the same texts', () => {
    expect(learnWordClasses(TEXTS, OPTIONS)).toEqual({ classes, groups })
  })
})
