import { type Lineage, lineageOf } from '../lineage.ts'
import type { Analysis, Check, CheckFinding, Document, Span, Taxonomy, Warning } from '../schema/index.ts'
import { contains, overlaps } from '../text/span.ts'
import { citeLine } from './cite-line.ts'
import { compareEducation } from './compare-education.ts'
import { compareNames } from './compare-names.ts'
import { comparePositions, pairPositions } from './compare-positions.ts'
import { compareRoles } from './compare-roles.ts'
import { compareSkills } from './compare-skills.ts'
import { compareStatements } from './compare-statements.ts'
import { type Comparison, isSameJob, type Side } from './comparison.ts'
import type { Difference, Verdict } from './difference.ts'
import { findIntegrity, newNotes } from './find-integrity.ts'
import { createSourceFinder, type Sources } from './find-sources.ts'
import { readStatements, type Statement } from './read-statements.ts'
import { respellBy } from './respell.ts'
import { requireSamePerson } from './same-person.ts'

export interface CheckInput {
  readonly original: Analysis
  readonly tailored: Analysis
  /** What the resume was tailored to; null where that is not known. */
  readonly posting: Document | null
  readonly taxonomy: Taxonomy
  /** Of the engine. */
  readonly version: string
}

/** A tailored resume that has fewer of the original's words than this is an extract. */
const LEAST_LENGTH = 1 / 3

const remember = (find: (statement: Statement) => Sources): ((statement: Statement) => Sources) => {
  const known = new Map<Statement, Sources>()
  return (statement) => {
    const sources = known.get(statement) ?? find(statement)
    known.set(statement, sources)
    return sources
  }
}

/** How much of what a tailored job says each original job says, too. */
const measureShares = (original: Side, tailored: Side): ((tailored: number, original: number) => number) => {
  const sourcesOf = createSourceFinder(original.statements, () => false)
  const told = tailored.statements.filter(({ position, isHead }) => position !== null && !isHead)
  const pairs = told.map((statement) => ({ at: statement.position, from: sourcesOf(statement).statements[0]?.position ?? null }))
  return (at, from) => {
    const own = pairs.filter((pair) => pair.at === at)
    return own.length === 0 ? 0 : own.filter((pair) => pair.from === from).length / own.length
  }
}

const pairSides = (original: Side, tailored: Side, lineage: Lineage): Comparison => {
  const positions = pairPositions(tailored.analysis.positions, original.analysis.positions, measureShares(original, tailored))
  const sourcesOf = remember(createSourceFinder(original.statements, (one, other) => isSameJob(one, other, positions)))
  return { original, tailored, lineage, positions, sourcesOf }
}

const WORST_FIRST: readonly Verdict[] = ['invented', 'stronger', 'reworded', 'lost']

const isTold = (one: Difference, other: Difference): boolean =>
  one.tailored !== null &&
  other.tailored !== null &&
  (((other.kind === one.kind || one.verdict === 'reworded') && overlaps(other.tailored, one.tailored)) ||
    (one.kind === 'statement' && contains(other.tailored, one.tailored)))

/**
 * Two findings about the same words become one, from the comparison that knows more about them, which comes first; an added name
 * is not also an added word; and words with something wrong in them are not also reported as reworded.
 */
const sayOnce = (differences: readonly Difference[]): Difference[] =>
  differences.filter((one, at) => !differences.slice(0, at).some((other) => isTold(one, other)))

const startOf = ({ tailored, original }: Difference): number => (tailored ?? original)?.start ?? 0

const warnOfLength = (original: Document, tailored: Document): Warning[] => {
  const share = tailored.text.length / Math.max(1, original.text.length)
  return share >= LEAST_LENGTH
    ? []
    : [
        {
          code: 'much_shorter',
          message: `The tailored resume has ${Math.round(share * 100)} % of the original’s length: it may be an extract, or not have been read whole.`,
        },
      ]
}

const count = (many: number, one: string, more: string): string => (many === 1 ? `1 ${one}` : `${many} ${more}`)

const sayPassed = (reworded: number): string =>
  reworded === 0
    ? 'The tailored resume says nothing that the original does not say.'
    : `No invention was found; ${count(reworded, 'line is in other words: look at it', 'lines are in other words: look at them')}.`

type Found = Pick<Check, 'invented' | 'stronger' | 'integrity' | 'reworded'>

const sayVerdict = ({ invented, stronger, integrity, reworded }: Found): string => {
  const faults = [
    ...(invented.length > 0 ? [`${count(invented.length, 'claim', 'claims')} that the original does not make`] : []),
    ...(stronger.length > 0 ? [`${count(stronger.length, 'claim', 'claims')} stronger than in the original`] : []),
    ...(integrity.length > 0 ? [`${count(integrity.length, 'place', 'places')} to look at in how the file is made`] : []),
  ]
  return faults.length === 0 ? sayPassed(reworded.length) : `The tailored resume has ${faults.join(', ')}.`
}

/**
 * Compare a tailored resume with the one that it was made from: what it says that the original does not, what it claims more
 * strongly, what it leaves out, and what it says in other words, each with both lines. Pure, and without a model: the same
 * resumes give the same bytes.
 *
 * @throws CoverageError `different_people` where the two seem to be of two people.
 */
export const checkResumes = ({ original, tailored, posting, taxonomy, version }: CheckInput): Check => {
  requireSamePerson(original, tailored)
  const lineage = lineageOf(taxonomy)
  const respell = respellBy(original.document.text, tailored.document.text)
  const comparison = pairSides(
    { analysis: original, statements: readStatements(original, lineage, respell) },
    { analysis: tailored, statements: readStatements(tailored, lineage) },
    lineage,
  )
  const differences = sayOnce(
    [
      ...comparePositions(tailored, original, comparison.positions),
      ...compareEducation(tailored, original),
      ...compareSkills(comparison),
      ...compareNames(comparison),
      ...compareRoles(comparison),
      ...compareStatements(comparison),
    ].sort((a, b) => WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict)),
  )
  const cite = (document: Document, span: Span | null) => (span === null ? null : citeLine(document, span))
  const findings = (verdict: Verdict): CheckFinding[] =>
    differences
      .filter((one) => one.verdict === verdict)
      .sort((a, b) => startOf(a) - startOf(b))
      .map(({ kind, says, ...places }) => ({
        kind,
        says,
        tailored: cite(tailored.document, places.tailored),
        original: cite(original.document, places.original),
      }))
  const found = {
    invented: findings('invented'),
    stronger: findings('stronger'),
    lost: findings('lost'),
    reworded: findings('reworded'),
    integrity: newNotes(findIntegrity(tailored, posting), findIntegrity(original, posting)),
  }
  return {
    passed: found.invented.length + found.stronger.length + found.integrity.length === 0,
    verdict: sayVerdict(found),
    ...found,
    warnings: warnOfLength(original.document, tailored.document),
    versions: { engine: version, taxonomy: taxonomy.version },
    inputs: {
      original: original.document.sha256,
      tailored: tailored.document.sha256,
      job: posting?.sha256 ?? null,
      asOf: tailored.experience.asOf,
    },
  }
}
