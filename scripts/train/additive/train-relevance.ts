import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { askedOf } from '../../../src/coverage/asked.ts'
import type { RelevanceTable } from '../../../src/coverage/line-weights.ts'
import { NOTHING_PASTED } from '../../../src/evidence/index.ts'
import { read, readJob } from '../../../src/index.ts'
import type { AdditiveModel, Analysis } from '../../../src/schema/index.ts'
import { loadTaxonomy } from '../../../src/taxonomy/index.ts'
import { quote } from '../../../src/text/span.ts'
import { readWork, type ToldPassage } from '../../../src/told/index.ts'
import { correlation } from '../credit/figures.ts'
import { recordTrained } from '../record-trained.ts'
import { TrainingProblem } from '../training-problem.ts'
import { type AdditiveExample, estimate, fitAdditive, hasSources } from './fit-additive.ts'
import { type Lines, openDocument, plain, readLines } from './read-rated.ts'

const TABLE = new URL('../../../src/coverage/relevance-table.ts', import.meta.url)

const OPTIONS = {
  lines: { type: 'string' },
  docs: { type: 'string' },
  'as-of': { type: 'string', default: '2026-11' },
  figures: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
} as const

/** From which base rates on, in hundredths, a line that holds anything of a statement is worth more. */
const LEAST_RATES = [10, 15, 20, 25, 30, 35, 40, 45, 50]

const LEAST_EXAMPLES = 10

/** A line and a statement: from a posting, and a person. */
type RatedLine = AdditiveExample

interface Resume {
  readonly analysis: Analysis
  readonly told: readonly ToldPassage[]
  readonly byText: ReadonlyMap<string, ToldPassage>
}

type Asked = ReturnType<typeof askedOf>

/** What a line holds of a statement. */
const seeLine = ({ words, names, deeds }: Asked, baseRate: number, { passage, skills, deeds: told }: ToldPassage): string[] => {
  const asked = deeds.map(({ id }) => id)
  return [
    ...LEAST_RATES.filter((least) => 100 * baseRate >= least).map((least) => `rate ${least}`),
    ...[...words.keys()].filter((stem) => passage.stems.has(stem)).map((stem) => `word ${stem}`),
    // Any one of them is enough.
    ...names.flatMap((own) => own.filter((skill) => skills.has(skill)).slice(0, 1)).map((skill) => `skill ${skill}`),
    ...asked.filter((deed) => told.has(deed)).map((deed) => `deed ${deed}`),
    ...[...told.keys()].flatMap((one) => asked.filter((deed) => deed !== one).map((deed) => `pair ${deed}|${one}`)),
  ]
}

const KIND = /^(?:word|skill)(?= )/

/** What few lines hold is taken together. */
const joinRare = (examples: readonly RatedLine[]): RatedLine[] => {
  const sources = new Map<string, (readonly string[])[]>()
  for (const one of examples)
    for (const feature of one.features) {
      const known = sources.get(feature)
      if (known) known.push(one.sources)
      else sources.set(feature, [one.sources])
    }
  const rare = new Set(
    [...sources].filter(([, all]) => all.length < LEAST_EXAMPLES || !hasSources(all)).map(([feature]) => feature),
  )
  const isRare = (feature: string): boolean => rare.has(feature)
  return examples.map(({ features, ...rest }) => ({
    ...rest,
    features: [
      ...new Set(features.map((feature) => (isRare(feature) && KIND.test(feature) ? feature.replace(/ .*/, ' *') : feature))),
    ],
  }))
}

const learn = (examples: readonly RatedLine[]): AdditiveModel =>
  fitAdditive(joinRare(examples), {
    ...{ task: 'relevance', features: 1, scale: 100 },
    ...{ leastExamples: LEAST_EXAMPLES, penalty: 20, rising: true },
  })

/** What is known but tells nothing is there with 0: it is not taken for something rare. */
const tableOf = (examples: readonly RatedLine[]): RelevanceTable => {
  const { base, weights } = learn(examples)
  const known = [...new Set(joinRare(examples).flatMap(({ features }) => features))].sort()
  const pack = (kind: string, isKept: (name: string, weight: number) => boolean): string =>
    known
      .filter((feature) => feature.startsWith(`${kind} `))
      .map((feature) => [feature.slice(kind.length + 1), weights[feature] ?? 0] as const)
      .filter(([name, weight]) => isKept(name, weight))
      .flat()
      .join(' ')
  const rates = [[0, base] as const, ...LEAST_RATES.map((least) => [least, weights[`rate ${least}`] ?? 0] as const)]
  return {
    rates: rates.filter(([, more]) => more !== 0),
    words: pack('word', () => true),
    skills: pack('skill', () => true),
    deeds: pack('deed', (_, weight) => weight > 0),
    pairs: pack('pair', (_, weight) => weight > 0),
  }
}

