import type { Report } from '../../schema/index.ts'
import { App } from '../app.tsx'
import type { ReportPage } from '../page-state.ts'
import { ROOT_ID } from '../page-state.ts'
import { tabOf } from '../report/say-covered.ts'
import type { FileParts } from './file-parts.ts'
import { FILE_HOST } from './host.ts'
import { html, trusted } from './html.ts'
import { draw, stateElement, wholePage } from './render-page.tsx'

/** A self-contained file requests nothing, and runs only the script that it was written with, whatever text it quotes. */
const policyFor = ({ script }: FileParts): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    ...(script ? [`script-src 'sha256-${script.sha256}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A report as one HTML file, in the language that is spoken: no network, and readable without script too. */
export const renderReportFile = (report: Report, parts: FileParts): string => {
  const state: ReportPage = { view: 'report', report, sample: null }
  return wholePage({
    title: tabOf(report),
    kind: 'file',
    head: html`<meta http-equiv="Content-Security-Policy" content="${policyFor(parts)}"><style>${trusted(parts.css)}</style>`,
    body: html`<div id="${ROOT_ID}">${draw(<App start={state} host={FILE_HOST} />)}</div>
${parts.script && [stateElement(state), html`<script>${trusted(parts.script.text)}</script>`]}`,
  })
}
