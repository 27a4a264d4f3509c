import { explainPlaces, listUnrecognised, skillsCalled } from '../../answers/index.ts'
import { CoverageError } from '../../errors/index.ts'
import { createReader } from '../../index.ts'
import type { Analysis, Skill, Taxonomy } from '../../schema/index.ts'
import { isKnown } from '../../schema/known-mention.ts'
import type { TextOptions } from '../../text/text-layout.ts'
import { chooseTaxonomy } from '../choose-taxonomy.ts'
import { describeSense } from '../describe-sense.ts'
import type { CommonOptions } from '../options.ts'
import { printResult } from '../print-result.ts'
import { readInput, readPosting } from '../read-input.ts'
import { renderExplanations, renderUnrecognised } from '../render-explanations.ts'
import { type Terminal, withProgress } from '../terminal.ts'

export interface TaxonomyOptions extends CommonOptions {
  /** A file in which a word is explained. */
  readonly in?: string
  /** The file is a posting. */
  readonly posting?: true
}

/** What every form of the command needs. */
interface Call {
  readonly taxonomy: Taxonomy
  readonly options: TaxonomyOptions
  readonly terminal: Terminal
}

const fold = (text: string): string => text.toLowerCase().trim()

/** Skills with that id, or with the words as a written form: names before words that only evoke a skill. */
const findSkills = (taxonomy: Taxonomy, words: string): Skill[] => {
  const called = new Set(skillsCalled(words.trim(), taxonomy))
  const isEvoked = ({ evokes }: Skill): boolean => evokes.some(({ form }) => fold(form) === fold(words))
  return taxonomy.skills
    .filter(({ id }) => id === fold(words) || called.has(id))
    .toSorted((a, b) => Number(isEvoked(a)) - Number(isEvoked(b)))
}

/** Every skill above, nearest first, each once. */
const findBroader = (skill: Skill, byId: ReadonlyMap<string, Skill>): Skill[] => {
  const above = new Map<string, Skill>()
  const queue = [...skill.broader]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const parent = byId.get(id)
    if (parent === undefined || above.has(id)) continue
    above.set(id, parent)
    queue.push(...parent.broader)
  }
  return [...above.values()]
}

const renderSkill = (skill: Skill, byId: ReadonlyMap<string, Skill>): string => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['written', skill.forms.map((form) => form.form + describeSense(form))],
    ['evoked by', skill.evokes.map((form) => form.form + describeSense(form))],
    ['a kind of', findBroader(skill, byId).map(({ name }) => name)],
    [
      'narrower',
      [...byId.values()].filter(({ kind, broader }) => kind !== 'title' && broader.includes(skill.id)).map(({ name }) => name),
    ],
    ['near', skill.related.map((id) => byId.get(id)?.name ?? id)],
    ['source', [skill.source]],
  ]
  const lines = rows.flatMap(([label, values]) =>
    values.map((value, index) => `  ${(index === 0 ? label : '').padEnd(11)}${value}`),
  )
  return [`${skill.name}  (${skill.id}, ${skill.kind}, ${skill.group})`, ...lines].join('\n')
}

/** `taxonomy <word>`: the skills of that name: how they are written, what they are a kind of, and when a word counts. */
const lookUpSkill = (words: string, { taxonomy, options, terminal }: Call): number => {
  const found = findSkills(taxonomy, words)
  if (found.length === 0) throw new CoverageError('unknown_skill', { word: words })
  const byId = new Map(taxonomy.skills.map((skill) => [skill.id, skill]))
  const render = (skills: readonly Skill[], _options: TextOptions): string =>
    `${skills.map((skill) => renderSkill(skill, byId)).join('\n\n')}\n`
  return printResult(found, render, options, terminal)
}

const readFor = async (
  file: string,
  { taxonomy, terminal, options }: Call,
): Promise<{ analysis: Analysis; fileName: string }> => {
  const { source, fileName } = await (options.posting ? readPosting : readInput)(file, terminal)
  const reader = createReader()
  try {
    const givenAs = options.posting ? 'posting' : 'resume'
    const asked = { givenAs, ...(options.asOf !== undefined && { asOf: options.asOf }) } as const
    const analysis = await withProgress(terminal, `Reading ${fileName} …`, () =>
      reader.read(source, { fileName, taxonomy, ...asked }),
    )
    return { analysis, fileName }
  } finally {
    await reader.close()
  }
}

/** `taxonomy <word> --in FILE`: why the word counts, or does not, wherever it occurs in the file. */
const explainIn = async (words: string, file: string, call: Call): Promise<number> => {
  const { analysis, fileName } = await readFor(file, call)
  const { document, hidden } = analysis
  const explanations = explainPlaces(call.options.posting ? { document, hidden } : analysis, words, call.taxonomy)
  const skills = new Set(findSkills(call.taxonomy, words).map(({ id }) => id))
  const otherwise = [...analysis.mentions.filter(isKnown), ...analysis.evocations].filter(({ skill }) => skills.has(skill))
  const render = (): string => renderExplanations({ words, fileName, document, otherwise, taxonomy: call.taxonomy }, explanations)
  return printResult(explanations, render, call.options, call.terminal)
}

/** `taxonomy --in FILE`: what a resume's skills sections list, or a posting asks for, that the taxonomy does not know. */
const listUnknownIn = async (file: string, call: Call): Promise<number> => {
  const { analysis, fileName } = await readFor(file, call)
  const { document } = analysis
  const unknown = listUnrecognised(analysis).map((span) => ({ text: document.text.slice(span.start, span.end), ...span }))
  return printResult(unknown, () => renderUnrecognised(fileName, document, unknown), call.options, call.terminal)
}

/**
 * `taxonomy [word...] [--in FILE]`: look up a skill; with a file, say why a word counts there or does not; with a file
 * and no word, list what is not recognised in it.
 */
export const consultTaxonomy = async (
  words: readonly string[],
  options: TaxonomyOptions,
  terminal: Terminal,
): Promise<number> => {
  const word = words.join(' ')
  if (word === '' && options.in === undefined)
    throw new CoverageError('usage', { problem: 'A word to look up, or a file with --in, was expected.' })
  const call = { taxonomy: await chooseTaxonomy(options.taxonomy, terminal), options, terminal }
  if (options.in === undefined) return lookUpSkill(word, call)
  return word === '' ? listUnknownIn(options.in, call) : explainIn(word, options.in, call)
}
