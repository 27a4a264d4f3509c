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

/** What is read of a text: "required PyTorch|TensorFlow". */
const readingOf = (text: string): string[] =>
  understandText(text).requirements.flatMap(({ importance, parts }) =>
    parts
      .filter(({ soft }) => !soft)
      .map(({ anyOf }) => `${importance} ${anyOf.map(({ surfaceForm }) => surfaceForm).join('|')}`),
  )

const isSame = (read: string, wanted: string): boolean => {
  const [[importance, ...said], [expected, ...names]] = [read, wanted].map((part) => [
    part.split(' ', 1)[0],
    ...part.slice(part.indexOf(' ') + 1).split('|'),
  ]) as [string[], string[]]
  return importance === expected && said.length === names.length && names.every((name, index) => isLike(said[index] ?? '', name))
}

const wrongIn = (readings: readonly Reading[], frame: (text: string) => string): string[] =>
  readings.flatMap(([text, ...asked]) => {
    const read = readingOf(frame(text))
    const isRight = read.length === asked.length && asked.every((part, index) => isSame(read[index] ?? '', part))
    return isRight ? [] : [`${JSON.stringify(text)}: ${read.join(', ') || 'nothing'}`]
  })

const underRequirements = (line: string): string => `Engineer\n\nRequirements\n- ${line}\n- Communication`
describe('x', () => {
  it.each([
    ...Object.entries(LINES).map(([k, v]) => [k, v, underRequirements] as const),
    ...Object.entries(POSTINGS).map(([k, v]) => [k, v, (x: string) => x] as const),
  ])('%s', (k, v, f) => {
    const wrong = wrongIn(v, f)
    console.log(k, v.length - wrong.length, 'of', v.length, '\n  ' + wrong.join('\n  '))
    expect(1).toBe(1)
  })
})
