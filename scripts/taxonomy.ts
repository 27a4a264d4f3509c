/**
 * Compile skills-taxonomy/, and the published resumes that scores are compared with.
 *
 *   npm run taxonomy              writes taxonomy.json and SKILLS.md, and tables into src/
 *   npm run taxonomy -- --check   writes nothing; exit code 1 when they are stale
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { CoverageError, toCoverageError } from '../src/errors/index.ts'
import {
  compileTaxonomy,
  type SourceFile,
  serializeTaxonomy,
  type TaxonomySources,
  writeSkillsPage,
} from '../src/taxonomy/index.ts'
import { PACK_LANGUAGES } from '../src/text/language.ts'
import { once } from '../src/text/once.ts'
import { rememberWords } from '../src/text/remember.ts'
import { compilePublished } from './compile-published.ts'
import { compileClaims } from './language/compile-claims.ts'
import { compileConditions } from './language/compile-conditions.ts'
import { compileCues } from './language/compile-cues.ts'
import { compileDegrees, compileDegreesOfLanguages } from './language/compile-degrees.ts'
import { compileHeadings, compileHeadingsOfLanguages } from './language/compile-headings.ts'
import { compileMonths } from './language/compile-months.ts'
import { compileNames } from './language/compile-names.ts'
import { compilePostings } from './language/compile-postings.ts'
import { compileResumes, compileTexts } from './language/compile-resumes.ts'
import { compileSections, compileSectionsOfLanguages } from './language/compile-sections.ts'
import { compileSentences, SENTENCE_FILES } from './language/compile-sentences.ts'
import { compileWords } from './language/compile-words.ts'
import { compileWork } from './language/compile-work.ts'
import { compileKept } from './language/keep-examples.ts'

const HOME = new URL('../skills-taxonomy/', import.meta.url)
const BRIEF = 'briefs/ai-ml-engineer.yaml'

const sourceFile = rememberWords(
  (path): SourceFile => ({ fileName: path, text: readFileSync(new URL(path, HOME), 'utf8') }),
)

const readSources = (): TaxonomySources => ({
  skills: sourceFiles('skills'),
  brief: sourceFile(BRIEF),
  deeds: sourceFile('deeds.yaml'),
})

/** All files of a folder with this ending, in order. */
const sourceFiles = (folder: string): SourceFile[] =>
  readdirSync(new URL(`${folder}/`, HOME))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => sourceFile(`${folder}/${name}`))

/** The same table of each language that has a folder of its own. */
const ofLanguages = (name: string): ReadonlyMap<string, SourceFile> =>
  new Map(PACK_LANGUAGES.map((code) => [code, sourceFile(`language/${code}/${name}`)]))

/** In the order in which they are tried. */
const CUE_FILES = ['denials', 'weak', 'others', 'plans', 'labels', 'remarks', 'after-names', 'trials'].map(
  (name) => `language/mentions/${name}.yaml`,
)

const KEPT = 'language/examples.json'

/** All files of rows of language. */
const languageFiles = (): SourceFile[] =>
  [
    'language',
    ...PACK_LANGUAGES.map((code) => `language/${code}`),
    'language/sentences',
    'language/postings',
    'language/resumes',
    'language/mentions',
  ].flatMap(sourceFiles)

/** The text of a compiled file, once it is asked for. */
type Compile = () => string

const ofSentences = (): (readonly [string, Compile])[] => {
  const texts = once(() => compileSentences(sourceFiles('language/sentences')))
  return SENTENCE_FILES.map((name) => [`../src/web/messages/sentences/${name}`, () => texts().get(name) ?? ''] as const)
}

/** How each file is compiled. */
const listCompiled = (): readonly (readonly [string, Compile])[] => {
  const taxonomy = once(() => compileTaxonomy(readSources()))
  const file = (name: string): SourceFile => sourceFile(`language/${name}`)
  return [
    ['taxonomy.json', () => serializeTaxonomy(taxonomy())],
    ['SKILLS.md', () => writeSkillsPage(taxonomy())],
    ['../src/text/degree-forms.compiled.ts', () => compileDegrees(file('degrees.yaml'))],
    ['../src/text/degree-forms-of-languages.compiled.ts', () => compileDegreesOfLanguages(ofLanguages('degrees.yaml'))],
    ['../src/language/conditions.compiled.ts', () => compileConditions(file('conditions.yaml'))],
    ['../src/language/postings.compiled.ts', () => compilePostings(sourceFiles('language/postings'), ofLanguages('postings.yaml'))],
    ['../src/language/resumes.compiled.ts', () => compileResumes(sourceFiles('language/resumes'))],
    ['../src/text/texts.compiled.ts', () => compileTexts(file('texts.yaml'))],
    ['../src/language/words.compiled.ts', () => compileWords(file('words.yaml'))],
    ['../src/language/headings.compiled.ts', () => compileHeadings(file('headings.yaml'))],
    ['../src/language/headings-of-languages.compiled.ts', () => compileHeadingsOfLanguages(ofLanguages('headings.yaml'))],
    ['../src/language/heading-forms.compiled.ts', () => compileSections(file('sections.yaml'))],
    ['../src/language/heading-forms-of-languages.compiled.ts', () => compileSectionsOfLanguages(ofLanguages('sections.yaml'))],
    ['../src/text/work-words.compiled.ts', () => compileWork(file('work.yaml'), ofLanguages('work.yaml'))],
    ['../src/timeline/dates/month-names.compiled.ts', () => compileMonths(file('months.yaml'))],
    ['../src/mentions/gazetteer/names.compiled.ts', () => compileNames(ofLanguages('names.yaml'), taxonomy())],
    ['../src/mentions/claims/cues.compiled.ts', () => compileCues(CUE_FILES.map(sourceFile), file('mentions/words.yaml'))],
    ['../src/guard/claims.compiled.ts', () => compileClaims(file('claims.yaml'))],
    ['../src/published/resumes.compiled.ts', () => compilePublished()],
    ...ofSentences(),
    [KEPT, () => compileKept(currentText(KEPT), KEPT, languageFiles())],
  ]
}

/** All files, or every problem of every table. @throws CoverageError `invalid_taxonomy`. */
const compiledFiles = (): ReadonlyMap<string, string> => {
  const problems = new Set<string>()
  const texts = listCompiled().map(([name, compile]) => {
    try {
      return [name, compile()] as const
    } catch (error) {
      if (!(error instanceof CoverageError) || error.code !== 'invalid_taxonomy') throw error
      problems.add(error.details.problem ?? error.message)
      return [name, ''] as const
    }
  })
  if (problems.size > 0) throw new CoverageError('invalid_taxonomy', { problem: [...problems].join('\n') })
  return new Map(texts)
}

const currentText = (name: string): string | null => {
  try {
    return readFileSync(new URL(name, HOME), 'utf8')
  } catch {
    return null
  }
}

const run = (check: boolean): number => {
  const stale = [...compiledFiles()].filter(([name, text]) => currentText(name) !== text)
  for (const [name, text] of stale) {
    if (!check) writeFileSync(new URL(name, HOME), text)
    process.stdout.write(`${join(basename(HOME.pathname), name)} ${check ? 'is stale: run `npm run taxonomy`' : 'written'}\n`)
  }
  return check && stale.length > 0 ? 1 : 0
}

try {
  process.exitCode = run(process.argv.includes('--check'))
} catch (error) {
  const { message, hint, exitCode } = toCoverageError(error)
  process.stderr.write(`${message}\n${hint}\n`)
  process.exitCode = exitCode
}
