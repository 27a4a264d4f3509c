import { execFile, spawn, spawnSync } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { createSandbox } from '../../src/children/process-pool.ts'
import type { Outcome, Sandbox, SandboxOptions } from '../../src/children/sandbox.ts'
import { EXIT_UNHANDLED } from '../../src/children/serve-tasks.ts'
import { buildProgram } from '../helpers/build-program.ts'

const PROGRAM = await buildProgram(new URL('../helpers/misbehaving-process.ts', import.meta.url))
const opened: Sandbox[] = []

const open = (options: Partial<SandboxOptions> = {}): Sandbox => {
  const sandbox = createSandbox({ program: PROGRAM, processes: 1, timeoutMs: 10_000, maxQueue: 8, ...options })
  opened.push(sandbox)
  return sandbox
}

afterAll(() => Promise.all(opened.map((sandbox) => sandbox.close())))

interface Answer {
  readonly word: string
  readonly pid: number
  readonly environment: readonly string[]
  readonly networks: readonly string[]
}

const answerOf = (outcome: Outcome): Answer => {
  if (outcome.kind !== 'answered') throw new Error(outcome.kind)
  return outcome.answer as Answer
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const until = async (condition: () => boolean | Promise<boolean>, withinMs: number): Promise<boolean> => {
  for (const begun = performance.now(); performance.now() - begun < withinMs; await sleep(20)) if (await condition()) return true
  return condition()
}

describe('a child', () => {
  it('answers, stays for the next task, and knows no variable of its parent', async () => {
    const sandbox = open()
    const first = answerOf(await sandbox.run('hello'))
    const second = answerOf(await sandbox.run('again'))
    expect(first.word).toBe('hello')
    expect(second.pid).toBe(first.pid)
    const own = ['MALLOC_ARENA_MAX', 'MIMALLOC_ARENA_RESERVE', 'NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE']
    expect(first.environment.filter((name) => !own.includes(name) && !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name))).toEqual([])
  })

  it('has no network where the system lets it give that up, and the parent’s elsewhere', async () => {
    const canGiveUp = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0
    const { networks } = answerOf(await open().run('hello'))
    expect(networks).toEqual(canGiveUp ? [] : Object.keys(networkInterfaces()))
  })

  it('is not stopped by what it prints', async () => {
    expect(answerOf(await open().run('flood the log')).word).toBe('flood the log')
  })

  it('keeps nobody waiting longer than it was told', async () => {
    const sandbox = open({ maxWaitMs: 300 })
    await sandbox.run('hello')
    const long = sandbox.run('wait')
    expect((await sandbox.run('hello')).kind).toBe('closed')
    expect(sandbox.load()).toMatchObject({ busy: 1, waiting: 0, killed: 0 })
    await sandbox.close()
    await long
  })

  it('lets a task wait on while another child starts in the place of the only one', async () => {
    const sandbox = open({ processes: 1, maxWaitMs: 20 })
    await sandbox.run('hello')
    expect((await sandbox.run('crash')).kind).toBe('died')
    expect((await sandbox.run('hello')).kind).toBe('answered')
    await sandbox.close()
  })

  it('is replaced after enough tasks', async () => {
    const sandbox = open({ maxTasksPerChild: 20 })
    const ask = async (): Promise<number> => answerOf(await sandbox.run('hello')).pid
    const first = await ask()
    for (let task = 1; task < 20; task++) expect(await ask()).toBe(first)
    expect(await until(async () => (await ask()) !== first, 20_000)).toBe(true)
    expect(sandbox.load()).toMatchObject({ started: 2, recycled: 1, died: 0 })
    expect(await until(() => !isAlive(first), 1_000)).toBe(true)
  })

  it('works on until the one in its place is ready', async () => {
    const sandbox = open({ maxTasksPerChild: 1, timeoutMs: 20_000 })
    const first = answerOf(await sandbox.run('hello')).pid
    expect(answerOf(await sandbox.run('hello')).pid).toBe(first)
  })

  it('that dies while another is started in its place leaves that one', async () => {
    const sandbox = open({ maxTasksPerChild: 2, timeoutMs: 20_000 })
    await sandbox.run('hello')
    await sandbox.run('hello')
    expect((await sandbox.run('crash')).kind).toBe('died')
    expect(answerOf(await sandbox.run('hello')).word).toBe('hello')
    expect(sandbox.load()).toMatchObject({ started: 2, died: 1 })
  })

  it('is replaced when it has grown', async () => {
    const sandbox = open()
    const before = answerOf(await sandbox.run('hello')).pid
    expect(answerOf(await sandbox.run('grow')).pid).toBe(before)
    expect(answerOf(await sandbox.run('hello')).pid).not.toBe(before)
    expect(await until(() => !isAlive(before), 1_000)).toBe(true)
  })

  it('that has grown is replaced before there is work again', async () => {
    const sandbox = open()
    await sandbox.run('grow')
    expect(sandbox.load()).toMatchObject({ started: 2, recycled: 1 })
  })
})

