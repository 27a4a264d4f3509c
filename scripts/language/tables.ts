import { readdirSync } from 'node:fs'
import type { Taxonomy } from '../../src/schema/taxonomy.ts'
import type { SourceFile } from '../../src/taxonomy/source.ts'
import { PACK_LANGUAGES } from '../../src/text/language.ts'
import { compileClaims } from './compile-claims.ts'
import { compileConditions } from './compile-conditions.ts'
import { compileCues, compileDenials, compileOthers } from './compile-cues.ts'
import { compileDegrees, compileDegreesOfLanguages } from './compile-degrees.ts'
import { compileHeadings, compileHeadingsOfLanguages } from './compile-headings.ts'
import { compileMonths } from './compile-months.ts'
import { compileNames } from './compile-names.ts'
import { compilePostings } from './compile-postings.ts'
import { compileResumes, compileTexts } from './compile-resumes.ts'
import { compileSections, compileSectionsOfLanguages } from './compile-sections.ts'
import { compileSentences, SENTENCE_FILES } from './compile-sentences.ts'
import { compileWords } from './compile-words.ts'
import { compileWork } from './compile-work.ts'

/** Files of `skills-taxonomy/language`, by their names there. */
type ReadFile = (name: string) => SourceFile

/** What some files of rows are compiled into. */
export interface LanguageTable {
  readonly files: readonly string[]
  /** What it is compiled into depends on the skills, too. Default: false. */
  readonly asksTaxonomy?: boolean
  /** Where it is written to, from the root of the project. */
  readonly writes: readonly string[]
  /** The texts to write, in the order of `writes`. @throws CoverageError `invalid_taxonomy` with every problem and its line. */
  compile(read: ReadFile, taxonomy: () => Taxonomy): readonly string[]
}

/** All tables of a folder, in order. */
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`../../skills-taxonomy/language/${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`)

const ofFile = (file: string, to: string, compile: (source: SourceFile) => string): LanguageTable => ({
  ...{ files: [file], writes: [to] },
  compile: (read) => [compile(read(file))],
})

const ofFiles = (files: readonly string[], to: string, compile: (sources: readonly SourceFile[]) => string): LanguageTable => ({
  ...{ files, writes: [to] },
  compile: (read) => [compile(files.map(read))],
})

const ofLanguages = (name: string): string[] => PACK_LANGUAGES.map((code) => `${code}/${name}`)

/** The same table of each language that has a folder of its own. */
const readLanguages = (name: string, read: ReadFile): ReadonlyMap<string, SourceFile> =>
  new Map(PACK_LANGUAGES.map((code) => [code, read(`${code}/${name}`)]))

/** The file of a table, and the same of each language. */
const inAll = (
  files: readonly string[],
  others: string,
  to: string,
  compile: (sources: readonly SourceFile[], others: ReadonlyMap<string, SourceFile>) => string,
): LanguageTable => ({
  ...{ files: [...files, ...ofLanguages(others)], writes: [to] },
  compile: (read) => [compile(files.map(read), readLanguages(others, read))],
})

const inOthers = (
  name: string,
  to: string,
  compile: (sources: ReadonlyMap<string, SourceFile>, taxonomy: () => Taxonomy) => string,
): LanguageTable => ({
  ...{ files: ofLanguages(name), writes: [to] },
  compile: (read, taxonomy) => [compile(readLanguages(name, read), taxonomy)],
})

/** In the order in which they are tried. */
const CUES = ['denials', 'weak', 'others', 'of-languages', 'plans', 'labels', 'remarks', 'after-names', 'trials'].map(
  (name) => `mentions/${name}.yaml`,
)
const CUE_WORDS = 'mentions/words.yaml'

const SENTENCES = filesIn('sentences')

/** Every table of language: each file of rows is in at least one. */
export const LANGUAGE_TABLES: readonly LanguageTable[] = [
  ofFile('degrees.yaml', 'src/text/degree-forms.compiled.ts', compileDegrees),
  inOthers('degrees.yaml', 'src/text/degree-forms-of-languages.compiled.ts', compileDegreesOfLanguages),
  ofFile('conditions.yaml', 'src/language/conditions.compiled.ts', compileConditions),
  inAll(filesIn('postings'), 'postings.yaml', 'src/language/postings.compiled.ts', compilePostings),
  ofFiles(filesIn('resumes'), 'src/language/resumes.compiled.ts', compileResumes),
  ofFile('texts.yaml', 'src/text/texts.compiled.ts', compileTexts),
  ofFile('words.yaml', 'src/language/words.compiled.ts', compileWords),
  ofFile('headings.yaml', 'src/language/headings.compiled.ts', compileHeadings),
  inOthers('headings.yaml', 'src/language/headings-of-languages.compiled.ts', compileHeadingsOfLanguages),
  ofFile('sections.yaml', 'src/language/heading-forms.compiled.ts', compileSections),
  inOthers('sections.yaml', 'src/language/heading-forms-of-languages.compiled.ts', compileSectionsOfLanguages),
  inAll(['work.yaml'], 'work.yaml', 'src/text/work-words.compiled.ts', ([english], others) =>
    english === undefined ? '' : compileWork(english, others),
  ),
  {
    files: ['months.yaml'],
    writes: ['src/timeline/dates/month-names.compiled.ts', 'src/text/english-months.compiled.ts'],
    compile: (read) => compileMonths(read('months.yaml')),
  },
  {
    ...inOthers('names.yaml', 'src/mentions/gazetteer/names.compiled.ts', (sources, taxonomy) =>
      compileNames(sources, taxonomy()),
    ),
    asksTaxonomy: true,
  },
  {
    files: [...CUES, CUE_WORDS],
    writes: [
      'src/mentions/claims/cues.compiled.ts',
      'src/coverage/denying-rows.compiled.ts',
      'src/evidence/others-rows.compiled.ts',
    ],
    compile: (read) => [
      compileCues(CUES.map(read), read(CUE_WORDS)),
      compileDenials(CUES.map(read)),
      compileOthers(CUES.map(read)),
    ],
  },
  ofFile('claims.yaml', 'src/guard/claims.compiled.ts', compileClaims),
  {
    files: SENTENCES,
    writes: SENTENCE_FILES.map((name) => `src/web/messages/sentences/${name}`),
    compile: (read) => [...compileSentences(SENTENCES.map(read)).values()],
  },
]
