import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../scripts/train/read-arguments.ts'

describe('the arguments of the training', () => {
  it('learns other languages from the postings of the repository, into a folder of their own', () => {
    expect(readArguments(['--languages'])).toMatchObject({
      labels: 'scripts/train/other-languages/de',
      also: ['scripts/train/other-languages/fr', 'scripts/train/other-languages/es'],
      out: 'models/other-languages',
    })
  })

  it('may be a folder of labels alone, which holds the postings, too', () => {
    expect(readArguments(['--labels', 'a'])).toEqual({
      ...{
        labels: 'a',
        docs: 'a',
        also: [],
        languages: false,
        out: 'models',
        check: false,
        folds: 0,
        only: undefined,
        jobs: undefined,
        what: undefined,
      },
    })
  })

  it('take five folds for an ablation that names none', () => {
    expect(readArguments(['--labels', 'a', '--ablate', 'families'])).toMatchObject({ folds: 5, what: 'families' })
  })

  it('may name several folders to learn from, too', () => {
    expect(readArguments(['--labels', 'a', '--also', 'b', '--also', 'c'])).toMatchObject({ also: ['b', 'c'] })
  })

  it.each([
    [[], 'No labels were given; --labels DIR was expected: a folder of label files (*.asks.json).'],
    [['--labels', 'a', '--folds', '1'], '--folds 1 was given; a whole number from 2 on was expected.'],
    [['--labels', 'a', '--folds', 'many'], '--folds many was given; a whole number from 2 on was expected.'],
    [['--labels', 'a', '--ablate', 'all'], '--ablate all was given; families or groups was expected.'],
    [['--labels', 'a', '--check', '--folds', '3'], '--check and figures by folds were both asked for; one of them was expected.'],
    [['--label', 'a'], /Unknown option '--label'/],
  ])('are refused in one sentence: %j', (argv, message) => {
    expect(() => readArguments(argv)).toThrow(message)
  })
})
