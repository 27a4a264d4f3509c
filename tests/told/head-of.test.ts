import { describe, expect, it } from 'vitest'
import { headOf } from '../../src/told/index.ts'
import { textDocument } from '../helpers/text-document.ts'

const headIn = (text: string): string => {
  const { start, end } = headOf({ start: 0, end: text.length }, textDocument(text))
  return text.slice(start, end)
}

describe('the head of an entry', () => {
  it.each([
    ['Engineer, Tarn Mills\n2020 - 2023\n- ran boats\n- sold nets', 'Engineer, Tarn Mills\n2020 - 2023'],
    ['- Tarn Mills - Engineer\n2020 - 2023\n- ran boats', '- Tarn Mills - Engineer\n2020 - 2023'],
    ['Engineer, Tarn Mills\n2020 - 2023', 'Engineer, Tarn Mills\n2020 - 2023'],
  ])('of %j is what stands before its bullets', (text, head) => {
    expect(headIn(text)).toBe(head)
  })
})
