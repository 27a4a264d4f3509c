import type { Mention } from '../../schema/mention.ts'
import type { SurfaceForm } from '../../schema/taxonomy.ts'
import { foldCase } from '../../text/normalize.ts'
import { quote } from '../../text/span.ts'
import { tokenize } from '../../text/tokenize.ts'
import { spanOf } from '../advise-on.ts'
import { type NamedSkill, namedSkills } from '../named-skills.ts'
import { isOneSlipAway } from '../one-slip.ts'
import type { Advice, CoveredPart, Rule, RuleContext } from '../rule.ts'
import {
  asInMidLine,
  differInNumber,
  isAbbreviation,
  isFoundIn,
  isPartOfName,
  looksTheSame,
  pairForms,
  standsFree,
  toPhrase,
} from '../wording.ts'

/** Each edit is scored before it is offered; more than these few would only bury the rest. */
const MAX_EDITS_TRIED = 5

/** A form as the taxonomy writes it; undefined where it is none of the skill's names. */
const writtenAs = (form: string, skill: string, { lineage }: RuleContext): SurfaceForm | undefined => {
  const forms = lineage.skillOf(skill)?.forms ?? []
  return forms.find((one) => one.form === form) ?? forms.find((one) => looksTheSame(one.form, form))
}

/** A name has a capital or a digit, or bears the skill's own name ("torch"); other words are a phrase for something near ("spreadsheet"). */
const isName = (form: string, skill: string, { lineage }: RuleContext): boolean =>
  /[\p{Lu}\p{N}]/u.test(form) || isFoundIn(form, lineage.nameOf(skill)) || isFoundIn(lineage.nameOf(skill), form)

/**
 * Whether two forms are names that a reader takes for one thing: of a tool, which has few names and all its own, or
 * an abbreviation and what it stands for. Two phrases for a field or a quality would read as two things, and a form that
 * only its neighbours tell from another ("CV") could be that other.
 */
const areNamesOfOne = (a: string, b: string, skill: string, context: RuleContext): boolean => {
  const written = [a, b].map((form) => writtenAs(form, skill, context))
  if (written.some((form) => form === undefined || form.sense?.needs !== undefined)) return false
  const isTechnology = context.lineage.isTechnology(skill)
  // Names of one thing do not change with its number: "AWS" is "Amazon Web Services".
  if (isAbbreviation(a, b) || isAbbreviation(b, a)) return isTechnology || !differInNumber(a, b)
  return (
    isTechnology &&
    // What begins otherwise was called so once, or is a part of it: "TFS" of "Azure DevOps".
    foldCase(a).charAt(0) === foldCase(b).charAt(0) &&
    written.every((one) => one !== undefined && isName(one.form, skill, context)) &&
    !isOneSlipAway(foldCase(a), foldCase(b))
  )
}

/** Whether the two share a word: "Google Cloud Platform" after "Google Cloud" is an echo. */
const shareWord = (a: string, b: string): boolean => tokenize(a).some(({ word }) => toPhrase(b).includes(` ${word} `))

/** Whether the posting's form is a name, and worth a word: one that the resume's form does not hold already. */
const isWorthSaying = (alternative: NamedSkill, { surfaceForm }: Mention, context: RuleContext): boolean =>
  !isFoundIn(alternative.surfaceForm, surfaceForm) &&
  !shareWord(alternative.surfaceForm, surfaceForm) &&
  areNamesOfOne(alternative.surfaceForm, surfaceForm, alternative.skill, context)

/** A line in capitals throughout is a heading of some kind. */
const isInCapitals = (mention: Mention, { analysis, lineAt }: RuleContext): boolean => {
  const line = lineAt(mention)
  return line !== undefined && !/\p{Ll}/u.test(quote(analysis.document.text, line))
}

/** "AI integration" in a list of skills is one name of two words. */
const IS_NAME_IN_LIST = /^ (?!(?:and|or)\b)\p{L}/u

