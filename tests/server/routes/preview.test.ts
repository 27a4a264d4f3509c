import { afterEach, describe, expect, it } from 'vitest'
import { CoverageError } from '../../../src/errors/index.ts'
import type { AppOptions } from '../../../src/server/index.ts'
import { makeForm, makeReader, type ServedApp, serveApp } from '../../helpers/serve-app.ts'

let served: ServedApp | undefined
afterEach(() => served?.close())

const DOCX = { name: 'ada cv.docx', content: 'PK\x03\x04' }
const FROM_HERE = { 'sec-fetch-site': 'same-origin' }

const post = async (path: string, parts: Parameters<typeof makeForm>[0], overrides: Partial<AppOptions> = {}) => {
  served = await serveApp(overrides)
  return fetch(served.base + path, { method: 'POST', body: makeForm(parts), headers: FROM_HERE })
}

const refusing = makeReader({
  previewWord: () => Promise.reject(new CoverageError('preview_too_long', { file: 'ada cv.docx', limit: '10 characters' })),
})

describe('POST /preview', () => {
  it('answers with the Word file to look at', async () => {
    const response = await post('/preview', { resume: DOCX })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual([{ tag: 'p', children: ['Ada Example'] }])
  })

  it('says why a file cannot be shown', async () => {
    const response = await post('/preview', { resume: DOCX }, { reader: refusing })
    expect(response.status).toBe(422)
    expect((await response.json()).error.code).toBe('preview_too_long')
  })

  it('serves only the page itself', async () => {
    served = await serveApp()
    const response = await fetch(`${served.base}/preview`, { method: 'POST', body: makeForm({ resume: DOCX }) })
    expect(response.status).toBe(403)
  })

  it('takes no other field', async () => {
    expect((await post('/preview', { resume: DOCX, job: 'Python' })).status).toBe(400)
  })
})

describe('the report of a Word file without script', () => {
  it('brings the preview with it', async () => {
    const page = await (await post('/', { resume: DOCX, job: 'Requirements\n- Python' })).text()
    expect(page).toContain('"preview":{"content":')
  })

  it('is shown all the same where there can be no preview, and says why', async () => {
    const response = await post('/', { resume: DOCX, job: 'Requirements\n- Python' }, { reader: refusing })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('is too long to be shown as in Word')
  })

  it('has none of a file that is not from Word', async () => {
    const page = await (await post('/', { resume: { name: 'cv.pdf', content: '%PDF-' }, job: 'x' })).text()
    expect(page).not.toContain('"preview"')
  })
})
