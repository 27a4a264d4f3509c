import { type Figures, readFigures, type Told } from '../../../src/requirements/figures/index.ts'
import { readAskedOfPerson } from '../../../src/role/read-role.ts'

interface Saying {
  readonly kind?: Told['kind']
  readonly importance?: Told['importance']
  /** Names in the line, in order. */
  readonly parts?: readonly string[]
}

export type Line = string | (Saying & { readonly says: string })

/** Lines of a posting as statements: required skills without parts, where a line says nothing else. */
export const tell = (...lines: readonly Line[]): { readonly text: string; readonly told: Figures[] } => {
  const sayings = lines.map((line) => (typeof line === 'string' ? { says: line } : line))
  const text = sayings.map(({ says }) => says).join('\n')
  let start = 0
  const told = sayings.map(({ says, kind = 'skill', importance = 'required', parts = [] }): Figures => {
    const own = { start, end: start + says.length, kind, importance }
    start = own.end + 1
    const spans = parts.map((name) => {
      const at = text.indexOf(name, own.start)
      return { start: at, end: at + name.length }
    })
    return readFigures(text, { ...own, parts: spans })
  })
  return { text, told }
}

/** The figures of one statement. */
export const figuresOf = (line: Line): Figures => {
  const [first] = tell(line).told
  if (!first) throw new Error('no line')
  return first
}

/** The fewest years of each part of one statement; null: none stand at it. */
export const yearsOfParts = (line: Line): (number | null)[] => figuresOf(line).parts.map(({ years }) => years?.min ?? null)

/** What the lines ask of the person as a whole. */
export const roleOf = (...lines: readonly Line[]): ReturnType<typeof readAskedOfPerson> => {
  const { text, told } = tell(...lines)
  return readAskedOfPerson(text, told)
}