const serialize = ({ rates, ...packed }: RelevanceTable): string => `import type { RelevanceTable } from './line-weights.ts'

/** Written by \`npm run train -- --lines\`: what tells that a line is about a statement, in hundredths. */
export const RELEVANCE: RelevanceTable = {
  rates: [
${rates.map(([from, more]) => `    [${from}, ${more}],\n`).join('')}  ],
${Object.entries(packed)
  .map(([name, names]) => `  ${name}:\n    '${names}',\n`)
  .join('')}}
`

const FOLDS = 4

/** By models that know neither the statements' postings nor the people: r, over half of the lines. */
const crossValidate = (postings: readonly (readonly RatedLine[])[]): number => {
  const people = [...new Set(postings.flat().flatMap(({ sources }) => sources[1] ?? []))].sort()
  const foldOf = new Map(people.map((resume, at) => [resume, at % FOLDS]))
  return correlation(
    Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const isOf =
        (isUnseen: boolean) =>
        (at: number, { sources: [, resume = ''] }: RatedLine): boolean =>
          (at % FOLDS === fold) === isUnseen && (foldOf.get(resume) === fold) === isUnseen
      const pick = (isUnseen: boolean): RatedLine[] =>
        postings.flatMap((lines, at) => lines.filter((one) => isOf(isUnseen)(at, one)))
      const model = learn(pick(false))
      return pick(true).map((example) => [example.told, estimate(model, example)] as const)
    }),
  )
}

/**
 * What tells that a line is about a statement: written, compared with the file (`--check`), or judged (`--figures`).
 *
 * @throws TrainingProblem in one sentence: what was found, and what was expected.
 */
export const trainRelevance = async (argv: readonly string[]): Promise<void> => {
  const { lines, docs: given, figures, check, 'as-of': asOf } = parseArgs({ args: [...argv], options: OPTIONS }).values
  if (lines === undefined) throw new TrainingProblem('--lines DIR was expected: a folder of rated lines (*.lines.json).')
  const docs = given ?? lines
  const taxonomy = loadTaxonomy()
  const resumes = new Map<string, Resume>()
  const open = async (name: string): Promise<Resume> => {
    const known = resumes.get(name)
    if (known) return known
    const analysis = await read(openDocument(docs, name), { asOf })
    const told = readWork(analysis, NOTHING_PASTED, taxonomy)
    const byText = new Map(told.map((one) => [plain(quote(analysis.document.text, one.passage)), one]))
    const resume = { analysis, told, byText }
    resumes.set(name, resume)
    return resume
  }
  const linesOf = async ({ posting, statements }: Lines): Promise<RatedLine[]> => {
    const job = await readJob(new TextDecoder().decode(openDocument(docs, posting)))
    const asked = new Map(job.requirements.map((requirement) => [plain(quote(job.document.text, requirement)), requirement]))
    const rated: RatedLine[] = []
    for (const statement of statements) {
      const requirement = asked.get(plain(statement.quote))
      if (requirement === undefined) continue
      for (const { resume, quote: said, credit } of statement.lines) {
        const line = (await open(resume)).byText.get(plain(said))
        if (line === undefined) continue
        const features = seeLine(askedOf(requirement, job, taxonomy), requirement.baseRate, line)
        rated.push({ features, told: credit / 100, sources: [posting, resume] })
      }
    }
    return rated
  }
  const postings: RatedLine[][] = []
  for (const one of readLines(lines)) postings.push(await linesOf(one))
  if (figures) {
    process.stdout.write(
      `${postings.flat().length} lines, ${FOLDS} folds by posting and person: r ${crossValidate(postings).toFixed(3)}\n`,
    )
    return
  }
  const table = tableOf(postings.flat())
  const text = serialize(table)
  if (!check) {
    writeFileSync(TABLE, text)
    recordTrained(fileURLToPath(TABLE), table)
  } else if (readFileSync(TABLE, 'utf8') !== text)
    throw new TrainingProblem('src/coverage/relevance-table.ts is not what these lines give: run npm run train -- --lines.')
}
