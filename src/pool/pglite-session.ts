import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { argumentsFor, programAt } from '../children/index.ts'
import { CoverageError } from '../errors/index.ts'
import type { Answer } from './driver.ts'
import type { Reply, Request } from './pglite-messages.ts'

const PROGRAM = programAt('../pool/pglite-process', import.meta.url)

/** A new database takes two seconds, and many times that on a busy machine. Only the pool waits for it. */
const START_TIMEOUT_MS = 120_000
/** A ranking of 100,000 resumes, the longest statement there is, takes one second. What takes this long is assumed to hang. */
const STATEMENT_TIMEOUT_MS = 8_000
const CLOSE_TIMEOUT_MS = 5_000
/** From its last message to its exit. */
const EXIT_TIMEOUT_MS = 1_000

/** One process with an open database. */
export interface Session {
  /**
   * Run one statement with values, or several without; the next only after an answer.
   *
   * @throws the database's own error, with its SQLSTATE as `code`, or CoverageError `pool_unreachable` where the process ended.
   */
  run(text: string, values: readonly unknown[]): Promise<Answer>
  /** Whether it can no longer be used. */
  hasEnded(): boolean
  /** Cleanly if possible, and in any case within five seconds. */
  close(): Promise<void>
}

/** Without the parent's environment: the database needs none of its secrets. */
const startProcess = (folder: string): ChildProcess => {
  const env = process.env.SystemRoot === undefined ? {} : { SystemRoot: process.env.SystemRoot }
  return spawn(process.execPath, [...argumentsFor(PROGRAM), folder], {
    env,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
}

const broken = (problem: string, cause?: unknown): CoverageError => new CoverageError('pool_unreachable', { problem }, { cause })

/** The database's own error, rebuilt on this side. */
const databaseError = (message: string, code: string | null): Error => Object.assign(new Error(message), { code })

/** A process that gets one request at a time, and is killed if it does not answer in time. */
class Conversation {
  readonly #process: ChildProcess
  #settle: ((reply: Reply | CoverageError) => void) | null = null
  /** Settles when the last request is answered; never rejects. */
  quiet: Promise<unknown> = Promise.resolve()
  ended = false

  constructor(process: ChildProcess) {
    this.#process = process
    process.on('message', (reply: Reply) => this.#settle?.(reply))
    process.on('error', () => this.#end('it cannot be started'))
    process.on('exit', () => this.#end('it ended in the middle of a question'))
  }

  #end(problem: string): void {
    this.ended = true
    this.#settle?.(broken(problem))
  }

  /** A process that nobody waits for does not keep the program alive. */
  #keepAlive(change: 'ref' | 'unref'): void {
    this.#process[change]()
    this.#process.channel?.[change]()
  }

  kill(): void {
    this.ended = true
    this.#process.kill('SIGKILL')
  }

  /** Waits until it has exited, as it does after its last message, so that whoever opens the folder next has it alone. */
  async end(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    const exited = once(this.#process, 'exit')
    this.#process.ref()
    const timer = setTimeout(() => this.kill(), EXIT_TIMEOUT_MS)
    await exited
    clearTimeout(timer)
  }

  /** @param request null: the process speaks first. */
  ask(request: Request | null, timeoutMs: number): Promise<Reply> {
    const asked = this.#ask(request, timeoutMs)
    this.quiet = asked.catch(() => {})
    return asked
  }

  #ask(request: Request | null, timeoutMs: number): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.ended) return reject(broken('it has ended'))
      this.#keepAlive('ref')
      const timer = setTimeout(() => {
        this.kill()
        this.#settle?.(broken(`it did not answer within ${timeoutMs / 1_000} seconds, and was started anew`))
      }, timeoutMs)
      this.#settle = (reply) => {
        this.#settle = null
        clearTimeout(timer)
        this.#keepAlive('unref')
        if (reply instanceof CoverageError) reject(reply)
        else resolve(reply)
      }
      if (request !== null) {
        this.#process.send(request, (error) => {
          if (error) this.#process.kill('SIGKILL')
        })
      }
    })
  }
}

/** Start a process and have it open and lock a folder. Throws the error that it reports, or `pool_unreachable`. */
export const openSession = async (folder: string, statementTimeoutMs = STATEMENT_TIMEOUT_MS): Promise<Session> => {
  const conversation = new Conversation(startProcess(folder))
  const first = await conversation.ask(null, START_TIMEOUT_MS)
  if (first.kind === 'refused') throw new CoverageError(first.code, first.details)
  return {
    run: async (text, values) => {
      const reply = await conversation.ask({ text, values }, statementTimeoutMs)
      if (reply.kind === 'answer') return reply.answer
      if (reply.kind !== 'failure') throw broken('it answered something else')
      const { message, code, isFatal } = reply.failure
      if (!isFatal) throw databaseError(message, code)
      conversation.kill()
      throw broken('it broke off in the middle of a question', databaseError(message, code))
    },
    hasEnded: () => conversation.ended,
    close: async () => {
      const timer = setTimeout(() => conversation.kill(), CLOSE_TIMEOUT_MS)
      await conversation.quiet
      await conversation.ask('close', CLOSE_TIMEOUT_MS).catch(() => {})
      clearTimeout(timer)
      await conversation.end()
    },
  }
}
