export { REPORT_EVENTS_TYPE, type ReportEvent } from './api/report-events.ts'
export { CLIENT_FOLDER, loadFileParts, readStyle } from './load-file-parts.ts'
export {
  type FormPage,
  type OfferedSample,
  type PoolPage,
  type Problem,
  type Problems,
  type ReportPage,
  WAYS,
  type Way,
} from './page-state.ts'
export type { FileParts } from './shell/file-parts.ts'
export { type HtmlPart, html, type Markup } from './shell/html.ts'
export { type PageAssets, renderFormPage, renderPoolPage, renderReportPage, renderTextPage } from './shell/render-page.tsx'
export { renderReportFile } from './shell/render-report-file.tsx'
