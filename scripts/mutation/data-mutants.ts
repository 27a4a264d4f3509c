import { readdirSync } from 'node:fs'
import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml'
import { Model } from '../../src/schema/model.ts'
import { PACK_LANGUAGES } from '../../src/text/language.ts'

/** A table of the project with one random row, cue or weight changed. */
export interface DataMutant {
  readonly id: string
  readonly about: string
  /** From the root of the project. */
  readonly file: string
  readonly text: string
  /** Whether it must be recompiled: then the compiler may catch the change. */
  readonly isSource: boolean
  /** The fastest first. */
  readonly tests: readonly string[]
}

/** 0 to 1, without it: the same numbers for the same seed. */
export type Draw = () => number

/** Changes one thing in a text, and says what; null if there is nothing to change. */
type Change = (text: string, draw: Draw) => { readonly text: string; readonly about: string } | null

interface Table {
  readonly id: string
  /** One of these. */
  readonly files: readonly string[]
  readonly change: Change
  readonly tests: readonly string[]
}

const pick = <T>(items: readonly T[], draw: Draw): T | undefined => items[Math.floor(draw() * items.length)]

/** Changes one of the numbers that a pattern finds. */
const changeNumber =
  (pattern: RegExp, toOther: (value: number) => number): Change =>
  (text, draw) => {
    const match = pick([...text.matchAll(pattern)], draw)
    if (!match) return null
    const [whole] = match
    const other = whole.replace(/[\d.]+(?=\D*$)/, (number) => String(toOther(Number(number))))
    const line = text.slice(0, match.index).split('\n').length
    return {
      text: text.slice(0, match.index) + other + text.slice(match.index + whole.length),
      about: `line ${line}: ${other} for ${whole}`,
    }
  }

/** Whether what holds a list is a row of which it is to be noticed. */
type IsHeld = (row: YAMLMap) => boolean

/** One entry of a list under one of these keys is left out. */
const dropEntryWhere =
  (isHeld: IsHeld, keys: readonly string[]): Change =>
  (text, draw) => {
    const document = parseDocument(text)
    const lists: { readonly items: unknown[] }[] = []
    visit(document, {
      Map: (_, row) => {
        if (!isHeld(row)) return
        for (const { key, value } of row.items)
          if (isScalar(key) && keys.includes(String(key.value)) && isSeq(value) && !value.items.some(isMap)) lists.push(value)
      },
    })
    const entry = pick(
      lists.flatMap((list) => list.items.map((item, index) => ({ list, item, index }))),
      draw,
    )
    if (!entry) return null
    entry.list.items.splice(entry.index, 1)
    return { text: String(document), about: `without ${JSON.stringify(entry.item)}` }
  }

const dropEntry = (...keys: readonly string[]): Change => dropEntryWhere(() => true, keys)
/** Only in rows with examples: names of places speak for themselves, and only a second list would miss one. */
const dropForm = (...keys: readonly string[]): Change => dropEntryWhere((row) => row.has('is'), keys)

/** Reverses any weight of a model, however small. */
const flipWeight: Change = (text, draw) => {
  const model = Model.parse(JSON.parse(text))
  const weights = Object.entries(model.weights).flatMap(([group, { rows }]) =>
    rows.flatMap((value, place) => {
      const at = (place % (1 + model.labels.length)) - 1
      return at < 0 || value === 0 ? [] : [{ group, rows, place, value, label: model.labels[at] }]
    }),
  )
  const weight = pick(weights, draw)
  if (!weight) return null
  weight.rows[weight.place] = -weight.value
  return { text: JSON.stringify(model), about: `${weight.group}: ${-weight.value} for ${weight.value} of ${weight.label}` }
}

const SKILLS = readdirSync(new URL('../../skills-taxonomy/skills', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => `skills-taxonomy/skills/${name}`)
const LANGUAGE = 'skills-taxonomy/language'
/** Holds the numbers that training made: notices each that is changed by hand, and says nothing of what it does. */
const TRAINED = 'tests/scripts/train/record-trained.test.ts'
const READING = ['tests/requirements/readings.test.ts', 'tests/requirements/postings.test.ts', 'tests/samples.test.ts']

const ofLanguage = (id: string, change: Change, ...tests: readonly string[]): Table => ({
  id,
  files: [`${LANGUAGE}/${id}.yaml`],
  change,
  tests,
})

/** Rows of patterns, in a folder or a file. */
const ofPatterns = (id: string, files: readonly string[], ...tests: readonly string[]): Table => ({
  id,
  files: files.map((file) => `${LANGUAGE}/${file}`),
  change: dropEntry('any'),
  tests,
})

const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../${LANGUAGE}/${folder}`, import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`)

