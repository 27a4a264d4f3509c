import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeForm, type ServedApp, serveApp } from '../helpers/serve-app.ts'

let app: ServedApp
beforeAll(async () => {
  app = await serveApp()
})
afterAll(() => app.close())

const get = (path: string, languages?: string): Promise<Response> =>
  fetch(app.base + path, {
    redirect: 'manual',
    headers: { accept: 'text/html', ...(languages && { 'accept-language': languages }) },
  })

const langOf = async (response: Promise<Response>): Promise<string | undefined> =>
  /<html lang="(\w+)"/.exec(await (await response).text())?.[1]

const HEADINGS = {
  en: 'Line coverage, for your resume',
  de: 'Zeilenabdeckung für Ihren Lebenslauf',
  fr: 'La couverture de votre CV, ligne par ligne',
  es: 'La cobertura de su currículum, línea por línea',
} as const

describe('the language of a page', () => {
  it.each([
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['fr', 'fr'],
    ['ja, es;q=0.5, en;q=0.4', 'es'],
    ['en-GB,de;q=0.9', 'en'],
    ['ja,zh;q=0.9', 'en'],
    ['*', 'en'],
    ['de;q=0, fr;q=0.1', 'fr'],
    [';;;=', 'en'],
  ])('is for a browser that likes %s the one that it likes best: %s', async (languages, language) => {
    expect(await langOf(get('/', languages))).toBe(language)
  })

  it('is English where the browser says nothing', async () => {
    const page = await (await fetch(app.base, { headers: { 'accept-language': '' } })).text()
    expect(page).toContain('<html lang="en"')
    expect(page).not.toContain('?lang=en"><span')
  })

  it.each(Object.entries(HEADINGS))(
    'is %s where that stands in the address, whatever the browser likes',
    async (language, heading) => {
      const page = await (await get(`/?lang=${language}`, 'ja')).text()
      expect(page).toContain(`<html lang="${language}" data-language="chosen"`)
      expect(page).toContain(heading)
    },
  )

  it.each(['xx', 'DE', '', 'toString', 'de&lang=fr'])('is what the browser likes where the address names %j', async (lang) => {
    expect(await langOf(get(`/?lang=${lang}`, 'es'))).toBe('es')
    expect(await langOf(get(`/?lang=${lang}`, 'ja'))).toBe('en')
  })

  it('is told to caches, and no page is kept', async () => {
    for (const path of ['/', '/?lang=de', '/check', '/pool', '/docs', '/samples/none', '/report']) {
      const response = await get(path, 'de')
      expect(response.headers.get('vary'), path).toContain('Accept-Language')
      expect(response.headers.get('cache-control'), path).toBe('no-store')
      expect(response.headers.get('set-cookie'), path).toBeNull()
    }
  })

  it('goes along with every link and form once it is chosen, and with none before', async () => {
    const chosen = await (await get('/?lang=de')).text()
    expect(chosen).toContain('action="/?lang=de"')
    expect(chosen).toContain('href="/check?lang=de"')
    expect(chosen).not.toMatch(/(?:href|action)="\/(?:check|docs|samples\/[\w-]+)?"/)
    const preferred = await (await get('/', 'de')).text()
    expect(preferred).toContain('action="/"')
    expect(preferred).toContain('href="/check"')
  })

  it('goes along where a view of the page alone begins again', async () => {
    expect((await get('/report?lang=fr')).headers.get('location')).toBe('/?lang=fr')
    expect((await get('/report', 'fr')).headers.get('location')).toBe('/')
  })

  it('is that of a form that comes back with what is wrong', async () => {
    const response = await fetch(`${app.base}/?lang=es`, {
      method: 'POST',
      body: makeForm({ against: 'text', job: '' }),
      headers: { 'sec-fetch-site': 'same-origin', accept: 'text/html' },
    })
    const page = await response.text()
    expect(response.status).toBeGreaterThanOrEqual(400)
    expect(page).toContain('<html lang="es"')
    expect(page).toContain(HEADINGS.es)
  })

  it('is said to be English for the text of a page that is so', async () => {
    const page = await (await get('/docs?lang=de')).text()
    expect(page).toContain('<html lang="de"')
    expect(page).toMatch(/<main id="main" tabindex="-1" lang="en">/)
    expect(page).toContain('Neuer Vergleich')
  })

  it('never mixes with that of somebody else at the same time', async () => {
    const languages = Array.from({ length: 40 }, (_, index) => Object.keys(HEADINGS)[index % 4] ?? 'en')
    const pages = await Promise.all(languages.map(async (language) => (await get('/', language)).text()))
    const first = new Map(languages.map((language, index) => [language, pages[index]]))
    expect(new Set(first.values()).size).toBe(4)
    for (const [index, language] of languages.entries()) {
      expect(pages[index]).toBe(first.get(language))
      for (const [other, heading] of Object.entries(HEADINGS)) expect(pages[index]?.includes(heading)).toBe(other === language)
    }
  })
})
