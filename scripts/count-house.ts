/**
 * How tidy the code is: names that mean different things in different files, long files, long lists of parameters, wide indexes.
 *
 *   npm run count             the figures
 *   npm run count -- --names  each shared name with its files
 *   npm run count -- --tests  the tests that are named after what they check
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

const SRC = 'src'
const LONGEST_FILE = 300
const MOST_PARAMETERS = 4
const WIDE_DOOR = 12

type Program = ReturnType<typeof parseSync>['program']

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.compiled\.ts$|\.d\.ts$/.test(file))
  .sort()
  .map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8')
    return { file, lines: text.split('\n').length - 1, program: parseSync(file, text).program }
  })

/** Names of constants that a file keeps to itself: functions are named by what they return, and are not counted. */
const privateConstants = ({ body }: Program): string[] =>
  body.flatMap((statement) =>
    statement.type === 'VariableDeclaration'
      ? statement.declarations.flatMap(({ id, init }) =>
          id.type === 'Identifier' && init && !/Function/.test(init.type) ? [id.name] : [],
        )
      : [],
  )

/** A function among the nodes of a syntax tree. */
const isLong = (node: object): boolean =>
  'params' in node && Array.isArray(node.params) && 'body' in node && node.params.length > MOST_PARAMETERS

const countLongLists = (node: unknown): number => {
  if (typeof node !== 'object' || node === null) return 0
  const within = Object.values(node).reduce((sum: number, one) => sum + countLongLists(one), 0)
  return isLong(node) ? within + 1 : within
}

/** How many values an index exports, without types. */
const countExports = ({ body }: Program): number =>
  body.reduce((sum, statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return sum
    const named = statement.specifiers.filter(({ exportKind }) => exportKind !== 'type').length
    return sum + (statement.declaration ? 1 : named)
  }, 0)

const holders = new Map<string, string[]>()
for (const { file, program } of files)
  for (const name of new Set(privateConstants(program))) holders.set(name, [...(holders.get(name) ?? []), file])
const shared = [...holders].filter(([, own]) => own.length > 1).sort(([, a], [, b]) => b.length - a.length)

const isDoor = (file: string): boolean => /^[^/]+\/index\.ts$/.test(file) && !file.startsWith('schema/')
const wide = files.filter(({ file, program }) => isDoor(file) && countExports(program) > WIDE_DOOR)

/** Where the code of a test would stand that has the same path as it. */
const isBesideCode = (test: string): boolean =>
  ['src/', ''].some((root) =>
    ['.ts', '.tsx', '/index.ts'].some((ending) => existsSync(root + test.replace(/\.test\.tsx?$/, '') + ending)),
  )

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((file) => /\.test\.tsx?$/.test(file))
const named = tests.filter((file) => !isBesideCode(file)).sort()

if (process.argv.includes('--tests')) for (const file of named) console.log(file)
if (process.argv.includes('--names')) for (const [name, own] of shared) console.log(`${name}: ${own.join(' ')}`)
console.log(
  `private constants that share a name: ${shared.reduce((sum, [, own]) => sum + own.length, 0)}, of ${shared.length} names`,
)
console.log(`names that three files or more use: ${shared.filter(([, own]) => own.length > 2).length}`)
console.log(`files of more than ${LONGEST_FILE} lines: ${files.filter(({ lines }) => lines > LONGEST_FILE).length}`)
console.log(
  `functions of more than ${MOST_PARAMETERS} parameters: ${files.reduce((sum, { program }) => sum + countLongLists(program), 0)}`,
)
console.log(
  `doors of more than ${WIDE_DOOR} values: ${wide.map(({ file, program }) => `${file} ${countExports(program)}`).join(', ')}`,
)
console.log(
  `tests on the path of their code: ${tests.length - named.length} of ${tests.length}; the others are named after what they check`,
)
