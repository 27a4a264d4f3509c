import { joinNames } from '../../text/join-names.ts'
import { isOnlyNamed } from '../../text/section-lines.ts'
import { lastStartingAt, quote } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { quoteHead } from '../bullets.ts'
import { findThin, type Thin } from '../find-thin.ts'
import { namedSkills } from '../named-skills.ts'
import { MAX_NAMES, nameAskedAt } from '../phrases.ts'
import type { CoveredPart, Rule, RuleContext } from '../rule.ts'
import { nameInMidLine } from '../wording.ts'

/** As many as may have been part of one post. */
const MAX_ASKED = 3
/** More of the latest work say something, and where nothing by name is lacking they may do. */
const BARE_WORDS = 20

const isListed = ({ evidence }: CoveredPart): boolean => evidence.some(({ near, section }) => !near && section === 'skills')

/** Whether no line of work or a project shows it, nor could another tool of the kind. */
const isUntold = ({ part, shortfall, evidence }: CoveredPart): boolean =>
  part?.anyOf.length === 1 && shortfall !== null && evidence.every(({ near, section }) => near || isOnlyNamed(section))

/** Tools that are asked for by name, listed and told of nowhere: they were used somewhere. Where other advice speaks of them that is enough. */
const nameAsked = ({ unnamed, lineage }: RuleContext): string[] => {
  const asked = unnamed
    .filter((one) => isUntold(one) && isListed(one))
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ part }) => namedSkills(part).flatMap(({ skill }) => (lineage.isTool(skill) ? [skill] : [])))
  return [...new Set(asked.map((skill) => nameInMidLine(skill, lineage)))].slice(0, MAX_ASKED)
}

const sayTold = ({ told: [first, ...others], words }: Thin, { analysis: { document }, cite }: RuleContext): string => {
  if (!first || words === 0) return 'no line says what you did there'
  // Lines without bullets may have been joined: the first is not all.
  const isOne =
    others.length === 0 &&
    (lastStartingAt(document.lines, first.start)?.listItem === true || !quote(document.text, first).includes('\n'))
  if (!isOne) return `it is told in ${words} words`
  return `all that it says is “${quoteHead(first, document.text)}” (${cite(first)})`
}

const sayThin = (thin: Thin, context: RuleContext): string => {
  if (thin.why === 'latest') return `It is the latest work that you name, and ${sayTold(thin, context)}.`
  const names = thin.shows.map((covered) => nameAskedAt(covered, thin.entry, context))
  return `It is the nearest that you have to the posting (${joinNames(names, 'and', MAX_NAMES)}), and ${sayTold(thin, context)}.`
}

/** A section without positions has no name but its heading. */
const titleOf = ({ why, entry: { name, position } }: Thin): string =>
  why === 'latest' && position === null ? 'Tell more of your work' : `Tell more of “${name}”`

/** What a reader looks at first, told in a line or two. */
export const expandEntry: Rule = {
  id: 'expand-entry',
  title: 'Tell more of the latest or the nearest work',
  examples: [
    {
      about: 'points at the latest work, where it has few words',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2024 - Present\n- Built 20 models\n\nAnalyst, Fernhill Systems\nJan 2020 - Dec 2023\n- Drew 20 charts\n- Ran 4 surveys\n\nSKILLS\nKubernetes',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Data Engineer, Brightwater Labs', edited: null }],
    },
    {
      about: 'points at what is the nearest to the posting, where that has few words',
      resume: `EXPERIENCE\nClerk, Fernhill Systems\nJan 2024 - Present\n${'- Wrote 20 reports on the tides of the harbour and sent them to the town\n'.repeat(4)}\nPROJECTS\nTide Tables\n- Ran 3 services on Kubernetes with a planner in PyTorch`,
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Tide Tables', edited: null }],
    },
    {
      about: 'is silent where a paragraph above the one item tells it',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2024 - Present\n${'Ran services on Kubernetes with a planner in PyTorch for the harbour and its boats, day and night. '.repeat(4)}\n- Built 20 models`,
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where it is told at length',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2024 - Present\n${'- Ran 3 services on Kubernetes with a planner in PyTorch for the harbour\n'.repeat(4)}`,
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent about work of a trade of its own',
      resume: 'EXPERIENCE\nGardener, Fernhill Nursery\nJan 2024 - Present\n- Planted 20 hedges\n\nSKILLS\nKubernetes',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent about who has just begun, and about help with lessons',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nSep 2026 - Present\n- Built 20 models\n\nPOSITIONS\nTeaching Assistant, Fernhill College\nJan 2026 - Present\n- Marked 20 papers`,
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
  ],
  suggest: (context) => {
    const asked = nameAsked(context)
    const thin = findThin(context).find(({ why, words }) => why === 'nearest' || asked.length > 0 || words <= BARE_WORDS)
    if (!thin) return []
    return [
      {
        ...adviseOnly({
          title: titleOf(thin),
          message: [
            sayThin(thin, context),
            'Add two or three lines: what you built or found, with what, on how much data or for whom, and what came of it.',
            // What is the nearest names what it was made with.
            ...(thin.why === 'latest' && asked.length > 0
              ? [
                  `The posting asks for ${joinNames(asked, 'and')}: if you used ${asked.length === 1 ? 'it' : 'any of them'} there, say so.`,
                ]
              : []),
          ].join(' '),
          resume: spanOf(thin.entry.head),
          job: null,
        }),
        onlyIfTrue: true,
      },
    ]
  },
}
