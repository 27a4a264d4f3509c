import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the system allows a child, in addition to V8's own limits. */
interface ChildLimits {
  readonly addressSpaceKb: number
  /** As for `nice`: the higher, the lower its share of the processor. */
  readonly priority: number
}

/**
 * V8's heap limit does not bound buffers and WebAssembly; the address space does: a public 123 kB PDF that takes 12 GB
 * without it is answered at 87 MB. Node, both PDF readers and a resume take 1.3 GB of addresses on Node 20, 1.7 GB on
 * Node 24 (0.15 GB of memory); the rest is for what one document may need.
 *
 * The priority is below that of the parent, which answers health checks and takes requests while children work; but not far
 * below, since other programs on the machine would then leave them too little time to finish.
 */
const LIMITS: ChildLimits = { addressSpaceKb: 2_200_000, priority: 4 }
/** tsx compiles in a thread of its own and in a process that needs a lot itself: 3.9 GB of addresses before any document. */
const FROM_SOURCES_KB = 3_800_000
/** Seconds of processor time in a child's whole life: the end of one that hangs after its parent was killed. */
const CPU_SECONDS = 1_000
/** Real documents of 15 MB of XML need more than 256 MB. */
const HEAP_MB = 384
/** Pages of 64 kB: WebAssembly may take 400 MB. */
const WASM_PAGES = 6_400

/** V8 reserves 10 GB of addresses for each WebAssembly memory unless the trap handler is off. */
const NODE_FLAGS = [
  '--disable-wasm-trap-handler',
  `--wasm-max-mem-pages=${WASM_PAGES}`,
  `--max-old-space-size=${HEAP_MB}`,
  // One document at a time needs no more worker threads, and each takes address space of its own.
  '--v8-pool-size=1',
  // Nearly every pattern runs more than once: going straight to machine code saves compiling it to byte code first.
  '--no-regexp-tier-up',
]

/**
 * A program of this package, wherever it runs from: as its source, or as the file that was built from it.
 *
 * @param path without an ending, from the module that starts it.
 * @param from the `import.meta.url` of that module.
 */
export const programAt = (path: string, from: string): URL => new URL(`${path}${from.endsWith('.ts') ? '.ts' : '.js'}`, from)

const isSource = (program: URL): boolean => program.pathname.endsWith('.ts')

/** Node's arguments. Sources run through tsx, found from this package and not the working directory; built files need nothing. */
export const argumentsFor = (program: URL): string[] => [
  ...(isSource(program) ? ['--import', import.meta.resolve('tsx')] : []),
  fileURLToPath(program),
]

/**
 * On Linux a process can get an empty network of its own; where an ordinary user may not create one (in many containers)
 * this is left out. It takes 5 ms.
 */
const WITHOUT_NETWORK = 'unshare --map-root-user --net'

/**
 * A limit that a platform does not know (macOS: address space) is left out; time and V8's own limits still hold.
 * The priority is the shell's before it becomes Node, so that all of Node's threads have it.
 */
const underLimits = (program: URL, { addressSpaceKb, priority }: ChildLimits): string =>
  [
    `ulimit -v ${addressSpaceKb + (isSource(program) ? FROM_SOURCES_KB : 0)} 2>/dev/null`,
    `ulimit -t ${CPU_SECONDS} 2>/dev/null`,
    `renice -n ${priority} $$ >/dev/null 2>&1`,
    `${WITHOUT_NETWORK} true 2>/dev/null && exec ${WITHOUT_NETWORK} "$0" "$@"`,
    'exec "$0" "$@"',
  ].join('; ')

/** Allocators reserve addresses in large pieces: mimalloc (in the canvas) 1 GB, glibc 64 MB per thread. Less will do. */
const ALLOCATORS = { MIMALLOC_ARENA_RESERVE: '32768', MALLOC_ARENA_MAX: '1' }

/** Nothing of the parent's, so no secrets; but Windows starts no process without SystemRoot. */
const environmentOf = (platform: NodeJS.Platform): NodeJS.ProcessEnv =>
  platform === 'win32' && process.env.SystemRoot !== undefined ? { SystemRoot: process.env.SystemRoot } : ALLOCATORS

export interface ChildOptions {
  /** Default: what one document needs. */
  readonly limits?: ChildLimits | undefined
  /** Megabytes of one semi-space, where V8 puts new objects. Default: V8's own, 16. */
  readonly semiSpaceMb?: number | undefined
}

/**
 * Start a Node program as a child with bounded memory and an environment of its own, so that it holds no secrets.
 * It talks by messages alone; what it prints goes nowhere.
 */
export const startChild = (program: URL, { limits = LIMITS, semiSpaceMb }: ChildOptions = {}): ChildProcess => {
  const youngFlags = semiSpaceMb === undefined ? [] : [`--max-semi-space-size=${semiSpaceMb}`]
  const command = [process.execPath, ...NODE_FLAGS, ...youngFlags, ...argumentsFor(program)]
  const [file = '', ...args] =
    process.platform === 'win32' ? command : ['/bin/sh', '-c', underLimits(program, limits), ...command]
  return spawn(file, args, {
    env: environmentOf(process.platform),
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}

/** Children started before anybody had a task for them, by the URL of their program. */
const ahead = new Map<string, ChildProcess>()

/**
 * Starts a child that the first pool of that program will take over: it gets ready while its parent is still loading.
 * Until then it does not keep the parent alive, and Node keeps its messages until somebody listens.
 */
export const startAhead = (program: URL): void => {
  if (ahead.has(program.href)) return
  const child = startChild(program)
  child.on('error', () => {})
  child.unref()
  child.channel?.unref()
  ahead.set(program.href, child)
}

/** A child that was started ahead, if it is alive and under the same limits; otherwise a new one. */
export const takeChild = (program: URL, options: ChildOptions): ChildProcess => {
  const child = options.limits === undefined && options.semiSpaceMb === undefined ? ahead.get(program.href) : undefined
  if (child === undefined) return startChild(program, options)
  ahead.delete(program.href)
  return child.connected ? child : startChild(program, options)
}
