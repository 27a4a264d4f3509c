import { afterEach, describe, expect, it } from 'vitest'
import { CoverageError } from '../../../src/errors/index.ts'
import type { AppOptions } from '../../../src/server/index.ts'
import type { TailorInput } from '../../../src/writeback/index.ts'
import { makeForm, makeWriter, type ServedApp, serveApp } from '../../helpers/serve-app.ts'

let served: ServedApp | undefined
afterEach(() => served?.close())

const RESUME = { name: 'ada cv.pdf', content: '%PDF-' }

const post = async (parts: Parameters<typeof makeForm>[0], overrides: Partial<AppOptions> = {}): Promise<Response> => {
  served = await serveApp(overrides)
  return fetch(`${served.base}/api/v1/tailored`, { method: 'POST', body: makeForm(parts) })
}

/** A writer that keeps what it was asked. */
const listen = () => {
  const asked: TailorInput[] = []
  const writer = makeWriter({
    tailor: async (input) => {
      asked.push(input)
      return { bytes: Buffer.from('tailored'), mediaType: 'application/pdf', fileName: 'ada cv-tailored.pdf' }
    },
  })
  return { asked, writer }
}

describe('POST /api/v1/tailored', () => {
  it('answers with the file, under a name of its own', async () => {
    const { writer } = listen()
    const response = await post({ resume: RESUME, job: 'Requirements\n- Python' }, { writer })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="ada cv-tailored.pdf"')
    expect(await response.text()).toBe('tailored')
  })

  it('hands on the bytes, the name, the chosen rules and the format', async () => {
    const { asked, writer } = listen()
    await post({ resume: RESUME, job: 'x', accept: 'posting-wording, strong-verb', format: 'docx' }, { writer })
    expect(asked[0]).toMatchObject({ fileName: 'ada cv.pdf', accept: ['posting-wording', 'strong-verb'], format: 'docx' })
    expect(Buffer.from(asked[0]?.bytes ?? []).toString()).toBe('%PDF-')
  })

  it('takes text for a resume, and the role brief for a posting', async () => {
    const { asked, writer } = listen()
    const response = await post({ resume: 'Ada Example, engineer' }, { writer })
    expect(response.status).toBe(200)
    expect(Buffer.from(asked[0]?.bytes ?? []).toString()).toBe('Ada Example, engineer')
    expect(asked[0]).not.toHaveProperty('accept')
    expect(asked[0]).not.toHaveProperty('format')
  })

  it('takes a name that holds half a character', async () => {
    const writer = makeWriter({
      tailor: async ({ fileName = '' }) => ({ bytes: Buffer.from('x'), mediaType: 'application/pdf', fileName }),
    })
    served = await serveApp({ writer })
    const disposition = "form-data; name=resume; filename*=utf-16le''%00%d8c%00v%00.%00d%00o%00c%00x%00"
    const response = await fetch(`${served.base}/api/v1/tailored`, {
      method: 'POST',
      body: `--b\r\nContent-Disposition: ${disposition}\r\n\r\nx\r\n--b--\r\n`,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=cv.docx')
  })

  it.each([
    ['a rule that is none', { resume: 'x', accept: 'shine' }, /"accept".*posting-wording/],
    ['a format that is none', { resume: 'x', format: 'odt' }, /"format".*docx, pdf/],
    ['no resume', { job: 'x' }, /No resume/],
  ])('refuses %s', async (_about, parts, message) => {
    const response = await post(parts)
    expect(response.status).toBe(400)
    expect((await response.json()).error.message).toMatch(message)
  })

  it('says why a file cannot be given back', async () => {
    const details = { file: 'ada cv.docx', reason: 'it is signed, and any change would break the signature' }
    const writer = makeWriter({ tailor: async () => Promise.reject(new CoverageError('cannot_write_back', details)) })
    const response = await post({ resume: RESUME, job: 'x' }, { writer })
    expect(response.status).toBe(422)
    const { error } = await response.json()
    expect(error).toMatchObject({ code: 'cannot_write_back', message: expect.stringContaining('it is signed') })
    expect(error.hint).toContain('The report gives the same advice')
  })
})
