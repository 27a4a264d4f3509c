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
  /** Words of English that are no misspellings of a form. */
  readonly lookalikes: ReadonlySet<string>
}

const keyOf = (words: readonly string[], gaps: readonly Gap[]): string => `${gaps.join('')} ${words.join(' ')}`

/** A form in the making. */
interface Draft {
  readonly words: readonly string[]
  readonly gaps: readonly Gap[]
  readonly readings: Reading[]
}

/** By {@link keyOf}. */
type Drafts = Map<string, Draft>

const sameReading = (a: Reading, b: Reading): boolean => a.skill === b.skill && a.exact === b.exact && a.sense === b.sense

const add = (drafts: Drafts, words: readonly string[], gaps: readonly Gap[], reading: Reading): void => {
  const key = keyOf(words, gaps)
  const known = drafts.get(key)
  if (!known) drafts.set(key, { words, gaps, readings: [reading] })
  else if (!known.readings.some((other) => sameReading(other, reading))) known.readings.push(reading)
}

const addSurface = (given: Drafts, derived: Drafts, skill: Skill, surface: SurfaceForm, evoked: boolean): void => {
  const tied = surface.sense?.case === 'exact'
  const base: Reading = {
    skill: skill.id,
    kind: skill.kind,
    evoked,
    sense: surface.sense ? compileSense(surface.sense) : null,
    exact: null,
  }
  for (const [index, { words, gaps, exact }] of writtenForms(surface, skill.kind).entries()) {
    const reading = tied || exact ? { ...base, exact: words.join('') } : base
    add(index === 0 ? given : derived, words.map(foldWord), gaps, reading)
  }
}

const hasCondition = ({ sense, exact }: Reading): boolean => exact !== null || sense !== null

const conditionsFirst = (readings: readonly Reading[]): readonly Reading[] =>
  readings.length < 2 ? readings : readings.toSorted((a, b) => Number(hasCondition(b)) - Number(hasCondition(a)))

/** The words between the slashes of a form, as keys of forms by themselves. */
const sidesOf = ({ words, gaps }: Draft): string[] => {
  const sides: string[][] = []
  for (const [at, word] of words.entries()) {
    if (at === 0 || gaps[at] === GAP.SLASH) sides.push([])
    sides.at(-1)?.push(word)
  }
  return sides.map((side) =>
    keyOf(
      side,
      side.map(() => GAP.OPEN),
    ),
  )
}

/**
 * "AI/ML" names two skills, as "Spark/Kafka" does, and is read as its sides. "CI/CD" names one: so do its sides,
 * or they are no forms at all.
 */
const isComposite = (draft: Draft, given: Drafts): boolean => {
  if (!draft.gaps.includes(GAP.SLASH)) return false
  const skills = sidesOf(draft).map((side) => given.get(side)?.readings[0]?.skill)
  return !skills.includes(undefined) && new Set(skills).size > 1
}

const formsOf = ({ skills }: Taxonomy): Form[] => {
  const given: Drafts = new Map()
  const derived: Drafts = new Map()
  for (const skill of skills) {
    for (const surface of skill.forms) addSurface(given, derived, skill, surface, false)
    for (const surface of skill.evokes) addSurface(given, derived, skill, surface, true)
  }
  // What the taxonomy writes wins over what is derived from another form.
  const drafts = [...given.values(), ...[...derived].filter(([key]) => !given.has(key)).map(([, draft]) => draft)]
  return drafts
    .filter((draft) => !isComposite(draft, given))
    .map(({ words, gaps, readings }) => ({ words, gaps, readings: conditionsFirst(readings) }))
}

/** Build the gazetteer of a taxonomy: every written form of every skill in one trie over words. Pure; about 0.1 s. */
export const compileGazetteer = (taxonomy: Taxonomy): Gazetteer => {
  const forms = formsOf(taxonomy)
  const words = [...new Set(forms.flatMap((form) => form.words))]
  const numbers = new Map(words.map((word, index) => [word, index + 1]))
  const steps = forms.map((form): Step[] =>
    form.words.map((word, at) => ({ word: numbers.get(word) ?? 0, gap: form.gaps[at] ?? GAP.OPEN })),
  )
  return {
    forms,
    vocabulary: buildVocabulary(words),
    trie: buildTrie(steps, words.length),
    lookalikes: new Set(taxonomy.lookalikes),
  }
}
