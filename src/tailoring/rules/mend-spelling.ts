import { allMentions } from '../../evidence/index.ts'
import type { PartAlternative } from '../../schema/job.ts'
import { groupBy } from '../../text/group-by.ts'
import { foldCase } from '../../text/normalize.ts'
import { overlaps, rangeAt } from '../../text/span.ts'
import type { Token } from '../../text/tokenize.ts'
import { spanOf } from '../advise-on.ts'
import { groupByFact } from '../group-by-fact.ts'
import { isOneSlipAway } from '../one-slip.ts'
import { sayAsked } from '../phrases.ts'
import type { Advice, CoveredPart, Rule, RuleContext } from '../rule.ts'

/** Of shorter names too many are one letter away from a plain word ("Spark", "spare"). */
const MIN_MISSPELT_LETTERS = 6

const namesOf = ({ skill, surfaceForm }: PartAlternative, { lineage }: RuleContext): string[] =>
  [surfaceForm, ...(skill === null ? [] : [lineage.nameOf(skill)])].filter(
    (name) => name.length >= MIN_MISSPELT_LETTERS && /^\p{L}+$/u.test(name),
  )

/** A word of the resume that is one slip away from a name of what is asked, and no mention of anything. */
type FindSlip = (name: string) => Token | undefined

/** A slip leaves the first letter as it is, and makes a word one letter longer or shorter at most. */
const lookOf = (word: string, longer = 0): number => word.charCodeAt(0) * 1000 + word.length + longer

const slipFinder = ({ analysis, words }: RuleContext): FindSlip => {
  const mentions = allMentions(analysis)
  const isUnknown = (word: Token): boolean =>
    !rangeAt(mentions, word.start) && !analysis.hidden.some((span) => overlaps(span, word))
  const looksLike = groupBy(words, ({ word }) => lookOf(word))
  return (name) => {
    const meant = foldCase(name)
    // Hardly any word is one slip away, and of those alone it is asked what else they are.
    const slips = [-1, 0, 1].flatMap((longer) => {
      const slip = looksLike
        .get(lookOf(meant, longer))
        ?.find((word) => word.word.length >= MIN_MISSPELT_LETTERS - 1 && isOneSlipAway(word.word, meant) && isUnknown(word))
      return slip ?? []
    })
    return slips.sort((a, b) => a.start - b.start)[0]
  }
}

const adviseOnSlip = (covered: CoveredPart, findSlip: FindSlip, context: RuleContext): Advice[] => {
  for (const alternative of covered.part?.anyOf ?? []) {
    for (const name of namesOf(alternative, context)) {
      const slip = findSlip(name)
      const edit = slip && context.isRewritable(slip) ? { ...spanOf(slip), text: name } : null
      const gain = edit && context.gainOf(edit)
      if (!slip || !edit || !gain) continue
      const written = context.analysis.document.text.slice(slip.start, slip.end)
      return [
        {
          requirement: covered.requirement.id,
          ...(covered.index !== null && { part: covered.index }),
          title: `Check the spelling of ${name}`,
          message: `${sayAsked(covered, context)}. The resume has “${written}” (${context.cite(slip)}), which is not known as a word for it. If you mean ${name}, mend the spelling.`,
          resume: spanOf(slip),
          job: spanOf(alternative),
          gain,
          onlyIfTrue: true,
          edit,
        },
      ]
    }
  }
  return []
}

/** A word is mended once, whatever number of parts it is asked by. */
const mendOnce = (advice: readonly Advice[]): Advice[] =>
  groupByFact(advice, ({ edit }) => `${edit?.start} ${edit?.text}`).map(([first, ...others]) => {
    const also = others.flatMap(({ requirement, part }) =>
      requirement === null ? [] : { requirement, ...(part !== undefined && { part }) },
    )
    return also.length > 0 ? { ...first, also } : first
  })

/** A skill that is missed for one wrong letter. */
export const mendSpelling: Rule = {
  id: 'mend-spelling',
  title: 'Mend a misspelt skill',
  examples: [
    {
      about: 'asks about a word that is one slip away from what is missing',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kuberntes',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: 'Kuberntes', edited: '- Ran 20 services on Kubernetes' }],
    },
    {
      about: 'is silent about other words',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on bare machines',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
  ],
  suggest: (context) => {
    const missing = context.parts.filter(({ shortfall }) => shortfall === 'absent')
    const findSlip = slipFinder(context)
    return mendOnce(missing.flatMap((covered) => adviseOnSlip(covered, findSlip, context)))
  },
}
