import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { defineCommands } from '../../src/cli/define-commands.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const dockerfile = readFileSync(new URL('../../Dockerfile', import.meta.url), 'utf8')
const manifest = z
  .object({ engines: z.object({ node: z.string() }), files: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')))

/** `CMD [...]` or `ENTRYPOINT [...]` as a list of words. */
const words = (instruction: RegExp): string[] =>
  z.array(z.string()).parse(JSON.parse(instruction.exec(dockerfile)?.[1] ?? 'null'))

const Compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string(),
      read_only: z.boolean().optional(),
      command: z.array(z.string()).optional(),
      environment: z.record(z.string(), z.string()),
    }),
  ),
})
const compose = Compose.parse(parse(readFileSync(new URL('../../compose.yaml', import.meta.url), 'utf8'), { merge: true }))

describe('the Dockerfile', () => {
  it('has nothing that a linter finds', () => {
    expect(validate(dockerfile).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([])
  })

  it('runs as a user of its own, from images with versions', () => {
    expect(dockerfile).toMatch(/^USER node$/m)
    for (const [, image] of dockerfile.matchAll(/^FROM (\S+)/gm)) expect(image).toMatch(/:\d+\.\d+/)
  })

  it('starts a program that the package has, with a command that it knows', () => {
    const [node, file = ''] = words(/^ENTRYPOINT (\[.*\])$/m)
    expect([node, file]).toEqual(['node', 'node_modules/resume-coverage/dist/cli/main.js'])
    expect(manifest.files).toContain('dist')
    const program = new Command()
    defineCommands({
      program,
      terminal: { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, env: {} },
      exit: () => {},
    })
    const known = program.commands.map((command) => command.name())
    expect(known).toContain(words(/^CMD (\[.*\])$/m)[0])
    for (const { command } of Object.values(compose.services)) if (command) expect(known).toContain(command[0])
  })

  it('checks its health by what the server says, and is not well where nothing answers', async () => {
    const [program = '', ...args] = words(/^HEALTHCHECK .*? CMD (\[.*\])$/m)
    let status = 200
    const server = createServer((request, response) => response.writeHead(request.url === '/readyz' ? status : 404).end())
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const env = { ...process.env, PORT: String((server.address() as AddressInfo).port) }
    const check = async (): Promise<unknown> => (await once(spawn(program, args, { env, stdio: 'ignore' }), 'exit'))[0]
    expect(await check()).toBe(0)
    status = 503
    expect(await check()).toBe(1)
    server.close()
    expect(await check()).toBe(1)
  })

  it('starts the service with what compose and the image set, and stops it on SIGTERM', async () => {
    const settings = {
      HOST: '0.0.0.0',
      PORT: '0',
      ALLOW_PUBLIC: '1',
      NODE_ENV: 'production',
      LOG_LEVEL: 'silent',
      PATH: process.env.PATH,
    }
    const child = spawn(process.execPath, ['dist/cli/main.js', 'serve'], {
      cwd: ROOT,
      env: settings,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(child.stdout, 'data')
    expect(String(line)).toContain('resume-coverage is at')
    child.kill('SIGTERM')
    expect((await once(child, 'exit'))[0]).toBe(0)
  })
})

describe('compose.yaml', () => {
  it('has a database, the service and workers, which write nothing to their own disks', () => {
    expect(Object.keys(compose.services)).toEqual(['database', 'web', 'worker'])
    for (const name of ['web', 'worker'])
      expect(compose.services[name]).toMatchObject({ read_only: true, image: 'resume-coverage' })
  })

  it('has no password of its own', () => {
    expect(JSON.stringify(compose)).not.toMatch(/POSTGRES_PASSWORD":"(?!\$\{)/)
    expect(compose.services.web?.environment.DATABASE_URL).toContain('${POSTGRES_PASSWORD:?')
  })

  const engine = spawnSync('docker', ['compose', 'config', '--quiet'], {
    cwd: ROOT,
    env: { ...process.env, POSTGRES_PASSWORD: 'x' },
  })

  it.skipIf(engine.error !== undefined)("is read by the engine's own parser", () => {
    expect(engine.status).toBe(0)
  })
})
