import { seeksResearch } from '../../text/seeks-research.ts'
import { contains } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import type { Rule } from '../rule.ts'

/** As many lines as a reader who asked for none looks through. */
const MOST_LINES = 15
/** Of the whole text. */
const LEAST_SHARE_OF_PUBLICATIONS = 0.15

const ASKS_FOR_THEM = /\b(?:publications?|published|papers?|peer[- ]reviewed|conferences?)\b/i

/** Pages of papers before somebody who asked for none. */
export const cutPublications: Rule = {
  id: 'cut-publications',
  title: 'Cut a long list of publications to what bears on the posting',
  examples: [
    {
      about: 'speaks up where publications fill a page and the posting asks for none',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n\nPUBLICATIONS\n${'A. Lee, On the tides of small harbours, Journal of Tides, 2021\n'.repeat(18)}`,
      job: 'Data Engineer\n\nRequirements\n- Kubernetes',
      advice: [{ at: 'PUBLICATIONS', edited: null }],
    },
    {
      about: 'is silent about a few, and where research is sought',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n\nPUBLICATIONS\n${'A. Lee, On the tides of small harbours, Journal of Tides, 2021\n'.repeat(18)}`,
      job: 'Research Engineer\n\nRequirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: ({ analysis: { document, sections }, job, lineAt }) => {
    const own = sections.filter(({ kind }) => kind === 'publications')
    const [first] = own
    const lines = document.lines.filter((line) => own.some((section) => contains(section, line))).length
    const isAsked = seeksResearch(job.title ?? '') || ASKS_FOR_THEM.test(job.document.text)
    if (!first || isAsked || lines <= MOST_LINES || lines < LEAST_SHARE_OF_PUBLICATIONS * document.lines.length) return []
    return [
      adviseOnly({
        title: 'Cut the publications to the few that bear on the posting',
        message: `They take ${lines} of ${document.lines.length} lines, and the posting asks for none. Keep three to five, link the rest, and give the room to work that it asks about.`,
        resume: spanOf(lineAt(first) ?? first),
        job: null,
      }),
    ]
  },
}
