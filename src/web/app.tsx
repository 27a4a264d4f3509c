import type { ComponentChild } from 'preact'
import { useMemo } from 'preact/hooks'
import { FormView } from './form/form-view.tsx'
import type { PageState } from './page-state.ts'
import { ReportView } from './report/report-view.tsx'
import { Masthead } from './shell/masthead.tsx'
import { type Navigator, type Shown, useNavigator, type View } from './shell/navigator.ts'

interface ViewProps<Name extends View['name']> {
  readonly view: Extract<View, { name: Name }>
  readonly navigator: Navigator
  readonly isFile: boolean
}

/** How each view is drawn. A new one adds its row here and its shape to `View`. */
const VIEWS: { readonly [Name in View['name']]: (props: ViewProps<Name>) => ComponentChild } = {
  form: ({ view, navigator }) => <FormView page={view.page} draft={view.draft} navigator={navigator} />,
  report: ({ view, navigator, isFile }) => (
    <ReportView report={view.report} documents={view.documents} navigator={navigator} isFile={isFile} />
  ),
}

const drawView = ({ view }: Shown, navigator: Navigator, isFile: boolean): ComponentChild =>
  view.name === 'form' ? VIEWS.form({ view, navigator, isFile }) : VIEWS.report({ view, navigator, isFile })

export interface AppProps {
  /** What the server drew. */
  readonly start: PageState
  /** The page is a file of its own, without a server. */
  readonly isFile: boolean
}

/** The page: the masthead, and the view that is shown. The same on the server and in the browser. */
export const App = ({ start, isFile }: AppProps) => {
  const { shown, navigator } = useNavigator(start)
  const view = useMemo(() => drawView(shown, navigator, isFile), [shown, navigator, isFile])
  return (
    <>
      <Masthead isFile={isFile} />
      <main id="main" key={shown.key}>
        {view}
      </main>
    </>
  )
}
