import { READS } from '../../language/resumes.ts'
import type { Evidence } from '../../schema/coverage.ts'
import { asksForPapers, seeksPureResearch } from '../../text/seeks-research.ts'
import { contains, overlaps, quote } from '../../text/span.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { type BesideWork, type Block, findBeside, shownOnlyAt } from '../find-beside.ts'
import { findForeign } from '../find-foreign.ts'
import { joinMessage, sayWithin } from '../join-message.ts'
import { isHard } from '../named-skills.ts'
import { joinInTitle, nameAskedAt } from '../phrases.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** As many as are named. */
const MAX_BLOCKS = 4
/** As much of the text as may be beside what is sought: on a page, and on more. */
const MOST_SHARE = { page: 0.3, pages: 0.15 } as const
/** An entry of another trade takes room from so much of the text on. */
const LEAST_SHARE_OF_ENTRY = 0.045
/** Beside whole sections one is worth the word from so many lines on. */
const MIN_LINES_AMONG_SECTIONS = 6
/** What has no pages has more than one of them. */
const WORDS_OF_A_PAGE = 650
/** What is longer is nobody's resume. */
const MOST_PAGES = 2
const WORDS_OF_PAGES = 1_500
/** Who names less looks at the whole person. */
const LEAST_PARTS_TO_CUT_BY = 10

/** How many of its pages are filled, or how many words would fill them. */
const isLongerThan = (pages: number, wordsOfThem: number, { analysis: { document }, words }: RuleContext): boolean =>
  document.pages === null ? words.length >= wordsOfThem : document.pages > pages

const asks = ({ job: { requirements, document } }: RuleContext, reads: (words: string) => boolean): boolean =>
  requirements.some((statement) => reads(quote(document.text, statement)))

/** The sections beside the work, but where researchers are sought, who are looked at for them, or somebody with hardly any past. */
const chooseBeside = (context: RuleContext): BesideWork[] => {
  const { title, seniority } = context.job
  const named = context.parts.filter(isHard)
  if (seeksPureResearch(title ?? '') || seniority === 'intern' || named.length < LEAST_PARTS_TO_CUT_BY) return []
  const papers = asks(context, asksForPapers)
  const talks = asks(context, (words) => READS.talks.test(words))
  return findBeside(context).filter(({ ofPapers, name }) => !(papers && ofPapers) && !(talks && READS.talks.test(name)))
}

const shareOf = (blocks: readonly Block[], { analysis: { document } }: RuleContext): number =>
  blocks.reduce((sum, { start, end }) => sum + end - start, 0) / document.text.length

/** What could go: all that is beside the work where it takes much room, else what is of another trade. */
const findRoom = (context: RuleContext): { readonly beside: readonly BesideWork[]; readonly foreign: readonly Block[] } => {
  // Of an intern all of the past is looked at.
  const isCut = context.job.seniority !== 'intern' && isLongerThan(1, WORDS_OF_A_PAGE, context)
  const foreign = isCut ? findForeign(context, isLongerThan(MOST_PAGES, WORDS_OF_PAGES, context)) : []
  const beside = chooseBeside(context)
  // A post in a section beside the work goes with its section.
  const long = foreign.filter(
    (entry) => entry.lines >= MIN_LINES_AMONG_SECTIONS && !beside.some((section) => overlaps(section, entry)),
  )
  const most = MOST_SHARE[isLongerThan(1, WORDS_OF_A_PAGE, context) ? 'pages' : 'page']
  if (beside.length > 0 && shareOf([...beside, ...long], context) >= most) return { beside, foreign: long }
  return { beside: [], foreign: shareOf(foreign, context) < LEAST_SHARE_OF_ENTRY ? [] : foreign }
}

const sumLines = (blocks: readonly Block[]): number => blocks.reduce((sum, { lines }) => sum + lines, 0)

/** Pages that what is left would fill: a long CV becomes two, a short one one; null where nothing would be gained. */
const pagesLeft = (blocks: readonly Block[], { analysis: { document } }: RuleContext): 'one' | 'two' | null => {
  const { pages, lines } = document
  if (pages === null || pages === 1) return null
  const most = pages === MOST_PAGES ? 1 : MOST_PAGES
  const left = lines.length - sumLines(blocks) + blocks.length
  if (left * pages > most * lines.length) return null
  return most === 1 ? 'one' : 'two'
}

const citeBlock = ({ name, head, lines }: Block, { analysis: { document } }: RuleContext): string => {
  const first = document.lines.findIndex((line) => contains(line, { start: head.start, end: head.start })) + 1
  return `“${name}” (lines ${first}–${first + lines - 1})`
}

