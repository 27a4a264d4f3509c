import type { Edit } from '../../schema/suggestion.ts'
import { startOfWords } from '../../text/list-mark.ts'
import { weakOpeningOf } from '../../text/weak-openings.ts'
import { spanOf } from '../advise-on.ts'
import { heaviest } from '../bullets.ts'
import type { Advice, MatchedBullet, Rule, RuleContext } from '../rule.ts'

const MAX_VERBS = 3

/** Openings after which a verb follows that says what was done. */
const BEFORE_A_VERB = /^(responsible for|tasked with|in charge of) (\p{L}+)\b/iu

/** The past of verbs that begin bullets. A verb that is not here is left to the person. */
const PAST: ReadonlyMap<string, string> = new Map([
  ['analysing', 'Analysed'],
  ['analyzing', 'Analyzed'],
  ['architecting', 'Architected'],
  ['automating', 'Automated'],
  ['building', 'Built'],
  ['coordinating', 'Coordinated'],
  ['creating', 'Created'],
  ['debugging', 'Debugged'],
  ['delivering', 'Delivered'],
  ['deploying', 'Deployed'],
  ['designing', 'Designed'],
  ['developing', 'Developed'],
  ['evaluating', 'Evaluated'],
  ['implementing', 'Implemented'],
  ['improving', 'Improved'],
  ['integrating', 'Integrated'],
  ['leading', 'Led'],
  ['maintaining', 'Maintained'],
  ['managing', 'Managed'],
  ['migrating', 'Migrated'],
  ['monitoring', 'Monitored'],
  ['operating', 'Operated'],
  ['optimising', 'Optimised'],
  ['optimizing', 'Optimized'],
  ['planning', 'Planned'],
  ['preparing', 'Prepared'],
  ['researching', 'Researched'],
  ['running', 'Ran'],
  ['scaling', 'Scaled'],
  ['testing', 'Tested'],
  ['training', 'Trained'],
  ['writing', 'Wrote'],
])

/** A second "-ing" after a comma or "and" may be a verb of the same list or a noun: only a person can tell. */
const SECOND_VERB = /(?:,|\band|\bor|&)\s+\p{L}+ing\b/iu

/** "Responsible for monitoring of drift": a noun. */
const IS_NOUN = /^ of\b/iu
/** "Responsible for monitoring services, and for on-call": it goes on from what the edit would take away. */
const GOES_ON = /(?:,|\band|\bor|&) (?:also )?(for|with|of)\b/iu

/** The edit that lets the verb say itself; null where the words do not allow it. */
const letVerbSpeak = (words: string, start: number): Edit | null => {
  const opening = BEFORE_A_VERB.exec(words)
  const past = PAST.get(opening?.[2]?.toLowerCase() ?? '')
  if (!opening || past === undefined || SECOND_VERB.test(words)) return null
  const rest = words.slice(opening[0].length)
  const preposition = GOES_ON.exec(rest)?.[1]?.toLowerCase()
  if (IS_NOUN.test(rest) || (preposition && opening[1]?.toLowerCase().endsWith(preposition))) return null
  return { start, end: start + opening[0].length, text: past }
}

const adviseOnBullet = (bullet: MatchedBullet, context: RuleContext): Advice[] => {
  const { text } = context.analysis.document
  const start = startOfWords(text, bullet)
  const words = text.slice(start, bullet.end)
  const opening = weakOpeningOf(words)
  const covered = heaviest(bullet)
  if (opening === null || !covered) return []
  const proposed = letVerbSpeak(words, start)
  const edit = proposed && context.isRewritable(proposed) ? proposed : null
  return [
    {
      requirement: covered.shortfall === null ? covered.requirement.id : null,
      ...(covered.shortfall === null && covered.index !== null && { part: covered.index }),
      title: 'Begin with what you did',
      message:
        `The bullet at ${context.cite(bullet)} begins with “${opening}”, and speaks of what the posting asks for. ` +
        (edit
          ? `“${edit.text}” says the same in one word.`
          : 'If you did it yourself, begin with the verb that says what: built, measured, led, fixed.'),
      resume: spanOf(bullet),
      job: spanOf(covered.requirement),
      gain: 0,
      onlyIfTrue: edit === null,
      edit,
    },
  ]
}

/** "Responsible for building" is "Built": the reader sees the deed first. */
export const strongVerb: Rule = {
  id: 'strong-verb',
  title: 'Begin a bullet with what was done',
  examples: [
    {
      about: 'lets the verb speak for itself where it is known',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Responsible for building 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: '- Responsible for building 20 services on Kubernetes', edited: '- Built 20 services on Kubernetes' }],
    },
    {
      about: 'asks, where only the person can know the verb',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Worked on 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: '- Worked on 20 services on Kubernetes', edited: null }],
    },
    {
      about: 'asks, where a second verb may follow',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Responsible for building and running 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: '- Responsible for building and running 20 services on Kubernetes', edited: null }],
    },
    {
      about: 'asks, where the verb is a noun',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Responsible for monitoring of 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: '- Responsible for monitoring of 20 services on Kubernetes', edited: null }],
    },
    {
      about: 'asks, where the opening holds for more than the verb',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Responsible for monitoring 20 services on Kubernetes, and for on-call',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: '- Responsible for monitoring 20 services on Kubernetes, and for on-call', edited: null }],
    },
    {
      about: 'is silent where the bullet begins with a deed',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built 20 services on Kubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => context.bullets.flatMap((bullet) => adviseOnBullet(bullet, context)).slice(0, MAX_VERBS),
}
