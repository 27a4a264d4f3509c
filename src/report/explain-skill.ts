import { findIdentity, findSilent, gradeMentions, type Identity, type SilentMention } from '../evidence/index.ts'
import { type Lineage, lineageOf } from '../lineage.ts'
import type {
  Analysis,
  Coverage,
  ExplanationVerdict,
  Job,
  Requirement,
  SkillExplanation,
  Span,
  Taxonomy,
  UnreadReason,
  WrittenPlace,
} from '../schema/index.ts'
import { joinNames } from '../text/join-names.ts'
import { SILENCE_WORDS } from '../text/silence-words.ts'
import { overlaps } from '../text/span.ts'
import { lineNumberAt, quoteAround } from '../wording/quote.ts'
import { explainRequirement } from './explain-requirement.ts'

/** Words of a skill in the resume, and why they are not a mention of it. */
interface Unread extends Span {
  readonly reason: UnreadReason | null
  readonly within: string | null
}

export interface SkillQuestion {
  /** As the person wrote them. */
  readonly words: string
  /** Taxonomy id; null where the words name no skill. */
  readonly skill: string | null
  /** Where the words of the skill are, whatever they mean there. */
  readonly written: readonly Unread[]
  /** Where something like it is, with one typing slip. */
  readonly misspelt: readonly Span[]
  /** Ids of skills that are spelt nearly like the words. */
  readonly didYouMean: readonly string[]
}

export interface SkillContext {
  readonly analysis: Analysis
  readonly job: Job
  readonly coverage: Coverage
  readonly taxonomy: Taxonomy
}

const UNREAD_WORDS: Readonly<Record<UnreadReason, string>> = {
  ...SILENCE_WORDS,
  heading: 'in the heading of a section, which says what follows and not what you did',
  address: 'in an address or the label of a profile',
  'longer-name': 'as part of a longer name',
  'other-sense': 'where the word can mean something else: nothing beside it says that the skill is meant',
}

const placeAt = (
  { start, end }: Span,
  { document }: Analysis,
  rest: Pick<WrittenPlace, 'strength' | 'reason' | 'why'>,
): WrittenPlace => ({
  start,
  end,
  line: lineNumberAt(document, start),
  quote: quoteAround(document, { start, end }),
  ...rest,
})

/** Words that could mean the skill, but are in somebody's name, mean that person. */
const reasonFor = ({ reason, ...place }: Unread, names: readonly Identity[]): UnreadReason => {
  const name = names.find((one) => overlaps(one, place))
  if (name && (reason === null || reason === 'other-sense')) return name.whose
  // Read as a mention, then dropped because of the words around it: "Data Engineer at Databricks".
  return reason ?? 'employer'
}

const unreadPlace = (unread: Unread, analysis: Analysis): WrittenPlace => {
  const reason = reasonFor(unread, findIdentity(analysis))
  const within = unread.within === null ? '' : `, ${unread.within.replace(/\s+/g, ' ')}`
  return placeAt(unread, analysis, { strength: null, reason, why: `${UNREAD_WORDS[reason]}${within}` })
}

const silentPlace = ({ mention, reason }: SilentMention, analysis: Analysis): WrittenPlace =>
  placeAt(mention, analysis, { strength: null, reason, why: SILENCE_WORDS[reason] })

/** Those that count by their strength, then those that do not, both in reading order. */
const findPlaces = ({ skill, written }: SkillQuestion, { analysis, coverage: { pasted } }: SkillContext): WrittenPlace[] => {
  const counted = gradeMentions(analysis, pasted)
    .filter(({ mention }) => mention.skill === skill)
    .map(({ mention, strength, why }) => placeAt(mention, analysis, { strength, reason: null, why }))
  const silent = findSilent(analysis, pasted)
    .filter(({ mention }) => mention.skill === skill)
    .map((one) => silentPlace(one, analysis))
  const told = new Set([...counted, ...silent].map(({ start }) => start))
  const unread = written.filter(({ start }) => !told.has(start)).map((one) => unreadPlace(one, analysis))
  return [
    ...counted.sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0)),
    ...[...silent, ...unread].sort((a, b) => a.start - b.start),
  ]
}

