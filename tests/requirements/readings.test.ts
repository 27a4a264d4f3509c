import { describe, expect, it } from 'vitest'
import { understandText } from '../helpers/stages.ts'
import { LINES, POSTINGS, type Reading } from './readings.ts'

const folded = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `

/** One names what the other names, perhaps in more words: "Keras", "Keras models". */
const isLike = (a: string, b: string): boolean => folded(a).includes(folded(b)) || folded(b).includes(folded(a))

/** The hard parts that are read of a text: "required PyTorch|TensorFlow". */
const readingOf = (text: string): string[] =>
  understandText(text).requirements.flatMap(({ importance, parts }) =>
    parts
      .filter(({ soft }) => !soft)
      .map(({ anyOf }) => `${importance} ${anyOf.map(({ surfaceForm }) => surfaceForm).join('|')}`),
  )

const isSame = (read: string, wanted: string): boolean => {
  const [importance, expected] = [read, wanted].map((part) => part.slice(0, part.indexOf(' ')))
  const [said, names] = [read, wanted].map((part) => part.slice(part.indexOf(' ') + 1).split('|'))
  return (
    importance === expected &&
    said?.length === names?.length &&
    names?.every((name, index) => isLike(said?.[index] ?? '', name)) === true
  )
}

const misread = (readings: readonly Reading[], frame: (text: string) => string): string[] =>
  readings.flatMap(([text, ...asked]) => {
    const read = readingOf(frame(text))
    const isRight = read.length === asked.length && asked.every((part, index) => isSame(read[index] ?? '', part))
    return isRight ? [] : [`${JSON.stringify(text)} is read as ${read.join(', ') || 'nothing'}`]
  })

/** The line to be read, and one more, so that there always is a demand. */
const underRequirements = (line: string): string => `Engineer\n\nRequirements\n- ${line}\n- Good communication skills`

/** How many of each kind the models that ship read as a person does, held a little below what is reached; all, where none is said. */
const LEAST: Readonly<Record<string, number>> = {
  'a choice': 18,
  'a wish': 6,
  'a demand': 6,
  'nothing asked': 4,
  'a spoken language': 2,
  'a wish beside a demand': 8,
  'a paste in one line': 4,
  headings: 9,
  'prose without headings': 3,
}

describe('what a person expects to be read', () => {
  it.each(Object.entries(LINES))('of %s in a line', (kind, readings) => {
    const wrong = misread(readings, underRequirements)
    expect(readings.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST[kind] ?? readings.length)
  })

  it.each(Object.entries(POSTINGS))('of %s', (kind, readings) => {
    const wrong = misread(readings, (text) => text)
    expect(readings.length - wrong.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST[kind] ?? readings.length)
  })
})
