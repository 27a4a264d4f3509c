type Pair = readonly [from: string, to: string]

const bothWays = (pairs: readonly Pair[]): readonly Pair[] => [
  ...pairs,
  ...pairs.map(([british, american]): Pair => [american, british]),
]

const VERB_ENDINGS = ['e', 'es', 'ed', 'er', 'ers', 'ing']

/** Endings of verbs and what is made of them, after a root of at least {@link MIN_ROOT} letters; British first. */
const BRITISH_ENDINGS = bothWays([
  ...[...VERB_ENDINGS, 'ation', 'ations', 'ational'].map((rest): Pair => [`is${rest}`, `iz${rest}`]),
  ...VERB_ENDINGS.map((rest): Pair => [`lys${rest}`, `lyz${rest}`]),
])

/** "size" and "rise" are not verbs in -ize. */
const MIN_ROOT = 3

/** Words that the field uses, by themselves or at the end of a compound; British first. */
const BRITISH_WORDS = bothWays([
  ...['model', 'label', 'signal', 'channel'].flatMap((stem) =>
    ['ing', 'ed', 'er', 'ers'].map((rest): Pair => [`${stem}l${rest}`, `${stem}${rest}`]),
  ),
  ...['behavi', 'col', 'lab', 'neighb'].flatMap((stem) =>
    ['', 's', 'al'].map((rest): Pair => [`${stem}our${rest}`, `${stem}or${rest}`]),
  ),
  ['centre', 'center'],
  ['centred', 'centered'],
  ['fibre', 'fiber'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['programme', 'program'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
])

/** The word in the other of British and American spelling; the word itself where both spell it alike. */
export const otherSpelling = (word: string): string => {
  const ending = BRITISH_ENDINGS.find(([from]) => word.length >= from.length + MIN_ROOT && word.endsWith(from))
  const [from, to] = BRITISH_WORDS.find(([whole]) => word.endsWith(whole)) ?? ending ?? ['', '']
  return word.slice(0, word.length - from.length) + to
}
