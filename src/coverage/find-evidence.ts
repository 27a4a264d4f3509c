import { type GradedMention, type Place, STRENGTHS } from '../evidence/index.ts'
import { isSpokenLess } from '../language/spoken-level.ts'
import { WORDS } from '../language/words.compiled.ts'
import type { Lineage } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Part, PartAlternative, RequirementKind } from '../schema/job.ts'
import type { SectionKind } from '../schema/section.ts'
import type { MonthRange } from '../text/months.ts'
import { remember } from '../text/remember.ts'
import { roundRatio } from '../text/round-ratio.ts'
import { contains } from '../text/span.ts'
import { contentWords } from '../text/stems.ts'
import { holdsTitleWord } from '../text/titles.ts'
import { type OwnWords, sentenceAt } from '../told/index.ts'
import { amongParts, type BearersOn, type Bearing, bearingsOn, type PartsShown } from './relations.ts'
import { restOf } from './rest-of-phrase.ts'
import { isPostOf, isSameWording } from './same-wording.ts'
import { HALF_OF_NAME, HELD_CERTIFICATION, MOST_OF_PHRASE, strengthOfWords, WITHOUT_REST } from './weights.ts'

/** Evidence, where it stands, and the months of the dated position that it stands in; null where it stands in none. */
export interface DatedEvidence {
  readonly evidence: Evidence
  readonly place: Place
  readonly months: MonthRange | null
  /** Whether it stands in an internship or the like. */
  readonly isLearning: boolean
}

/** Mentions by the skill that they name: a part is compared with each skill once, not with each mention. */
export type MentionsBySkill = ReadonlyMap<string, readonly GradedMention[]>

export const groupBySkill = (mentions: readonly GradedMention[]): MentionsBySkill => {
  const groups = new Map<string, GradedMention[]>()
  for (const graded of mentions) {
    const group = groups.get(graded.mention.skill)
    if (group) group.push(graded)
    else groups.set(graded.mention.skill, [graded])
  }
  return groups
}

/** What a resume holds, whatever a posting asks for. */
export interface Held {
  readonly text: string
  readonly mentions: MentionsBySkill
  /** The skills of these mentions that may speak for a part. */
  readonly bearersOn: BearersOn
  readonly partsShown: PartsShown
  /** Where it holds the words of a phrase. */
  readonly ownWords: (phrase: string) => readonly OwnWords[]
  /** The same of the name of a certificate, which stands among certificates and studies, too. */
  readonly wordsOfPaper: (phrase: string) => readonly OwnWords[]
  /** The stems of the passage that holds a place. */
  readonly stemsAt: (start: number) => ReadonlySet<string>
  /** Whether a place is in a post that was only to learn. */
  readonly isLearningAt: (start: number) => boolean
}

const CERTIFICATE_SECTIONS: ReadonlySet<SectionKind> = new Set(['certifications', 'education'])

/** "German (B2)" where C1 is asked, "English (fluent)" where it must be native. */
const LESS_THAN_ASKED: GradedMention['byName'] = {
  strength: STRENGTHS['language spoken in part'].strength,
  why: 'named as a language spoken less well than is asked',
}

const SPOKEN_PLACES: ReadonlySet<Place> = new Set(['language spoken', 'language spoken in part', 'language begun'])

/** Whether a resume says of a language how well it is spoken, and never that it is as well as a posting asks. */
export const isSaidToBeLess = ({ anyOf }: Part, own: readonly DatedEvidence[]): boolean => {
  const said = own.filter(({ place }) => SPOKEN_PLACES.has(place))
  return anyOf.some(({ spoken }) => spoken) && said.length > 0 && said.every(({ evidence }) => evidence.strength < 1)
}

/** A language by the level that is asked; null where it counts as it is. */
const asSpoken = (
  anyOf: Part['anyOf'],
  { mention, place, byName }: GradedMention,
  text: string,
): GradedMention['byName'] | null => {
  const asked = SPOKEN_PLACES.has(place) ? anyOf.filter(({ skill }) => skill === mention.skill) : []
  if (asked.length === 0) return null
  const isLess = asked.every(({ spoken }) => isSpokenLess(text, mention, spoken))
  if (place === 'language spoken') return isLess ? LESS_THAN_ASKED : null
  return isLess ? null : byName
}

