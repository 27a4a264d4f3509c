/**
 * Compile skills-taxonomy/.
 *
 *   npm run taxonomy              writes taxonomy.json and SKILLS.md, and the tables of language/ into src/
 *   npm run taxonomy -- --check   writes nothing; exit code 1 when they are stale
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { toCoverageError } from '../src/errors.ts'
import {
  compileTaxonomy,
  type SourceFile,
  serializeTaxonomy,
  type TaxonomySources,
  writeSkillsPage,
} from '../src/taxonomy/index.ts'
import { compileClaims } from './language/compile-claims.ts'
import { compileConditions } from './language/compile-conditions.ts'
import { compileDegrees } from './language/compile-degrees.ts'
import { compileHeadings } from './language/compile-headings.ts'
import { compileWords } from './language/compile-words.ts'

const HOME = new URL('../skills-taxonomy/', import.meta.url)
const BRIEF = 'briefs/ai-ml-engineer.yaml'

const sourceFile = (path: string): SourceFile => ({ fileName: path, text: readFileSync(new URL(path, HOME), 'utf8') })

const readSources = (): TaxonomySources => ({
  skills: readdirSync(new URL('skills/', HOME))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => sourceFile(`skills/${name}`)),
  brief: sourceFile(BRIEF),
  deeds: sourceFile('deeds.yaml'),
})

const compiledFiles = (): ReadonlyMap<string, string> => {
  const taxonomy = compileTaxonomy(readSources())
  return new Map([
    ['taxonomy.json', serializeTaxonomy(taxonomy)],
    ['SKILLS.md', writeSkillsPage(taxonomy)],
    ['../src/text/degree-forms.compiled.ts', compileDegrees(sourceFile('language/degrees.yaml'))],
    ['../src/requirements/figures/conditions.compiled.ts', compileConditions(sourceFile('language/conditions.yaml'))],
    ['../src/requirements/words.compiled.ts', compileWords(sourceFile('language/words.yaml'))],
    ['../src/requirements/units/headings/headings.compiled.ts', compileHeadings(sourceFile('language/headings.yaml'))],
    ['../src/guard/claims.compiled.ts', compileClaims(sourceFile('language/claims.yaml'))],
  ])
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
