import { hydrate } from 'preact'
import { App } from './app.tsx'
import { isLanguage, messages, speak } from './messages/index.ts'
import { loadMessages } from './messages/load-messages.ts'
import { MASTHEAD_ID, type PageState, ROOT_ID, STATE_ID } from './page-state.ts'
import type { RenderFile } from './save/files.ts'
import { FILE_HOST, type Host } from './shell/host.ts'
import { Masthead } from './shell/masthead.tsx'
import { applyTheme } from './shell/theme.ts'

/** Written by the server of this build into the page that loads this script. */
const readState = (): PageState | null => {
  const text = document.getElementById(STATE_ID)?.textContent
  return text ? JSON.parse(text) : null
}

const renderFile: RenderFile = async (report, parts) =>
  (await import('./shell/render-report-file.tsx')).renderReportFile(report, parts)

/** Set by the server on the root element, so that the masthead of every page is drawn alike. */
const hasPool = document.documentElement.dataset.pool === 'yes'
const hasModel = document.documentElement.dataset.model === 'yes'
const canFetch = document.documentElement.dataset.fetch === 'yes'

/** Loads the message table with which the server drew the page. */
const speakAsDrawn = async ({ lang, dataset }: HTMLElement): Promise<void> => {
  if (isLanguage(lang)) speak(await loadMessages(lang), { language: lang, isChosen: dataset.language === 'chosen' })
}

const isFile = location.protocol === 'file:' || document.documentElement.dataset.kind === 'file'

/** What a page of the server can do; the pool and the guard are loaded only on their own pages. */
const servedHost = async (state: PageState): Promise<Host> => ({
  isFile,
  hasPool,
  hasModel,
  canFetch,
  renderFile,
  PoolView: state.view === 'pool' ? (await import('./pool/pool-view.tsx')).PoolView : null,
  checkViews: state.view === 'check' || state.view === 'checked' ? (await import('./check/check-views.ts')).CHECK_VIEWS : null,
})

/** Leaves the page as the server drew it, and says why it does no more. */
const sayNoAnswer = (root: HTMLElement): void => {
  const said = document.createElement('p')
  said.className = 'field-error'
  said.role = 'alert'
  said.textContent = `${messages.noAnswer.message} ${messages.noAnswer.hint}`
  root.prepend(said)
}

const start = async (): Promise<void> => {
  const [root, masthead] = [document.getElementById(ROOT_ID), document.getElementById(MASTHEAD_ID)]
  const state = readState()
  if (isFile) applyTheme()
  const hasWords = await speakAsDrawn(document.documentElement).then(
    () => true,
    () => false,
  )
  if (root && state) {
    const host = isFile ? FILE_HOST : await servedHost(state).catch(() => null)
    if (host && hasWords) hydrate(<App start={state} host={host} />, root)
    else sayNoAnswer(root)
  } else if (masthead && hasWords) hydrate(<Masthead isFile={isFile} hasPool={hasPool} />, masthead)
  // For tests and measurements, which wait for the page from outside.
  document.documentElement.dataset.ready = 'yes'
}

void start()
