import type { Alternative } from '../../schema/job.ts'
import type { Mention } from '../../schema/mention.ts'
import { foldCase } from '../../text/normalize.ts'
import { spanOf } from '../advise-on.ts'
import type { Advice, CoveredRequirement, Rule, RuleContext } from '../rule.ts'
import { joinWords, looksTheSame, pairForms, standsFree, toPhrase } from '../wording.ts'

/** Each edit is scored before it is offered; more than these few would only bury the rest. */
const MAX_ADVICE = 5

/** The form that the posting uses, if it is a name of the skill and not one of its looser triggers. */
const isName = ({ skill, surfaceForm }: Alternative, { lineage }: RuleContext): boolean =>
  lineage.skillOf(skill)?.forms.some(({ form }) => foldCase(form) === foldCase(surfaceForm)) === true

/** Where the resume names an alternative in a form that can be put in other words. */
const findOtherForm = (alternative: Alternative, { row }: CoveredRequirement, context: RuleContext): Mention | undefined => {
  const { text } = context.analysis.document
  return row.evidence
    .filter(({ skill, relation }) => skill === alternative.skill && relation === 'exact')
    .map((evidence) => context.mentionOf(evidence))
    .find(
      (mention) =>
        mention !== undefined &&
        !mention.evoked &&
        !looksTheSame(mention.surfaceForm, alternative.surfaceForm) &&
        standsFree(text, mention) &&
        context.isRewritable(mention),
    )
}

const adviseOnForm = (
  mention: Mention,
  alternative: Alternative,
  { requirement }: CoveredRequirement,
  context: RuleContext,
): Advice[] => {
  const edit = { ...spanOf(mention), text: pairForms(alternative.surfaceForm, mention.surfaceForm) }
  return [
    {
      requirement: requirement.id,
      title: `Use the posting’s word: ${alternative.surfaceForm}`,
      message:
        `The posting says “${alternative.surfaceForm}”, the resume “${mention.surfaceForm}” (${context.cite(mention)}). ` +
        'Both are the same here and count the same; a search for the literal word finds only the first. Write both.',
      resume: spanOf(mention),
      job: spanOf(alternative),
      gain: 0,
      onlyIfTrue: false,
      edit,
    },
  ]
}

/** A skill under another name than the posting's: it counts in full here, and is missed by a literal search. */
export const postingWording: Rule = {
  id: 'posting-wording',
  title: 'Use the posting’s word for what is already shown',
  examples: [
    {
      about: 'puts the posting’s form beside the resume’s',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on k8s',
      job: 'Requirements\n- Kubernetes',
      advice: [{ at: 'k8s', edited: '- Ran 20 services on Kubernetes (k8s)' }],
    },
    {
      about: 'is silent where the posting’s form stands anywhere in the resume',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on k8s\n\nSKILLS\nKubernetes',
      job: 'Requirements\n- Kubernetes',
      advice: [],
    },
    {
      about: 'is silent where only case, a hyphen or a plural differ',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote a data pipeline for 20 teams',
      job: 'Requirements\n- Data pipelines',
      advice: [],
    },
    {
      about: 'leaves titles and employers as they are',
      resume: 'EXPERIENCE\nML Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Wrote reports',
      job: 'Requirements\n- Machine learning',
      advice: [],
    },
  ],
  suggest: (context) => {
    const phrase = joinWords(context.words)
    const advice: Advice[] = []
    for (const covered of context.requirements) {
      for (const alternative of covered.requirement.anyOf) {
        if (advice.length === MAX_ADVICE) return advice
        if (phrase.includes(toPhrase(alternative.surfaceForm)) || !isName(alternative, context)) continue
        const mention = findOtherForm(alternative, covered, context)
        if (mention) advice.push(...adviseOnForm(mention, alternative, covered, context))
      }
    }
    return advice
  },
}