describe('a sandbox', () => {
  it('starts its children before there is work where it is asked to, and no more of them', async () => {
    const sandbox = open({ processes: 2 })
    await Promise.all([sandbox.prepare({ task: 'hello', times: 3 }), sandbox.prepare({ task: 'hello', times: 3 })])
    expect(sandbox.load()).toEqual({ busy: 0, waiting: 0, started: 2, killed: 0, died: 0, recycled: 0 })
    expect(answerOf(await sandbox.run('hello')).word).toBe('hello')
    expect(sandbox.load().started).toBe(2)
  })

  it('gives up what waits where nobody waits for it any more, and does what is begun', async () => {
    const sandbox = open({ processes: 1 })
    const hangUp = new AbortController()
    const begun = sandbox.run('nap', { signal: hangUp.signal })
    const waiting = [sandbox.run('hello', { signal: hangUp.signal }), sandbox.run('again')]
    expect(sandbox.load().waiting).toBe(3)
    expect(await until(() => sandbox.load().waiting === 2, 20_000)).toBe(true)
    hangUp.abort()
    expect(sandbox.load().waiting).toBe(1)
    expect(await waiting[0]).toEqual({ kind: 'closed' })
    expect((await Promise.all([begun, waiting[1]])).map((outcome) => outcome?.kind)).toEqual(['answered', 'answered'])
    expect((await sandbox.run('hello', { signal: hangUp.signal })).kind).toBe('closed')
  })

  it('lets children warm up while nobody waits, and answers who comes meanwhile', async () => {
    const sandbox = open({ timeoutMs: 20_000 })
    let isWarm = false
    // Twenty naps take six seconds.
    const warm = sandbox.prepare({ task: 'nap', times: 20 }).then(() => {
      isWarm = true
    })
    expect(answerOf(await sandbox.run('hello')).word).toBe('hello')
    expect(isWarm).toBe(false)
    await warm
    expect(isWarm).toBe(true)
  })

  it('counts a stranger’s task as one of the warm-up', async () => {
    const sandbox = open({ maxQueue: 20 })
    const warm = sandbox.prepare({ task: 'wait', times: 9 })
    await Promise.all([...Array.from({ length: 9 }, () => sandbox.run('hello')), warm])
    expect(sandbox.load()).toMatchObject({ started: 1, killed: 0 })
  })

  it('keeps a child until the one in its place is warm', async () => {
    const sandbox = open({ maxTasksPerChild: 8, timeoutMs: 20_000 })
    await sandbox.prepare({ task: 'nap', times: 4 })
    const pids = new Set<number>()
    while (pids.size < 2) pids.add(answerOf(await sandbox.run('hello')).pid)
    expect(sandbox.load()).toMatchObject({ started: 2, recycled: 1, died: 0 })
  })

  it.each(['crash', 'hang'])('does without a warm-up that ends its child: %s', async (task) => {
    const sandbox = open({ timeoutMs: 1_000 })
    await sandbox.prepare({ task, times: 3 })
    expect(answerOf(await sandbox.run('hello')).word).toBe('hello')
    const { killed, died, started } = sandbox.load()
    expect([killed + died, started]).toEqual([1, 2])
  })

  it('replaces one that has done enough though the first successor grew too far', async () => {
    const sandbox = open({ maxTasksPerChild: 4, timeoutMs: 20_000 })
    await sandbox.prepare({ task: 'nap', times: 2 })
    const first = answerOf(await sandbox.run('hello')).pid
    await sandbox.run('hello')
    // The successor is started now; both are busy, so that it gets what makes it grow.
    expect(
      await until(async () => answerOf((await Promise.all([sandbox.run('nap'), sandbox.run('grow')]))[1]).pid !== first, 10_000),
    ).toBe(true)
    expect(await until(async () => answerOf(await sandbox.run('hello')).pid !== first, 20_000)).toBe(true)
  })

  it('replaces an idle child that dies', async () => {
    const sandbox = open()
    const { pid } = answerOf(await sandbox.run('hello'))
    process.kill(pid, 'SIGKILL')
    expect(await until(() => sandbox.load().started === 2, 5_000)).toBe(true)
  })

  it('is done with warming up when it is closed', async () => {
    const sandbox = open()
    const warm = sandbox.prepare({ task: 'wait', times: 3 })
    await sandbox.close()
    await expect(warm).resolves.toBeUndefined()
  })
})