/**
 * Words that only evoke a skill are its name to a posting that asks in these words, and the post that somebody held is the name of
 * its years: "Software Engineer, 2020–2024" to "3 years of software engineering".
 */
const asAsked = (
  { anyOf }: Part,
  kind: RequirementKind,
  graded: GradedMention,
  text: string,
  lineage: Lineage,
): GradedMention['byName'] => {
  const { mention, strength, why, months, byName } = graded
  const spoken = asSpoken(anyOf, graded, text)
  if (spoken !== null) return spoken
  if (!mention.evoked) return { strength, why }
  const skill = lineage.skillOf(mention.skill)
  const isPostOfYears = kind === 'experience' && months !== null && isPostOf(mention.surfaceForm, skill)
  const isNamed = ({ surfaceForm }: PartAlternative): boolean =>
    isSameWording(mention.surfaceForm, surfaceForm, skill) || (isPostOfYears && !holdsTitleWord(surfaceForm))
  return anyOf.some(isNamed) ? byName : { strength, why }
}

const strengthIn = (section: SectionKind, place: Place, kind: RequirementKind, strength: number): number =>
  kind === 'certification' && CERTIFICATE_SECTIONS.has(section) && place !== 'paper not held' ? HELD_CERTIFICATION : strength

const strengthFor = (kind: RequirementKind, { mention, place }: GradedMention, strength: number): number =>
  mention.weak ? strength : strengthIn(mention.section, place, kind, strength)

/** A title at another level and initials say as much as the posting does. */
const lacksRestOf = (
  { part, kind }: Pick<Speaking, 'part' | 'kind'>,
  { mention: { surfaceForm, skill, start } }: GradedMention,
  held: Held,
  lineage: Lineage,
): boolean =>
  restOf(part, kind, lineage).some((stem) => !held.stemsAt(start).has(stem)) &&
  !part.anyOf.some((asked) => isSameWording(surfaceForm, asked.surfaceForm, lineage.skillOf(skill)))

/** A mention that speaks for a part of a statement of some kind, and how its skill does. */
interface Speaking {
  readonly part: Part
  readonly kind: RequirementKind
  readonly graded: GradedMention
  readonly bearing: Bearing
}

const toEvidence = ({ part, kind, graded, bearing }: Speaking, held: Held, lineage: Lineage): DatedEvidence => {
  const { skill, surfaceForm, start, end, section } = graded.mention
  const said = asAsked(part, kind, graded, held.text, lineage)
  const { strength, why } = said
  const lacksRest = lacksRestOf({ part, kind }, graded, held, lineage)
  const { relation, factor, why: kinship } = amongParts(skill, bearing, { partsShown: held.partsShown, lineage })
  return {
    evidence: {
      skill,
      surfaceForm,
      relation,
      start,
      end,
      section,
      strength: roundRatio(strengthFor(kind, graded, strength) * factor * (lacksRest ? WITHOUT_REST : 1)),
      why: kinship === null ? why : `${why}; ${kinship}`,
      near: lacksRest || (graded.mention.evoked && said !== graded.byName),
    },
    place: graded.place,
    months: graded.months,
    isLearning: held.isLearningAt(start),
  }
}

/** A name of one word is found as a name, or is another word. */
export const hasOwnWords = remember(
  ({ skill, surfaceForm }: PartAlternative): boolean => skill === null || contentWords(surfaceForm).length > 1,
)

/** "Google Scholar" has the rarer half of "Google Cloud". */
const isEnough = ({ skill }: PartAlternative, { share, count }: OwnWords): boolean =>
  skill === null || Math.min(share, count) > HALF_OF_NAME

/** Characters after a name that may call it a certificate: "AWS Certified …", "Scrum Master (CSM) certification". */
const SAID_AFTER = 40

const SPEAKS_OF_PAPERS = new RegExp(`\\b(?:${WORDS.papers.join('|')})`, 'i')

