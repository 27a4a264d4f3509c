import { describe, expect, it } from 'vitest'
import { html, renderPage, renderReportFile } from '../../../src/web/index.ts'
import { DEFAULT_LANGUAGE } from '../../../src/web/messages/index.ts'
import { makeAnalysis, makeDocument, makeReport, NOT_UNDERSTOOD } from '../../helpers/make-report.ts'

const PARTS = { css: 'body { color: black }', script: null }
const page = renderReportFile(makeReport(), PARTS)

/** The markup of one card, up to the next one. */
const cardOf = (file: string, id: string): string =>
  new RegExp(`<li class="requirement[^>]*id="${id}".*?(?=<li class="requirement |</section>)`, 's').exec(file)?.[0] ?? ''

describe('html', () => {
  it('escapes text, keeps markup, joins lists and prints nothing for null and false', () => {
    const { markup } = html`<p title="${'"'}">${'<b>'}${html`<i>${"'"}</i>`}${[1, ' & ', null, false, undefined]}</p>`
    expect(markup).toBe('<p title="&quot;">&lt;b&gt;<i>&#39;</i>1 &amp; </p>')
  })
})

describe('renderReportFile', () => {
  it('is a whole page that loads nothing', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" data-kind="file">/)
    expect(page).not.toMatch(/<script|<img|<iframe|<link|\ssrc=|\sstyle=|\son\w+=|url\(/i)
    expect([...page.matchAll(/href="([^"]*)"/g)].filter(([, address]) => !address?.startsWith('#'))).toEqual([])
  })

  it('shows neither a score nor the points that add up to it where too little was understood', () => {
    const shown = (file: string) => /<section class="headline".*?<\/section>/s.exec(file)?.[0] ?? ''
    expect(shown(page)).toMatch(/77\.3.*share-points/s)
    const unsure = shown(renderReportFile(makeReport({ understood: NOT_UNDERSTOOD }), PARTS))
    expect(unsure).toContain('3 of 7 statements could be judged')
    expect(unsure).not.toMatch(/77\.3|share-points|class="bar"/)
  })

  it('holds its own style and forbids everything else', () => {
    expect(page).toContain('<style>body { color: black }</style>')
    expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri')
  })

  it('runs the one script that it was written with, and no words of a document can end or begin one', () => {
    const { job } = makeReport()
    const report = makeReport({ job: { ...job, title: '</script><script>alert(1)</script><!--' } })
    const file = renderReportFile(report, { css: '', script: { text: 'start()', sha256: 'abc=' } })
    expect(file).toContain('script-src &#39;sha256-abc=&#39;')
    expect(file.match(/<script/g)).toHaveLength(2)
    expect(file).toContain('<script>start()</script>')
    const [, state = ''] = /<script type="application\/json" id="state">(.*?)<\/script>/.exec(file) ?? []
    expect(JSON.parse(state)).toEqual({ view: 'report', report, sample: null })
  })

  it('links to style, icon, scripts and form where it is served', () => {
    const served = renderPage(
      { view: 'report', report: makeReport(), sample: null },
      {
        assets: {
          stylesheet: '/assets/x.css',
          icon: '/assets/i.svg',
          script: '/assets/app.js',
          shared: ['/assets/shared.js'],
          languages: {},
          theme: '/assets/theme.js',
          hasPool: false,
        },
        language: DEFAULT_LANGUAGE,
      },
    )
    expect(served).toContain('<link rel="stylesheet" href="/assets/x.css">')
    expect(served).toContain('<link rel="icon" href="/assets/i.svg" type="image/svg+xml">')
    expect(served).toContain('<script type="module" src="/assets/app.js"></script>')
    expect(served).toContain('<link rel="modulepreload" href="/assets/shared.js">')
    expect(served).toContain('<a class="brand" href="/">')
    expect(served).not.toContain('<style>')
  })

  it('leads every link to a place in the page', () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(20)
    expect(targets.filter((id) => !ids.has(id))).toEqual([])
  })

  it('gives each id once', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('marks the lines that carry evidence, by strength, and names what they answer', () => {
    expect(page).toMatch(/class="line evidence-strong is-telling" id="resume-line-5".*?in <mark>PyTorch<\/mark> and served/s)
    expect(page).toMatch(/id="resume-line-5".*?<a class="asked" href="#r2">PyTorch or TensorFlow<\/a>/s)
    expect(page).toContain('class="line evidence-weak is-telling" id="resume-line-12"')
    expect(page).toContain('class="line" id="resume-line-1"')
  })

  it('marks hidden text with its reason', () => {
    expect(page).toMatch(
      /class="line hidden-text" id="resume-line-13".*?hidden: in the colour of its background; never evidence/s,
    )
  })

  it('shows what each line of the posting asks and whether it is met', () => {
    expect(page).toMatch(
      /class="line asks-preferred is-telling" id="posting-line-11".*?href="#r6"><span class="status status-missing">/s,
    )
  })

  it('begins with the verdict, what decides beside points, the gaps and what can be changed today', () => {
    const order = [
      'class="verdict"',
      'id="look-conditions"',
      'id="look-gaps"',
      'id="look-changes"',
      'data-save="json"',
      'class="bench',
    ]
    const places = order.map((mark) => page.indexOf(mark))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every((at) => at > 0)).toBe(true)
  })

  it('leads from each gap to its card and from each change to its place in the list', () => {
    const [, gaps = ''] = /id="look-gaps"(.*?)<\/section>/s.exec(page) ?? []
    expect([...gaps.matchAll(/class="asked" href="#(\w+)"/g)].map(([, id]) => id)).toEqual(['r6', 'r5'])
    expect(gaps).toMatch(/Rust<\/a>.*?0\.0 of 8\.1.*?Would raise the score: a dated position \+8\.1/s)
    expect(page).toMatch(/id="look-changes".*?href="#change-1">Say what you did with Terraform<\/a>/s)
    expect(page).toMatch(/id="change-1"[^>]*>.*?Say what you did with Terraform/s)
  })

  it('puts what is missing first, and folds what is met to a line', () => {
    const order = ['<h3 class="group-name">Not found', '<h3 class="group-name">In part', '<summary>Met <']
    const places = order.map((mark) => page.indexOf(mark))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places.every((at) => at > 0)).toBe(true)
    expect(page).toMatch(
      /<details class="folded-cards"><summary>Met <span class="group-count">4<\/span>.*?<b>71\.9<\/b> of 80\.8/s,
    )
  })

  it('lists changes by theme, those without a new fact first', () => {
    const list = page.slice(page.indexOf('id="panel-suggestions"'))
    expect(list).toMatch(
      /Today, without a new fact<\/h3>.*?id="change-1".*?Asked for and not shown: if it is true<\/h3>.*?id="change-0"/s,
    )
  })

  it('names a card by its statement, and says of each part by a shape and in words whether it is shown', () => {
    expect(cardOf(page, 'r2')).toMatch(/class="requirement-choose"[^>]*>Experience with PyTorch or TensorFlow<\/button>/)
    expect(cardOf(page, 'r2')).toMatch(/chip-shown[^>]*title="used in a dated position".*?●.*?PyTorch or TensorFlow.*?: used in/s)
    expect(cardOf(page, 'r5')).toMatch(/chip-named[^>]*title="under a word of weak claim".*?◐/s)
    expect(cardOf(page, 'r6')).toMatch(/chip-missing[^>]*title="not found".*?○/s)
  })

  it('folds a card that is met, and leaves others open', () => {
    expect(cardOf(page, 'r1')).toMatch(/<details class="requirement-fold"><summary>.*Shown in 1 place<\/summary>/s)
    for (const id of ['r5', 'r6']) expect(cardOf(page, id)).not.toContain('requirement-fold')
  })

  it('keeps qualities in one fold behind all others, with what they come to', () => {
    expect(page).toMatch(/<details class="folded-cards"><summary>Qualities.*?<b>3\.0<\/b> of 3\.0.*?id="r7"/s)
    expect(page.indexOf('id="r4"')).toBeLessThan(page.indexOf('<summary>Qualities'))
  })

  it('says of what no text can show to check it oneself, and gives it no points', () => {
    const coverage = makeReport().coverage.map((row) => (row.requirement === 'r6' ? { ...row, status: 'unknown' as const } : row))
    const file = renderReportFile(makeReport({ coverage }), PARTS)
    expect(file).toMatch(/Not scored.*?No text can show these: check yourself.*?id="r6"/s)
    expect(cardOf(file, 'r6')).toContain('Rust')
    expect(cardOf(file, 'r6')).not.toMatch(/requirement-points|class="chip/)
  })

  it('leads to every place where a statement stands', () => {
    const { job } = makeReport()
    const [also] = job.document.lines.slice(10)
    const requirements = job.requirements.map((one) => (one.id === 'r5' && also ? { ...one, also: [also] } : one))
    const file = renderReportFile(makeReport({ job: { ...job, requirements } }), PARTS)
    expect(cardOf(file, 'r5')).toMatch(/href="#posting-line-10">.*?href="#posting-line-11">also line 11/s)
    expect(file).toMatch(/id="posting-line-11".*?href="#r5">.*?In part<\/a>/s)
  })

  it('shows an edit as what goes and what comes', () => {
    expect(page).toMatch(
      /<del><span[^>]*>instead of: <\/span>familiar with Terraform<\/del> <ins><span[^>]*>write: <\/span>Terraform<\/ins>/,
    )
  })

  it('escapes every word of a document', () => {
    const nasty = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&'
    const report = makeReport({
      analysis: makeAnalysis({ document: makeDocument(nasty), hidden: [] }),
      coverage: [],
      suggestions: [
        {
          rule: 'x',
          requirement: null,
          title: nasty,
          message: nasty,
          resume: null,
          job: null,
          gain: 1,
          onlyIfTrue: false,
          edit: { start: 0, end: 0, text: nasty },
        },
      ],
      warnings: [{ code: 'x', message: nasty }],
      pillars: [],
      job: { ...makeReport().job, title: nasty },
    })
    const escaped = renderReportFile(report, PARTS)
    expect(escaped).not.toMatch(/<script|<img/)
    expect(escaped.split('&lt;script>alert(1)&lt;/script>').length - 1).toBeGreaterThanOrEqual(5)
  })

  it('draws the bar in attributes, which the policy of the page allows', () => {
    expect(page).toMatch(/<svg class="bar"[^>]*aria-label="77\.3 of 100 points covered">/)
    expect(page).toContain('<rect class="bar-required" x="0.00" width="71.90" height="4"')
  })

  it('draws a report without suggestions, pillars, blockers or warnings', () => {
    const { job } = makeReport()
    const bare = makeReport({
      suggestions: [],
      pillars: [],
      warnings: [],
      job: { ...job, blockers: [], title: null },
      summary: { ...makeReport().summary, gaps: [], edits: [], blockers: [] },
    })
    expect(renderReportFile(bare, PARTS)).not.toMatch(
      /tab-suggestions|Lead with|Check yourself|Not scored|class="notes"|look-part/,
    )
  })
})
