import type { PoolStatus, PostingRanking, Ranking, Tally } from '../../../schema/index.ts'
import { clampWidth, heading, makePalette, padEnd, padStart, type TextOptions, wrap } from '../../../text/text-layout.ts'
import { sayUnjudged, scoreCell } from '../../../wording/say-score.ts'
import { count, sayCondition, sayWhatPlaceIs } from '../../../wording/words.ts'

const met = ({ met: count, of }: Tally): string => `${count} of ${of}`

const describeFilters = ({ filters: { minYears, degree, leftOut } }: Ranking): string[] => {
  const asked = [
    ...(minYears === null ? [] : [`${minYears} years of dated work or more`]),
    ...(degree === null ? [] : [`a finished degree, ${degree} or above`]),
  ]
  return asked.length === 0
    ? []
    : [`Only those with ${asked.join(' and ')}: ${count(leftOut, 'resume')} left out, whatever they cover.`]
}

const describePool = ({ pool: { resumes, outdated, scored }, ties: { rule, more } }: Ranking): string[] => [
  `${count(resumes, 'resume')} in the pool; ${scored.toLocaleString('en-US')} were held against the posting one by one, and nobody else can cover more.`,
  ...(outdated === 0 ? [] : [`${count(outdated, 'resume')} wait to be understood by this version and are not ranked yet.`]),
  rule,
  ...(more === 0 ? [] : [`${count(more, 'more resume')} may have the score of the last one shown.`]),
]

/** What the columns of a table say of one of its rows. */
type Row<Column extends string> = Readonly<Record<Column | 'place' | 'score' | 'required' | 'preferred', string>>

const resumeRow = ({ place, code, score, required, preferred, file }: Row<'code' | 'file'>): string =>
  `${padStart(place, 5)}  ${padEnd(code, 12)} ${padStart(score, 6)}  ${padStart(required, 9)}  ${padStart(preferred, 9)}  ${file}`.trimEnd()
const RESUME_HEAD = resumeRow({
  ...{ place: 'place', code: 'code', score: 'score' },
  ...{ required: 'required', preferred: 'preferred', file: 'file' },
})

const postingRow = ({ place, score, above, required, preferred, title }: Row<'above' | 'title'>): string =>
  `${padStart(place, 5)}  ${padStart(score, 6)}  ${padStart(above, 8)}  ${padStart(required, 9)}  ${padStart(preferred, 9)}  ${title}`.trimEnd()
const POSTING_HEAD = postingRow({
  ...{ place: 'place', score: 'score', above: 'above' },
  ...{ required: 'required', preferred: 'preferred', title: 'title' },
})

/** A ranking for a person, headed by the statement of purpose. */
export const renderRanking = (ranking: Ranking, { color, width: asked }: TextOptions): string => {
  const width = clampWidth(asked)
  const palette = makePalette(color)
  const { job, resumes } = ranking
  return [
    ...wrap(ranking.purpose, width),
    ...heading(job.title ?? 'The posting', `${count(job.requirements, 'requirement')}`, width, palette),
    palette.dim(RESUME_HEAD),
    ...resumes.map(({ place, code, score, judged, required, preferred, fileName }) => {
      const shared = resumes.filter((other) => other.place === place).length > 1
      return resumeRow({
        ...{ place: `${place}${shared ? '=' : ''}`, code, score: scoreCell(score, judged) },
        ...{ required: met(required), preferred: met(preferred), file: fileName ?? '' },
      })
    }),
    ...(resumes.length === 0 ? ['Nobody: the pool has no resume to rank here.'] : []),
    '',
    ...sayUnjudged(resumes).flatMap((line) => wrap(line, width)),
    ...describeFilters(ranking).flatMap((line) => wrap(line, width)),
    ...describePool(ranking).flatMap((line) => wrap(line, width)),
    ...(job.blockers.length === 0 ? [] : ['', 'No text shows whether these conditions are met; check yourself:']),
    ...job.blockers.flatMap(({ kind, importance, quote }) =>
      wrap(`${kind}: ${sayCondition({ importance }, `“${quote.replace(/\s+/g, ' ')}”`)}`, width - 2).map((line) => `  ${line}`),
    ),
    '',
  ].join('\n')
}

/** Postings for a resume, for a person. */
export const renderPostings = (ranking: PostingRanking, { color, width: asked }: TextOptions): string => {
  const width = clampWidth(asked)
  const palette = makePalette(color)
  return [
    ...wrap(ranking.purpose, width),
    ...heading('Postings', count(ranking.postings, 'posting'), width, palette),
    palette.dim(POSTING_HEAD),
    ...ranking.jobs.map(({ place, job, score, among, judged, required, preferred, title, blockers }) => {
      const check = blockers === 0 ? '' : ` (${count(blockers, 'condition')} to check yourself)`
      return postingRow({
        ...{ place: String(place), score: scoreCell(score, judged), above: judged ? `${among.above} of ${among.of}` : '' },
        ...{ required: met(required), preferred: met(preferred), title: `${title ?? `posting ${job}`}${check}` },
      })
    }),
    ...(ranking.jobs.length === 0 ? ['None: add some with `resume-coverage pool add --postings DIR`.'] : []),
    '',
    ...ranking.jobs
      .filter(({ judged }) => judged)
      .slice(0, 1)
      .flatMap(({ among }) => wrap(`Above: ${sayWhatPlaceIs(among.of)}`, width)),
    ...sayUnjudged(ranking.jobs).flatMap((line) => wrap(line, width)),
    ...wrap(ranking.ties.rule, width),
    '',
  ].join('\n')
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000).toLocaleString('en-US')} kB`

/** What the pool holds, for a person. */
export const renderStatus = (status: PoolStatus): string =>
  [
    `${count(status.resumes, 'resume')}, ${count(status.postings, 'posting')}${status.blind ? '; blind: codes only' : ''}`,
    `${count(status.waiting, 'file')} wait to be read; ${count(status.outdated, 'resume')} to be understood by this version`,
    `${kilobytes(status.bytes.texts)} of texts, ${kilobytes(status.bytes.rest)} of all else`,
    status.nextExpiry === null
      ? 'Nothing expires.'
      : `The next resume expires ${status.nextExpiry.slice(0, 16).replace('T', ' ')} UTC.`,
    ...(status.failures.length === 0 ? [] : ['Could not be read:']),
    ...status.failures.map(({ message }) => `  ${message}`),
    '',
  ].join('\n')
