import { type Lineage, WORD_KINDS } from '../lineage.ts'
import type { PartAlternative } from '../schema/job.ts'
import { rememberWith } from '../text/remember.ts'
import { isWithin } from '../text/sets.ts'
import { contentWords } from '../text/stems.ts'
import { isAbbreviation, looksTheSame } from './wording.ts'

/** As many words of the posting as stand for a name. */
const MAX_WORDS_FOR_NAME = 4

type Words = Pick<PartAlternative, 'skill' | 'surfaceForm'>

/**
 * Whether a text has words of its own for a field, method or practice: "design principles" may mean something else than system
 * design, and who is asked for "semantic modeling" looks for no ontologies.
 */
export const isSaidOtherwise = rememberWith(({ skill, surfaceForm }: Words, { skillOf, isKind, nameOf }: Lineage): boolean => {
  const kind = skillOf(skill ?? '')?.kind
  if (skill === null || kind === 'soft' || !(WORD_KINDS.has(kind) || isKind(skill))) return false
  const [own, known] = [surfaceForm, nameOf(skill)].map((words) => new Set(contentWords(words).map(({ stem }) => stem)))
  if (own === undefined || known === undefined || own.size > MAX_WORDS_FOR_NAME) return false
  const isSame = looksTheSame(surfaceForm, nameOf(skill)) || isAbbreviation(surfaceForm, nameOf(skill))
  return !isSame && !isWithin(own, known) && !isWithin(known, own)
})