/** The requirements that a skill could meet a part of, whether or not it does: those that name it first. */
const findAsking = (skill: string, { analysis, job, coverage }: SkillContext, lineage: Lineage) => {
  const shown = new Set([skill, ...lineage.ancestorsOf(skill)])
  const rows = new Map(coverage.requirements.map((row) => [row.requirement, row]))
  const asking = job.requirements.flatMap((requirement) => {
    const row = rows.get(requirement.id)
    const parts = requirement.parts.flatMap(({ anyOf }, index) => {
      const own = row?.parts[index]
      const asks = anyOf.some((one) => one.skill !== null && shown.has(one.skill))
      return own && (asks || own.evidence.some((one) => one.skill === skill)) ? [own] : []
    })
    if (!row || parts.length === 0) return []
    const isMet = row.status === 'met' || parts.some(({ status }) => status === 'met')
    return [{ requirement, isMet, explanation: explainRequirement(requirement, row, analysis, job) }]
  })
  const isNamed = ({ parts }: Requirement): boolean => parts.some(({ anyOf }) => anyOf.some((one) => one.skill === skill))
  return asking.sort((a, b) => Number(isNamed(b.requirement)) - Number(isNamed(a.requirement)))
}

type Asking = ReturnType<typeof findAsking>

const judge = (question: SkillQuestion, places: readonly WrittenPlace[], asking: Asking): ExplanationVerdict => {
  if (question.skill === null) return 'unknown'
  const counted = places.filter(({ reason }) => reason === null)
  if (counted.length === 0) return places.length > 0 ? 'uncounted' : question.misspelt.length > 0 ? 'misspelt' : 'absent'
  if (asking.length === 0) return 'not-asked'
  return asking.some(({ isMet }) => isMet) ? 'credited' : 'weak'
}

type Message = (told: { name: string; places: readonly WrittenPlace[]; asking: Asking; near: readonly string[] }) => string

const firstOf = (places: readonly WrittenPlace[]): string => {
  const [first] = places
  return first ? `line ${first.line}` : ''
}

const MESSAGES: Readonly<Record<ExplanationVerdict, Message>> = {
  credited: ({ name, places }) => `${name} is shown (${firstOf(places)}: ${places[0]?.why}) and counts for what is asked.`,
  weak: ({ name, places }) =>
    `${name} is shown (${firstOf(places)}: ${places[0]?.why}), which does not meet what is asked. Show it in a dated position, in plain words.`,
  'not-asked': ({ name, places }) =>
    `The resume shows ${name} (${firstOf(places)}). The posting asks neither for it nor for what it is a part of, so it brings no points.`,
  uncounted: ({ name, places }) =>
    `${name} stands in the resume (${firstOf(places)}) ${places[0]?.why}, so it is not counted. If you have used it, say so in a bullet of the position where you did.`,
  misspelt: ({ name, places }) =>
    `The resume does not name ${name}; “${places[0]?.quote}” (${firstOf(places)}) is one slip away from it. If you mean ${name}, mend the spelling.`,
  absent: ({ name }) =>
    `No form of ${name} was found in the text that was read. If the resume shows it as you see it, check with \`resume-coverage read\` that this part was read; if you write it in another way, add that form to the taxonomy.`,
  unknown: ({ name, places, near }) =>
    `The taxonomy knows no skill written “${name}”${places.length > 0 ? `, though the resume has it (${firstOf(places)})` : ''}, so it cannot count. ${
      near.length > 0 ? `Did you mean ${joinNames(near, 'or')}?` : 'A file of additions (--taxonomy) can teach it.'
    }`,
}

/** Where the very words stand, for words that name no skill. */
const findLiterally = (words: string, analysis: Analysis): WrittenPlace[] => {
  const at = analysis.document.text.toLowerCase().indexOf(words.trim().toLowerCase())
  return at < 0 || words.trim() === ''
    ? []
    : [
        placeAt({ start: at, end: at + words.trim().length }, analysis, {
          strength: null,
          reason: 'other-sense',
          why: 'in words that the taxonomy does not know',
        }),
      ]
}

const findSlips = ({ misspelt }: SkillQuestion, analysis: Analysis): WrittenPlace[] =>
  misspelt.map((span) =>
    placeAt(span, analysis, { strength: null, reason: 'other-sense', why: 'in a spelling that is not known' }),
  )

/** Why a skill that a person believes to be in the resume brings points or none. Pure. */
export const explainSkill = (question: SkillQuestion, context: SkillContext): SkillExplanation => {
  const { words, skill, didYouMean } = question
  const lineage = lineageOf(context.taxonomy)
  const found = skill === null ? findLiterally(words, context.analysis) : findPlaces(question, context)
  const asking = skill === null ? [] : findAsking(skill, context, lineage)
  const verdict = judge(question, found, asking)
  const places = verdict === 'misspelt' ? findSlips(question, context.analysis) : found
  const name = skill === null ? words.trim() : lineage.nameOf(skill)
  const near = didYouMean.map((id) => ({ skill: id, name: lineage.nameOf(id) }))
  return {
    words,
    skill,
    name,
    verdict,
    message: MESSAGES[verdict]({ name, places, asking, near: near.map((one) => one.name) }),
    places,
    requirements: asking.map(({ requirement, explanation }) => ({ requirement: requirement.id, explanation })),
    didYouMean: near,
  }
}
