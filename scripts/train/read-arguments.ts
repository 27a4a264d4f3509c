import { parseArgs } from 'node:util'
import { PACK_LANGUAGES } from '../../src/text/language.ts'
import { TrainingProblem } from './training-problem.ts'

/** What `npm run train` is asked to do. */
export interface TrainArguments {
  readonly labels: string
  readonly docs: string
  /** Folders of labelled postings that are always learned from and never tested on. */
  readonly also: readonly string[]
  /** The postings are in German, French or Spanish, which have their own models. */
  readonly languages: boolean
  /** Folder of the models. */
  readonly out: string
  readonly check: boolean
  /** 0: no cross-validation. */
  readonly folds: number
  /** How many of the folds are run; undefined: all. */
  readonly only: number | undefined
  /** Folder that stores what was read of each posting. */
  readonly jobs: string | undefined
  /** What is left out in turn. */
  readonly what: 'families' | 'groups' | undefined
}

const OPTIONS = {
  labels: { type: 'string' },
  docs: { type: 'string' },
  also: { type: 'string', multiple: true },
  languages: { type: 'boolean', default: false },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
  folds: { type: 'string' },
  only: { type: 'string' },
  jobs: { type: 'string' },
  ablate: { type: 'string' },
} as const

/** Folds of an ablation that does not say how many. */
const USUAL_FOLDS = 5

/** Those of other languages are all in the repository. */
const [FIRST, ...OTHERS] = PACK_LANGUAGES.map((language) => `scripts/train/other-languages/${language}`)
const OWN_POSTINGS = ['--labels', FIRST ?? '', ...OTHERS.flatMap((folder) => ['--also', folder])]

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values
  } catch (error) {
    throw new TrainingProblem(error instanceof Error ? error.message : String(error))
  }
}

const toCount = (name: string, text: string | undefined, least: number): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d{1,4}$/.test(text) || Number(text) < least)
    throw new TrainingProblem(`--${name} ${text} was given; a whole number from ${least} on was expected.`)
  return Number(text)
}

const toWhat = (text: string | undefined): TrainArguments['what'] => {
  if (text === undefined || text === 'families' || text === 'groups') return text
  throw new TrainingProblem(`--ablate ${text} was given; families or groups was expected.`)
}

/**
 * @throws TrainingProblem in one sentence: what was found, and what was expected.
 */
export const readArguments = (argv: readonly string[]): TrainArguments => {
  const { labels, docs, also, languages, check, jobs, ...text } = parse(argv)
  if (languages && labels === undefined) return readArguments([...argv, ...OWN_POSTINGS])
  if (labels === undefined)
    throw new TrainingProblem('No labels were given; --labels DIR was expected: a folder of label files (*.asks.json).')
  const what = toWhat(text.ablate)
  const folds = toCount('folds', text.folds, 2) ?? (what === undefined ? 0 : USUAL_FOLDS)
  if (check && folds > 0) throw new TrainingProblem('--check and figures by folds were both asked for; one of them was expected.')
  const out = text.out ?? (languages ? 'models/other-languages' : 'models')
  return {
    labels,
    docs: docs ?? labels,
    also: also ?? [],
    languages,
    out,
    check,
    folds,
    only: toCount('only', text.only, 1),
    jobs,
    what,
  }
}
