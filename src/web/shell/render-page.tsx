import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { nameSubject } from '../../report/index.ts'
import { App } from '../app.tsx'
import { messages } from '../messages/index.ts'
import { type FormPage, MASTHEAD_ID, type PageState, type PoolPage, type ReportPage, ROOT_ID, STATE_ID } from '../page-state.ts'
import { PoolView } from '../pool/pool-view.tsx'
import type { Host } from './host.ts'
import { type HtmlPart, html, type Markup, trusted } from './html.ts'
import { Masthead } from './masthead.tsx'

/** Where a served page gets its looks and behaviour from. */
export interface PageAssets {
  /** Address of the style sheet. */
  readonly stylesheet: string
  /** Address of the icon. */
  readonly icon: string
  /** Address of the page's script, an ES module; null: the page works without. */
  readonly script: string | null
  /** Addresses of what the script imports: asked for at once, and not only when it has been read. */
  readonly shared: readonly string[]
  /** Address of the script that brings back the chosen theme, before anything is drawn. */
  readonly theme: string | null
  /** The server keeps a pool: the masthead leads to it. */
  readonly hasPool: boolean
}

/** While the server draws the page. */
const serverHost = ({ hasPool }: PageAssets): Host => ({ isFile: false, hasPool, renderFile: null, PoolView })

interface PageParts {
  readonly title: string
  readonly head: HtmlPart
  readonly body: HtmlPart
  /** "file": a page without a server. */
  readonly kind?: 'file'
  readonly hasPool?: boolean
}

/** `</script>` must not end the element that holds the state, nor `<!--` begin a comment in it. */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

export const draw = (node: VNode): Markup => trusted(render(node))

/** Data, which the browser does not run. */
export const stateElement = (state: PageState): Markup =>
  html`<script type="application/json" id="${STATE_ID}">${trusted(toScriptJson(state))}</script>`

/** A whole HTML page. Its referrer policy is `same-origin`: under `no-referrer` a browser calls the origin of its own form "null". */
export const wholePage = ({ title, head, body, kind, hasPool }: PageParts): string =>
  html`<!doctype html>
<html lang="en"${kind && html` data-kind="${kind}"`}${hasPool && html` data-pool="yes"`}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${messages.form.lead}">
<title>${title}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`.markup

const links = ({ icon, stylesheet, script, shared, theme }: PageAssets): HtmlPart => [
  html`<link rel="icon" href="${icon}" type="image/svg+xml">`,
  theme !== null && html`<script src="${theme}"></script>`,
  html`<link rel="stylesheet" href="${stylesheet}">`,
  script !== null && html`<script type="module" src="${script}"></script>`,
  shared.map((address) => html`<link rel="modulepreload" href="${address}">`),
]

const renderState = (title: string, state: PageState, assets: PageAssets): string =>
  wholePage({
    title,
    hasPool: assets.hasPool,
    head: links(assets),
    body: html`<div id="${ROOT_ID}">${draw(<App start={state} host={serverHost(assets)} />)}</div>
${stateElement(state)}`,
  })

/** The form, with what was typed and what is wrong. */
export const renderFormPage = (page: FormPage, assets: PageAssets): string =>
  renderState(Object.keys(page.problems).length > 0 ? messages.form.titleWithProblems : messages.form.title, page, assets)

/** A report as a page of the server. Every word of the documents is escaped. */
export const renderReportPage = (page: ReportPage, assets: PageAssets): string =>
  renderState(messages.report.tab(nameSubject(page.report), page.report.score), page, assets)

/** The pool, empty: what it holds is asked for by script, with the key where one is needed. */
export const renderPoolPage = (page: PoolPage, assets: PageAssets): string => renderState(messages.pool.title, page, assets)

/** A page of text around which only the masthead does something. */
export const renderTextPage = (title: string, main: Markup, assets: PageAssets): string =>
  wholePage({
    title,
    hasPool: assets.hasPool,
    head: links(assets),
    body: html`<div id="${MASTHEAD_ID}">${draw(<Masthead isFile={false} hasPool={assets.hasPool} />)}</div>
<main id="main" tabindex="-1">
${main}
</main>`,
  })
