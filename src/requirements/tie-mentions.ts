import type { Lineage } from '../lineage.ts'
import type { Mention } from '../schema/mention.ts'
import { foldCase } from '../text/normalize.ts'
import { areKin, familyOf, isCategory, isOnlyDomainOf, isVenueOf, KIND_NOUN, TOOLS } from './families.ts'
import { endsWithUnknown, type Gap, type Opening, readGap } from './gap.ts'
import { type Kinship, ListRun } from './list-run.ts'
import { alsoDoes, findOpenEnd, saysAnyOne } from './open-ends.ts'
import { kindWithPurpose } from './purpose.ts'

/** One notion written with a slash: both halves are meant. */
const WHOLES: ReadonlySet<string> = new Set(
  'ci/cd tcp/ip ai/ml ml/ai ai/dl ml/dl dl/ml c/c++ ui/ux ux/ui etl/elt elt/etl i/o pl/sql a/b ml/nlp ai/nlp genai/llm llm/genai html/css css/html'.split(
    ' ',
  ),
)

/** The short forms of fields that stand on both sides of a slash. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/artificial intelligence/g, 'ai'],
  [/machine learning/g, 'ml'],
  [/deep learning/g, 'dl'],
  [/natural language processing/g, 'nlp'],
]

/** "AI/ML", "AI / machine learning". */
const isWhole = (text: string, a: Mention, b: Mention): boolean => {
  const behind = /^[\p{L}+# ]+/u.exec(text.slice(b.start, b.end))?.[0] ?? ''
  const spoken = SHORT.reduce((name, [long, short]) => name.replace(long, short), foldCase(text.slice(a.start, b.start) + behind))
  const joined = /[\p{L}+#]+\s?\/\s?[\p{L}+#]+/u.exec(spoken)
  return joined !== null && WHOLES.has(joined[0].replace(/\s/g, ''))
}

const isSlash = (text: string, a: Mention | undefined, b: Mention | undefined): boolean =>
  a !== undefined && b !== undefined && /^\s?\/\s?$/.test(text.slice(a.end, b.start))

/** "Python/Django" is used together; "Python/R" and, whatever their kinds, "Python/SQL/Spark" offer a choice. */
const slashIsChoice = (text: string, mentions: readonly Mention[], index: number, lineage: Lineage): boolean => {
  const [before, a, b, after] = [mentions[index - 1], mentions[index], mentions[index + 1], mentions[index + 2]]
  if (!a || !b || isWhole(text, a, b)) return false
  if (isSlash(text, before, a) || isSlash(text, b, after)) return true
  const [left, right] = [familyOf(a, lineage), familyOf(b, lineage)]
  // "Detail-oriented/self-motivated" asks for both.
  if (left === 'soft' && right === 'soft') return false
  return !(left && right && left !== right && [left, right].every((family) => TOOLS.has(family) || family === 'soft'))
}

const kinshipOf = (text: string, mentions: readonly Mention[], lineage: Lineage): Kinship => {
  const ofTwo =
    (holds: (a: Mention, b: Mention) => boolean) =>
    (index: number): boolean => {
      const [a, b] = [mentions[index], mentions[index + 1]]
      return a !== undefined && b !== undefined && holds(a, b)
    }
  return {
    slashIsChoice: (index) => slashIsChoice(text, mentions, index, lineage),
    isKin: ofTwo((a, b) => areKin(a, b, lineage)),
    namesTwoKinds: ofTwo((a, b) => /\p{L} ?(?:and|&|\/) ?\p{L}/u.test(a.surfaceForm) && isCategory(b, lineage)),
  }
}

/** "other scripting languages", "similar managed search services": the noun behind "or other" names the kind and belongs to the list. */
const ENDS_WITH_OPENER =
  /\b(?:similar|other|another|equivalent|related|comparable)\s+(?:(?!(?:and|or|with|in|on|for|to|of|using)\b)[\p{L}-]+\s+){0,2}$/iu

/** "A, or similar" */
const OXFORD_END = /,\s*(?:and\s?\/\s?)?or\b/i

/** "one or more of the following Machine Learning areas: …": the kind is none of the following. */
const IS_COLON = /^\s*(?:\p{L}[\p{L}-]*\s?){0,2}:\s*$/u

const lastOfList = (text: string, mentions: readonly Mention[], first: number): number => {
  let last = first
  while (mentions[last + 1] && /^\s*(?:,|and|&|\/)\s*$/.test(text.slice(mentions[last]?.end, mentions[last + 1]?.start))) last++
  return last
}

/** "Pinecone, Weaviate, etc.": the last of a list that goes on, counted from its first; undefined: it does not go on. */
const lastOfExamples = (text: string, mentions: readonly Mention[], first: number): number | undefined => {
  const last = lastOfList(text, mentions, first)
  return GOES_ON.test(text.slice(mentions[last]?.end)) ? last : undefined
}

/** "One cloud: AWS, GCP, Azure": of the list behind the colon one is asked; not "day one". */
const ONE_OF_KIND =
  /(?<!\b(?:day|number|level|tier|phase|grade) )\b(?:one|any|a single) (?:(?:major|public|modern|popular|common|big) )?$/i

const GOES_ON = /^[\s,]*(?:etc\b|and (?:more|so on)\b|…|\.\.\.)/i

/** "vector databases: Pinecone, Weaviate, etc.": a list of examples behind a colon belongs to the kind before it. */
const joinExamples = (text: string, index: number, mentions: readonly Mention[], run: ListRun): void => {
  const last = lastOfExamples(text, mentions, index + 1)
  if (last === undefined) return
  for (let at = index; at < last; at++) run.ties[at] = 'same'
  run.opened.add(index)
}

/** "model serving: KServe, BentoML or Seldon": a choice behind a colon belongs to the kind before it. */
const joinLabels = (text: string, mentions: readonly Mention[], run: ListRun, lineage: Lineage): void => {
  for (const [index, label] of mentions.entries()) {
    const member = mentions[index + 1]
    if (!member || run.ties[index] !== 'apart' || run.choices.has(index)) continue
    const isKind = lineage.ancestorsOf(member.skill).has(label.skill) || KIND_NOUN.test(label.surfaceForm)
    if (!isKind || !IS_COLON.test(text.slice(label.end, member.start))) continue
    if (ONE_OF_KIND.test(text.slice(0, label.start))) run.ties.fill('same', index, lastOfList(text, mentions, index + 1))
    else if (run.ties[index + 1] === 'same') run.ties[index] = 'same'
    else joinExamples(text, index, mentions, run)
  }
}

/** "Integrate data sources such as …": what is done with the noun behind, of which the examples are. */
const VERB_LED =
  /^(?:integrat|process|manag|analy[sz]|collect|extract|transform|clean|visuali[sz]|quer|handl|ingest|model|build|design|develop|deploy|creat|writ|automat|optimi[sz]|maintain)\p{L}* /iu

const OWN_NOUN = /^\s(?!such|like|including|incl|for|using|with)/

const readGapOf = (between: string, mention: Mention, lineage: Lineage): Gap => {
  const gap = readGap(between, mention.surfaceForm, isCategory(mention, lineage))
  const noun = /^\s[\p{L}-]+/u.exec(between)?.[0] ?? ''
  const isOfNoun = isOnlyDomainOf(mention, noun, lineage) || (VERB_LED.test(mention.surfaceForm) && OWN_NOUN.test(noun))
  return gap.ofMentionBefore && isOfNoun ? { ...gap, ofMentionBefore: false } : gap
}

const addGap = (text: string, mentions: readonly Mention[], index: number, run: ListRun, lineage: Lineage): void => {
  const [mention, next] = [mentions[index], mentions[index + 1]]
  if (!mention || !next) return
  const gap = readGapOf(text.slice(mention.end, next.start), mention, lineage)
  const kind = gap.opens === 'examples' ? kindWithPurpose(text, mentions.slice(0, index + 1), next, lineage) : undefined
  run.add(index, kind === undefined ? gap : { ...gap, ofMentionBefore: false })
  if (kind !== undefined) run.kinds.set(index + 1, kind)
}

const AT_VENUE = /^,? (?:at|in) (?:\p{L}[\p{L}/-]* ){0,5}$/u
const AND_VENUE = /^\s*(?:,|,? ?(?:and|or|&)|\/)\s*$/

/** "publications at NeurIPS or ICML": where they are to have appeared, and no demand beside them. */
const joinVenues = (text: string, mentions: readonly Mention[], run: ListRun, lineage: Lineage): void => {
  let published: Mention | undefined
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]
    if (!next) return
    // "First-author publications" are one.
    if (mention.skill === next.skill && text.slice(mention.end, next.start) === ' ') {
      run.ties[index] = 'same'
      continue
    }
    const sign = published ? AND_VENUE : AT_VENUE
    published ??= mention
    if (isVenueOf(published, next, lineage) && sign.test(text.slice(mention.end, next.start))) run.ties[index] = 'same'
    else published = undefined
  }
}

