import { contains, quote } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { findOtherAim } from '../aim-of-summary.ts'
import { isFarOff } from '../is-far-off.ts'
import { chooseNames, LEAST_CHOSEN, namesByWork } from '../nearest-names.ts'
import type { Advice, Rule, RuleContext } from '../rule.ts'
import { askedBy, sayShown } from '../say-shown.ts'
import { findTop, isTitled, whatOneIs } from '../what-one-is.ts'

/** So many words below a name are a summary without a heading. */
const MIN_WORDS_OF_PROSE = 12

const hasProseAtTop = ({ analysis: { document, sections } }: RuleContext): boolean =>
  document.lines.some((line) => {
    const words = quote(document.text, line)
    const isTop = sections.some((one) => one.kind === 'contact' && contains(one, line))
    return isTop && !words.includes('@') && words.split(/\s+/).length >= MIN_WORDS_OF_PROSE
  })

/**
 * Where there is none. Of 54 people without one readers wished it for 31; where work shows what is asked, and no title yet what is
 * sought, for 12 of 13 (chosen on the same).
 */
const adviseToOpen = (context: RuleContext): Advice[] => {
  const { analysis, job, cite } = context
  const names = chooseNames(namesByWork(context), context.lineage)
  const [first] = names
  const isOfWork = names.some(({ line }) => analysis.positions.some((position) => contains(position, line)))
  const isNeeded = names.some(({ asked }) => asked.some(({ requirement }) => requirement.importance !== 'preferred'))
  if (!first || names.length < LEAST_CHOSEN || !isOfWork || !isNeeded || hasProseAtTop(context) || isTitled(analysis, job.title))
    return []
  const own = whatOneIs(analysis)
  const what = own === null ? '' : ` (“${own.words}”, ${cite(own)})`
  return [
    adviseOnly({
      title: 'Open with two lines for this posting',
      message: `The resume has no summary. Say in two lines at the top what you are${what}, and name ${sayShown(names, context)}`,
      resume: spanOf(first.line),
      job: askedBy(names),
    }),
  ]
}

/** What the first lines would say is in the lines below: no fact that the resume does not hold. */
export const writeSummary: Rule = {
  id: 'write-summary',
  title: 'Open with a summary for this posting',
  examples: [
    {
      about: 'names what is asked and shown by work, where there is no summary',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [{ at: '- Ran 20 services on Kubernetes', edited: null }],
    },
    {
      about: 'is silent where the latest title says the trade that is sought',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Data Engineer\n\nRequirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where projects alone show it',
      resume: 'PROJECTS\nTide Tables\n- Ran 3 services on Kubernetes\n- Wrote the planner in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where one name alone is shown',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where the lines deny it or tell of others',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Evaluated Kubernetes and rejected it\n- Interviewed candidates for PyTorch roles\n- Wrote 20 services in Java',
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Java',
      advice: [],
    },
    {
      about: 'is silent where some sentences below the name are one',
      resume:
        'Ann Lee\nEngineer of four years who builds small tools for the staff of harbours and of ports\n\nEXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
    {
      about: 'is silent where there is a summary',
      resume:
        'SUMMARY\nA cheerful person.\n\nEXPERIENCE\nClerk, Brightwater Labs\nJan 2020 - Dec 2025\n- Ran 20 services on Kubernetes\n- Wrote 3 planners in PyTorch',
      job: 'Requirements\n- Kubernetes\n- PyTorch',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { summary, head } = findTop(context.analysis)
    return isFarOff(context) || summary || findOtherAim(summary, head, context) ? [] : adviseToOpen(context)
  },
}
