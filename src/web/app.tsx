import type { ComponentChild } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { FormView } from './form/form-view.tsx'
import { type Language, speak, spoken } from './messages/index.ts'
import { loadMessages } from './messages/load-messages.ts'
import type { PageState } from './page-state.ts'
import { ReportView } from './report/report-view.tsx'
import { addressOf } from './shell/address.ts'
import type { Host } from './shell/host.ts'
import { Later } from './shell/later.tsx'
import { Masthead } from './shell/masthead.tsx'
import { type Navigator, titleOf, useNavigator, type View } from './shell/navigator.ts'

const loadComparison = async () => (await import('./comparison/comparison-view.tsx')).ComparisonView

/** How each view is drawn. For a new one, add its shape and address in `navigator.ts`, and its case here. */
const drawView = (view: View, navigator: Navigator, host: Host): ComponentChild => {
  switch (view.name) {
    case 'form':
      return <FormView page={view.page} draft={view.draft} navigator={navigator} canFetch={host.canFetch} />
    case 'report':
      return <ReportView view={view} navigator={navigator} host={host} />
    case 'comparison':
      return <Later load={loadComparison} props={{ ...view, navigator }} />
    case 'check':
      return (
        host.checkViews && (
          <host.checkViews.Form page={view.page} draft={view.draft} navigator={navigator} canFetch={host.canFetch} />
        )
      )
    case 'checked':
      return host.checkViews && <host.checkViews.Found check={view.check} />
    case 'pool':
      return host.PoolView && <host.PoolView page={view.page} draft={view.draft} navigator={navigator} />
  }
}

export interface AppProps {
  /** What the server drew. */
  readonly start: PageState
  readonly host: Host
}

/** The page: the masthead, and the view that is shown. The same on the server and in the browser. */
export const App = ({ start, host }: AppProps) => {
  const { shown, navigator } = useNavigator(start)
  const [language, setLanguage] = useState(spoken)
  const changeLanguage = async (chosen: Language): Promise<void> => {
    speak(await loadMessages(chosen), { language: chosen, isChosen: true })
    document.documentElement.lang = chosen
    document.title = titleOf(shown.view)
    history.replaceState(history.state, '', addressOf(location.pathname))
    setLanguage(spoken)
  }
  // A view depends on the language, too.
  const view = useMemo(() => drawView(shown.view, navigator, host), [shown, navigator, host, language])
  return (
    <>
      <Masthead
        isFile={host.isFile}
        hasPool={host.hasPool}
        // If it cannot be loaded, the page stays in its current language.
        onLanguage={(chosen) => void changeLanguage(chosen).catch(() => {})}
      />
      <main id="main" key={`${shown.key} ${language.language}`} tabIndex={-1}>
        {view}
      </main>
    </>
  )
}
