import { type HtmlPart, html, type Markup, trusted } from './html.ts'

/** Where a page gets its looks and behaviour: a served page links to them, a page that is a file of its own holds them. */
export interface PageAssets {
  /** Address of the style sheet. */
  readonly stylesheet?: string
  /** The style sheet itself. */
  readonly css?: string
  /** Address of an ES module. */
  readonly script?: string
  /** Address of the icon. */
  readonly icon?: string
  /** Address of the form; absent in a file of its own. */
  readonly home?: string
}

/** A file of its own asks for nothing and runs nothing, whatever text it quotes. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'"

const links = ({ stylesheet, css, icon, script }: PageAssets): HtmlPart => [
  icon !== undefined && html`<link rel="icon" href="${icon}" type="image/svg+xml">`,
  stylesheet !== undefined && html`<link rel="stylesheet" href="${stylesheet}">`,
  css !== undefined && html`<meta http-equiv="Content-Security-Policy" content="${FILE_POLICY}"><style>${trusted(css)}</style>`,
  script !== undefined && html`<script type="module" src="${script}"></script>`,
]

/**
 * A whole HTML page. Its referrer policy is `same-origin`: under `no-referrer` a browser calls the origin of its own form "null".
 */
export const renderPage = (title: string, main: HtmlPart, assets: PageAssets): string => {
  const { home } = assets
  const brand = html`<span class="brand-mark" aria-hidden="true"></span>resume-coverage`
  const page: Markup = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${links(assets)}
</head>
<body>
<header class="masthead">${home === undefined ? html`<span class="brand">${brand}</span>` : html`<a class="brand" href="${home}">${brand}</a>`}</header>
<main>
${main}
</main>
</body>
</html>
`
  return page.markup
}
