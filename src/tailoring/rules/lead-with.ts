import { joinNames } from '../../text/join-names.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { quoteHead } from '../bullets.ts'
import { findLead, findLowLines, type Lead, type LowLines, type Shelf } from '../find-lead.ts'
import { MAX_NAMES } from '../phrases.ts'
import type { Advice, Rule, RuleContext } from '../rule.ts'

const TITLES: Readonly<Record<Lead['what'], (low: string) => string>> = {
  project: (low) => `Put “${low}” first among your projects`,
  position: (low) => `Give “${low}” more room`,
}

/** A position stays where its dates put it. */
const HOW: Readonly<Record<Lead['what'], string>> = {
  project: '',
  position:
    ' A position keeps its place in time: give it more lines than the others, and name it in the first lines of the resume.',
}

const jobPlaceOf = ({ shows: [heaviest] }: Pick<Shelf, 'shows'>): Advice['job'] =>
  heaviest ? spanOf(heaviest.part?.anyOf[0] ?? heaviest.requirement) : null

const adviseOnLead = ({ what, low, above }: Lead, { cite }: RuleContext): Advice =>
  adviseOnly({
    title: TITLES[what](low.name),
    message:
      `“${low.name}” (${cite(low.head)}) shows ${joinNames(low.names, 'and', MAX_NAMES)}, which the posting asks for; ` +
      `“${above.name}” (${cite(above.head)}), above it, shows ${above.near === 0 ? 'nothing' : 'less'} of what it asks.${HOW[what]}`,
    resume: spanOf(low.head),
    job: jobPlaceOf(low),
  })

const sayLow = ({ shelf, lines, names }: LowLines, { citeAll }: RuleContext): string =>
  `In “${shelf.name}”, put ${citeAll(lines)} first: ${lines.length > 1 ? 'they show' : 'it shows'} ${joinNames(names, 'and', MAX_NAMES)}, which the posting asks for, and the lines above show less.`

const adviseOnLines = (low: readonly LowLines[], context: RuleContext): Advice[] => {
  const [first] = low
  if (!first) return []
  return [
    adviseOnly({
      title: `Move up “${quoteHead(first.best, context.analysis.document.text)}”`,
      message: low.map((one) => sayLow(one, context)).join(' '),
      resume: spanOf(first.best),
      job: jobPlaceOf(first.shelf),
    }),
  ]
}

/** What shows most of what is asked stands clearly below what shows much less. Order does not enter the score, so the gain is 0. */
export const leadWith: Rule = {
  id: 'lead-with',
  title: 'Put first what is nearest to the posting',
  examples: [
    {
      about: 'points at the project that shows most of what is asked, where others stand above it',
      resume:
        'PROJECTS\nChess Club Site\n- Drew 20 pages in Figma\n\nTide Tables\n- Ran 3 services on Kubernetes\n- Wrote the planner in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Tide Tables', edited: null }],
    },
    {
      about: 'is silent where it stands first',
      resume:
        'PROJECTS\nTide Tables\n- Ran 3 services on Kubernetes\n- Wrote the planner in PyTorch\n\nChess Club Site\n- Drew 20 pages in Figma',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where the first shows a tool of its own that is asked for, and where one name alone makes the difference',
      resume:
        'PROJECTS\nHarbour Map\n- Drew it in Figma\n\nTide Tables\n- Ran 3 services on Kubernetes\n- Wrote the planner in PyTorch\n\nRESEARCH PROJECTS\nChess Club Site\n- Drew 20 pages by hand\n\nBus Times\n- Wrote it in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch\n\nNice to have\n- Figma',
      advice: [],
    },
    {
      about: 'points at a position below others that show nothing of it',
      resume:
        'EXPERIENCE\nClerk, Brightwater Labs\nJan 2025 - Dec 2025\n- Filed 20 reports of the harbour for the town and its people, and kept all of its letters in one place\n\nData Engineer, Fernhill Systems\nJan 2020 - Dec 2024\n- Ran 3 services on Kubernetes\n- Wrote the planner in PyTorch\n- Kept 9 tables in PostgreSQL',
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- PostgreSQL',
      advice: [{ at: 'Data Engineer, Fernhill Systems', edited: null }],
    },
    {
      about: 'points at a line far below lines that show less',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - present\n${'- Wrote 20 reports\n'.repeat(4)}- Ran planners in PyTorch on Kubernetes`,
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: '- Ran planners in PyTorch on Kubernetes', edited: null }],
    },
    {
      about: 'is silent where most lines show as much',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - present\n${'- Wrote 20 reports\n'.repeat(4)}${'- Ran planners in PyTorch on Kubernetes\n'.repeat(5)}`,
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent about lines that are read anyway',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2022 - present\n- Wrote 20 reports\n- Ran planners in PyTorch on Kubernetes`,
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
  ],
  suggest: (context) => {
    const lead = findLead(context)
    return lead ? [adviseOnLead(lead, context)] : adviseOnLines(findLowLines(context), context)
  },
}
