import { allMentions } from '../../evidence/index.ts'
import type { Lineage } from '../../lineage.ts'
import type { Mention } from '../../schema/mention.ts'
import type { Span } from '../../schema/span.ts'
import type { Edit } from '../../schema/suggestion.ts'
import type { Skill } from '../../schema/taxonomy.ts'
import { groupBy } from '../../text/group-by.ts'
import { joinNames } from '../../text/join-names.ts'
import { foreignLanguageOf } from '../../text/language.ts'
import { addLine, startOfWords } from '../../text/list-mark.ts'
import { tellsOfWork } from '../../text/section-lines.ts'
import { rangeAt } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { groupByFact } from '../group-by-fact.ts'
import { isFarOff } from '../is-far-off.ts'
import { isSaidOtherwise } from '../is-said-otherwise.ts'
import { isHard, type NamedSkill, namedSkills } from '../named-skills.ts'
import { joinInTitle } from '../phrases.ts'
import { findListFor, findPlaceForMethods } from '../place-skill.ts'
import type { Advice, CoveredPart, Rule, RuleContext } from '../rule.ts'
import { findSkillLists, type SkillList } from '../skill-lists.ts'
import { isFoundIn, joinWords, looksTheSame, nameInMidLine, toPhrase } from '../wording.ts'

/** More names at once look like those of the posting, copied. */
const MAX_NAMES_ADDED = 4

/** "CI/CD", "RAG", "MLOps". */
const IS_ABBREVIATION = /^\S*\p{Lu}[\p{Lu}/&]\S*$/u

/**
 * What lists of skills hold: tools and methods by names of their own, and practices that are known by their letters ("ETL"); nothing
 * that is spelt with a number, which would be a new one.
 */
const isListable = ({ id, kind, name }: Skill, { isTool }: Lineage): boolean =>
  !/\p{N}/u.test(name) && (isTool(id) || kind === 'method' || (kind === 'practice' && IS_ABBREVIATION.test(name)))

/** A plain word ("personalization") is no name of a method. */
const isPlainWord = ({ kind, name }: Skill): boolean => kind === 'method' && !name.includes(' ') && !IS_ABBREVIATION.test(name)

/** A name that its neighbours tell from another word, which it would not have in the list. */
const isAmbiguous = ({ forms: [own] }: Skill): boolean => own?.sense?.needs !== undefined

/** An asked skill that lines of work show by name, and where. */
interface LeftOut {
  readonly skill: Skill
  readonly asked: NamedSkill
  readonly shown: readonly Mention[]
}

type IsListed = (skill: Skill) => boolean

/** Whether the lists name a skill: itself, of a method or practice also a kind of it, of a tool also one that bears its name ("PySpark"). */
const findListed = ({ analysis, lineage, words }: RuleContext): IsListed => {
  const isInList = ({ start }: Span): boolean => rangeAt(analysis.sections, start)?.kind === 'skills'
  const listed = allMentions(analysis).filter(isInList)
  const text = joinWords(words.filter(isInList))
  return ({ id, name, forms }) => {
    const lastWord = name.split(' ').at(-1) ?? name
    const isKindOf = ({ skill, surfaceForm }: Mention): boolean =>
      lineage.ancestorsOf(skill).has(id) &&
      (!lineage.isTechnology(id) || [surfaceForm, lineage.nameOf(skill)].some((form) => isFoundIn(lastWord, form)))
    return forms.some(({ form }) => text.includes(toPhrase(form))) || listed.some((one) => one.skill === id || isKindOf(one))
  }
}

/** Where lines of work and of projects show a part by the name of a skill. */
const showing = ({ evidence }: CoveredPart, { id }: Skill, { analysis }: RuleContext): Mention[] => {
  const places = new Set(evidence.flatMap(({ near, start }) => (near ? [] : [start])))
  return allMentions(analysis).filter(
    ({ skill, section, start, evoked, weak, negated }) =>
      skill === id && tellsOfWork(section) && places.has(start) && !(evoked || weak || negated),
  )
}

