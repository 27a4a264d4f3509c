import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createReader, type IsolatedReader } from '../../../src/index.ts'
import { createOwnModel } from '../../../src/own-model/index.ts'
import { ANSWERS } from '../../../src/schema/answers.ts'
import { startServer } from '../../../src/server/index.ts'
import { type Behave, type FakeModel, failing, redirecting, startFakeModel, streaming } from '../../helpers/fake-model.ts'
import { OWN_POSTING, OWN_RESUME } from '../../helpers/make-ground.ts'
import { makeForm, type ServedApp, serveApp } from '../../helpers/serve-app.ts'

let reader: IsolatedReader
beforeAll(() => {
  reader = createReader({ processes: 1, matchers: 1 })
})
afterAll(() => reader.close())

let served: ServedApp | undefined
let fake: FakeModel | undefined
afterEach(async () => {
  await Promise.all([served?.close(), fake?.close()])
  fake = undefined
})

const serve = async (...behaviours: readonly Behave[]): Promise<ServedApp> => {
  fake = behaviours.length > 0 ? await startFakeModel(...behaviours) : undefined
  served = await serveApp({ reader, ownModel: fake ? createOwnModel(fake.settings) : null })
  return served
}

const post = ({ base }: ServedApp, path: string, fields: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> =>
  fetch(`${base}/api/v1/${path}`, {
    method: 'POST',
    body: makeForm({ resume: OWN_RESUME, job: OWN_POSTING, ...fields }),
    ...(signal && { signal }),
  })

const BY_MODEL = { letters: { by: 'model' } } as const
const PATHS = ['rewritings', 'second-readings', 'letters'] as const
const fieldsOf = (path: (typeof PATHS)[number]): Record<string, string> => (path === 'letters' ? BY_MODEL.letters : {})

const WORDS = 'Developed a Python service for the stock of 42 shops'
const answer: Behave = streaming(({ texts }) => {
  if (texts.bullet) return texts.bullet.startsWith('Built') ? WORDS : 'Led everything with Kubernetes'
  if (texts.bullets) return '[1, 2]'
  const verdicts = [{ statement: 1, verdict: 'met', quotes: ['stock service in Python'] }]
  return texts.statements[0]?.number ? JSON.stringify({ verdicts }) : 'I built a stock service in Python for 42 shops.'
})

describe.each(PATHS)('POST /api/v1/%s', (path) => {
  it('says in one sentence that no model is set up', async () => {
    const response = await post(await serve(), path, fieldsOf(path))
    const { error } = await response.json()
    expect([response.status, error.code]).toEqual([404, 'model_off'])
    expect(error.message).toMatch(/^No language model of your own is set up[^.]*\.$/)
  })

  it('answers as described', async () => {
    const response = await post(await serve(answer), path, fieldsOf(path))
    expect(response.status).toBe(200)
    const name = { rewritings: 'Rewriting', 'second-readings': 'SecondReading', letters: 'Letter' } as const
    expect(ANSWERS[name[path]].strict().parse(await response.json())).toMatchObject({ model: 'fake-1' })
  })

  it.each([
    ['fails', failing(500, OWN_RESUME), 502, 'model_unusable'],
    ['sends on to another host', redirecting('http://elsewhere.invalid/'), 502, 'model_unusable'],
  ] as const)('says so where the model %s, and logs no word of it', async (_about, behave, status, code) => {
    const app = await serve(behave)
    const response = await post(app, path, fieldsOf(path))
    const { error } = await response.json()
    expect([response.status, error.code]).toEqual([status, code])
    expect(JSON.stringify([error, app.log])).not.toMatch(/secret-key|Nadja|Penrose|127\.0\.0\.1:/)
  })

  it('breaks off the question when its client hangs up', async () => {
    const hangUp = new AbortController()
    const app = await serve(failing(500))
    const closed = new Promise<void>((resolve) => {
      fake?.behave((_asked, response) => {
        response.once('close', resolve)
        hangUp.abort()
      })
    })
    await expect(post(app, path, fieldsOf(path), hangUp.signal)).rejects.toThrow()
    await closed
  })

  it('refuses what is no field of it', async () => {
    expect((await post(await serve(answer), path, { tone: 'bold' })).status).toBe(400)
  })
})

describe('what a model proposes', () => {
  it('is written into the resume by the edits that it comes with', async () => {
    const app = await serve(answer)
    const { proposals } = await (await post(app, 'rewritings', { kind: 'bullets' })).json()
    expect(proposals).toHaveLength(1)
    const text = OWN_RESUME.trimEnd()
    const [edit] = proposals[0].edits
    expect(text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toContain(`- ${WORDS}\n`)
    const response = await post(app, 'tailored', { edits: JSON.stringify(proposals[0].edits) })
    expect(response.status).toBe(200)
  })

  it('is asked for by a few at once only', async () => {
    const hangUp = new AbortController()
    const app = await serve(failing(500))
    let asked = () => {}
    const bothAsked = new Promise<void>((resolve) => {
      let count = 0
      asked = () => {
        count++
        if (count === 2) resolve()
      }
    })
    fake?.behave(() => asked())
    const waiting = [1, 2].map(() => post(app, 'second-readings', {}, hangUp.signal).catch(() => {}))
    await bothAsked
    const third = await post(app, 'second-readings')
    expect([third.status, (await third.json()).error.code]).toEqual([503, 'busy'])
    hangUp.abort()
    await Promise.all(waiting)
  })
})

describe('a server', () => {
  it('does not start with a model beyond this machine, unless it is told to', async () => {
    const env = { PORT: '0', OWN_MODEL_URL: 'https://models.example.com/v1', OWN_MODEL_NAME: 'm', LOG_LEVEL: 'silent' }
    await expect(startServer(env)).rejects.toMatchObject({ code: 'invalid_setting', details: { setting: 'OWN_MODEL_URL' } })
  })

  it('writes a letter without a model', async () => {
    const response = await post(await serve(), 'letters')
    expect(response.status).toBe(200)
    expect((await response.json()).paragraphs[0].text).toBe('Dear hiring team,')
  })
})
