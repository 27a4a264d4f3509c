import type { Matrix, MatrixCell, PlaceAmong, Report } from '../schema/index.ts'
import {
  clampWidth,
  displayWidth,
  heading,
  indent,
  makePalette,
  padEnd,
  padStart,
  type TextOptions,
  wrap,
} from '../text/text-layout.ts'
import { nameRequirement } from '../wording/name-requirement.ts'
import { NO_SCORE, scoreCell } from '../wording/say-score.ts'
import { PURPOSE, sayWhatPlaceIs } from '../wording/words.ts'
import { escapeMarkdown, markdownTable } from './markdown.ts'

const BRIEF = 'role brief'
/** Columns of a score and its place among others: "100.0 (16)" and the blanks before it. */
const SCORE_WIDTH = 12
const MAX_NAME = 34

const jobOf = ({ job }: MatrixCell): string => job ?? BRIEF

const shorten = (name: string, width: number): string => {
  const letters = [...name]
  return letters.length <= width ? name : `…${letters.slice(letters.length - width + 1).join('')}`
}

/** A resume against a posting, as they are called. */
interface Pair {
  readonly resume: string
  readonly job: string | null
  readonly report: Report
  readonly among: PlaceAmong
}

/** One cell of a matrix from its report. */
export const toMatrixCell = ({ resume, job, report, among }: Pair): MatrixCell => {
  const met = new Map(report.coverage.map((row) => [row.requirement, row.status]))
  const missing = report.job.requirements.filter(({ id, importance }) => importance === 'required' && met.get(id) === 'missing')
  const { score, understood, required, preferred, duty, inputs } = report
  return {
    resume,
    job,
    score,
    among,
    understood,
    required,
    preferred,
    duty,
    missing: missing.map((one) => nameRequirement(one, report.job)),
    inputs,
  }
}

interface Axes {
  readonly resumes: readonly string[]
  readonly jobs: readonly string[]
  readonly scoreOf: (resume: string, job: string) => string
}

const sayScore = ({ score, among, understood: { enough } }: MatrixCell): string =>
  enough ? `${scoreCell(score, enough)} (${among.above})` : scoreCell(score, enough)

/** What the brackets mean, in a sentence or two; nothing if no pair has a score. */
const explainPlaces = ({ cells }: Matrix): string[] =>
  cells
    .filter(({ understood }) => understood.enough)
    .slice(0, 1)
    .map(({ among }) => `In brackets: ${sayWhatPlaceIs(among.of)}`)

const axesOf = ({ cells }: Matrix): Axes => {
  const scores = new Map(cells.map((cell) => [`${cell.resume}\n${jobOf(cell)}`, sayScore(cell)]))
  return {
    resumes: [...new Set(cells.map(({ resume }) => resume))],
    jobs: [...new Set(cells.map(jobOf))],
    scoreOf: (resume, job) => scores.get(`${resume}\n${job}`) ?? '',
  }
}

const renderTable = ({ resumes, jobs, scoreOf }: Axes): string[] => {
  const nameWidth = Math.min(MAX_NAME, Math.max(...resumes.map(displayWidth), 0))
  const numbers = jobs.map((_, index) => padStart(`[${index + 1}]`, SCORE_WIDTH)).join('')
  return [
    ...jobs.map((job, index) => `[${index + 1}] ${job}`),
    '',
    `${' '.repeat(nameWidth)}${numbers}`,
    ...resumes.map(
      (resume) =>
        padEnd(shorten(resume, nameWidth), nameWidth) + jobs.map((job) => padStart(scoreOf(resume, job), SCORE_WIDTH)).join(''),
    ),
  ]
}

/** Why pairs have no score, in a sentence each. */
const sayUnscored = ({ cells }: Matrix): string[] =>
  cells
    .filter(({ understood }) => !understood.enough)
    .map((cell) => `${NO_SCORE} ${cell.resume} against ${jobOf(cell)}: ${cell.understood.says}`)

/** A matrix as a table on a terminal, with the postings numbered and, below, what each pair lacks. */
export const renderMatrix = (matrix: Matrix, options: TextOptions): string => {
  const width = clampWidth(options.width)
  const palette = makePalette(options.color)
  const lacking = matrix.cells.filter(({ missing }) => missing.length > 0)
  const lines = [
    palette.bold('Coverage of 100'),
    ...renderTable(axesOf(matrix)),
    ...sayUnscored(matrix).flatMap((line) => wrap(line, width)),
    ...(lacking.length === 0 ? [] : heading('Required and not shown', '', width, palette)),
    ...lacking.flatMap((cell) => [
      `${cell.resume} against ${jobOf(cell)}`,
      ...indent(wrap(cell.missing.join(' · '), width - 2).map(palette.dim), 2),
    ]),
    '',
    ...explainPlaces(matrix)
      .flatMap((line) => wrap(line, width))
      .map(palette.dim),
    ...wrap(PURPOSE, width).map(palette.dim),
  ]
  return `${lines.join('\n')}\n`
}

/** The same as GitHub's Markdown. */
export const renderMatrixMarkdown = (matrix: Matrix): string => {
  const { resumes, jobs, scoreOf } = axesOf(matrix)
  return [
    '## Coverage of 100',
    '',
    ...markdownTable(
      ['Resume', ...jobs.map(escapeMarkdown)],
      resumes.map((resume) => [escapeMarkdown(resume), ...jobs.map((job) => scoreOf(resume, job))]),
    ),
    ...sayUnscored(matrix).map((line) => `- ${escapeMarkdown(line)}`),
    ...matrix.unread.map(({ file, message }) => `- ${escapeMarkdown(file)} was not read: ${escapeMarkdown(message)}`),
    `<sub>${[...explainPlaces(matrix), matrix.purpose].join(' ')}</sub>`,
    '',
  ].join('\n')
}
