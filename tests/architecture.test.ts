import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

const NOUNS = ['schema', 'errors', 'text', 'language', 'lineage']
const STAGES = [
  'document',
  'sections',
  'mentions',
  'timeline',
  'person',
  'requirements',
  'coverage',
  'tailoring',
  'remarks',
  'guard',
  'report',
]
const PURE_STAGES = STAGES.filter((stage) => stage !== 'document')
const LIBRARY = ['index', 'reader']

/** The rooms, and what each may import besides itself. `children` is the only one that starts processes for documents, and knows no format; `pipeline`, `stages` and `answers` run in a page too. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  errors: [],
  text: ['schema'],
  language: ['schema', 'text'],
  lineage: ['schema'],
  evidence: NOUNS,
  told: [...NOUNS, 'evidence'],
  taxonomy: NOUNS,
  children: ['schema', 'errors'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, NOUNS])),
  document: [...NOUNS, 'children'],
  learned: ['schema', 'errors', 'text'],
  'base-rates': ['schema', 'text'],
  role: NOUNS,
  requirements: [...NOUNS, 'learned', 'role'],
  coverage: [...NOUNS, 'evidence', 'told'],
  tailoring: [...NOUNS, 'evidence'],
  guard: [...NOUNS, 'evidence', 'told'],
  wording: [...NOUNS, 'evidence'],
  report: [...NOUNS, 'evidence', 'wording'],
  faces: [...NOUNS, 'evidence', 'wording', 'report'],
  config: ['schema', 'errors'],
  stages: [...NOUNS, ...PURE_STAGES],
  pipeline: [...NOUNS, ...PURE_STAGES, 'base-rates', 'stages'],
  published: [...NOUNS, 'document', 'coverage', 'pipeline'],
  answers: [...NOUNS, ...PURE_STAGES, 'stages', 'pipeline'],
  matching: [
    'schema',
    'errors',
    'children',
    'document',
    'taxonomy',
    'learned',
    'coverage',
    'report',
    'pipeline',
    'answers',
    'published',
  ],
  fetching: ['errors'],
  drawing: ['schema', 'errors', 'children', 'web'],
  reader: [...NOUNS, 'children', 'document', 'taxonomy', 'learned', 'stages', 'pipeline', 'answers', 'matching'],
  'own-model': [...NOUNS, 'guard', 'tailoring', 'wording', 'reader', 'taxonomy', 'config', 'fetching'],
  index: [...NOUNS, 'reader', 'tailoring', 'own-model', 'fetching'],
  core: [...NOUNS, 'document', 'pipeline', 'answers', 'tailoring'],
  mcp: [...LIBRARY, 'taxonomy', 'report', 'wording', 'schema', 'errors', 'config'],
  client: ['schema'],
  writeback: ['children', 'document', 'wording', 'text', 'schema', 'errors'],
  pool: [
    'children',
    'reader',
    'matching',
    'published',
    'coverage',
    'report',
    'wording',
    'text',
    'taxonomy',
    'schema',
    'errors',
    'config',
  ],
  cli: [
    ...LIBRARY,
    'children',
    'answers',
    'published',
    'writeback',
    'pool',
    'taxonomy',
    'report',
    'wording',
    'faces',
    'text',
    'schema',
    'errors',
    'config',
    'server',
    'web',
    'mcp',
    'own-model',
    'fetching',
  ],
  server: [
    ...LIBRARY,
    'fetching',
    'own-model',
    'text',
    'drawing',
    'writeback',
    'pool',
    'taxonomy',
    'report',
    'schema',
    'errors',
    'config',
    'web',
  ],
  web: ['schema', 'errors', 'text', 'report', 'wording', 'pipeline', 'answers', 'published'],
}

/**
 * From another room only its `index.ts` may be imported, or `pure.ts`, the half of it that runs in a page; these rooms are read file by file (`taxonomy` and `learned`, since who
 * only loads them need not load what is behind them).
 */
const OPEN_ROOMS = new Set(['schema', 'text', 'language', 'wording', 'taxonomy', 'learned', 'published', 'cli'])

