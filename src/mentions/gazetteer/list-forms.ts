import type { FormList } from '../../schema/form-list.ts'
import type { Skill, SurfaceForm, Taxonomy } from '../../schema/taxonomy.ts'
import { foldWord } from '../../text/tokenize.ts'
import { GAP, type Gap, labelOf } from './trie.ts'
import { writtenForms } from './written-forms.ts'

/** Numbers of one reading in a {@link FormList}. */
export const READING_SIZE = 3

/** One meaning of a form in the making. */
interface Draft {
  readonly skill: number
  readonly surface: number
  readonly sense: SurfaceForm['sense']
  readonly exact: string | null
}

/** A form in the making: its words, what stands before each, and all that it may mean. */
interface DraftForm {
  /** Folded. */
  readonly words: readonly string[]
  readonly gaps: readonly Gap[]
  readonly drafts: Draft[]
}

/** By {@link keyOf}. */
type DraftForms = Map<string, DraftForm>

const keyOf = (words: readonly string[], gaps: readonly Gap[]): string => `${gaps.join('')} ${words.join(' ')}`

const sameMeaning = (a: Draft, b: Draft): boolean => a.skill === b.skill && a.exact === b.exact && a.sense === b.sense

const add = (forms: DraftForms, words: readonly string[], gaps: readonly Gap[], draft: Draft): void => {
  const key = keyOf(words, gaps)
  const known = forms.get(key)
  if (!known) forms.set(key, { words, gaps, drafts: [draft] })
  else if (!known.drafts.some((other) => sameMeaning(other, draft))) known.drafts.push(draft)
}

const addSkill = (given: DraftForms, derived: DraftForms, skill: Skill, number: number): void => {
  for (const [surface, form] of [...skill.forms, ...skill.evokes].entries()) {
    const { sense } = form
    for (const [index, { words, gaps, exact }] of writtenForms(form, skill.kind).entries()) {
      const isTied = exact || sense?.case === 'exact'
      const draft: Draft = { skill: number, surface, sense, exact: isTied ? words.join('') : null }
      add(index === 0 ? given : derived, words.map(foldWord), gaps, draft)
    }
  }
}

const hasCondition = ({ sense, exact }: Draft): boolean => exact !== null || sense !== undefined

/** Those with a condition first, so that the one without is what is left. */
const conditionsFirst = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.length < 2 ? drafts : drafts.toSorted((a, b) => Number(hasCondition(b)) - Number(hasCondition(a)))

/** The words between the slashes of a form, as keys of forms by themselves. */
const sidesOf = ({ words, gaps }: DraftForm): string[] => {
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
 * or they are not forms at all.
 */
const isComposite = (form: DraftForm, given: DraftForms): boolean => {
  if (!form.gaps.includes(GAP.SLASH)) return false
  const skills = sidesOf(form).map((side) => given.get(side)?.drafts[0]?.skill)
  return !skills.includes(undefined) && new Set(skills).size > 1
}

const wordsOf = ({ words }: DraftForm): string => words.join(' ')

const draftForms = ({ skills }: Taxonomy): DraftForm[] => {
  const given: DraftForms = new Map()
  const derived: DraftForms = new Map()
  for (const [number, skill] of skills.entries()) addSkill(given, derived, skill, number)
  const isOne = (form: DraftForm): boolean => !isComposite(form, given)
  // "HTML CSS", as "HTML/CSS" would also be written, is two names as well.
  const apart = new Set([...given.values()].filter((form) => !isOne(form)).map(wordsOf))
  // What the taxonomy writes wins over what is derived from another form.
  const own = [...derived].flatMap(([key, form]) => (given.has(key) || apart.has(wordsOf(form)) ? [] : [form]))
  return [...given.values(), ...own].filter(isOne)
}

/** Numbers of things from 1 on, in the order in which they are first seen. */
const numbering = (): { readonly numberOf: (name: string) => number; readonly names: string[] } => {
  const numbers = new Map<string, number>()
  const names: string[] = []
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? names.push(name)
    numbers.set(name, number)
    return number
  }
  return { numberOf, names }
}

/** List the written forms of a taxonomy. Pure; about a fifth of a second, so a build keeps what it gives for the shipped one. */
export const listForms = (taxonomy: Taxonomy): FormList => {
  const words = numbering()
  const spellings = numbering()
  const list = { steps: [] as number[], stepEnds: [] as number[], readings: [] as number[], readingEnds: [] as number[] }
  for (const form of draftForms(taxonomy)) {
    for (const [at, word] of form.words.entries()) list.steps.push(labelOf(words.numberOf(word), form.gaps[at] ?? GAP.OPEN))
    for (const { skill, surface, exact } of conditionsFirst(form.drafts)) {
      list.readings.push(skill, surface, exact === null ? 0 : spellings.numberOf(exact))
    }
    list.stepEnds.push(list.steps.length)
    list.readingEnds.push(list.readings.length)
  }
  return { version: taxonomy.version, words: words.names, ...list, spellings: spellings.names }
}
