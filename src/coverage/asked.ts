import { isComparable, isOfPerson } from '../evidence/index.ts'
import { SAYS_IN } from '../language/postings.ts'
import { READS } from '../language/resumes.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type { Job, Part, Requirement } from '../schema/job.ts'
import type { Deed, Taxonomy } from '../schema/taxonomy.ts'
import { remember, rememberWith } from '../text/remember.ts'
import { overlaps, quote } from '../text/span.ts'
import { contentWords, isContentWord, type StemmedWord } from '../text/stems.ts'
import { sum } from '../text/sum.ts'
import { findDeedsAsked, RARE, rarityOf, readSentences, readSentencesIn } from '../told/index.ts'
import type { LineWeights } from './line-weights.ts'
import { weighLines } from './relevance.ts'
import { DEED_WEIGHT, PART_WEIGHTS, USUAL_MEAN } from './weights.ts'

/** What a statement asks for, ready to be compared with many resumes. */
export interface Asked {
  /** What each part weighs among parts and deeds; 0 where no text can show it. */
  readonly partWeights: readonly number[]
  /** What it asks to have done, without a name. */
  readonly deeds: readonly Deed[]
  /** For each part that is a quality or the name of a deed, the deeds that show it: who decided is decisive. */
  readonly shownBy: readonly (readonly Deed[])[]
  /** Of all parts and deeds. */
  readonly weight: number
  /** The stems of its words outside of names, with their rarity. */
  readonly words: ReadonlyMap<string, number>
  /** For each part that names skills, these. */
  readonly names: readonly (readonly string[])[]
  /** It asks for no years and no use: to know the thing is enough. */
  readonly toKnow: boolean
  /** The years that it asks for may be those of internships. */
  readonly orLearning: boolean
  /** How usual it is among what the posting asks, whose mean is {@link USUAL_MEAN}: 0..1, in hundredths. */
  readonly usual: number
  /** What lines are worth to it. */
  readonly lines: LineWeights
}

const weighWords = (phrase: string): number => {
  const { least, most } = PART_WEIGHTS.words
  const stems = new Set(contentWords(phrase).map(({ stem }) => stem))
  const rarity = [...stems].reduce((sum, stem) => sum + rarityOf(stem), 0)
  return Math.min(most, Math.max(least, Math.round(rarity / 2)))
}

const weighPart = (part: Part): number => {
  if (!isComparable(part)) return 0
  if (part.soft) return PART_WEIGHTS.soft
  if (part.anyOf.some(({ skill }) => skill !== null)) return PART_WEIGHTS.skill
  return Math.max(...part.anyOf.map(({ surfaceForm }) => weighWords(surfaceForm)))
}

/** "Monitoring", "the documents": one word that postings use for anything, which shows nothing wherever it stands. */
const isDull = ({ soft, anyOf }: Part): boolean =>
  !soft &&
  anyOf.every(({ skill, surfaceForm }) => {
    const stems = new Set(contentWords(surfaceForm).map(({ stem }) => stem))
    return skill === null && stems.size < 2 && [...stems].every((stem) => rarityOf(stem) < RARE)
  })

/** What nothing could show weighs nothing beside what something can. */
const weighParts = (parts: readonly Part[], deeds: readonly Deed[]): number[] => {
  const weights = parts.map(weighPart)
  const isTold = deeds.length > 0 || parts.some((part, index) => (weights[index] ?? 0) > 0 && !isDull(part))
  return isTold ? weights.map((weight, index) => (isDull(parts[index] as Part) ? 0 : weight)) : weights
}

/** Whether a statement asks no years and no use: to know what it names is enough. */
export const isToKnow = (requirement: Requirement, { document }: Pick<Job, 'document'>): boolean => {
  const said = quote(document.text, requirement).toLowerCase()
  const asksYears = requirement.years !== null || requirement.parts.some(({ years }) => years !== null)
  return !asksYears && Object.values(SAYS_IN).some((says) => says['asks-to-know'].test(said))
}

/** Whether internships count for the years of a statement: it says so, or it is for those who begin. */
export const allowsLearning = (requirement: Requirement, { seniority, document }: Pick<Job, 'seniority' | 'document'>): boolean =>
  seniority === 'intern' || READS['level-of-learners'].test(quote(document.text, requirement))

/** A quality by how the posting puts it, or by its name alone: "Mentoring". */
const isQuality = ({ soft, anyOf }: Part, lineage: Lineage): boolean =>
  soft || anyOf.every(({ skill }) => skill !== null && lineage.skillOf(skill)?.kind === 'soft')

/** Deeds by the skills that are nothing but their names: "research". */
const byName = remember(
  (taxonomy: Taxonomy): ReadonlyMap<string | null, Deed> =>
    new Map((taxonomy.deeds ?? []).flatMap((deed) => (deed.named ?? []).map((skill) => [skill, deed] as const))),
)

