import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Labels } from './read-labels.ts'
import { TrainingProblem } from './training-problem.ts'

/** A posting whose labels stand in its text; a head in each file says how. */
export interface MarkedPosting {
  readonly text: string
  readonly labels: Labels
}

type Statement = Labels['statements'][number]

const IMPORTANCE: Readonly<Record<string, Statement['importance']>> = { r: 'required', p: 'preferred', d: 'duty' }
const KIND: Readonly<Record<string, Statement['kind']>> = {
  ...{ s: 'skill', o: 'soft', e: 'experience', d: 'degree', c: 'certification', l: 'language', b: 'blocker' },
}

const MARKED_LINE = /^([rpd])([soedclb])\|(.*)$/
const PART = /\[([^\]]+)\](\d?)|\{([^}]+)\}/g

const bare = (marked: string): string => marked.replace(PART, (_, hard, __, soft) => hard ?? soft)

/** The statement in a marked line: what "~" parts off is around it. */
const statementOf = (marked: string): string => {
  const pieces = marked.split('~')
  return pieces.length === 1 ? marked : (pieces.slice(1).find((piece) => /[[{]/.test(piece)) ?? marked)
}

const readStatement = (line: string, id: string): (Statement & { readonly line: string }) | null => {
  const [, importance = '', kind = '', marked = ''] = MARKED_LINE.exec(line) ?? []
  const [asked, of] = [IMPORTANCE[importance], KIND[kind]]
  if (asked === undefined || of === undefined) return null
  const statement = statementOf(marked)
  const parts = [...statement.matchAll(PART)].map(([, hard, choice, soft]) => ({
    quote: hard ?? soft ?? '',
    choice: choice || null,
    soft: soft !== undefined,
  }))
  return { id, line: bare(marked.replaceAll('~', '')), quote: bare(statement), importance: asked, kind: of, parts }
}

const readPosting = (name: string, lines: readonly string[]): MarkedPosting => {
  const text: string[] = []
  const statements: Statement[] = []
  for (const [index, line] of lines.entries()) {
    const statement = readStatement(line, `s${index}`)
    if (statement) statements.push(statement)
    else if (!/^\.(?: |$)/.test(line)) throw new TrainingProblem(`${name}: "${line}" is neither a statement nor a line of text.`)
    const own = (statement?.line ?? line.slice(2)).replaceAll('~', '')
    // Several statements of one line repeat it.
    if (statement === null || text.at(-1) !== own) text.push(own)
  }
  return { text: text.join('\n'), labels: { posting: name, statements } }
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