describe('a task that goes wrong', () => {
  it.each<[string, Outcome]>([
    ['hang', { kind: 'timed-out' }],
    ['wait', { kind: 'timed-out' }],
    ['crash', { kind: 'died', exitCode: null }],
    ['exit', { kind: 'died', exitCode: 3 }],
    ['fail unheard', { kind: 'died', exitCode: EXIT_UNHANDLED }],
  ])('ends alone, and the next one is answered: %s', async (word, outcome) => {
    const sandbox = open({ timeoutMs: 1_000 })
    await sandbox.run('hello')
    expect(await sandbox.run(word)).toEqual(outcome)
    expect(answerOf(await sandbox.run('hello')).word).toBe('hello')
  })

  it('that eats memory ends its child, and no other', async () => {
    const sandbox = open({ processes: 2, timeoutMs: 25_000 })
    const [, eaten] = await Promise.all([sandbox.run('hello'), sandbox.run('eat memory')])
    expect(eaten).toEqual({ kind: 'died', exitCode: null })
    expect(answerOf(await sandbox.run('hello')).word).toBe('hello')
  })

  it('holds nobody up: others are answered while it hangs', async () => {
    const sandbox = open({ processes: 2, timeoutMs: 4_000 })
    await Promise.all([sandbox.run('nap'), sandbox.run('nap')])
    const hanging = sandbox.run('hang')
    const begun = performance.now()
    for (let task = 0; task < 20; task++) await sandbox.run('hello')
    expect(performance.now() - begun).toBeLessThan(3_000)
    expect((await hanging).kind).toBe('timed-out')
  })
})

describe('a queue', () => {
  it('is answered in order by the children there are', async () => {
    const sandbox = open({ processes: 2 })
    const outcomes = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((word) => sandbox.run(word)))
    expect(outcomes.map((outcome) => answerOf(outcome).word)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(new Set(outcomes.map((outcome) => answerOf(outcome).pid)).size).toBeLessThanOrEqual(2)
  })

  it('refuses at once what it has no room for', async () => {
    const sandbox = open({ maxQueue: 2 })
    const tasks = ['nap', 'a', 'b'].map((word) => sandbox.run(word))
    const begun = performance.now()
    expect(await sandbox.run('c')).toEqual({ kind: 'full' })
    expect(performance.now() - begun).toBeLessThan(100)
    expect((await Promise.all(tasks)).map(({ kind }) => kind)).toEqual(['answered', 'answered', 'answered'])
  })
})

describe('closing', () => {
  it('gives up what waits and what runs, and leaves no child', async () => {
    const sandbox = open()
    const { pid } = answerOf(await sandbox.run('hello'))
    const given = [sandbox.run('wait'), sandbox.run('hello')]
    await sandbox.close()
    expect(await Promise.all(given)).toEqual([{ kind: 'closed' }, { kind: 'closed' }])
    expect(isAlive(pid)).toBe(false)
    expect(await sandbox.run('hello')).toEqual({ kind: 'closed' })
  })
})

describe('a program that cannot be started', () => {
  it('gives each task an end', async () => {
    const program = new URL('./there-is-no-such-program.js', import.meta.url)
    const sandbox = createSandbox({ program, processes: 2, timeoutMs: 1_000, maxQueue: 8 })
    expect((await Promise.all([1, 2, 3].map((task) => sandbox.run(task)))).map(({ kind }) => kind)).toEqual([
      'not-started',
      'not-started',
      'not-started',
    ])
    await sandbox.close()
  })
})

describe('a parent', () => {
  const source = (after: string): string => `
    import { createSandbox } from ${JSON.stringify(new URL('../../src/children/process-pool.ts', import.meta.url).href)}
    const sandbox = createSandbox({ program: new URL(${JSON.stringify(PROGRAM.href)}), processes: 1, timeoutMs: 9000, maxQueue: 1 })
    const { answer } = await sandbox.run('hello')
    process.stdout.write(String(answer.pid) + '\\n')
    ${after}`
  const flags = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval']
  const cwd = fileURLToPath(new URL('../..', import.meta.url))

  it('ends while its children are idle, and they end with it', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, source('')], { cwd, timeout: 25_000 })
    expect(await until(() => !isAlive(Number(stdout)), 2_000)).toBe(true)
  })

  it('does not end while it waits for warm children', async () => {
    const wait = `await sandbox.prepare({ task: 'nap', times: 3 }); process.stdout.write('warm')`
    const { stdout } = await promisify(execFile)(process.execPath, [...flags, source(wait)], { cwd, timeout: 25_000 })
    expect(stdout).toMatch(/warm$/)
  })

  it('that is killed takes its children with it', async () => {
    const parent = spawn(process.execPath, [...flags, source('setInterval(() => {}, 1000)')], { cwd })
    const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (data) => resolve(Number(data))))
    expect(isAlive(pid)).toBe(true)
    parent.kill('SIGKILL')
    expect(await until(() => !isAlive(pid), 10_000)).toBe(true)
  })
})