const isPartOfEntry = ({ section, end }: Mention, text: string): boolean =>
  section === 'skills' && IS_NAME_IN_LIST.test(text.slice(end, end + 5))

/** Where the resume names an alternative, and never in the posting's form, in words that can be put otherwise. */
const findOtherForm = (alternative: NamedSkill, { evidence }: CoveredPart, context: RuleContext): Mention | undefined => {
  const named = evidence.filter(({ skill, relation }) => skill === alternative.skill && relation === 'exact')
  if (named.length === 0 || context.says(alternative.surfaceForm)) return undefined
  return named
    .flatMap((one) => context.mentionOf(one) ?? [])
    .find(
      (mention) =>
        !mention.evoked &&
        isWorthSaying(alternative, mention, context) &&
        standsFree(context.analysis.document.text, mention) &&
        !isPartOfName(context.analysis.document.text, mention) &&
        !isPartOfEntry(mention, context.analysis.document.text) &&
        !isInCapitals(mention, context) &&
        context.isRewritable(mention),
    )
}

/** Words stand before it, and not the mark of a bullet or the name of a list. */
const STANDS_MID_LINE = /[\p{L}\p{N}] $/u

const adviseOnForm = (
  mention: Mention,
  alternative: NamedSkill,
  { requirement, index }: CoveredPart,
  context: RuleContext,
): Advice[] => {
  const { text } = context.analysis.document
  const form = STANDS_MID_LINE.test(text.slice(Math.max(0, mention.start - 2), mention.start))
    ? asInMidLine(alternative.surfaceForm)
    : alternative.surfaceForm
  const edit = { ...spanOf(mention), text: pairForms(form, mention.surfaceForm) }
  return [
    {
      requirement: requirement.id,
      ...(index !== null && { part: index }),
      title: `Use the posting’s word: ${alternative.surfaceForm}`,
      message:
        `The posting says “${alternative.surfaceForm}”, the resume “${mention.surfaceForm}” (${context.cite(mention)}). ` +
        'Both count the same here; writing both helps whoever searches for the literal word.',
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
      about: 'is silent where a phrase for something near stands for the name',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built 20 reports\n\nSKILLS\nSpreadsheets, SQL',
      job: 'Requirements\n- Microsoft Excel',
      advice: [],
    },
    {
      about: 'is silent where only its neighbours tell a form from another',
      resume: 'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Trained 20 CV and NLP models for images',
      job: 'Requirements\n- Computer vision\n- Python',
      advice: [],
    },
    {
      about: 'is silent within a longer name, and before what a name goes with',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Called the GCP Translation API 20 times\n- Built 12 LLM based chatbots',
      job: 'Requirements\n- Google Cloud\n- large language models',
      advice: [],
    },
    {
      about: 'is silent where one form is of many and the other of one, and where a form is spelt out behind it',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Tuned an LLM in 20 days\n- Ran 12 services with RAG (retrieval and generation)',
      job: 'Requirements\n- large language models\n- retrieval-augmented generation',
      advice: [],
    },
    {
      about: 'is silent within an entry of a list',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 12 services\n\nSKILLS\nPython, AI integration, SQL',
      job: 'Requirements\n- Experience with artificial intelligence',
      advice: [],
    },
    {
      about: 'is silent in lines of capitals',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 12 services\n\nSKILLS\nAI & STATISTICS\nPython',
      job: 'Requirements\n- Experience with artificial intelligence',
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
    const advice: Advice[] = []
    const said = new Set<number>()
    for (const covered of context.parts) {
      for (const alternative of namedSkills(covered.part)) {
        if (advice.length === MAX_EDITS_TRIED) return advice
        const mention = findOtherForm(alternative, covered, context)
        // Several requirements can name one skill: its place is rewritten once.
        if (!mention || said.has(mention.start)) continue
        said.add(mention.start)
        advice.push(...adviseOnForm(mention, alternative, covered, context))
      }
    }
    return advice
  },
}
