import type { Place } from '../evidence/index.ts'
import { type Lineage, PUBLISHING, SPOKEN_LANGUAGES } from '../lineage.ts'
import type { DeedCoverage, Evidence, PartCoverage } from '../schema/coverage.ts'
import type { Part } from '../schema/job.ts'
import { lastIndexStartingAt } from '../text/span.ts'
import { contentWords } from '../text/stems.ts'
import { indexWork, type ToldPassage } from '../told/index.ts'
import { isHint } from './credit.ts'
import type { Shares } from './find-deed-evidence.ts'
import { namesTool } from './names-tool.ts'
import { ON_IT_SHARE, PART_MET_CREDIT } from './weights.ts'

/** Which places a careful reader accepts; bench/results.md says how many of them readers do accept. */

/** Where the name of a thing is enough: it was used there, or the person claims it. A course, a venue, a club only bear the name. */
const NAMED_THERE: ReadonlySet<Place> = new Set([
  'dated position',
  'undated position',
  'listed position',
  'projects',
  'skills',
  'summary',
  'awards',
])

/** "Hive data lake" holds the words of "data lake". */
const holdsName = ({ surfaceForm }: Evidence, { anyOf }: Part): boolean => {
  const held = new Set(contentWords(surfaceForm).map(({ stem }) => stem))
  const names = anyOf.map((asked) => contentWords(asked.surfaceForm))
  return names.some((words) => words.length > 0 && words.every(({ stem }) => held.has(stem)))
}

/** A quality is claimed by its name; other things are shown by it, and not by words that only call it to mind. */
const isNamed = (evidence: Evidence, { passage }: ToldPassage, part: Part | undefined): boolean => {
  const { skill, relation, near } = evidence
  if (skill === null || near || part?.soft !== false || !NAMED_THERE.has(passage.place)) return false
  return relation === 'exact' || (relation === 'narrower' && holdsName(evidence, part))
}

/** A spoken language says all there is to say wherever it is named or written. */
const isSpoken = ({ skill, relation }: Evidence, lineage: Lineage): boolean =>
  skill !== null && relation === 'exact' && lineage.skillOf(skill)?.group === SPOKEN_LANGUAGES

/** A list of papers shows that somebody publishes. */
const isListedPaper = ({ skill, section }: Evidence): boolean => skill === PUBLISHING && section === 'publications'

/** Outside of any work, and where a paper or a school bears the words, a line is hardly ever what was asked for. */
const BESIDE_WORK: ReadonlySet<Place> = new Set(['experience', 'education', 'publications', 'contact'])

/** Where somebody claims a quality; in work its name mostly means something else ("communication systems"). */
const CLAIMED_THERE: ReadonlySet<Place> = new Set(['summary', 'skills'])

/** What somebody says of themselves in a summary shows no deed and no phrase: readers take three in five. */
const isSaidOfOneself = ({ relation }: Evidence, { passage: { place } }: ToldPassage): boolean =>
  relation === 'words' && place === 'summary'

const isBeside = ({ skill }: Evidence, { passage: { place } }: ToldPassage, part: Part | undefined): boolean =>
  BESIDE_WORK.has(place) || (part?.soft === true && skill !== null && !CLAIMED_THERE.has(place))

const isNear = (evidence: Evidence, told: ToldPassage | undefined, share: number, part: Part | undefined): boolean => {
  if (evidence.relation === 'related' || told === undefined || evidence.start >= told.passage.end) return true
  if ((evidence.relation === 'words' && evidence.near) || isBeside(evidence, told, part) || isSaidOfOneself(evidence, told))
    return true
  return share < ON_IT_SHARE && !isNamed(evidence, told, part)
}

/** Years and studies are held or not. */
const isOfPerson = ({ skill, relation }: Evidence): boolean => skill === null && relation !== 'words'

/** Several kinds of a wide field show it together, though none of them by itself: three methods are statistics. */
const together = (evidence: readonly Evidence[], status: PartCoverage['status'] | undefined): readonly Evidence[] =>
  status === 'met' && evidence.every(({ near }) => near)
    ? evidence.map((one) =>
        one.relation === 'narrower' && one.skill !== null && one.strength >= PART_MET_CREDIT ? { ...one, near: false } : one,
      )
    : evidence

/** How a place of a piece is marked, and what it tells beside others. */
interface Marking {
  readonly mark: (evidence: Evidence) => Evidence
  readonly isToolItself: (evidence: Evidence) => boolean
  readonly shareOf: (evidence: Evidence) => number
}

const firstIf = (a: boolean, b: boolean): number => Number(b) - Number(a)

/**
 * What shows it stands before what is only near, however strong; then the tool itself, where it is met by that; among equally
 * strong places a name before others of its kind, then the one that holds most of the statement: it is the one that is quoted.
 */
const marked = <T extends PartCoverage | DeedCoverage>(piece: T, { mark, isToolItself, shareOf }: Marking): T => ({
  ...piece,
  evidence: together(piece.evidence.map(mark), 'status' in piece ? piece.status : undefined)
    .filter((one) => !isHint(one))
    .toSorted(
      (a, b) =>
        Number(a.near) - Number(b.near) ||
        firstIf(isToolItself(a), isToolItself(b)) ||
        b.strength - a.strength ||
        firstIf(a.relation === 'exact', b.relation === 'exact') ||
        shareOf(b) - shareOf(a),
    ),
})

/** Parts and deeds of a statement, each of their places marked where it is only near, and without mere hints. */
export const markNear = <
  Pieces extends { readonly parts: PartCoverage[]; readonly deeds: DeedCoverage[]; readonly shares: Shares },
>(
  pieces: Pieces,
  asked: readonly Part[],
  lineage: Lineage,
): Pieces => {
  const { told, held } = pieces.shares
  const { passages } = indexWork(told)
  const placeOf = (evidence: Evidence): number => lastIndexStartingAt(passages, evidence.start)
  const shareOf = (evidence: Evidence): number => held[placeOf(evidence)] ?? 0
  const isToolItself = (evidence: Evidence): boolean => namesTool(evidence, lineage)
  const markFor =
    (part?: Part) =>
    (evidence: Evidence): Evidence => {
      if (isOfPerson(evidence)) return evidence
      if (isSpoken(evidence, lineage) || isListedPaper(evidence)) return { ...evidence, near: false }
      return { ...evidence, near: isNear(evidence, told[placeOf(evidence)], shareOf(evidence), part) }
    }
  return {
    ...pieces,
    parts: pieces.parts.map((part, index) => marked(part, { mark: markFor(asked[index]), isToolItself, shareOf })),
    deeds: pieces.deeds.map((deed) => marked(deed, { mark: markFor(), isToolItself, shareOf })),
  }
}
