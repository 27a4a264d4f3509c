import { endMonth, startMonth } from '../../text/months.ts'
import { foldCase } from '../../text/normalize.ts'
import { contains } from '../../text/span.ts'
import { tokenize } from '../../text/tokenize.ts'
import { adviseOnly, spanOf } from '../advise-on.ts'
import { type Entry, findProjects, findWork, shownBy } from '../entries.ts'
import { namedSkills } from '../named-skills.ts'
import type { Rule, RuleContext } from '../rule.ts'

/** As many as are named. */
const MAX_ENTRIES = 3
/** Who has fewer has none to spare. */
const MIN_ENTRIES = 3
/** Of a posting that names less, nothing can be said to be beside it. */
const MIN_PARTS = 5
/** Work that ended longer ago may be a line; a gap in what is newer would be asked about. */
const OLD_MONTHS = 60
/** A page: with fewer words there is room enough. */
const MIN_WORDS = 350
/** Cutting three lines or fewer would free hardly any room. */
const MIN_LENGTH = 300

const isOld = ({ position }: Entry, asOf: string): boolean =>
  position !== null &&
  position.to !== null &&
  position.to !== 'present' &&
  startMonth(asOf) - endMonth(position.to, asOf) > OLD_MONTHS

/** Words of titles that say nothing of the trade. */
const OF_ANY_TRADE = new Set(
  'engineer developer specialist consultant intern senior junior lead manager staff and of the'.split(' '),
)

const tellingWords = (title: string): string[] => tokenize(title).flatMap(({ word }) => (OF_ANY_TRADE.has(word) ? [] : [word]))

/** Whether a head alone says what the posting seeks: its title's words, or something that it asks for. */
const saysByName = ({ name, position }: Entry, { job, parts, lineage }: RuleContext): boolean => {
  const own = foldCase(position?.title ?? name)
  const words = new Set(tellingWords(own))
  const asked = parts
    .flatMap(({ part }) => namedSkills(part))
    .flatMap(({ skill, surfaceForm }) => [lineage.nameOf(skill), surfaceForm])
  return tellingWords(job.title ?? '').some((word) => words.has(word)) || asked.some((form) => own.includes(foldCase(form)))
}

/** Of so many things of the field it is work of the field, whatever else the posting asks for. */
const SKILLS_OF_FIELD = 2

const isOfField = (entry: Entry, { analysis, lineage }: RuleContext): boolean => {
  const named = analysis.mentions.flatMap(({ skill, start, end }) =>
    skill !== null && contains(entry, { start, end }) ? [skill] : [],
  )
  return new Set(named.filter((skill) => lineage.skillOf(skill)?.kind !== 'soft')).size >= SKILLS_OF_FIELD
}

/** Whether any line of an entry was found near anything that is asked, a kind of work included. */
const bearsOnAnything = (entry: Entry, { coverage }: RuleContext): boolean =>
  coverage.requirements.some((row) =>
    [...row.evidence, ...row.deeds.flatMap(({ evidence }) => evidence)].some(({ start, end }) => contains(entry, { start, end })),
  )

const findUnasked = (context: RuleContext): Entry[] => {
  const { analysis, parts, words } = context
  const projects = findProjects(analysis).flat()
  const work = findWork(analysis)
  const hard = parts.filter(({ part }) => part?.soft === false)
  const showing = [...projects, ...work].filter((entry) => shownBy(entry, parts).length > 0)
  if (words.length < MIN_WORDS || projects.length + work.length < MIN_ENTRIES || hard.length < MIN_PARTS || showing.length === 0)
    return []
  return [...projects, ...work.filter((entry) => isOld(entry, analysis.experience.asOf))].filter(
    (entry) =>
      entry.end - entry.start >= MIN_LENGTH &&
      !isOfField(entry, context) &&
      !bearsOnAnything(entry, context) &&
      !saysByName(entry, context),
  )
}

/** A page of it. */
const RAN = '- Ran 20 services on Kubernetes\n'.repeat(70)

/** Room for what is asked: entries that hold nothing of it. */
export const shortenUnasked: Rule = {
  id: 'shorten-unasked',
  title: 'Shorten what the posting does not ask about',
  examples: [
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
      about: 'is silent about newer work, which leaves a gap',
      resume: `EXPERIENCE\nGardener, Fernhill Nursery\nJan 2024 - Present\n- Planted hedges and beds for forty families of the town, and looked after them over the seasons with two helpers from the school\n\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n${RAN}\nAnalyst, Seaside Data\nJan 2018 - Dec 2019\n- Kept PostgreSQL`,
      job: 'Requirements\n- Kubernetes\n- PyTorch\n- Terraform\n- PostgreSQL\n- Rust',
      advice: [],
    },
  ],
  suggest: (context) => {
    const unasked = findUnasked(context)
    const [first] = unasked
    if (!first) return []
    const named = unasked.slice(0, MAX_ENTRIES).map((entry) => `“${entry.name}” (${context.cite(entry.head)})`)
    return [
      adviseOnly({
        title: 'Shorten what the posting does not ask about',
        message: `Nothing that the posting asks for was found here: ${named.join(' · ')}. Cut to one line each, or left out, ${unasked.length === 1 ? 'it makes' : 'they make'} room for what it asks.`,
        resume: spanOf(first.head),
        job: null,
      }),
    ]
  },
}
