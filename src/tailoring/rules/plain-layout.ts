import type { Aside, Line } from '../../schema/document.ts'
import type { Span } from '../../schema/span.ts'
import { contains, overlaps } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import type { Advice, Rule, RuleContext } from '../rule.ts'

/** What is lost with a part of the page, and where to put it. The order is that in which the parts are lost most often. */
const LAYOUT_PARTS: readonly { readonly aside: Aside; readonly where: string; readonly todo: string }[] = [
  { aside: 'text-box', where: 'in text boxes', todo: 'Move them into the running text.' },
  { aside: 'header', where: 'in the header of the page', todo: 'Put them into the page itself.' },
  { aside: 'footer', where: 'in the footer of the page', todo: 'Put them into the page itself.' },
  { aside: 'table', where: 'in a table', todo: 'Write them line by line.' },
]

const CONTACT_IN_AN_ASIDE = /@|\d{3}/

/** A date and a place beside a job are no column: side by side must stand whole texts. */
const MIN_COLUMN_CHARACTERS = 25

/** So many lines with a neighbour are a column, and not one line that was set beside another. */
const LINES_OF_A_COLUMN = 6

/** A loss only where something is lost: what is asked, or how to reach the person. */
const matters = (line: Line, { analysis: { document }, parts }: RuleContext): boolean =>
  CONTACT_IN_AN_ASIDE.test(document.text.slice(line.start, line.end)) ||
  parts.some(({ evidence }) => evidence.some((one) => contains(line, one)))

const findAside = (context: RuleContext): Advice[] => {
  for (const { aside, where, todo } of LAYOUT_PARTS) {
    const lines = context.analysis.document.lines.filter((line) => line.within === aside && matters(line, context))
    if (lines.length > 0) return [adviseOn(lines, where, todo, context)]
  }
  return []
}

/** The stretch of the page that a line takes, from top to bottom. */
const heightOf = ({ box }: Line): Span => ({ start: box?.[1] ?? 0, end: (box?.[1] ?? 0) + (box?.[3] ?? 0) })
const widthOf = ({ box }: Line): Span => ({ start: box?.[0] ?? 0, end: (box?.[0] ?? 0) + (box?.[2] ?? 0) })

const standBeside = (one: Line, other: Line): boolean =>
  one.page === other.page && overlaps(heightOf(one), heightOf(other)) && !overlaps(widthOf(one), widthOf(other))

/** Lines of a second column: each has a long line beside it, and is one. A page is looked at from top to bottom. */
const findColumn = ({ analysis: { document } }: RuleContext): Line[] => {
  const long = document.lines
    .filter((line) => line.box !== null && line.end - line.start >= MIN_COLUMN_CHARACTERS)
    .sort((a, b) => (a.page ?? 0) - (b.page ?? 0) || heightOf(a).start - heightOf(b).start)
  return long.filter((line, index) => {
    const next = long[index + 1]
    return next !== undefined && standBeside(line, next)
  })
}

const adviseOn = (lines: readonly Line[], where: string, todo: string, { cite }: RuleContext): Advice => {
  const [first] = lines
  const place = first ?? { start: 0, end: 0 }
  const others = lines.length - 1
  const told = `${cite(place)}${others > 0 ? ` and ${others} more` : ''}`
  return adviseOnly({
    title: 'Keep what matters in the running text',
    message: `What the posting asks for, or how to reach you, stands ${where} (${told}). It was read here; many application systems leave such text out or mix it up. ${todo}`,
    resume: spanOf(place),
    job: null,
  })
}

/** Text boxes, headers, tables and columns: read here, lost by many of the programs that a resume is sent through. */
export const plainLayout: Rule = {
  id: 'plain-layout',
  title: 'Keep what matters out of boxes, headers and columns',
  examples: [
    {
      about: 'points at contacts that stand in the header of the page',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\nrobin.halvorsen@example.org',
      lastLine: 'header',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: 'robin.halvorsen@example.org', edited: null }],
    },
    {
      about: 'is silent about a box without anything that is asked',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\nA quiet corner',
      lastLine: 'text-box',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent where all stands in the running text',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\nrobin.halvorsen@example.org',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => {
    const aside = findAside(context)
    if (aside.length > 0) return aside
    const column = findColumn(context)
    return column.length >= LINES_OF_A_COLUMN
      ? [adviseOn(column, 'in columns side by side', 'One column is read by all.', context)]
      : []
  },
}