/** Whether a place stands in a section of papers, or in a line that speaks of them. */
const isAmongPapers = (section: SectionKind, { at, text }: { readonly at: number; readonly text: string }): boolean =>
  CERTIFICATE_SECTIONS.has(section) || SPEAKS_OF_PAPERS.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at + SAID_AFTER))

/** "AWS Solutions Architect or Data Engineer certification": who is called so at work holds no certificate. */
const isPost = ({ surfaceForm }: PartAlternative, kind: RequirementKind): boolean =>
  kind === 'certification' && holdsTitleWord(surfaceForm)

const ofWords = (
  alternative: PartAlternative,
  kind: RequirementKind,
  { text, ownWords, wordsOfPaper, isLearningAt }: Held,
): DatedEvidence[] => {
  const find = kind === 'certification' ? wordsOfPaper : ownWords
  const all = hasOwnWords(alternative) ? find(alternative.surfaceForm) : []
  return all
    .filter((found) => isEnough(alternative, found))
    .filter(({ at, passage }) => !isPost(alternative, kind) || isAmongPapers(passage.section, { at: passage.start + at, text }))
    .map((found) => {
      const { passage } = found
      const { section, why, place, months } = passage
      const { start, end } = sentenceAt(text, passage, passage.start + found.at)
      return {
        evidence: {
          skill: null,
          surfaceForm: text.slice(start, end),
          relation: 'words',
          start,
          end,
          section,
          strength: roundRatio(
            strengthOfWords(strengthIn(section, place, kind, passage.strength), found.share, alternative.skill !== null),
          ),
          why: `${why}, in ${found.share === 1 ? 'the posting’s own words' : 'some of the posting’s own words'}`,
          near: found.share < MOST_OF_PHRASE,
        },
        place,
        months,
        isLearning: isLearningAt(start),
      }
    })
}

const RELATION_ORDER = { exact: 0, narrower: 1, words: 2, related: 3 } as const

/** Strongest first; of equal strength the nearest relation, then the earlier place. */
const compareEvidence = ({ evidence: a }: DatedEvidence, { evidence: b }: DatedEvidence): number =>
  b.strength - a.strength || RELATION_ORDER[a.relation] - RELATION_ORDER[b.relation] || a.start - b.start

/** A passage is not cited beside a name in it. */
const dropAround = (sorted: readonly DatedEvidence[]): DatedEvidence[] => {
  const named = sorted.filter(({ evidence }) => evidence.skill !== null && evidence.relation !== 'related')
  return sorted.filter(
    ({ evidence }) =>
      evidence.skill !== null ||
      !named.some(({ evidence: name }) => contains(evidence, name) && name.strength >= evidence.strength),
  )
}

/** A hint at a skill says nothing more once the skill itself is shown at least as strongly. */
const dropOutshone = (sorted: readonly DatedEvidence[]): DatedEvidence[] => {
  const shown = sorted.findIndex(({ evidence }) => evidence.relation !== 'related')
  return sorted.filter(({ evidence }, index) => shown < 0 || index < shown || evidence.relation !== 'related')
}

/**
 * Whoever works with a thing does not thereby hold a certificate: where one is asked for, its own name counts, or the thing among
 * papers.
 */
const isHeldAs = (kind: RequirementKind, { mention }: GradedMention, { text }: Held, lineage: Lineage): boolean => {
  if (kind !== 'certification' || lineage.skillOf(mention.skill)?.kind === 'certification') return true
  return isAmongPapers(mention.section, { at: mention.end, text })
}

/**
 * All places of a resume that speak for a part, strongest first: by the skills that it names, and by its own words.
 */
export const findEvidence = (part: Part, kind: RequirementKind, held: Held, lineage: Lineage): DatedEvidence[] => {
  const found = part.anyOf.flatMap((alternative) => ofWords(alternative, kind, held))
  const bearingOf = bearingsOn(part, lineage)
  for (const skill of held.bearersOn(part)) {
    const bearing = bearingOf(skill)
    if (!bearing) continue
    for (const graded of held.mentions.get(skill) ?? [])
      if (isHeldAs(kind, graded, held, lineage)) found.push(toEvidence({ part, kind, graded, bearing }, held, lineage))
  }
  return dropAround(dropOutshone(found.sort(compareEvidence)))
}
