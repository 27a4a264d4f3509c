import type { Span } from '../schema/span.ts'
import { foldCase } from '../text/normalize.ts'

const NAME = String.raw`(\p{Lu}[\p{L}\p{N}&.'’-]*(?: \p{Lu}[\p{L}\p{N}&.'’-]*){0,3})`

/** Where postings name the employer: "About Acme", "At Acme, we", "Acme is a leading", "Engineer at Acme". */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^(?:About|ABOUT|Why|Join|Meet|Inside|(?:Working|Life|Careers) (?:at|with)|Welcome to|Who is) ${NAME}\\s*[?:!]?$`,
    'u',
  ),
  new RegExp(`(?:^|\\. )At ${NAME},? (?:we|you|our)\\b`, 'u'),
  new RegExp(
    `^${NAME} (?:is|are) (?:about|growing|proud|committed|dedicated|transforming|revolutioni[sz]ing|redefining|looking for|seeking|hiring|building|on a mission|(?:an?|the|one of the) (?:[\\w-]+ ){0,5}(?:compan|leader|provider|startup|start-up|firm|consultanc|agency|platform|organi[sz]ation))`,
    'u',
  ),
  new RegExp(`^(?:Every|All) ${NAME} employees?\\b`, 'u'),
  new RegExp(`\\b(?:[Ee]ngineer|[Ss]cientist|[Dd]eveloper|[Aa]nalyst|[Aa]rchitect|[Rr]esearcher)s? at ${NAME}$`, 'u'),
]

/** Words that stand where a name could and are none. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  'the this us you our we it there here what who role job team position company'.split(' '),
)

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')

/** Where a text names the employer, in order: "AI" in "Acme AI is hiring" is asked of nobody. */
export const employerSpans = (text: string, names: ReadonlySet<string>): Span[] =>
  [...names]
    .filter((name) => name.includes(' '))
    .flatMap((name) => [...text.matchAll(new RegExp(escaped(name), 'giu'))])
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .sort((a, b) => a.start - b.start)

/**
 * Names that the employer goes by, folded: a product of its own is not asked of anybody.
 *
 * @param sayings headings and statements of the posting, and its title.
 */
export const findEmployer = (sayings: readonly string[]): ReadonlySet<string> => {
  const names = sayings.flatMap((saying) => PATTERNS.flatMap((pattern) => pattern.exec(saying)?.[1] ?? []))
  return new Set(
    names.map((name) => foldCase(name).replace(/['’]s$|[.,]$/, '')).filter((name) => !NOT_NAMES.has(name.split(' ')[0] ?? '')),
  )
}
