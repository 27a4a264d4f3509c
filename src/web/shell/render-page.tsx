import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { App } from '../app.tsx'
import { CHECK_VIEWS } from '../check/check-views.ts'
import { type Language, messages, type PageLanguage, spoken } from '../messages/index.ts'
import { speakAtOnce } from '../messages/tables.ts'
import { MASTHEAD_ID, type PageState, ROOT_ID, STATE_ID } from '../page-state.ts'
import { PoolView } from '../pool/pool-view.tsx'
import { tabOf } from '../report/say-covered.ts'
import type { Host } from './host.ts'
import { type HtmlPart, html, type Markup, trusted } from './html.ts'
import { Masthead } from './masthead.tsx'

/** Where a served page gets its style and scripts from. */
export interface PageAssets {
  /** Address of the style sheet. */
  readonly stylesheet: string
  /** Address of the icon. */
  readonly icon: string
  /** Address of the page's script, an ES module; null: the page works without one. */
  readonly script: string | null
  /** Addresses of what the script imports: preloaded, rather than requested only after the script was read. */
  readonly shared: readonly string[]
  /** Address of the script that brings back the chosen theme, before anything is drawn. */
  readonly theme: string | null
  /** Addresses of the messages that the script loads for each language: preloaded too. */
  readonly languages: Readonly<Partial<Record<Language, readonly string[]>>>
  /** Whether the server has a pool: the masthead links to it. */
  readonly hasPool: boolean
  /** Whether the server may use its operator's language model. Default: false. */
  readonly hasModel?: boolean
  /** Whether the server fetches a posting that is given by its address. Default: false. */
  readonly canFetch?: boolean
}

/** While the server draws the page. */
const serverHost = ({ hasPool, hasModel = false, canFetch = false }: PageAssets): Host => ({
  isFile: false,
  hasPool,
  hasModel,
  canFetch,
  renderFile: null,
  PoolView,
  checkViews: CHECK_VIEWS,
})

interface PageParts {
  readonly title: string
  readonly head: HtmlPart
  readonly body: HtmlPart
  /** "file": a page without a server. */
  readonly kind?: 'file'
  readonly hasPool?: boolean
  readonly hasModel?: boolean | undefined
  readonly canFetch?: boolean | undefined
}

/** `</script>` must not end the element that holds the state, nor `<!--` begin a comment in it. */
const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

export const draw = (node: VNode): Markup => trusted(render(node))

/** Data, which the browser does not run. */
export const stateElement = (state: PageState): Markup =>
  html`<script type="application/json" id="${STATE_ID}">${trusted(toScriptJson(state))}</script>`

/** A whole HTML page. Its referrer policy is `same-origin`: under `no-referrer` a browser calls the origin of its own form "null". */
export const wholePage = ({ title, head, body, kind, hasPool, hasModel, canFetch }: PageParts): string =>
  html`<!doctype html>
<html lang="${spoken.language}"${spoken.isChosen && html` data-language="chosen"`}${kind && html` data-kind="${kind}"`}${hasPool && html` data-pool="yes"`}${hasModel && html` data-model="yes"`}${canFetch && html` data-fetch="yes"`}>
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

const links = ({ icon, stylesheet, script, shared, languages, theme }: PageAssets): HtmlPart => [
  html`<link rel="icon" href="${icon}" type="image/svg+xml">`,
  theme !== null && html`<script src="${theme}"></script>`,
  html`<link rel="stylesheet" href="${stylesheet}">`,
  script !== null && html`<script type="module" src="${script}"></script>`,
  [...shared, ...(languages[spoken.language] ?? [])].map((address) => html`<link rel="modulepreload" href="${address}">`),
]

const renderState = (title: string, state: PageState, assets: PageAssets): string =>
  wholePage({
    title,
    hasPool: assets.hasPool,
    hasModel: assets.hasModel,
    canFetch: assets.canFetch,
    head: links(assets),
    body: html`<div id="${ROOT_ID}">${draw(<App start={state} host={serverHost(assets)} />)}</div>
${stateElement(state)}`,
  })

/** What a page of the server is drawn with, apart from its content. */
export interface PageSetting {
  readonly assets: PageAssets
  readonly language: PageLanguage
}

const sayTitle = (problems: object, title: string): string =>
  Object.keys(problems).length > 0 ? messages.form.titleWithProblems : title

/** What the tab of a page says. */
const titleOf = (page: PageState): string => {
  switch (page.view) {
    case 'form':
      return sayTitle(page.problems, messages.form.title)
    case 'report':
      return tabOf(page.report)
    case 'check':
      return sayTitle(page.problems, messages.check.title)
    case 'checked':
      return messages.check.tab(page.check)
    case 'pool':
      return messages.pool.title
  }
}

/** A page of the server: a form, with what was typed and what is wrong, or an answer. Every word of the documents is escaped. */
export const renderPage = (page: PageState, { assets, language }: PageSetting): string => {
  speakAtOnce(language)
  return renderState(titleOf(page), page, assets)
}

/** A page of text, in English, on which only the masthead is interactive. */
export const renderTextPage = (title: string, main: Markup, { assets, language }: PageSetting): string => {
  speakAtOnce(language)
  return wholePage({
    title,
    hasPool: assets.hasPool,
    head: links(assets),
    body: html`<div id="${MASTHEAD_ID}">${draw(<Masthead isFile={false} hasPool={assets.hasPool} />)}</div>
<main id="main" tabindex="-1"${spoken.language !== 'en' && html` lang="en"`}>
${main}
</main>`,
  })
}
