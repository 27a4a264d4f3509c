import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A private PostgreSQL server, on a free port, in a folder that is deleted with it. */
export interface PostgresServer {
  /** Of a superuser, at the database `postgres`. */
  readonly url: string
  /** As in a power cut: nothing gets to finish. */
  readonly crash: () => void
  readonly stop: () => void
}

/** Debian keeps each version's programs in a folder of its own; the newest is taken. */
const DEBIAN = '/usr/lib/postgresql'

const findPrograms = (): string => {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  for (const version of versions) if (existsSync(join(DEBIAN, version, 'bin/initdb'))) return join(DEBIAN, version, 'bin')
  const found = spawnSync('sh', ['-c', 'dirname "$(command -v initdb)"'], { encoding: 'utf8' }).stdout.trim()
  if (found === '' || found === '.') throw new Error('PostgreSQL is not installed: apt-get install postgresql')
  return found
}

/** The server refuses to run as root. */
const findAccount = (): { uid: number; gid: number } | Record<string, never> => {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

const findPort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })

/** @param settings as in postgresql.conf: `shared_buffers=1GB` */
export const startPostgres = async (settings: readonly string[] = []): Promise<PostgresServer> => {
  const programs = findPrograms()
  const account = findAccount()
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if ('uid' in account) chownSync(folder, account.uid, account.gid)
  const port = await findPort()
  const data = join(folder, 'data')
  const run = (program: string, args: readonly string[]): void => {
    execFileSync(join(programs, program), args, { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const options = [`-p ${port}`, `-k ${folder}`, '-c listen_addresses=127.0.0.1', ...settings.map((one) => `-c ${one}`)].join(' ')
  const start = (): void => run('pg_ctl', ['-D', data, '-o', options, '-l', join(folder, 'log'), '-w', 'start'])
  run('initdb', ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C'])
  start()
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    crash: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
      start()
    },
    stop: () => {
      run('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
