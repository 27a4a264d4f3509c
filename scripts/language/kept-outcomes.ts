import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** What was compiled without a problem, by what it was compiled from. */
const Outcomes = z.record(z.string(), z.array(z.string()))
type Outcomes = z.infer<typeof Outcomes>

const ROOT = new URL('../../', import.meta.url)
const FILE = fileURLToPath(new URL('node_modules/.cache/resume-coverage/language.json', ROOT))

const digestOf = (texts: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex')
}

/** All code that compiles; what is compiled aside, which changes with every table. */
const codeOf = (folder: string): string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.compiled.ts'))
    .sort()
    .map((name) => readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8'))

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
  const code = digestOf([...codeOf('scripts/language'), ...codeOf('src')])
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
