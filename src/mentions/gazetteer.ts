import type { Skill, SkillKind, SurfaceForm, Taxonomy } from '../schema/taxonomy.ts'
import { foldWord } from '../text/tokenize.ts'
import { compileSense, type Sense } from './senses.ts'
import { buildTrie, GAP, type Gap, type Step, type Trie } from './trie.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'
import { writtenForms } from './written-forms.ts'

/** What a matched form may mean: one skill, under the rule of the form. */
export interface Reading {
  readonly skill: string
  readonly kind: SkillKind
  readonly evoked: boolean
  /** Null where the form means nothing else. */
  readonly sense: Sense | null
  /** The form's words in the case of the taxonomy, without what stands between; null where every case will do. */
  readonly exact: string | null
}

/** Everything that is matched at one run of words. */
export interface Form {
  /** Folded. */
  readonly words: readonly string[]
  /** Before each word. */
  readonly gaps: readonly Gap[]
  /** Those with a condition first, so that the one without is what is left. */
  readonly readings: readonly Reading[]
}

/** A taxonomy made ready for `findMentions`: build it once. */
export interface Gazetteer {
  readonly forms: readonly Form[]
  readonly vocabulary: Vocabulary
  readonly trie: Trie
}

interface Candidate {
  readonly words: readonly string[]
  readonly gaps: readonly Gap[]
  /** Words and gaps as one string. */
  readonly key: string
  readonly reading: Reading
  /** The taxonomy writes it so; the others are derived from what it writes. */
  readonly given: boolean
}

const candidatesOf = (skill: Skill, surface: SurfaceForm, evoked: boolean): Candidate[] => {
  const { id, kind } = skill
  const sense = surface.sense ? compileSense(surface.sense) : null
  const tied = surface.sense?.case === 'exact'
  return writtenForms(surface, kind).map((written, index) => {
    const words = written.words.map(foldWord)
    const { gaps } = written
    const exact = tied || written.exact ? written.words.join('') : null
    const reading = { skill: id, kind, evoked, sense, exact }
    return { words, gaps, key: `${gaps.join('')} ${words.join(' ')}`, reading, given: index === 0 }
  })
}

const hasCondition = ({ sense, exact }: Reading): boolean => exact !== null || sense !== null

const byCondition = (a: Reading, b: Reading): number => Number(hasCondition(b)) - Number(hasCondition(a))

const sameReading = (a: Reading, b: Reading): boolean => a.skill === b.skill && a.exact === b.exact && a.sense === b.sense

/** What the taxonomy writes wins over what is derived from another form. */
const settleReadings = (candidates: readonly Candidate[]): Reading[] => {
  const given = candidates.filter((candidate) => candidate.given)
  const readings = (given.length > 0 ? given : candidates).map(({ reading }) => reading).toSorted(byCondition)
  return readings.filter((reading, index) => readings.findIndex((other) => sameReading(reading, other)) === index)
}

const groupByKey = (candidates: readonly Candidate[]): Map<string, Candidate[]> => {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.key)
    if (group) group.push(candidate)
    else groups.set(candidate.key, [candidate])
  }
  return groups
}

/** The words between the slashes of a form, as keys of forms by themselves. */
const sidesOf = ({ words, gaps }: Candidate): string[] => {
  const sides: string[][] = []
  for (const [at, word] of words.entries()) {
    if (at === 0 || gaps[at] === GAP.SLASH) sides.push([])
    sides.at(-1)?.push(word)
  }
  return sides.map((side) => `${side.map(() => GAP.OPEN).join('')} ${side.join(' ')}`)
}

/**
 * "AI/ML" names two skills, as "Spark/Kafka" does, and is read as its sides. "CI/CD" names one: so do its sides,
 * or they are no forms at all.
 */
const isComposite = (candidate: Candidate, groups: ReadonlyMap<string, readonly Candidate[]>): boolean => {
  if (!candidate.gaps.includes(GAP.SLASH)) return false
  const skills = sidesOf(candidate).map((side) => groups.get(side)?.find(({ given }) => given)?.reading.skill)
  return !skills.includes(undefined) && new Set(skills).size > 1
}

const formsOf = ({ skills }: Taxonomy): Form[] => {
  const groups = groupByKey(
    skills.flatMap((skill) => [
      ...skill.forms.flatMap((surface) => candidatesOf(skill, surface, false)),
      ...skill.evokes.flatMap((surface) => candidatesOf(skill, surface, true)),
    ]),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || isComposite(first, groups)) return []
    return { words: first.words, gaps: first.gaps, readings: settleReadings(group) }
  })
}

/** Build the gazetteer of a taxonomy: every written form of every skill in one trie over words. Pure; about 0.1 s. */
export const compileGazetteer = (taxonomy: Taxonomy): Gazetteer => {
  const forms = formsOf(taxonomy)
  const words = [...new Set(forms.flatMap((form) => form.words))]
  const numbers = new Map(words.map((word, index) => [word, index + 1]))
  const steps = forms.map((form): Step[] =>
    form.words.map((word, at) => ({ word: numbers.get(word) ?? 0, gap: form.gaps[at] ?? GAP.OPEN })),
  )
  return { forms, vocabulary: buildVocabulary(words), trie: buildTrie(steps, words.length) }
}
