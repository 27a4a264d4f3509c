import { CoverageError } from '../../errors.ts'
import type { TextOptions } from '../../report/index.ts'
import type { Skill, SurfaceForm, Taxonomy } from '../../schema/index.ts'
import { type CommonOptions, chooseTaxonomy } from '../options.ts'
import { printResult } from '../print-result.ts'
import type { Terminal } from '../terminal.ts'

const fold = (text: string): string => text.toLowerCase().trim()

const isCalled = (skill: Skill, word: string): boolean => skill.id === word || skill.forms.some(({ form }) => fold(form) === word)

/** Skills with that id or written form; else those that such words evoke. */
const findSkills = ({ skills }: Taxonomy, word: string): Skill[] => {
  const called = skills.filter((skill) => isCalled(skill, word))
  return called.length > 0 ? called : skills.filter(({ evokes }) => evokes.some(({ form }) => fold(form) === word))
}

const CONDITIONS = [
  ['before', 'after'],
  ['after', 'before'],
  ['line', 'on a line with'],
  ['document', 'in a document with'],
] as const

/** Why a form does not count everywhere: "only as written; after: in, using; not before: forward". */
const describeSense = ({ sense }: SurfaceForm): string => {
  if (sense === undefined) return ''
  const { needs, unless } = sense
  const needed = CONDITIONS.flatMap(([key, name]) => (needs?.[key]?.length ? [`${name}: ${needs[key].join(', ')}`] : []))
  const refused = (['before', 'after', 'line'] as const).flatMap((key) =>
    unless?.[key]?.length ? [`not ${CONDITIONS.find(([name]) => name === key)?.[1]}: ${unless[key].join(', ')}`] : [],
  )
  const conditions = [
    ...(sense.case === 'exact' ? ['only as written'] : []),
    ...(needs?.list ? ['in a list of skills'] : []),
    ...needed,
    ...refused,
  ]
  return ` (${conditions.join('; ')})`
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
    ['narrower', [...byId.values()].filter(({ broader }) => broader.includes(skill.id)).map(({ name }) => name)],
    ['near', skill.related.map((id) => byId.get(id)?.name ?? id)],
    ['source', [skill.source]],
  ]
  const lines = rows.flatMap(([label, values]) =>
    values.map((value, index) => `  ${(index === 0 ? label : '').padEnd(11)}${value}`),
  )
  return [`${skill.name}  (${skill.id}, ${skill.kind}, ${skill.group})`, ...lines].join('\n')
}

/** `taxonomy <word>`: the skills of that name: how they are written, what they are a kind of, and when a word counts. */
export const lookUpSkill = async (words: readonly string[], options: CommonOptions, terminal: Terminal): Promise<number> => {
  const word = words.join(' ')
  const taxonomy = chooseTaxonomy(options.taxonomy, terminal)
  const found = findSkills(taxonomy, fold(word))
  if (found.length === 0) throw new CoverageError('unknown_skill', { word })
  const byId = new Map(taxonomy.skills.map((skill) => [skill.id, skill]))
  const render = (skills: readonly Skill[], _options: TextOptions): string =>
    `${skills.map((skill) => renderSkill(skill, byId)).join('\n\n')}\n`
  return printResult(found, render, options, terminal)
}
