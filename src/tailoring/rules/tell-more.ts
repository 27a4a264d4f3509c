import { TOOL_KINDS } from '../../lineage.ts'
import { joinNames } from '../../text/join-names.ts'
import { contains, quote } from '../../text/span.ts'
import { spanOf } from '../advise-on.ts'
import { isFresh } from '../bullets.ts'
import { type Entry, findProjects, findWork, LEAST_SHOWN, type Weighed, weighEntry } from '../entries.ts'
import { findThin } from '../find-thin.ts'
import { MAX_NAMES, nameAskedAt } from '../phrases.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** What is the nearest bears five lines; with more words than these it has them. */
const SHORT_WORK_WORDS = 60

const countWords = (entry: Entry, { analysis }: RuleContext): number =>
  quote(analysis.document.text, entry).split(/\s+/).filter(Boolean).length

/** The position or project that shows most of what is asked. */
const findNearest = (context: RuleContext): Weighed | undefined =>
  [...findProjects(context.analysis).flat(), ...findWork(context.analysis)]
    .filter((entry) => isFresh(entry, context.analysis))
    .map((entry) => weighEntry(entry, context))
    .toSorted((a, b) => b.weight - a.weight)[0]

/** Of data, users and results only work with some tool can tell; who led or taught tells it otherwise. */
const usesTool = ({ entry, shows }: Weighed, { lineage: { skillOf } }: RuleContext): boolean =>
  shows.some(({ evidence }) =>
    evidence.some((one) => one.skill !== null && contains(entry, one) && TOOL_KINDS.has(skillOf(one.skill)?.kind)),
  )

/** What is nearest to the posting, told in a line or two. */
export const tellMore: Rule = {
  id: 'tell-more',
  title: 'Tell more of what is nearest to the posting',
  examples: [
    {
      about: 'points at the entry that shows most of what is asked, where it has few words',
      resume:
        'EXPERIENCE\nClerk, Fernhill Systems\nJan 2020 - Dec 2023\n- Wrote 20 reports\n\nPROJECTS\nTide Tables\n- Ran 3 services on Kubernetes with a planner in PyTorch that told the boats of the harbour when to leave\n- Drew the tides of 12 harbours for the boats of the town by day and night',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: 'Tide Tables', edited: null }],
    },
    {
      about: 'is silent where it is told at length, and where nothing shows two things of it',
      resume: `EXPERIENCE\nClerk, Fernhill Systems\nJan 2020 - Dec 2023\n- Wrote 20 reports\n\nPROJECTS\nTide Tables\n- Ran 3 services on Kubernetes with a planner in PyTorch\n${'- Drew the tides of 12 harbours for the boats of the town by day and night\n'.repeat(5)}`,
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
  ],
  suggest: (context) => {
    const nearest = findNearest(context)
    const [heaviest] = nearest?.shows ?? []
    if (!nearest || !heaviest || nearest.shows.length < LEAST_SHOWN || !usesTool(nearest, context)) return []
    if (countWords(nearest.entry, context) > SHORT_WORK_WORDS || findThin(context)?.entry.start === nearest.entry.start) return []
    const names = nearest.shows.map((covered) => nameAskedAt(covered, nearest.entry, context))
    return [
      {
        requirement: null,
        title: `Tell more of “${nearest.entry.name}”`,
        message: `It is the nearest that you have to the posting (${joinNames(names, 'and', MAX_NAMES)}), and it is told in few words. Say what you built and how, on how much data or for how many users, and what came of it.`,
        resume: spanOf(nearest.entry.head),
        job: spanOf(heaviest.part?.anyOf[0] ?? heaviest.requirement),
        gain: 0,
        onlyIfTrue: true,
        edit: null,
      },
    ]
  },
}