/** By its name, and no wide field, whose name stands in many a title. */
const showsByName = ({ relation, skill }: Evidence, { lineage: { isWide } }: RuleContext): boolean =>
  relation === 'exact' && skill !== null && !isWide(skill)

const MAX_KEPT = 2

/** What is kept of the blocks, since nothing else shows it. */
const nameKept = (blocks: readonly Block[], context: RuleContext): string[] =>
  blocks
    .flatMap((block) =>
      shownOnlyAt(block, context.parts).flatMap((covered) => {
        const shown = covered.evidence.find((one) => contains(block, one) && showsByName(one, context))
        return shown ? [`${nameAskedAt(covered, block, context)} (${context.cite(shown)})`] : []
      }),
    )
    .slice(0, MAX_KEPT)

/** A text without pages has paragraphs for lines: its share says more. */
const sayRoom = (blocks: readonly Block[], context: RuleContext): string => {
  const { pages, lines } = context.analysis.document
  const room =
    pages === null
      ? `${Math.round(100 * shareOf(blocks, context))} % of the text`
      : `${sumLines(blocks)} of ${lines.length} lines`
  return `${room} ${pages === null ? 'tells' : 'tell'} of what the posting does not seek`
}

/** Pages that are too many even without the blocks. */
const isStillLong = ({ analysis: { document } }: RuleContext): boolean => document.pages !== null && document.pages > MOST_PAGES

const sayLeft = (blocks: readonly Block[], context: RuleContext): string[] => {
  const pages = pagesLeft(blocks, context)
  if (pages !== null) return [`What is left fits on ${pages === 'one' ? 'one page' : 'two pages'}.`]
  return isStillLong(context) ? ['What is left is more than two pages: tell the oldest work in fewer lines, too.'] : []
}

const titleOf = (beside: readonly BesideWork[], blocks: readonly Block[], context: RuleContext): string => {
  const { pages } = context.analysis.document
  const left = beside.length > 0 ? pagesLeft(blocks, context) : null
  if (left !== null) return `Cut ${pages} pages to ${left}`
  const names = joinInTitle(blocks.map(({ name }) => `“${name}”`))
  return beside.length > 0 && isStillLong(context) ? `${pages} pages: shorten ${names}` : `Shorten ${names}`
}

const sayLong = (beside: readonly BesideWork[], blocks: readonly Block[], context: RuleContext): string => {
  const sayBlocks = (count: number): string => {
    const named = blocks.slice(0, count).map((block) => citeBlock(block, context))
    const others = blocks.length > count ? [`${blocks.length - count} more`] : []
    return `${sayRoom(blocks, context)}: ${[...named, ...others].join(' · ')}.`
  }
  const papers = beside.filter(({ isList }) => isList)
  const kept = nameKept(
    blocks.filter((block) => !papers.some(({ start }) => start === block.start)),
    context,
  )
  const rest = papers.length > 0 ? 'For each of the others a line is enough, or none.' : 'For each a line is enough, or none.'
  return joinMessage([
    (room) => sayWithin(room, Math.min(MAX_BLOCKS, blocks.length), sayBlocks),
    ...(papers.length > 0 ? ['Keep the papers nearest to it, and link the full list.'] : []),
    ...(papers.length < blocks.length ? [rest] : []),
    ...(kept.length > 0 ? [`Keep what nothing else shows: ${kept.join(' · ')}.`] : []),
    ...sayLeft(blocks, context),
  ])
}

const sayShort = (blocks: readonly Block[], context: RuleContext): string => {
  const named = blocks.slice(0, MAX_BLOCKS).map(({ name, head }) => `“${name}” (${context.cite(head)})`)
  return `Nothing that the posting asks for was found here: ${named.join(' · ')}. Cut ${blocks.length === 1 ? 'it' : 'each'} to a line, or leave it out, to make room for what the posting asks.`
}

const ASKING_MUCH = `Data Engineer\n\nRequirements\n${['Kubernetes', 'PyTorch', 'Terraform', 'PostgreSQL', 'Rust', 'Kafka', 'Airflow', 'Docker', 'Spark', 'Redis'].map((name) => `- ${name}`).join('\n')}`

/** A page of it. */
const RAN = '- Ran 20 services on Kubernetes\n'.repeat(130)