const leftOutOf = (covered: CoveredPart, isListed: IsListed, context: RuleContext): LeftOut[] => {
  const named = namedSkills(covered.part).flatMap((asked) => {
    const skill = context.lineage.skillOf(asked.skill)
    return skill ? [{ asked, skill }] : []
  })
  // Of "AWS or Google Cloud" the list may name either.
  const isChoice = covered.part?.atLeast === 1 && !covered.part.open
  if (isChoice && named.some(({ skill }) => isListed(skill))) return []
  return named.flatMap(({ asked, skill }): LeftOut[] => {
    if (!isListable(skill, context.lineage) || isPlainWord(skill) || isAmbiguous(skill)) return []
    if (isSaidOtherwise(asked, context.lineage)) return []
    const shown = showing(covered, skill, context).filter((one) => !isSaidOtherwise(one, context.lineage))
    return shown.length === 0 || isListed(skill) ? [] : [{ skill, asked, shown }]
  })
}

/** Those that matter most first, each once. */
const findLeftOut = (context: RuleContext): LeftOut[] => {
  const isListed = findListed(context)
  const all = context.parts
    .filter(isHard)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((covered) => leftOutOf(covered, isListed, context))
  return groupByFact(all, ({ skill }) => skill.id).map(([first]) => first)
}

/** As the line has it ("RAG"), where that is one of its names; else by its own. */
const nameFor = ({ skill: { id, forms, name }, shown: [first] }: LeftOut, { isTechnology }: Lineage): string => {
  const own = forms.find(({ form }) => form === first?.surfaceForm)
  if (!own || own.sense?.needs || /\p{N}/u.test(own.form) || looksTheSame(own.form, name)) return name
  return isTechnology(id) || IS_ABBREVIATION.test(own.form) ? own.form : name
}

/** At the end of a list. */
const addToList = ({ at, separator }: SkillList, names: readonly string[]): Edit => ({
  start: at,
  end: at,
  text: names.map((name) => separator + name).join(''),
})

/** "• Methods: RAG, ETL" below "• Tools: Docker, Kafka". */
const addOwnList = (list: SkillList, names: readonly string[], text: string): Edit => {
  const mark = text.slice(list.start, startOfWords(text, list))
  // A tab is no text in a DOCX.
  const ending = /\t/.test(list.label) ? ': ' : (/\s*[:–—-]?\s*$/u.exec(list.label)?.[0] ?? '')
  return addLine(list, `${mark}Methods${ending}${names.join(list.separator)}`)
}

/** Names that go to one place, and how they are put there. */
interface Addition {
  readonly list: SkillList
  readonly added: readonly LeftOut[]
  readonly put: (names: readonly string[]) => Edit
}

/** Each name in the list of its kind; methods that fit into none in a list of their own, whose label is English. */
const planAdditions = (leftOut: readonly LeftOut[], lists: readonly SkillList[], context: RuleContext): Addition[] => {
  const { lineage, analysis } = context
  const placed = leftOut.map((one) => ({ one, list: findListFor(one.skill, lists, lineage) }))
  const byList = groupBy(placed, ({ list }) => list)
  const additions = [...byList].flatMap(([list, own]): Addition[] =>
    list ? [{ list, added: own.map(({ one }) => one), put: (names) => addToList(list, names) }] : [],
  )
  const methods = (byList.get(null) ?? []).map(({ one }) => one).filter(({ skill }) => !lineage.isTechnology(skill.id))
  const below = findPlaceForMethods(lists, new Set(additions.map(({ list }) => list)), lineage)
  return methods.length > 0 && below && foreignLanguageOf(analysis.document) === null
    ? [...additions, { list: below, added: methods, put: (names) => addOwnList(below, names, analysis.document.text) }]
    : additions
}