/** The deeds that a part names, where it names nothing else. */
const deedsNamed = ({ anyOf }: Part, taxonomy: Taxonomy): readonly Deed[] => {
  const named = anyOf.flatMap(({ skill }) => byName(taxonomy).get(skill) ?? [])
  return named.length === anyOf.length ? [...new Set(named)] : []
}

const deedsFor = (part: Part, taxonomy: Taxonomy): readonly Deed[] => {
  const { anyOf, atLeast } = part
  if (atLeast > 1) return []
  if (!isQuality(part, lineageOf(taxonomy))) return deedsNamed(part, taxonomy)
  const skills = new Set(anyOf.flatMap(({ skill }) => skill ?? []))
  return findDeedsAsked(
    anyOf.flatMap(({ surfaceForm }) => readSentences(surfaceForm)),
    skills,
    taxonomy,
  )
}

/** How usual the statements of a posting are, on their weighted mean: 0..1. */
const meanRateOf = remember(
  ({ requirements }: Job): number =>
    sum(requirements.map(({ weight, baseRate }) => weight * baseRate)) / sum(requirements.map(({ weight }) => weight)),
)

/** What is asked by a demanding posting is no less usual among its own. */
const usualIn = ({ baseRate }: Requirement, job: Job): number =>
  Math.min(1, Math.max(0, Math.round(100 * (baseRate - meanRateOf(job) + USUAL_MEAN)) / 100))

/** Words that say no more than that one has a part in it: "participated in rotations" is nothing of "participate in tool building". */
const HELPING: ReadonlySet<string> = new Set(['particip', 'involv'])

const read = (requirement: Requirement, job: Job, taxonomy: Taxonomy): Asked => {
  const { parts, start, end } = requirement
  // A quality is recognised by its words: "communicate" beside "communication".
  const named = parts.filter(({ soft }) => !soft).flatMap(({ anyOf }) => anyOf.filter(({ skill }) => skill !== null))
  const inNames = named.map((one) => ({ start: one.start - start, end: one.end - start }))
  const withoutChoice = parts
    .filter(({ anyOf, open }) => anyOf.length === 1 && !open)
    .flatMap(({ anyOf }) => anyOf.flatMap(({ skill }) => skill ?? []))
  const own = readSentencesIn(job.document, { start, end }).map((words) =>
    inNames.length === 0 ? words : words.filter((word) => !inNames.some((name) => overlaps(name, word))),
  )
  // A language is spoken or not, and who speaks it may write badly in any.
  const deeds = requirement.kind === 'language' ? [] : findDeedsAsked(own, new Set(withoutChoice), taxonomy)
  // What asks for a quality is not what the work is about: "collaborate" of "collaborate with sailors on nets".
  const qualities = parts.filter(({ soft }) => soft).flatMap(({ anyOf }) => anyOf)
  const inQualities = qualities.map((one) => ({ start: one.start - start, end: one.end - start }))
  const isMatter = (word: StemmedWord): boolean =>
    isContentWord(word) && !HELPING.has(word.stem) && !/^\d/.test(word.word) && !inQualities.some((name) => overlaps(name, word))
  const outside = own.flat().filter(isMatter)
  // "Ability to work with data from several sources": of work that has a name, its own words tell what it is about.
  const isWork =
    deeds.length > 0 &&
    outside.every(({ stem }) => rarityOf(stem) < RARE) &&
    parts.some((part) => deedsNamed(part, taxonomy).length > 0)
  const words = isWork ? readSentencesIn(job.document, { start, end }).flat().filter(isMatter) : outside
  const partWeights = weighParts(parts, deeds)
  const about = {
    words: new Map(words.map(({ stem }) => [stem, rarityOf(stem)])),
    names: parts.map(({ anyOf }) => anyOf.flatMap(({ skill }) => skill ?? [])).filter((own) => own.length > 0),
    deeds,
  }
  return {
    ...about,
    partWeights,
    shownBy: parts.map((part) => deedsFor(part, taxonomy)),
    weight: sum(partWeights) + DEED_WEIGHT * deeds.length,
    toKnow: isToKnow(requirement, job),
    orLearning: allowsLearning(requirement, job),
    usual: usualIn(requirement, job),
    lines: weighLines(requirement, about),
  }
}

/** What a statement of a posting asks for; read once for all resumes. */
export const askedOf: (requirement: Requirement, job: Job, taxonomy: Taxonomy) => Asked = rememberWith(read)

/** Whether anything in a statement can be compared with a text: what cannot is listed, but weighs nothing. */
export const isCounted = (requirement: Requirement, { weight }: Asked): boolean => isOfPerson(requirement) || weight > 0
