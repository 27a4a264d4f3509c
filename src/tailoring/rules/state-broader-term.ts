import type { Lineage } from '../../lineage.ts'
import type { Mention } from '../../schema/mention.ts'
import type { SkillKind } from '../../schema/taxonomy.ts'
import { spanOf } from '../advise-on.ts'
import { type NamedSkill, namedSkills } from '../named-skills.ts'
import type { Advice, CoveredPart, Rule, RuleContext } from '../rule.ts'
import { TOOL_KINDS } from '../tool-kinds.ts'
import { asInMidLine, looksTheSame, standsFree, toPhrase } from '../wording.ts'

/** As many as a person reads with profit. */
const MAX_ADVICE = 3

/** Kinds that are said of a tool: "PyTorch (deep learning)". */
const SAID_OF_TOOLS: ReadonlySet<SkillKind | undefined> = new Set(['field', 'method', 'practice'])

/** A language can be used for anything, and says nothing of what it was used for. */
const isTool = (skill: string, { skillOf }: Lineage): boolean => {
  const kind = skillOf(skill)?.kind
  return kind !== 'language' && TOOL_KINDS.has(kind)
}

/** The skill that is asked, and nothing in its place. */
const askedAlone = ({ part }: CoveredPart): NamedSkill | undefined =>
  part?.anyOf.length === 1 ? namedSkills(part)[0] : undefined

/** The posting uses the term by its name, not by one of the looser phrases for it. */
const isNamed = ({ skill, surfaceForm }: NamedSkill, lineage: Lineage): boolean =>
  SAID_OF_TOOLS.has(lineage.skillOf(skill)?.kind) && looksTheSame(surfaceForm, lineage.nameOf(skill))

/**
 * One step up, or two where the step between bears the name ("PyTorch", deep learning framework, deep learning).
 * A term that is part of nothing says too little to be worth a word ("Git (software engineering)").
 */
const isJustAbove = (broader: string, skill: string, { parentsOf, nameOf }: Lineage): boolean => {
  const bearsName = (parent: string): boolean =>
    parentsOf(parent).includes(broader) && toPhrase(nameOf(parent)).includes(toPhrase(nameOf(broader)))
  return parentsOf(broader).length > 0 && parentsOf(skill).some((parent) => parent === broader || bearsName(parent))
}

const findNarrower = ({ evidence }: CoveredPart, asked: string, context: RuleContext): Mention | undefined =>
  evidence
    .filter(({ relation }) => relation === 'narrower')
    .flatMap((one) => context.mentionOf(one) ?? [])
    .filter(({ skill, evoked }) => !evoked && isTool(skill, context.lineage) && isJustAbove(asked, skill, context.lineage))
    .find((mention) => standsFree(context.analysis.document.text, mention) && context.isRewritable(mention))

const adviseOnTerm = (
  mention: Mention,
  asked: NamedSkill,
  { requirement, index }: CoveredPart,
  context: RuleContext,
): Advice[] => {
  const edit = { ...spanOf(mention), text: `${mention.surfaceForm} (${asInMidLine(asked.surfaceForm)})` }
  return [
    {
      requirement: requirement.id,
      ...(index !== null && { part: index }),
      title: `Say “${asked.surfaceForm}” where ${mention.surfaceForm} shows it`,
      message:
        `The posting asks for ${asked.surfaceForm}. ${mention.surfaceForm} (${context.cite(mention)}) is a part or kind of it and counts here; ` +
        'whoever looks for the broader term does not find it. Say both.',
      resume: spanOf(mention),
      job: spanOf(asked),
      gain: 0,
      onlyIfTrue: false,
      edit,
    },
  ]
}

const isUnnamed = ({ skill }: NamedSkill, { evidence }: CoveredPart): boolean =>
  !evidence.some((one) => one.skill === skill && one.relation === 'exact')

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
    const advice = context.parts.flatMap((covered) => {
      const asked = askedAlone(covered)
      if (!asked || !isNamed(asked, context.lineage) || !isUnnamed(asked, covered)) return []
      const mention = findNarrower(covered, asked.skill, context)
      return mention && !context.says(asked.surfaceForm) ? [{ mention, asked, covered }] : []
    })
    return advice.slice(0, MAX_ADVICE).flatMap(({ mention, asked, covered }) => adviseOnTerm(mention, asked, covered, context))
  },
}
