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

/** Claims of skills, tools and methods that the original does not make, makes only weakly, denies, or makes about other work. */
export const compareSkills = ({ original, tailored, lineage, positions, sourcesOf }: Comparison): Difference[] => {
  const before = allMentions(original.analysis)
  const bySkill = (skill: string): Mention[] => before.filter((one) => one.skill === skill)
  const shown = new Set(before.filter(({ negated }) => !negated).flatMap(({ skill }) => [skill, ...lineage.ancestorsOf(skill)]))
  const originalText = new Set(contentWords(original.analysis.document.text).map(({ stem }) => stem))
  const printed = ` ${foldedTokens(original.analysis.document.text)
    .map(({ word }) => word)
    .join(' ')} `
  /** The same words are in the original, where they were not read as a skill. */
  const isPrinted = ({ surfaceForm }: Mention): boolean =>
    printed.includes(
      ` ${foldedTokens(surfaceForm)
        .map(({ word }) => word)
        .join(' ')} `,
    )
  const said = new Set<string>()

  /** A kind of work may be put in other words; a tool has its name. */
  const isParaphrase = (mention: Mention): boolean => {
    if (mention.soft) return true
    if (!lineage.isKind(mention.skill) || SECTIONS_OF_SKILLS.has(mention.section)) return false
    const statement = statementAt(tailored.statements, mention)
    const open = statement ? sourcesOf(statement).unsupported : []
    return (
      mention.evoked ||
      !open.some((word) => overlaps(word, mention)) ||
      contentWords(mention.surfaceForm).every(({ stem }) => originalText.has(stem))
    )
  }

  const placesIn = (mention: Mention): Difference | null => {
    const statement = statementAt(tailored.statements, mention)
    if (lineage.isKind(mention.skill) || mention.evoked || statement === undefined || statement.position === null) return null
    const source = positions[statement.position]
    if (source === null || source === undefined) return null
    const job = original.analysis.positions[source]
    const places = before.filter(
      (one) => !one.negated && (one.skill === mention.skill || lineage.ancestorsOf(one.skill).has(mention.skill)),
    )
    if (!job || places.some((one) => overlaps(job, one))) return null
    if (
      sourcesOf(statement).statements.some(
        (one) => one.meanings.has(`#${mention.skill}`) && one.position === null && one.section === 'projects',
      )
    )
      return null
    const [first] = places
    if (first === undefined) return null
    return {
      kind: 'place',
      verdict: 'stronger',
      says: `“${mention.surfaceForm}” is not said of this job in the original.`,
      tailored: mention,
      original: first,
    }
  }

  const compare = (mention: Mention): Difference | null => {
    const name = `“${mention.surfaceForm}”`
    const was = bySkill(mention.skill)
    if (!shown.has(mention.skill)) {
      const [denied] = was
      if (denied)
        return {
          kind: 'denial',
          verdict: 'stronger',
          says: `The original denies ${name}, or only plans it.`,
          tailored: mention,
          original: denied,
        }
      return isPrinted(mention) || isParaphrase(mention)
        ? null
        : { kind: 'skill', verdict: 'invented', says: `${name} is not in the original.`, tailored: mention, original: null }
    }
    const [weak] = was
    if (weak && !mention.weak && !lineage.isKind(mention.skill) && was.every((one) => one.weak || one.negated))
      return {
        kind: 'level',
        verdict: 'stronger',
        says: `The original says of ${name} that it is little known.`,
        tailored: mention,
        original: weak,
      }
    return placesIn(mention)
  }

  const isNewsOf = (mention: Mention, { kind }: Difference): boolean => {
    const key = `${kind} ${mention.skill} ${kind === 'place' ? tailored.analysis.positions.findIndex((one) => overlaps(one, mention)) : ''}`
    return !said.has(key) && Boolean(said.add(key))
  }

  const found = allMentions(tailored.analysis)
    .filter(({ negated }) => !negated)
    .flatMap((mention) => {
      const difference = compare(mention)
      return difference && isNewsOf(mention, difference) ? [difference] : []
    })
  const now = new Set(allMentions(tailored.analysis).flatMap(({ skill }) => [skill, ...lineage.ancestorsOf(skill)]))
  const lost = before
    .filter(({ negated, soft, evoked, skill }) => !negated && !soft && !evoked && !lineage.isKind(skill) && !now.has(skill))
    .filter((mention, at, all) => all.findIndex(({ skill }) => skill === mention.skill) === at)
    .map(
      (mention): Difference => ({
        kind: 'skill',
        verdict: 'lost',
        says: `“${mention.surfaceForm}” is left out.`,
        tailored: null,
        original: mention,
      }),
    )
  return [...found, ...lost]
}
