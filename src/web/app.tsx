import type { ComponentChild } from 'preact'
import { useMemo } from 'preact/hooks'
import { FormView } from './form/form-view.tsx'
import type { PageState } from './page-state.ts'
import { ReportView } from './report/report-view.tsx'
import type { Host } from './shell/host.ts'
import { Later } from './shell/later.tsx'
import { Masthead } from './shell/masthead.tsx'
import { type Navigator, useNavigator, type View } from './shell/navigator.ts'

const loadComparison = async () => (await import('./comparison/comparison-view.tsx')).ComparisonView

/** How each view is drawn. A new one adds its shape to `View`, its address there, and its case here. */
const drawView = (view: View, navigator: Navigator, host: Host): ComponentChild => {
  switch (view.name) {
    case 'form':
      return <FormView page={view.page} draft={view.draft} navigator={navigator} />
    case 'report':
      return <ReportView view={view} navigator={navigator} host={host} />
    case 'comparison':
      return <Later load={loadComparison} props={{ ...view, navigator }} />
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
  const view = useMemo(() => drawView(shown.view, navigator, host), [shown, navigator, host])
  return (
    <>
      <Masthead isFile={host.isFile} hasPool={host.hasPool} />
      <main id="main" key={shown.key} tabIndex={-1}>
        {view}
      </main>
    </>
  )
}
