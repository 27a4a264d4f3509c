import { allMentions } from '../evidence/index.ts'
import type { Mention } from '../schema/mention.ts'
import { contains, overlaps } from '../text/span.ts'
import { contentWords } from '../text/stems.ts'
import { foldedTokens } from '../text/tokenize.ts'
import type { Comparison } from './comparison.ts'
import type { Difference } from './difference.ts'
import type { Statement } from './read-statements.ts'

const SECTIONS_OF_SKILLS: ReadonlySet<string> = new Set(['skills', 'certifications', 'languages'])

const statementAt = (statements: readonly Statement[], mention: Mention): Statement | undefined =>
  statements.find((statement) => contains(statement, mention))

/** What the original says, looked up for each mention of the tailored resume. */
interface Original {
  readonly comparison: Comparison
  readonly mentions: readonly Mention[]
  /** The skills that it does not deny, and what they are kinds of. */
  readonly shown: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  /** Its words one by one, each between blanks. */
  readonly words: string
}

const asWords = (text: string): string =>
  ` ${foldedTokens(text)
    .map(({ word }) => word)
    .join(' ')} `

const readOriginal = (comparison: Comparison): Original => {
  const { analysis } = comparison.original
  const mentions = allMentions(analysis)
  return {
    comparison,
    mentions,
    shown: withAncestors(
      mentions.filter(({ negated }) => !negated),
      comparison,
    ),
    stems: new Set(contentWords(analysis.document.text).map(({ stem }) => stem)),
    words: asWords(analysis.document.text),
  }
}

const withAncestors = (mentions: readonly Mention[], { lineage }: Comparison): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ skill }) => [skill, ...lineage.ancestorsOf(skill)]))

/** The same words are in the original, where they were not read as a skill. */
const isPrinted = ({ surfaceForm }: Mention, { words }: Original): boolean => words.includes(asWords(surfaceForm))

/** A kind of work may be put in other words; a tool has its name. */
const isParaphrase = (mention: Mention, { comparison: { lineage, tailored, sourcesOf }, stems }: Original): boolean => {
  if (mention.soft) return true
  if (!lineage.isKind(mention.skill) || SECTIONS_OF_SKILLS.has(mention.section)) return false
  const statement = statementAt(tailored.statements, mention)
  const open = statement ? sourcesOf(statement).unsupported : []
  return (
    mention.evoked ||
    !open.some((word) => overlaps(word, mention)) ||
    contentWords(mention.surfaceForm).every(({ stem }) => stems.has(stem))
  )
}

/** A skill that the original shows nowhere: denied there, made up, or the same in other words. */
const compareUnshown = (mention: Mention, original: Original): Difference | null => {
  const name = `“${mention.surfaceForm}”`
  const denied = original.mentions.find(({ skill }) => skill === mention.skill)
  if (denied)
    return {
      kind: 'denial',
      verdict: 'stronger',
      says: `The original denies ${name}, or only plans it.`,
      tailored: mention,
      original: denied,
    }
  return isPrinted(mention, original) || isParaphrase(mention, original)
    ? null
    : { kind: 'skill', verdict: 'invented', says: `${name} is not in the original.`, tailored: mention, original: null }
}

/** A tool of which the original says each time that it is little known. */
const compareLevel = (mention: Mention, { comparison: { lineage }, mentions }: Original): Difference | null => {
  const was = mentions.filter(({ skill }) => skill === mention.skill)
  const [weak] = was
  return weak && !mention.weak && lineage.isTool(mention.skill) && was.every((one) => one.weak || one.negated)
    ? {
        kind: 'level',
        verdict: 'stronger',
        says: `The original says of “${mention.surfaceForm}” that it is little known.`,
        tailored: mention,
        original: weak,
      }
    : null
}

/** A tool that the original names, but not of this job, nor in a project that the line is made from. */
const comparePlace = (mention: Mention, { comparison, mentions }: Original): Difference | null => {
  const { original, tailored, lineage, positions, sourcesOf } = comparison
  const statement = statementAt(tailored.statements, mention)
  if (!lineage.isTool(mention.skill) || mention.evoked || statement === undefined || statement.position === null) return null
  const job = original.analysis.positions[positions[statement.position] ?? -1]
  const places = mentions.filter(
    (one) => !one.negated && (one.skill === mention.skill || lineage.ancestorsOf(one.skill).has(mention.skill)),
  )
  const [first] = places
  if (!job || first === undefined || places.some((one) => overlaps(job, one))) return null
  const isOfProject = sourcesOf(statement).statements.some(
    (one) => one.meanings.has(`#${mention.skill}`) && one.position === null && one.section === 'projects',
  )
  return isOfProject
    ? null
    : {
        kind: 'place',
        verdict: 'stronger',
        says: `“${mention.surfaceForm}” is not said of this job in the original.`,
        tailored: mention,
        original: first,
      }
}

const compareMention = (mention: Mention, original: Original): Difference | null =>
  original.shown.has(mention.skill)
    ? (compareLevel(mention, original) ?? comparePlace(mention, original))
    : compareUnshown(mention, original)

/** Of one skill each kind of difference is said once; of places, once for each job. */
const keyOf = (mention: Mention, { kind }: Difference, { tailored }: Comparison): string => {
  const job = kind === 'place' ? tailored.analysis.positions.findIndex((one) => overlaps(one, mention)) : ''
  return `${kind} ${mention.skill} ${job}`
}

const findClaimed = (original: Original): Difference[] => {
  const { comparison } = original
  const said = new Map<string, Difference>()
  for (const mention of allMentions(comparison.tailored.analysis).filter(({ negated }) => !negated)) {
    const difference = compareMention(mention, original)
    if (difference === null) continue
    const key = keyOf(mention, difference, comparison)
    if (!said.has(key)) said.set(key, difference)
  }
  return [...said.values()]
}

const findLost = ({ comparison, mentions }: Original): Difference[] => {
  const { lineage, tailored } = comparison
  const now = withAncestors(allMentions(tailored.analysis), comparison)
  return mentions
    .filter(({ negated, soft, evoked, skill }) => !negated && !soft && !evoked && lineage.isTool(skill) && !now.has(skill))
    .filter((mention, at, all) => all.findIndex(({ skill }) => skill === mention.skill) === at)
    .map((mention) => ({
      kind: 'skill',
      verdict: 'lost',
      says: `“${mention.surfaceForm}” is left out.`,
      tailored: null,
      original: mention,
    }))
}

/** Claims of skills, tools and methods that the original does not make, makes only weakly, denies, or makes about other work. */
export const compareSkills = (comparison: Comparison): Difference[] => {
  const original = readOriginal(comparison)
  return [...findClaimed(original), ...findLost(original)]
}