/** From a name to another that does as well. */
const TO_OFFERED =
  /^(?: \p{L}+){0,2}(?:\s?[,;.–—-]\s(?:but |though |although |and |or )?| (?:but|though|although) )(?:(?:experience|knowledge) (?:with|in|of) )?$/u
const OR_OFFERED = /^(?:,? (?:or|and) |\/)$/

/** "Airflow, though Dagster is equally fine": the second name is a choice beside the first. */
const joinOffered = (text: string, mentions: readonly Mention[], end: number, run: ListRun): void => {
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]
    if (!next || !TO_OFFERED.test(text.slice(mention.end, next.start))) continue
    let last = index + 1
    while (mentions[last + 1] && OR_OFFERED.test(text.slice(mentions[last]?.end, mentions[last + 1]?.start))) last++
    if (alsoDoes(text.slice(mentions[last]?.end, end))) run.ties.fill('same', index, last)
  }
}

/**
 * How the mentions of one level of brackets hang together.
 *
 * @param end of the level; what stands between the last mention and it may open the list ("or similar").
 * @param mode what the words before the first mention begin, and with a choice how many of it are asked.
 */
export const tieMentions = (
  text: string,
  mentions: readonly Mention[],
  end: number,
  { mode, atLeast }: { readonly mode: Opening | null; readonly atLeast: number },
  lineage: Lineage,
): ListRun => {
  const run = new ListRun(mode, atLeast, kinshipOf(text, mentions, lineage))
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1]
    const between = text.slice(mention.end, next?.start ?? end)
    const openEnd = findOpenEnd(text.slice(mention.end, end), between.length)
    if (openEnd?.isOr) run.endOpen(index, OXFORD_END.test(between))
    else if (openEnd) run.openLast(index)
    else if (!next && saysAnyOne(between)) run.endChoice(true)
    else if (!next && endsWithUnknown(between)) run.endChoice(OXFORD_END.test(between))
    if (!next) break
    if (/^[\s-]*$/.test(between) && lineage.ancestorsOf(mention.skill).has(next.skill)) run.ties[index] = 'category'
    else if (openEnd && openEnd.end <= between.length && !ENDS_WITH_OPENER.test(between)) run.breakOff(index)
    else if (openEnd) run.ties[index] = 'same'
    else if (run.choices.has(index) && IS_COLON.test(between))
      run.ties[index] = KIND_NOUN.test(mention.surfaceForm) ? 'same' : 'apart'
    else addGap(text, mentions, index, run, lineage)
  }
  run.settle()
  joinLabels(text, mentions, run, lineage)
  joinVenues(text, mentions, run, lineage)
  joinOffered(text, mentions, end, run)
  return run
}
