import { MONTH_GROUP, MONTH_STARTS, MONTHS_PER_YEAR, type MonthIndex } from '../../text/months.ts'
import type { Check } from '../check.ts'
import { standsAlone } from '../stands-alone.ts'

/** "May 2021", "05/2021". */
const MONTH_AND_YEAR = `(?:${MONTH_GROUP},? |(0?[1-9]|1[0-2])[/.])((?:19|20)\\d\\d)`
const TO = ' {0,2}(?:[-–—]|to|until|bis|au|hasta) {0,2}'
/** Both ends to the month, or both as years. */
const PERIODS = [`${MONTH_AND_YEAR}${TO}${MONTH_AND_YEAR}`, `()()((?:19|20)\\d\\d)${TO}()()((?:19|20)\\d\\d)`].map(
  (period) => new RegExp(`(?<![\\p{L}\\p{N}/.-])${period}(?![\\p{L}\\p{N}/]|[.-]\\d)`, 'giu'),
)

/** A year alone is its January. */
const toMonth = (name: string | undefined, number: string | undefined, year: string | undefined): MonthIndex =>
  Number(year) * MONTHS_PER_YEAR + (name ? MONTH_STARTS.indexOf(name.toLowerCase()) : Number(number || 1) - 1)

/** A period whose end lies before its start: no reader can count it. */
export const reversedPeriod: Check = {
  id: 'reversed-period',
  examples: [
    {
      about: 'sees a period that ends before it begins',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nNov 2021 - May 2021\n- Built 20 models',
      at: ['Nov 2021 - May 2021'],
    },
    {
      about: 'sees it in figures and in years',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\n03/2021 – 11/2020\n- Built 20 models\n\nAnalyst, Fernhill Systems\n2019 – 2017',
      at: ['03/2021 – 11/2020', '2019 – 2017'],
    },
    {
      about: 'is silent about periods in order and about other numbers',
      resume:
        'Ann Lee, 555-2021-2019\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nMay 2021 - Nov 2021\n- Built 20 models\n\nAnalyst, Fernhill Systems\n2017 – 2019\n- Papers 14.2021-2019',
      at: [],
    },
  ],
  find: ({ analysis: { document }, isHidden }) =>
    PERIODS.flatMap((period) => [...document.text.matchAll(period)])
      .filter((found) => {
        const [, name, number, year, laterName, laterNumber, laterYear] = found
        return toMonth(name, number, year) > toMonth(laterName, laterNumber, laterYear)
      })
      .map(({ 0: words, index }) => ({ words, place: { start: index, end: index + words.length } }))
      .filter(({ place }) => !isHidden(place) && standsAlone(document.text, place))
      .map(({ words, place }) => ({
        title: `“${words}” ends before it begins`,
        message: 'Neither a reader nor a program can count these months. Put the right dates.',
        resume: place,
      })),
}