/** Rooms that are made of steps, each a folder, in their order. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  mentions: [
    'context',
    'gazetteer',
    'scan',
    'senses',
    'names-of-others',
    'implied',
    'claims',
    'open',
    'misspellings',
    'explained',
  ],
  requirements: ['units', 'sense', 'kind', 'parts', 'choices', 'figures', 'statements'],
  timeline: ['dates', 'lines', 'names', 'entries', 'education', 'positions'],
}

const IMPORT = /^\s*(?:import|export)\s[^'"]*?from\s+['"](\.[^'"]+)['"]|import\(\s*['"](\.[^'"]+)['"]\s*\)/gm

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
const roomOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.tsx?$/, '')

const imports = files.flatMap((from) =>
  [...readFileSync(join(SRC, from), 'utf8').matchAll(IMPORT)].map((match) => ({
    from,
    to: normalize(join(dirname(from), match[1] ?? match[2] ?? '')),
  })),
)

/** Where a file stands: its room, and the folder there; null where it is in none. */
const stepOf = (file: string): readonly [room: string, step: string | null] => {
  const [room = '', step, ...rest] = file.split('/')
  return [room, step === undefined || rest.length === 0 ? null : step]
}

/** A path of imports that comes back to where it started, or undefined. */
const findCircle = (): string[] | undefined => {
  const next = new Map<string, string[]>()
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to])
  const done = new Set<string>()
  const visit = (file: string, path: string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const to of next.get(file) ?? []) {
      const circle = visit(to, [...path, file])
      if (circle) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of files) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return undefined
}

describe('the house', () => {
  it('has only rooms that the table names', () => {
    expect(files.map(roomOf).filter((room) => !(room in MAY_IMPORT))).toEqual([])
  })

  it('imports only along the arrows of the table', () => {
    const sideways = imports.filter(
      ({ from, to }) => roomOf(from) !== roomOf(to) && !MAY_IMPORT[roomOf(from)]?.includes(roomOf(to)),
    )
    expect(sideways.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('enters another room by its index', () => {
    const throughTheWindow = imports.filter(
      ({ from, to }) =>
        roomOf(from) !== roomOf(to) &&
        to.includes('/') &&
        !OPEN_ROOMS.has(roomOf(to)) &&
        !/^[^/]+\/(?:index|pure)\.tsx?$/.test(to),
    )
    expect(throughTheWindow.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('goes from step to step within a room, by their indexes', () => {
    const astray = imports.filter(({ from, to }) => {
      const [[room, step], [other, before]] = [stepOf(from), stepOf(to)]
      const steps = STEPS[room]
      if (!steps || room !== other || before === null || before === step) return false
      const isLater = step !== null && steps.indexOf(before) > steps.indexOf(step)
      return isLater || to !== `${room}/${before}/index.ts`
    })
    expect(astray.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('has no steps but those of the table', () => {
    const found = files.flatMap((file) => {
      const [room, step] = stepOf(file)
      return room in STEPS && step !== null ? [`${room}/${step}`] : []
    })
    const named = Object.entries(STEPS).flatMap(([room, steps]) => steps.map((step) => `${room}/${step}`))
    expect([...new Set(found)].sort()).toEqual(named.sort())
  })

  it('is told in CONTRIBUTING.md, room by room and step by step', () => {
    const told = readFileSync(join(SRC, '..', 'CONTRIBUTING.md'), 'utf8')
    const rooms = Object.keys(MAY_IMPORT).filter((room) => !told.includes(`\`${room}/\``) && !told.includes(`\`${room}.ts\``))
    expect(rooms).toEqual([])
    const steps = Object.values(STEPS).flat()
    expect(steps.filter((step) => !told.includes(`\`${step}/\``))).toEqual([])
  })

  it('has no circle', () => {
    expect(findCircle()).toBeUndefined()
  })

  it('imports every file by its real name', () => {
    const known = new Set(files)
    expect(imports.filter(({ to }) => !known.has(to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })
})

describe('tests', () => {
  /** Folders of tests without code of their own. */
  const APART: ReadonlySet<string> = new Set(['axioms', 'delivery', 'docs', 'e2e', 'helpers', '.'])

  it('stand in the folder of the code that they test', () => {
    const root = join(SRC, '..')
    const isFolder = (path: string): boolean => existsSync(join(root, 'src', path)) || existsSync(join(root, path))
    const folders = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.tsx?$/.test(file))
      .map((file) => dirname(file))
    expect(folders.length).toBeGreaterThan(400)
    expect([...new Set(folders)].filter((folder) => !APART.has(folder) && !isFolder(folder))).toEqual([])
  })
})
