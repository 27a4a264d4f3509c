export { type CheckEvent, REPORT_EVENTS_TYPE, type ReportEvent } from './api/report-events.ts'
export { CLIENT_FOLDER, loadFileParts, readStyle } from './load-file-parts.ts'
export { choosePageLanguage, type Language, type PageLanguage } from './messages/index.ts'
export {
  type CheckFormPage,
  type CheckProblems,
  type FormPage,
  type OfferedSample,
  type PoolPage,
  type Problem,
  type Problems,
  type ReportPage,
  type ShownPreview,
  WAYS,
  type Way,
} from './page-state.ts'
export { addressIn, LANGUAGE_FIELD } from './shell/address.ts'
export type { FileParts } from './shell/file-parts.ts'
export { type HtmlPart, html, type Markup } from './shell/html.ts'
export { type PageAssets, type PageSetting, renderPage, renderTextPage } from './shell/render-page.tsx'
export { renderReportFile } from './shell/render-report-file.tsx'