/** Room for what is asked: sections and entries that hold nothing of it. */
export const shortenUnasked: Rule = {
  id: 'shorten-unasked',
  title: 'Shorten what the posting does not ask about',
  examples: [
    {
      about: 'names the sections beside the work, where they fill much of the text and the posting asks for none of it',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n\nPUBLICATIONS\n${'A. Lee, On the tides of small harbours, Journal of Tides, 2021\n'.repeat(18)}\nINVITED TALKS\n${'On boats and tides, Harbour Days, Leeds, 2022\n'.repeat(9)}`,
      job: ASKING_MUCH,
      advice: [{ at: 'PUBLICATIONS', edited: null }],
    },
    {
      about: 'says how many pages what is left would fill',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n\nPUBLICATIONS\n${'A. Lee, On the tides of small harbours, Journal of Tides, 2021\n'.repeat(18)}\f\nREFERENCES\n${'Ben Brook, of the harbour of Leeds\n'.repeat(9)}\f\nACADEMIC SERVICE\n${'Reviewer of the Journal of Tides\n'.repeat(9)}`,
      job: ASKING_MUCH,
      advice: [{ at: 'PUBLICATIONS', edited: null }],
    },
    {
      about: 'says that more than two pages are left',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${'- Ran 20 services on Kubernetes\n'.repeat(30)}\f${'- Ran 20 services on Kubernetes\n'.repeat(30)}\f${'- Ran 20 services on Kubernetes\n'.repeat(20)}\nREFERENCES\n${'Ben Brook, of the harbour of Leeds and of the boats of the town, who knows the tides, ben@brook.org\n'.repeat(12)}`,
      job: ASKING_MUCH,
      advice: [{ at: 'REFERENCES', edited: null }],
    },
    {
      about: 'is silent about papers where somebody who has published is sought',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Ran 20 services on Kubernetes\n\nPUBLICATIONS\n${'A. Lee, On the tides of small harbours, Journal of Tides, 2021\n'.repeat(18)}`,
      job: `${ASKING_MUCH}\n- A strong publication record`,
      advice: [],
    },
    {
      about: 'is silent about a few',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${'- Ran 20 services on Kubernetes\n'.repeat(18)}\nPUBLICATIONS\nA. Lee, On the tides of small harbours, Journal of Tides, 2021`,
      job: ASKING_MUCH,
      advice: [],
    },
    {
      about: 'names a project that shows nothing of what is asked',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${RAN}\nPROJECTS\nTide Tables\n- Wrote the planner in PyTorch\n\nWedding Cards\n- Drew 40 cards by hand for friends and for their families, with flowers from the garden, and gave each of them its own verse\n- Printed them on thick paper with the press of the school, and sent them out in envelopes that the children of the class had folded\n- Sold the rest of them on the market of the town`,
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL\n- Rust',
      advice: [{ at: 'Wedding Cards', edited: null }],
    },
    {
      about: 'is silent where each shows something, and where the posting names little',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${RAN}\nPROJECTS\nTide Tables\n- Wrote the planner in PyTorch\n\nHarbour Map\n- Drew the map of the harbour with its quays and sheds, wrote what it needs in Rust, and put it up for the people of the town`,
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL\n- Rust',
      advice: [],
    },
    {
      about: 'is silent about work of the field, whatever else is asked',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${RAN}\nPROJECTS\nTide Tables\n- Wrote the planner in PyTorch\n\nExam Finder\n- Read two hundred old papers with Tesseract, sorted the questions of all of them by hand, and showed them on a page in Django to the whole school`,
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL\n- Rust',
      advice: [],
    },
    {
      about: 'is silent about any of it where an intern is sought',
      resume: `EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${RAN}\nPROJECTS\nTide Tables\n- Wrote the planner in PyTorch\n\nWedding Cards\n- Drew 40 cards by hand for friends and for their families, with flowers from the garden, and gave each of them its own verse\n- Printed them on thick paper with the press of the school, and sent them out in envelopes that the children of the class had folded\n- Sold the rest of them on the market of the town`,
      job: 'Data Engineering Intern\n\nRequirements\n- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL\n- Rust',
      advice: [],
    },
    {
      about: 'is silent about newer work, which leaves a gap',
      resume: `EXPERIENCE\nGardener, Fernhill Nursery\nJan 2024 - Present\n- Planted hedges and beds for forty families of the town, and looked after them over the seasons with two helpers from the school\n\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${RAN}\nAnalyst, Seaside Data\nJan 2018 - Dec 2019\n- Kept PostgreSQL`,
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL\n- Rust',
      advice: [],
    },
  ],
  suggest: (context) => {
    const { beside, foreign } = findRoom(context)
    const blocks = [...beside, ...foreign].toSorted((a, b) => b.lines - a.lines)
    const [first] = blocks
    if (!first) return []
    return [
      adviseOnly({
        title: titleOf(beside, blocks, context),
        message: beside.length > 0 ? sayLong(beside, blocks, context) : sayShort(blocks, context),
        resume: spanOf(first.head),
        job: null,
      }),
    ]
  },
}
