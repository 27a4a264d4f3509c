import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Check, Report } from '../../schema/index.ts'
import { PAGE_PATHS } from '../../schema/page-paths.ts'
import type { GivenDocuments } from '../api/documents.ts'
import { fetchSample } from '../api/fetch-sample.ts'
import { type CheckDraft, EMPTY_CHECK_DRAFT } from '../check/check-draft.ts'
import { EMPTY_DRAFT, type FormDraft } from '../form/draft.ts'
import { messages } from '../messages/index.ts'
import type { CheckFormPage, FormPage, PageState, PoolPage, ShownPreview } from '../page-state.ts'
import { EMPTY_POOL_DRAFT, type PoolDraft } from '../pool/pool-draft.ts'
import { tabOf, tabOfBoth } from '../report/say-covered.ts'
import { addressOf } from './address.ts'

/** The documents of a report, loaded when needed: those of a sample are on the server. */
export type DocumentSource = () => Promise<GivenDocuments>

/** A report that is shown. */
export interface ShownReport {
  readonly name: 'report'
  readonly report: Report
  /** null if the files are not available: in a self-contained report, or one that came without script. */
  readonly documents: DocumentSource | null
  /** Of a Word file, if the server drew the page. */
  readonly preview?: ShownPreview | undefined
}

/** What the page can show. */
export type View =
  | { readonly name: 'form'; readonly page: FormPage; readonly draft: FormDraft }
  | ShownReport
  | {
      readonly name: 'comparison'
      readonly before: Report
      readonly after: Report
      /** Two people's resumes, by their codes; without them it is two versions of one. */
      readonly codes?: readonly [string, string]
      /** The two reports, to continue with; absent if their files are not available. */
      readonly open?: { readonly before: ShownReport; readonly after: ShownReport }
    }
  | { readonly name: 'check'; readonly page: CheckFormPage; readonly draft: CheckDraft }
  | { readonly name: 'checked'; readonly check: Check }
  | { readonly name: 'pool'; readonly page: PoolPage; readonly draft: PoolDraft }

/** A view and its place in the browser's history. */
export interface Shown {
  readonly key: number
  readonly view: View
}

export interface Navigator {
  /** Shows a view as a new step of the history: going back restores the previous one as it was left. */
  readonly go: (view: View) => void
  /**
   * Replaces a view by another, in the same step; does nothing if it is no longer there.
   *
   * @returns whether it is now shown: the person may have gone elsewhere meanwhile.
   */
  readonly replace: (before: View, view: View) => boolean
}

const VIEW_ADDRESSES: Readonly<Record<View['name'], string>> = {
  form: '/',
  report: '/report',
  comparison: '/comparison',
  check: PAGE_PATHS.check,
  checked: '/checked',
  pool: '/pool',
}

/** The title in the browser's tab. */
export const titleOf = (view: View): string => {
  if (view.name === 'form') return messages.form.title
  if (view.name === 'pool') return messages.pool.title
  if (view.name === 'check') return messages.check.title
  if (view.name === 'checked') return messages.check.tab(view.check)
  if (view.name === 'report') return tabOf(view.report)
  return tabOfBoth(view.before, view.after)
}

const firstView = (start: PageState): View => {
  if (start.view === 'form') return { name: 'form', page: start, draft: EMPTY_DRAFT(start) }
  if (start.view === 'pool') return { name: 'pool', page: start, draft: EMPTY_POOL_DRAFT() }
  if (start.view === 'check') return { name: 'check', page: start, draft: EMPTY_CHECK_DRAFT(start) }
  if (start.view === 'checked') return { name: 'checked', check: start.check }
  const { report, sample, preview } = start
  return { name: 'report', report, preview, documents: sample === null ? null : () => fetchSample(sample, report) }
}

const keyIn = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'key' in state && typeof state.key === 'number' ? state.key : 0

/**
 * What is shown, and how to show something else. Views stay in memory, one for each step of the history; nothing of a
 * document is ever kept elsewhere. After a reload only the first one is left.
 */
export const useNavigator = (start: PageState): { shown: Shown; navigator: Navigator } => {
  const views = useRef<View[]>([firstView(start)])
  const [key, setKey] = useState(0)
  const [, redraw] = useState(0)

  useEffect(() => {
    const follow = ({ state }: PopStateEvent): void => {
      const next = keyIn(state)
      const view = views.current[next] ?? views.current[0]
      if (view) document.title = titleOf(view)
      setKey(views.current[next] ? next : 0)
    }
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])

  const navigator = useMemo<Navigator>(
    () => ({
      go: (view) => {
        const next = keyIn(history.state) + 1
        views.current = [...views.current.slice(0, next), view]
        history.pushState({ key: next }, '', addressOf(VIEW_ADDRESSES[view.name]))
        document.title = titleOf(view)
        setKey(next)
        // At once: the page has smooth scrolling, and a new view would glide in.
        window.scrollTo({ top: 0, behavior: 'instant' })
      },
      replace: (before, view) => {
        const place = views.current.indexOf(before)
        views.current = views.current.map((other, index) => (index === place ? view : other))
        const isShown = place >= 0 && place === keyIn(history.state)
        if (isShown) document.title = titleOf(view)
        redraw((times) => times + 1)
        return isShown
      },
    }),
    [],
  )
  const view = views.current[key] ?? firstView(start)
  return { shown: useMemo(() => ({ key, view }), [key, view]), navigator }
}
