import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** What was compiled without a problem, by what it was compiled from. */
const Outcomes = z.record(z.string(), z.array(z.string()))
type Outcomes = z.infer<typeof Outcomes>

const ROOT = new URL('../../', import.meta.url)
const FILE = fileURLToPath(new URL('node_modules/.cache/resume-coverage/language.json', ROOT))

/** What compiles: only the code that it imports can change what is made. */
const ENTRY = new URL('scripts/taxonomy.ts', ROOT)

const digestOf = (texts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}

const IMPORT = /^(?:import|export)[^'"]*from '(\.[^']*\.ts)'|^import '(\.[^']*\.ts)'/gm

/** What is compiled aside, which changes with every table. */
const isCompiled = ({ pathname }: URL): boolean => pathname.endsWith('.compiled.ts')

/** A file of code and all that it imports, in the order in which they are reached. */
const codeFrom = (entry: URL): readonly string[] => {
  const texts = new Map<string, string>()
  const reach = (file: URL): void => {
    // What a table is written with holds imports too, of files that are not beside its compiler.
    if (texts.has(file.href) || isCompiled(file) || !existsSync(file)) return
    const text = readFileSync(file, 'utf8')
    texts.set(file.href, text)
    for (const [, from, alone = ''] of text.matchAll(IMPORT)) reach(new URL(from ?? alone, file))
  }
  reach(entry)
  return [...texts.values()]
}

const readOutcomes = (file: string): Outcomes => {
  try {
    return Outcomes.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

/** What was compiled before, and is again as long as neither the code nor the files that it is from change. */
export interface KeptOutcomes {
  readonly compile: (from: readonly string[], make: () => readonly string[]) => readonly string[]
  /** Keep what was asked for, and nothing else, for the next time. */
  readonly save: () => void
}

/** Outcomes of the last time. @param file where they are kept. */
export const openKeptOutcomes = (file = FILE): KeptOutcomes => {
  const before = readOutcomes(file)
  const now: Outcomes = {}
  const code = digestOf(codeFrom(ENTRY))
  return {
    compile: (from, make) => {
      const key = digestOf([code, ...from])
      const made = before[key] ?? [...make()]
      now[key] = [...made]
      return made
    },
    save: () => {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(now))
    },
  }
}

/** Everything is compiled, and nothing is kept. */
export const NOTHING_KEPT: KeptOutcomes = { compile: (_, make) => make(), save: () => {} }
