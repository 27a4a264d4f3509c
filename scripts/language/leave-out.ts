/** Where a class of characters or an escape ends that begins at a place of a pattern. */
const skip = (source: string, at: number): number => {
  if (source[at] === '\\') return at + 2
  if (source[at] !== '[') return at + 1
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** The alternatives of a group, or of a whole pattern: where each begins and ends. */
interface Group {
  readonly starts: number[]
  readonly ends: number[]
}

const OPENING = /^\((?:\?(?:[:=!]|<[=!]))?/

const listGroups = (source: string): Group[] => {
  const open: Group[] = [{ starts: [0], ends: [] }]
  const closed: Group[] = []
  for (let at = 0; at < source.length; at = skip(source, at)) {
    const last = open.at(-1)
    if (source[at] === '(') {
      const opening = OPENING.exec(source.slice(at))?.[0] ?? '('
      open.push({ starts: [at + opening.length], ends: [] })
      at += opening.length - 1
    } else if (source[at] === ')') {
      last?.ends.push(at)
      closed.push(...open.splice(-1))
    } else if (source[at] === '|') {
      last?.ends.push(at)
      last?.starts.push(at + 1)
    }
  }
  open[0]?.ends.push(source.length)
  return [...open, ...closed]
}

/** A pattern without one of its alternatives. */
export interface LeftOut {
  readonly alternative: string
  readonly source: string
}

/** A pattern without each of its alternatives in turn, "(?:a|b) c" without "a" and without "b". */
export const leaveOutAlternatives = (source: string): LeftOut[] =>
  listGroups(source)
    .filter(({ starts }) => starts.length > 1)
    .flatMap(({ starts, ends }) =>
      starts.map((start, index) => {
        const end = ends[index] ?? source.length
        const from = index > 0 ? start - 1 : start
        return { alternative: source.slice(start, end), source: source.slice(0, from) + source.slice(index > 0 ? end : end + 1) }
      }),
    )