/** The same table for German, French and Spanish: any list except examples (names of skills are their own examples). */
const ofOtherLanguages = (name: string): Table => ({
  id: `${name}-of-languages`,
  files: PACK_LANGUAGES.map((code) => `${LANGUAGE}/${code}/${name}.yaml`),
  change:
    name === 'names'
      ? dropEntry('is')
      : dropEntry('asked', 'listed', 'line', 'like', 'sure', 'plain', 'heads', 'words', 'endings', 'openings'),
  tests: [
    'tests/scripts/language',
    'tests/language',
    'tests/requirements/units',
    'tests/sections',
    'tests/text/work-words.test.ts',
  ],
})

const ofModel = (id: string): Table => ({
  id: `model-${id}`,
  files: [`models/${id}.json`],
  change: flipWeight,
  tests: [TRAINED, ...READING],
})

/** The project's data, and the tests that check it. No test only compares a table with its source. */
export const TABLES: readonly Table[] = [
  {
    id: 'credits',
    files: ['src/coverage/credit-table.ts'],
    change: changeNumber(/\[\d+, \d+\]/g, (value) => value + 4),
    tests: [TRAINED, 'tests/coverage', 'tests/samples.test.ts'],
  },
  {
    id: 'weights',
    files: ['src/coverage/weights.ts'],
    change: changeNumber(/(?<=[:=] )\d*\.?\d+(?=[,\n ])/g, (value) => value / 2),
    tests: ['tests/coverage', 'tests/samples.test.ts'],
  },
  {
    id: 'deeds',
    files: ['skills-taxonomy/deeds.yaml'],
    change: dropEntry('asked', 'shown', 'unless'),
    tests: ['tests/taxonomy/parse-deeds.test.ts', 'tests/told', 'tests/samples.test.ts'],
  },
  {
    id: 'relations',
    files: SKILLS,
    change: dropEntry('broader'),
    tests: ['tests/taxonomy', 'tests/coverage/relations.test.ts', 'tests/samples.test.ts'],
  },
  ofLanguage('claims', dropEntry('phrases'), 'tests/guard'),
  ofLanguage(
    'degrees',
    dropEntry('words', 'listed', 'asked', 'short', 'dotted', 'capitals', 'company'),
    'tests/scripts/language',
    'tests/requirements/figures',
  ),
  ofLanguage('conditions', dropEntry('words', 'any', 'speaks'), 'tests/scripts/language', 'tests/requirements/figures'),
  ofLanguage(
    'headings',
    dropEntry('anywhere', 'line', 'words', 'like'),
    'tests/language',
    'tests/requirements/units',
    ...READING,
  ),
  ofLanguage(
    'words',
    dropEntry('words'),
    'tests/requirements/units',
    'tests/requirements/statements',
    'tests/requirements/parts',
    ...READING,
  ),
  ofLanguage('work', dropForm('words', 'openings'), 'tests/text/work-words.test.ts'),
  ofPatterns('postings', filesIn('postings'), 'tests/scripts/language'),
  ofPatterns('resumes', filesIn('resumes'), 'tests/scripts/language'),
  ofPatterns('mentions', filesIn('mentions'), 'tests/scripts/language', 'tests/mentions/claims'),
  ofPatterns(
    'postings-of-languages',
    PACK_LANGUAGES.map((code) => `${code}/postings.yaml`),
    'tests/scripts/language',
  ),
  ofPatterns('texts', ['texts.yaml'], 'tests/scripts/language'),
  ofLanguage('months', dropEntry('names'), 'tests/timeline/dates/month-names.test.ts'),
  ofLanguage('sections', dropEntry('sure', 'plain', 'heads', 'words', 'endings'), 'tests/sections'),
  ...['degrees', 'headings', 'names', 'sections', 'work'].map((name) => ofOtherLanguages(name)),
  ...['sense', 'kind', 'parts', 'choices'].map(ofModel),
]

const drawOne = (
  { id, files, change, tests }: Table,
  index: number,
  read: (file: string) => string,
  draw: Draw,
): DataMutant[] => {
  const file = pick(files, draw) ?? ''
  const changed = change(read(file), draw)
  return changed ? [{ id: `${id}-${index + 1}`, file, tests, isSource: file.endsWith('.yaml'), ...changed }] : []
}

/** This many random changes of each table. */
export const drawDataMutants = (
  tables: readonly Table[],
  count: number,
  read: (file: string) => string,
  draw: Draw,
): DataMutant[] =>
  tables.flatMap((table) => Array.from({ length: count }, (_, index) => drawOne(table, index, read, draw)).flat())
