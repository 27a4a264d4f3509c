import type { Alternative } from '../../schema/job.ts'
import type { Mention } from '../../schema/mention.ts'
import type { SkillKind } from '../../schema/taxonomy.ts'
import type { Lineage } from '../../text/lineage.ts'
import { spanOf } from '../advise-on.ts'
import type { Advice, CoveredRequirement, Rule, RuleContext } from '../rule.ts'
import { asInMidLine, joinWords, standsFree, toPhrase } from '../wording.ts'

/** As many as a person reads with profit. */
const MAX_ADVICE = 3

/** Kinds whose name reads well after one of its parts: "PyTorch (deep learning)", but not "Python (programming)". */
const SAYABLE: ReadonlySet<SkillKind> = new Set(['field', 'method', 'practice'])

/** At most two steps up: further, what is still true says nothing ("PyTorch (computer science)"). */
const isJustAbove = (broader: string, skill: string, { parentsOf }: Lineage): boolean =>
  parentsOf(skill).some((parent) => parent === broader || parentsOf(parent).includes(broader))

const findNarrower = ({ row }: CoveredRequirement, asked: string, context: RuleContext): Mention | undefined =>
  row.evidence
    .filter(({ relation, skill }) => relation === 'narrower' && skill !== null && isJustAbove(asked, skill, context.lineage))
    .map((evidence) => context.mentionOf(evidence))
    .find(
      (mention) =>
        mention && !mention.evoked && standsFree(context.analysis.document.text, mention) && context.isRewritable(mention),
    )

const adviseOnTerm = (
  mention: Mention,
  asked: Alternative,
  { requirement }: CoveredRequirement,
  context: RuleContext,
): Advice[] => {
  const edit = { ...spanOf(mention), text: `${mention.surfaceForm} (${asInMidLine(asked.surfaceForm)})` }
  return [
    {
      requirement: requirement.id,
      title: `Say “${asked.surfaceForm}” where ${mention.surfaceForm} shows it`,
      message:
        `The posting asks for ${asked.surfaceForm}. ${mention.surfaceForm} (${context.cite(mention)}) is part of it and already counts here; ` +
        'a reader or a search that looks for the broader term does not see it. Say both.',
      resume: spanOf(mention),
      job: spanOf(asked),
      gain: 0,
      onlyIfTrue: false,
      edit,
    },
  ]
}

const isSilentOn = ({ skill, surfaceForm }: Alternative, phrase: string, { row }: CoveredRequirement): boolean =>
  !phrase.includes(toPhrase(surfaceForm)) &&
  !row.evidence.some((evidence) => evidence.skill === skill && evidence.relation === 'exact')

/** A broader term that a narrower one proves: true already, and not yet said. */
export const stateBroaderTerm: Rule = {
  id: 'state-broader-term',
  title: 'Say the broader term where a narrower one proves it',
  examples: [
    {
      about: 'adds the broader term behind the skill that proves it',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained 20 models with PyTorch',
      job: 'Requirements\n- Deep learning',
      advice: [{ at: 'PyTorch', edited: '- Trained 20 models with PyTorch (deep learning)' }],
    },
    {
      about: 'is silent where the term is there already',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained 20 deep learning models with PyTorch',
      job: 'Requirements\n- Deep learning',
      advice: [],
    },
  ],
  suggest: (context) => {
    const phrase = joinWords(context.words)
    const advice = context.requirements.flatMap((covered) => {
      const [asked, ...others] = covered.requirement.anyOf
      const kind = asked && context.lineage.skillOf(asked.skill)?.kind
      if (!asked || others.length > 0 || !kind || !SAYABLE.has(kind) || !isSilentOn(asked, phrase, covered)) return []
      const mention = findNarrower(covered, asked.skill, context)
      return mention ? [{ mention, asked, covered }] : []
    })
    return advice.slice(0, MAX_ADVICE).flatMap(({ mention, asked, covered }) => adviseOnTerm(mention, asked, covered, context))
  },
}
