import type { Importance, Job, Requirement, YearsAsked, ZoneKind } from '../schema/index.ts'
import { aDegree } from '../text/degree-names.ts'
import { weightOf } from '../text/sum.ts'
import {
  clampWidth,
  displayWidth,
  heading,
  indent,
  makePalette,
  type Palette,
  padEnd,
  padStart,
  spread,
  type TextOptions,
  wrap,
} from '../text/text-layout.ts'
import { quotePart } from '../wording/name-requirement.ts'
import { lineNumberAt, statementOf } from '../wording/quote.ts'
import { BLOCKER_NAMES, count, IMPORTANCE_NAMES, IMPORTANCE_TAGS, IMPORTANCES, ZONE_NAMES } from '../wording/words.ts'
import { type PostingPiece, piecesOf } from './posting-pieces.ts'
import { renderWarnings } from './render-notes.ts'

interface View {
  readonly job: Job
  readonly width: number
  readonly palette: Palette
}

/** Columns of the line number and of the zone's name; the words of the posting come after them. */
const NUMBER_WIDTH = 4
const ZONE_WIDTH = Math.max(...Object.values(ZONE_NAMES).map(displayWidth)) + 2
const MARGIN = NUMBER_WIDTH + 2 + ZONE_WIDTH

const MARK_WIDTH = 2

/** The importance of statements in a zone, unless their words say otherwise. */
const ZONE_ASKS: Readonly<Record<ZoneKind, Importance | null>> = {
  required: 'required',
  preferred: 'preferred',
  duties: 'duty',
  stack: 'duty',
  company: null,
  benefits: null,
  legal: null,
  apply: null,
}

const sayYears = ({ min, max }: YearsAsked): string => `${min}${max === null ? '+' : `–${max}`} years`

const describeJob = ({ seniority, experience, degree }: Job): string =>
  [
    ...(seniority === 'unspecified' ? [] : [seniority]),
    ...(experience === null ? [] : [sayYears(experience)]),
    ...(degree === null || degree.level === 'none' ? [] : [`${degree.level}${degree.orExperience ? ' or experience' : ''}`]),
  ].join(' · ')

const printShare = (requirements: readonly Requirement[], { job }: View): string =>
  `${((100 * weightOf(requirements)) / weightOf(job.requirements)).toFixed(1)} %`

/** "Required 11, 64.2 % of the score · Duties 4, …". */
const describeShares = (view: View): string =>
  IMPORTANCES.flatMap((importance) => {
    const asked = view.job.requirements.filter((requirement) => requirement.importance === importance)
    return asked.length === 0 ? [] : [`${IMPORTANCE_NAMES[importance]} ${asked.length}: ${printShare(asked, view)}`]
  }).join(' · ')

/** What the zone does not say by itself. */
const remarkOn = ({ importance, kind }: Requirement, zone: ZoneKind | null): string => {
  const own = zone === null || ZONE_ASKS[zone] !== importance ? IMPORTANCE_TAGS[importance] : ''
  const remarks = [own, kind === 'soft' ? 'interpersonal' : ''].filter((remark) => remark !== '')
  return remarks.length === 0 ? '' : ` (${remarks.join(', ')})`
}

const note = (mark: string, words: string, right: string, view: View): string[] => {
  const room = view.width - MARGIN
  const [first = '', ...more] = wrap(words, room - MARK_WIDTH - (right === '' ? 0 : displayWidth(right) + 2))
  return indent([spread(`${mark} ${first}`, right, room), ...indent(more, MARK_WIDTH)], MARGIN)
}

/** What a resume could show of the statement above: "Python · PyTorch or JAX". */
const sayAsked = ({ years, degree, parts }: Requirement): string => {
  const asked = [...(degree ? [aDegree(degree.level)] : []), ...(years ? [sayYears(years)] : []), ...parts.map(quotePart)]
  return asked.length === 0 ? 'nothing by name, only what it asks to be done' : asked.join(' · ')
}

const renderAsked = (requirement: Requirement, zone: ZoneKind | null, view: View): string[] =>
  note(view.palette.good('•'), sayAsked(requirement) + remarkOn(requirement, zone), printShare([requirement], view), view)

const renderAlsoAsked = (requirement: Requirement, view: View): string[] => {
  const line = lineNumberAt(view.job.document, requirement.start)
  return note(view.palette.dim('='), `the same in line ${line}, counted there`, '', view)
}

const renderNotes = (piece: PostingPiece, view: View): string[] => {
  return [
    ...piece.asked.flatMap((requirement) => renderAsked(requirement, piece.zone, view)),
    ...piece.alsoAsked.flatMap((requirement) => renderAlsoAsked(requirement, view)),
    ...piece.blockers.flatMap((blocker) => {
      const words = statementOf(view.job.document, blocker, view.width)
      return note(view.palette.fair('!'), `${BLOCKER_NAMES[blocker.kind]}, check yourself: “${words}”`, '', view)
    }),
  ]
}

/** For what asks nothing, one line is enough to recognise it. */
const renderWords = (piece: PostingPiece, isSilent: boolean, { job, width, palette }: View): string[] => {
  const room = width - MARGIN
  return isSilent
    ? [palette.dim(statementOf(job.document, piece, room))]
    : wrap(statementOf(job.document, piece, piece.end - piece.start + 1), room)
}

const renderPiece = (piece: PostingPiece, before: PostingPiece | undefined, view: View): string[] => {
  const notes = renderNotes(piece, view)
  const asks = piece.zone !== null && ZONE_ASKS[piece.zone] !== null
  const [first = '', ...more] = renderWords(piece, !asks && notes.length === 0, view)
  const isNew = piece.zone !== before?.zone
  const number = padStart(String(lineNumberAt(view.job.document, piece.start)), NUMBER_WIDTH)
  const zone = isNew && piece.zone !== null ? ZONE_NAMES[piece.zone] : ''
  return [
    ...(isNew && before ? [''] : []),
    `${view.palette.accent(number)}  ${view.palette.bold(padEnd(zone, ZONE_WIDTH))}${first}`,
    ...indent(more, MARGIN),
    ...notes,
  ]
}

/**
 * A posting as it was understood, for reading on a terminal: line by line with the zone it is in, and under each line what it
 * asks for and how much of the score that is, so that a misreading can be seen.
 */
export const renderJob = (job: Job, options: TextOptions): string => {
  const view: View = { job, width: clampWidth(options.width), palette: makePalette(options.color) }
  const { width, palette } = view
  const pieces = piecesOf(job)
  return `${[
    spread(
      palette.bold(job.title ?? 'Posting without a title'),
      palette.dim(count(job.requirements.length, 'requirement')),
      width,
    ),
    ...[describeJob(job), describeShares(view)].filter((line) => line !== '').flatMap((line) => wrap(line, width)),
    ...renderWarnings(job.warnings, width, palette),
    ...heading('Line by line', 'share of the score', width, palette),
    ...pieces.flatMap((piece, index) => renderPiece(piece, pieces[index - 1], view)),
  ].join('\n')}\n`
}
