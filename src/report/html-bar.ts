import type { Importance, Report } from '../schema/index.ts'
import { html, type Markup } from './html.ts'
import { count, formatPoints, IMPORTANCE_NAMES, IMPORTANCES } from './words.ts'

/** Points got and possible of the requirements of one importance. */
interface Share {
  readonly importance: Importance
  readonly points: number
  readonly possible: number
  readonly asked: number
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const sharesOf = ({ job, coverage }: Report): Share[] => {
  const importanceOf = new Map(job.requirements.map(({ id, importance }) => [id, importance]))
  return IMPORTANCES.map((importance) => {
    const rows = coverage.filter(({ requirement }) => importanceOf.get(requirement) === importance)
    const [points, possible] = [sum(rows.map((row) => row.points)), sum(rows.map((row) => row.possible))]
    return { importance, points, possible, asked: rows.length }
  }).filter(({ asked }) => asked > 0)
}

/**
 * One bar of 100 points, its parts side by side: `points` filled, the rest of `possible` open.
 * Drawn with attributes, since the page's policy allows no inline style.
 */
const renderBar = ({ score }: Report, shares: readonly Share[]): Markup => {
  let left = 0
  const parts = shares.map(({ importance, points, possible }) => {
    const x = left
    left += possible
    return html`<rect class="bar-open bar-${importance}" x="${x.toFixed(2)}" y="0" width="${possible.toFixed(2)}" height="4"/><rect class="bar-${importance}" x="${x.toFixed(2)}" y="0" width="${points.toFixed(2)}" height="4"/>`
  })
  return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" role="img" aria-label="${formatPoints(score)} of 100 points"><rect class="bar-ground" width="100" height="4"/>${parts}</svg>`
}

const renderShare = ({ importance, points, possible, asked }: Share, { required, preferred, duty }: Report): Markup => {
  const { met, of } = { required, preferred, duty }[importance]
  return html`<li class="share share-${importance}"><span class="share-name">${IMPORTANCE_NAMES[importance]}</span>
<span class="share-met">${met} of ${of} met</span>
<span class="share-points">${formatPoints(points)} of ${formatPoints(possible)} points</span><span class="visually-hidden">, ${count(asked, 'requirement')}</span></li>`
}

/** The bar and what it is made of: required, duties and preferred, each with what is met and the points it brings. */
export const renderShares = (report: Report): Markup => {
  const shares = sharesOf(report)
  return html`${renderBar(report, shares)}
<ul class="shares">${shares.map((share) => renderShare(share, report))}</ul>`
}
