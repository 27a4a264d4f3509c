import type { FormList } from '../../schema/form-list.ts'
import type { Skill, SkillKind, SurfaceForm, Taxonomy } from '../../schema/taxonomy.ts'
import { listForms, READING_SIZE } from './list-forms.ts'
import { compileSense, type Sense } from './sense-rules.ts'
import { buildTrie, type Trie } from './trie.ts'
import { buildVocabulary, type Vocabulary } from './vocabulary.ts'

/** What a matched form may mean: one skill, under the rule of the form. */
export interface Reading {
  readonly skill: string
  readonly kind: SkillKind
  readonly evoked: boolean
  /** Ids of what the skill is a kind or part of; of a job title, what its holders work in. */
  readonly broader: readonly string[]
  /** Null where the form means nothing else. */
  readonly sense: Sense | null
  /** The form's words in the case of the taxonomy, without what stands between; null where every case will do. */
  readonly exact: string | null
}

/** A taxonomy made ready for `findMentions`: build it once. */
export interface Gazetteer {
  readonly forms: FormList
  readonly vocabulary: Vocabulary
  readonly trie: Trie
  /** Words of English that are no misspellings of a form. */
  readonly lookalikes: ReadonlySet<string>
  /**
   * What form number `form` (from 0 on) may mean: those with a condition first, so that the one without is what is left.
   * The same array each time.
   */
  readingsOf(form: number): readonly Reading[]
}

const surfaceOf = ({ forms, evokes }: Skill, surface: number): SurfaceForm | undefined =>
  forms[surface] ?? evokes[surface - forms.length]

/** Readings are made when a text first holds their form: few of thirty thousand ever are. */
const readingsFrom = ({ skills }: Taxonomy, { readings, readingEnds, spellings }: FormList): Gazetteer['readingsOf'] => {
  const senses = new Map<SurfaceForm, Sense>()
  const senseOf = (surface: SurfaceForm): Sense | null => {
    if (!surface.sense) return null
    const sense = senses.get(surface) ?? compileSense(surface.sense)
    senses.set(surface, sense)
    return sense
  }
  const readingAt = (row: number): Reading[] => {
    const skill = skills[readings[row] ?? -1]
    const place = readings[row + 1] ?? 0
    const surface = skill && surfaceOf(skill, place)
    if (!surface) return []
    const exact = spellings[(readings[row + 2] ?? 0) - 1] ?? null
    const { id, kind, broader } = skill
    return [{ skill: id, kind, broader, evoked: place >= skill.forms.length, sense: senseOf(surface), exact }]
  }
  const made = new Map<number, readonly Reading[]>()
  const make = (form: number): readonly Reading[] => {
    const first = readingEnds[form - 1] ?? 0
    const count = ((readingEnds[form] ?? first) - first) / READING_SIZE
    return Array.from({ length: count }, (_, index) => first + index * READING_SIZE).flatMap(readingAt)
  }
  return (form) => {
    const known = made.get(form) ?? make(form)
    made.set(form, known)
    return known
  }
}

/**
 * Build the gazetteer of a taxonomy: every written form of every skill in one trie over words. Pure. Listing the forms is
 * nine tenths of the work, and left out where the taxonomy brings them.
 */
export const compileGazetteer = (taxonomy: Taxonomy): Gazetteer => {
  const forms = taxonomy.writtenForms ?? listForms(taxonomy)
  return {
    forms,
    vocabulary: buildVocabulary(forms.words),
    trie: buildTrie(forms.steps, forms.stepEnds, forms.words.length),
    lookalikes: new Set(taxonomy.lookalikes),
    readingsOf: readingsFrom(taxonomy, forms),
  }
}
