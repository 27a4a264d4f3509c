import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Labels } from './read-labels.ts'
import { TrainingProblem } from './training-problem.ts'

/**
 * A posting with its labels in its text. A statement is `<rs|its words>`: r required, p preferred or d duty; then s skill, o soft,
 * e experience, d degree, c certification, l language or b condition. In it, a hard part is `[Lua]` and a soft one `{care}`; parts
 * of one choice share a digit after them, `[Lua]1 or [Zig]1`.
 */
export interface MarkedPosting {
  readonly text: string
  readonly labels: Labels
}

type Statement = Labels['statements'][number]

const IMPORTANCE: Readonly<Record<string, Statement['importance']>> = { r: 'required', p: 'preferred', d: 'duty' }
const KIND: Readonly<Record<string, Statement['kind']>> = {
  ...{ s: 'skill', o: 'soft', e: 'experience', d: 'degree', c: 'certification', l: 'language', b: 'blocker' },
}

const STATEMENT = /<([rpd])([soedclb])\|([^<>]*)>/g
const PART = /\[([^[\]{}]+)\](\d?)|\{([^[\]{}]+)\}/g
const MARKS = /[<>[\]{}]/

const bare = (marked: string): string => marked.replace(PART, (_, hard, __, soft) => hard ?? soft)

const readParts = (marked: string): Statement['parts'] =>
  [...marked.matchAll(PART)].map(([, hard, choice, soft]) => ({
    quote: hard ?? soft ?? '',
    choice: choice || null,
    soft: soft !== undefined,
  }))

const readLine = (marked: string, at: number): { line: string; statements: Statement[] } => {
  const line = marked.replace(STATEMENT, (_, __, ___, words) => bare(words))
  const statements = [...marked.matchAll(STATEMENT)].flatMap(([, asked = '', of = '', words = ''], index): Statement[] => {
    const [importance, kind] = [IMPORTANCE[asked], KIND[of]]
    if (importance === undefined || kind === undefined) return []
    return [{ id: `s${at}.${index}`, line, quote: bare(words), importance, kind, parts: readParts(words) }]
  })
  return { line, statements }
}

const readPosting = (name: string, lines: readonly string[]): MarkedPosting => {
  const read = lines.map(readLine)
  const broken = read.find(({ line }) => MARKS.test(line))
  if (broken !== undefined) throw new TrainingProblem(`${name}: a mark is open, or of another form, in "${broken.line}".`)
  return {
    text: read.map(({ line }) => line).join('\n'),
    labels: { posting: name, statements: read.flatMap(({ statements }) => statements) },
  }
}

const SUFFIX = '.marked.txt'

/** All postings of the marked files of a folder; each begins with "== name". @throws TrainingProblem */
export const readMarked = (folder: string): MarkedPosting[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .sort()
    .flatMap((file) => {
      const [, ...postings] = readFileSync(join(folder, file), 'utf8').trimEnd().split(/^== /m)
      return postings.map((posting) => {
        const [name = '', ...lines] = posting.trimEnd().split('\n')
        return readPosting(`${file}: ${name}`, lines)
      })
    })
