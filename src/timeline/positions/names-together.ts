import type { Entry } from '../entries/index.ts'
import type { EntryNames } from '../names/index.ts'

/** Two lines that share their names: "Jun – Jul 2018  Assistant" above "Jun – Jul 2017  Skate Hall". */
const shareNames = (upper: Entry | undefined, lower: Entry | undefined): boolean =>
  upper !== undefined &&
  lower?.first === upper.at + 1 &&
  upper.names.organization === null &&
  upper.cells.some(({ what }) => what === 'title') &&
  lower.cells.length === 1 &&
  lower.cells[0]?.what !== 'title' &&
  lower.date?.form === 'range'

/** "Engineer  2022 – Present" directly above "Junior Engineer  2021 – 2022" and "Tarn Bank" below it: two posts, one employer. */
const employerBelow = (entries: readonly Entry[], order: number): string | null => {
  const [entry, next] = [entries[order], entries[order + 1]]
  const [only] = entry?.cells ?? []
  if (!entry || next?.first !== entry.at + 1 || entry.cells.length !== 1 || only?.what !== 'title') return null
  if (entry.names.organization !== null || next.cells[0]?.what !== 'title' || !next.cells[0].dated) return null
  const employer = next.cells.find(({ text }) => text === next.names.organization)
  return employer?.joint === 'line' && !employer.dated ? employer.text : null
}

/** What an entry names, together with the line that shares its names. */
export const namesTogether = (entries: readonly Entry[], order: number): EntryNames => {
  const [before, entry, next] = [entries[order - 1], entries[order], entries[order + 1]]
  if (shareNames(before, entry)) return { title: before?.names.title ?? null, organization: entry?.cells[0]?.text ?? null }
  if (shareNames(entry, next)) return { title: entry?.names.title ?? null, organization: next?.cells[0]?.text ?? null }
  const below = employerBelow(entries, order)
  if (entry && below) return { ...entry.names, organization: below }
  return entry?.names ?? { title: null, organization: null }
}
