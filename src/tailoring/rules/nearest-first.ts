import { joinNames } from '../../text/join-names.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { type Entry, findProjects, LEAST_SHOWN, type Weighed, weighEntry } from '../entries.ts'
import { MAX_NAMES, nameAskedAt } from '../phrases.ts'
import type { Advice, Rule, RuleContext } from '../rule.ts'

/** So much more must the one show than what stands first, before an order is worth a change. */
const TIMES_MORE = 2

const namesOf = ({ entry, shows }: Weighed, context: RuleContext): readonly string[] =>
  shows.map((covered) => nameAskedAt(covered, entry, context))

const adviseOnProjects = (projects: readonly Entry[], context: RuleContext): Advice[] => {
  const [first, ...others] = projects.map((project) => weighEntry(project, context))
  const [nearest] = others.toSorted((a, b) => b.weight - a.weight)
  if (!first || !nearest) return []
  if (nearest.shows.length < LEAST_SHOWN || nearest.weight < TIMES_MORE * first.weight) return []
  const names = joinNames(namesOf(nearest, context), 'and', MAX_NAMES)
  const [heaviest] = nearest.shows
  const less = first.shows.length === 0 ? 'nothing' : 'less'
  return [
    adviseOnly({
      title: `Put “${nearest.entry.name}” first among your projects`,
      message: `It shows ${names}, which the posting asks for; “${first.entry.name}”, which stands first, shows ${less} of what it asks.`,
      resume: spanOf(nearest.entry.head),
      job: heaviest ? spanOf(heaviest.part?.anyOf[0] ?? heaviest.requirement) : null,
    }),
  ]
}

/** Projects have no order of time that must be kept: the one that is nearest to the posting is read first. */
export const nearestFirst: Rule = {
  id: 'nearest-first',
  title: 'Put the project first that is nearest to the posting',
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
      about: 'is silent where the first shows nearly as much, and where one name alone makes the difference',
      resume:
        'PROJECTS\nHarbour Map\n- Trained it in PyTorch\n\nTide Tables\n- Ran 3 services on Kubernetes\n\nRESEARCH PROJECTS\nChess Club Site\n- Drew 20 pages in Figma\n\nBus Times\n- Wrote it in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
  ],
  suggest: (context) =>
    findProjects(context.analysis)
      .flatMap((projects) => adviseOnProjects(projects, context))
      .slice(0, 1),
}
