import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../scripts/layouts/read-arguments.ts'

describe('the arguments of the drawn layouts', () => {
  it('ask for 400 of all formats where nothing is said', () => {
    expect(readArguments([])).toMatchObject({ count: 400, seed: 1, formats: undefined, misses: 0, verbose: false })
  })

  it('may name formats', () => {
    expect(readArguments(['--format', 'docx,pdf-lines', '--count', '8'])).toMatchObject({
      count: 8,
      formats: ['docx', 'pdf-lines'],
    })
  })

  it.each([
    [['--count', 'x'], '--count x was given; a whole number from 1 on was expected.'],
    [['--count', '0'], '--count 0 was given; a whole number from 1 on was expected.'],
    [['--seed', '1.5'], '--seed 1.5 was given; a whole number from 0 on was expected.'],
    [['--misses', ''], '--misses  was given; a whole number from 0 on was expected.'],
    [
      ['--format', 'docx,pdf'],
      '--format pdf was given; of pdf-lines, pdf-words, html, docx, docx-boxes, office, office-boxes some were expected, with commas between.',
    ],
  ])('are refused: %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message)
  })
})
