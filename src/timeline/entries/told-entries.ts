import { READS } from '../../language/resumes.ts'
import { isTitle } from '../../text/titles.ts'
import { type BodyLine, withoutDates } from '../lines/index.ts'
import { cellsOf, type EntryNames } from '../names/index.ts'
import type { Entry } from './find-entries.ts'

/** What a sentence says of a post; null where it does not say both. */
const namesIn = (line: BodyLine): EntryNames | null => {
  const said = withoutDates(line)
  if (!READS['tells-of-post'].test(said)) return null
  const [title, organization] = [READS['told-as-what'], READS['told-with-whom']].map((pattern) => pattern.exec(said)?.[1]?.trim())
  return title && organization && isTitle(title) ? { title, organization } : null
}

/** The posts of a body that sentences describe, each with its period, in order: some write like this, without heads. */
export const findToldEntries = (body: readonly BodyLine[]): Entry[] =>
  body.flatMap((line, at) => {
    const date = line.dates.find(({ form }) => form === 'range')
    const names = date ? namesIn(line) : null
    return date && names ? [{ at, first: at, date, names, cells: cellsOf([line]), townOrEmployer: null }] : []
  })
