import type { Taxonomy } from '../schema/taxonomy.ts'
import { remember } from '../text/remember.ts'
import { tokenize } from '../text/tokenize.ts'

const wordsOf = remember(
  ({ skills }: Taxonomy): ReadonlySet<string> =>
    new Set(
      skills
        .flatMap(({ name, forms }) => [name, ...forms.map(({ form }) => form)])
        .flatMap((form) => tokenize(form).map(({ word }) => word)),
    ),
)

/** Whether a word, in small letters, is part of a name in the taxonomy. The words are gathered at the first call. */
export const isTermOf =
  (taxonomy: Taxonomy) =>
  (word: string): boolean =>
    wordsOf(taxonomy).has(word)
