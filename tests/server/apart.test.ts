import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type RunningServer, startServer } from '../../src/server/index.ts'
import { childrenRunning, limitOf, TELLS_OF_PROCESSES } from '../helpers/children-running.ts'
import { makeForm } from '../helpers/serve-app.ts'

// In this process, and not in its children, everything that goes through a stranger's text fails.
const { stages, inThisProcess } = vi.hoisted(() => {
  const inThisProcess: string[] = []
  const refuse = (what: string) => () => {
    inThisProcess.push(what)
    throw new Error(`${what} ran in the parent`)
  }
  return {
    inThisProcess,
    stages: {
      analyse: refuse('analyse'),
      understand: refuse('understand'),
      compareBy: refuse('compare'),
    },
  }
})
vi.mock(import('../../src/pipeline.ts'), async (original) => ({ ...(await original()), ...stages }))
vi.mock(import('../../src/web/index.ts'), async (original) => ({
  ...(await original()),
  renderPage: () => {
    inThisProcess.push('page')
    throw new Error('a page was drawn in the parent')
  },
}))
vi.mock(import('../../src/document/read-document.ts'), async (original) => ({
  ...(await original()),
  readDocument: async () => {
    inThisProcess.push('read')
    throw new Error('a file was read in the parent')
  },
}))

const RESUME = {
  name: 'resume.txt',
  content: 'Experience\nData Engineer, Tansy Data\nJan 2020 - Present\n- Wrote Python and SQL',
}
const POSTING = 'Data Engineer\nRequirements\n- Python\n- SQL'

let server: RunningServer
beforeAll(async () => {
  server = await startServer({ PORT: '0', LOG_LEVEL: 'silent' })
  await server.warm
}, 120_000)
afterAll(() => server.close())

const post = async (path: string, parts: Parameters<typeof makeForm>[0]): Promise<Response> =>
  fetch(`${server.address}${path}`, {
    method: 'POST',
    body: makeForm(parts),
    headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin' },
  })

describe('what a stranger wrote', () => {
  it.each([
    ['a match', '/api/v1/matches', { resume: RESUME, job: POSTING }],
    ['a reading', '/api/v1/readings', { resume: RESUME }],
    ['requirements', '/api/v1/requirements', { job: POSTING }],
    ['a tailored file', '/api/v1/tailored', { resume: RESUME, job: POSTING }],
    ['the page of a report', '/', { resume: RESUME, job: POSTING }],
  ])(
    'is read, understood and drawn by children, for %s',
    async (_what, path, parts) => {
      const response = await post(path, parts)
      expect([response.status, inThisProcess]).toEqual([200, []])
      await response.arrayBuffer()
    },
    60_000,
  )

  it('is so for a sample, too', async () => {
    const response = await fetch(`${server.address}/samples/two-column`)
    expect([response.status, inThisProcess]).toEqual([200, []])
    await response.arrayBuffer()
  }, 60_000)

  it.skipIf(!TELLS_OF_PROCESSES).each(['reader-process', 'matcher-process', 'writer-process', 'drawer-process'])(
    'is in the hands of a %s whose memory and processor time have limits of the system',
    (program) => {
      const children = childrenRunning(program)
      expect(children.length).toBeGreaterThan(0)
      for (const pid of children) {
        // The system of this test gives its own processes no limit.
        expect(limitOf(pid, 'Max address space')).toBeLessThanOrEqual(2_200_000 * 1024)
        expect(limitOf(pid, 'Max cpu time')).toBeLessThanOrEqual(1_000)
      }
    },
  )
})
