import { isTitle } from '../text/titles.ts'
import { type BodyLine, withoutDates } from './body-lines.ts'
import type { Entry } from './entries.ts'
import { cellsOf } from './header-cells.ts'
import type { EntryNames } from './split-title.ts'

/** "• Worked at Tarn Bank as an analyst from Nov 2019 to Feb 2020." */
const TELLS =
  /^\P{L}*(?:(?:[Ii] )?(?:[Hh]ave |[Aa]m )?(?:[Cc]urrently |[Pp]reviously )?(?:[Ww]ork(?:ed|ing)|[Ss]erv(?:ed|ing)|[Ee]mployed)) /u
const AS_WHAT = / as (?:an? |the )?([^,.\t]{3,60}?)(?= (?:in|at|for|with|from|since|on)\b|[,.\t]|$)/iu
const WITH_WHOM = / (?:in|at|for|with) (?:the )?(\p{Lu}[^,\t]{1,60}?)(?= (?:on|as|[Ff]rom|[Ss]ince)\b|[,\t]|\.?\s*$)/u

/** What a sentence says of a post; null where it does not say both. */
const namesIn = (line: BodyLine): EntryNames | null => {
  const said = withoutDates(line)
  if (!TELLS.test(said)) return null
  const [title, organization] = [AS_WHAT, WITH_WHOM].map((pattern) => pattern.exec(said)?.[1]?.trim())
  return title && organization && isTitle(title) ? { title, organization } : null
}

/** The posts of a body that sentences tell of, each with its period, in order: so some write where nothing has a head. */
export const findToldEntries = (body: readonly BodyLine[]): Entry[] =>
  body.flatMap((line, at) => {
    const date = line.dates.find(({ form }) => form === 'range')
    const names = date ? namesIn(line) : null
    return date && names ? [{ at, first: at, date, names, cells: cellsOf([line]), townOrEmployer: null }] : []
  })
