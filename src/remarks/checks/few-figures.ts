import { holdsFigure } from '../../text/figures.ts'
import { tellsOfWork } from '../../text/section-lines.ts'
import { contains, quote, rangeAt } from '../../text/span.ts'
import type { Check, CheckContext } from '../check.ts'

/** A share of fewer bullets would say nothing. */
const BULLETS_FOR_A_SHARE = 8
const LEAST_SHARE_OF_FIGURES = 0.2

const SHARE = /\d ?%/

/** Lines with a share that were torn from their bullets, by a column or the end of a page. */
const countTorn = ({ bullets, analysis: { document, sections } }: Pick<CheckContext, 'bullets' | 'analysis'>): number =>
  document.lines.filter(
    (line) =>
      SHARE.test(quote(document.text, line)) &&
      tellsOfWork(rangeAt(sections, line.start)?.kind ?? 'other') &&
      !bullets.some((bullet) => contains(bullet, line)),
  ).length

/** Hardly a bullet says how much, how many or how fast. */
export const fewFigures: Check = {
  id: 'few-figures',
  examples: [
    {
      about: 'sees bullets without a figure',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${'- Wrote reports for the staff\n'.repeat(9)}`,
      at: [null],
    },
    {
      about: 'is silent where lines that were torn from their bullets have some',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${'- Wrote reports for the staff\n'.repeat(9)}\nand cut their length by 25%\n\nand their cost by 30 %`,
      at: [],
    },
    {
      about: 'counts no bullet that heads others',
      resume: `EXPERIENCE\n${'• Tarn Bank - Data Engineer\nJan 2020 - Dec 2021, Leeds\n◦ Wrote reports for the staff\n'.repeat(7)}`,
      at: [],
    },
    {
      about: 'is silent where some have one',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${'- Wrote 20 reports\n- Wrote the handbook\n'.repeat(5)}`,
      at: [],
    },
  ],
  find: ({ bullets, analysis }) => {
    // Research is described by what was found, and by where it was published.
    if (analysis.sections.some(({ kind }) => kind === 'publications')) return []
    const counted = bullets.filter(({ words }) => holdsFigure(words)).length
    const all = counted + countTorn({ bullets, analysis })
    if (bullets.length < BULLETS_FOR_A_SHARE || all >= LEAST_SHARE_OF_FIGURES * bullets.length) return []
    return [
      {
        title: `${all === 0 ? 'None' : all} of ${bullets.length} bullets ${all <= 1 ? 'has' : 'have'} a figure`,
        message:
          'How many people, cases, users or records, how fast, how much cheaper: where you know one, it says more than any adjective. Begin with the three bullets that you are proudest of.',
        resume: null,
      },
    ]
  },
}
