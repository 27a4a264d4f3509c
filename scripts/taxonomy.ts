/**
 * Compile skills-taxonomy/, and the published resumes that scores are compared with.
 *
 *   npm run taxonomy              writes taxonomy.json and SKILLS.md, and tables into src/; what has not changed since the last
 *                                 time, nor the code that compiles it, is not checked again
 *   npm run taxonomy -- --check   checks everything and writes nothing; exit code 1 when they are stale
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
import { once } from '../src/text/once.ts'
import { rememberWords } from '../src/text/remember.ts'
import { compilePublished } from './compile-published.ts'
import { filesApart, keepApart } from './language/keep-apart.ts'
import { compileKept } from './language/keep-examples.ts'
import { type KeptOutcomes, NOTHING_KEPT, openKeptOutcomes } from './language/kept-outcomes.ts'
import { LANGUAGE_TABLES, type LanguageTable } from './language/tables.ts'

const HOME = new URL('../skills-taxonomy/', import.meta.url)
const BRIEF = 'briefs/ai-ml-engineer.yaml'

const sourceFile = rememberWords((path): SourceFile => ({ fileName: path, text: readFileSync(new URL(path, HOME), 'utf8') }))

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

const KEPT = 'language/examples.json'

/** A file of rows of language. */
const languageFile = (name: string): SourceFile => sourceFile(`language/${name}`)

const taxonomyFiles = (): SourceFile[] => {
  const { skills, brief, deeds } = readSources()
  return [...skills, brief, ...(deeds ? [deeds] : [])]
}

const namedText = ({ fileName, text }: SourceFile): string[] => [fileName, text]

/** All that a table is compiled from; one that also asks the taxonomy, from the skills too. */
const textsOf = ({ files, asksTaxonomy = false }: LanguageTable): string[] => {
  return [...files.map(languageFile), ...(asksTaxonomy ? taxonomyFiles() : [])].flatMap(namedText)
}

/** Files, from {@link HOME}, and how their texts are made. */
interface Step {
  readonly writes: readonly string[]
  readonly compile: () => readonly string[]
}

const listSteps = (kept: KeptOutcomes): readonly Step[] => {
  const taxonomy = once(() => compileTaxonomy(readSources()))
  const rows = [...new Set(LANGUAGE_TABLES.flatMap(({ files }) => files))].sort()
  return [
    {
      writes: ['taxonomy.json', 'SKILLS.md'],
      compile: () =>
        kept.compile(taxonomyFiles().flatMap(namedText), () => [serializeTaxonomy(taxonomy()), writeSkillsPage(taxonomy())]),
    },
    ...LANGUAGE_TABLES.map((table) => ({
      writes: table.writes.map((path) => `../${path}`),
      compile: () => kept.compile(textsOf(table), () => table.compile(languageFile, taxonomy)),
    })),
    ...rows.flatMap((file) => {
      const apart = filesApart(file, languageFile)
      const check = (): readonly string[] => {
        keepApart(file, languageFile)
        return []
      }
      const from = ['apart', ...apart.map(languageFile).flatMap(namedText)]
      return apart.length === 0 ? [] : [{ writes: [], compile: () => kept.compile(from, check) }]
    }),
    { writes: [KEPT], compile: () => [compileKept(currentText(KEPT), KEPT, rows.map(languageFile))] },
    { writes: ['../src/published/resumes.compiled.ts'], compile: () => [compilePublished()] },
  ]
}

/** All files with their texts. @throws CoverageError `invalid_taxonomy` with every problem of every table. */
const compiledFiles = (kept: KeptOutcomes): readonly (readonly [string, string])[] => {
  const problems = new Set<string>()
  const texts = listSteps(kept).flatMap(({ writes, compile }) => {
    try {
      const made = compile()
      return writes.map((name, at) => [name, made[at] ?? ''] as const)
    } catch (error) {
      if (!(error instanceof CoverageError) || error.code !== 'invalid_taxonomy') throw error
      problems.add(error.details.problem ?? error.message)
      return []
    }
  })
  if (problems.size > 0) throw new CoverageError('invalid_taxonomy', { problem: [...problems].join('\n') })
  return texts
}

const currentText = (name: string): string | null => {
  try {
    return readFileSync(new URL(name, HOME), 'utf8')
  } catch {
    return null
  }
}

const run = (check: boolean): number => {
  const kept = check ? NOTHING_KEPT : openKeptOutcomes()
  const stale = compiledFiles(kept).filter(([name, text]) => currentText(name) !== text)
  kept.save()
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