const advise = ({ list, added, put }: Addition, { lineage, citeAll }: RuleContext): Advice => {
  const names = added.map((one) => nameFor(one, lineage))
  const asked = joinNames(
    added.map(({ skill }) => nameInMidLine(skill.id, lineage)),
    'and',
  )
  const lines = citeAll(added.flatMap(({ shown: [first] }) => first ?? []))
  return {
    ...adviseOnly({
      title: `Add to your skills: ${joinInTitle(names)}`,
      message: `Your lines name these, the posting asks for them, and the list of skills, where a search looks first, leaves them out: ${asked} (${lines}).`,
      resume: spanOf(list),
      job: added[0] ? spanOf(added[0].asked) : null,
    }),
    edit: put(names),
  }
}

/** What lines of work show by name and the list of skills leaves out: the list is what is searched first. */
export const completeSkills: Rule = {
  id: 'complete-skills',
  title: 'Add to the list of skills what lines of work show',
  examples: [
    {
      about: 'adds asked tools that lines name to the list of their kind',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 jobs on Apache Spark and Snowflake\n- Fitted models by clustering\n\nSKILLS\nLanguages: Python, SQL, Java\nPlatforms: Hadoop, Kafka, Airflow',
      job: 'Requirements\n- Apache Spark\n- Snowflake\n- Python',
      advice: [{ at: 'Platforms: Hadoop, Kafka, Airflow', edited: 'Platforms: Hadoop, Kafka, Airflow, Apache Spark, Snowflake' }],
    },
    {
      about: 'adds a method where the only list has all kinds',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 jobs on Apache Spark and Snowflake\n- Wrote tide reports by prompt engineering\n\nSKILLS\nPython, Kafka, Spark, Airflow',
      job: 'Requirements\n- Prompt engineering\n- Python',
      advice: [{ at: 'Python, Kafka, Spark, Airflow', edited: 'Python, Kafka, Spark, Airflow, Prompt engineering' }],
    },
    {
      about: 'is silent about what the list names, by itself, by its longer name, or by a kind of it',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 jobs on Spark and Kafka\n- Fitted regressions\n\nSKILLS\nPySpark, Kafka, Linear regression',
      job: 'Requirements\n- Spark\n- Kafka\n- Regression',
      advice: [],
    },
    {
      about: 'is silent where the list names another of a choice, and adds nothing to a list of another field',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 jobs on Google Cloud, and read them in with pandas and Tableau\n\nSKILLS\nDevOps Tools: Docker, Jenkins, Terraform\nCloud: AWS, Azure\nLanguages: Python, SQL, Java',
      job: 'Requirements\n- AWS or Google Cloud\n- pandas\n- Tableau\n- Python',
      advice: [],
    },
    {
      about: 'is silent about qualities, plain words, names that are spelt with a number, and words that only mean something',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Drew 20 maps in D3.js with patience, and models by clustering\n- Turned business needs into reports and performance measurement\n\nSKILLS\nKafka, Airflow, Hadoop',
      job: 'Requirements\n- D3.js\n- Patience\n- Business acumen\n- Clustering\n- KPIs\n- Kafka',
      advice: [],
    },
    {
      about: 'is silent where a list is prose, closed by “and”, or goes on below',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 jobs on Apache Spark and Snowflake\n- Fitted models by clustering\n\nSKILLS\nHadoop, Kafka, and Airflow.\n\nI like Hadoop, Kafka, and whatever else there is on a ship\n\nLinux, Docker,\nHelm (charts',
      job: 'Requirements\n- Snowflake\n- Kafka',
      advice: [],
    },
  ],
  suggest: (context) => {
    if (isFarOff(context)) return []
    const lists = findSkillLists(context.analysis, context.lineage).filter((list) =>
      context.isRewritable({ start: list.at - 1, end: list.at }),
    )
    const leftOut = findLeftOut(context).slice(0, MAX_NAMES_ADDED)
    return planAdditions(leftOut, lists, context).map((addition) => advise(addition, context))
  },
}
