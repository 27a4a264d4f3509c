import { createContext } from 'preact'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Report } from '../../schema/index.ts'
import type { Correcting } from '../correcting/use-correcting.ts'
import type { Following } from '../what-if/use-what-if.ts'

/** Parts of the bench; a narrow screen shows one of them at a time. */
export const PANES = ['findings', 'resume', 'posting'] as const
export type Pane = (typeof PANES)[number]

export const TABS = ['requirements', 'suggestions', 'remarks', 'pillars', 'interview'] as const
export type Tab = (typeof TABS)[number]

/** What is shown of a report, and how to show something else. */
export interface Bench {
  readonly report: Report
  /** Which suggestions are ticked; null in a self-contained file, which cannot score. */
  readonly following: Following | null
  /** null in a self-contained file too, and if the resume is somebody else's. */
  readonly correcting: Correcting | null
  /** Requirements and parts that are highlighted in all panes, named as in aims.ts. */
  readonly chosen: ReadonlySet<string>
  readonly pane: Pane
  readonly document: Exclude<Pane, 'findings'>
  readonly tab: Tab
  /** Highlight requirements and parts, or nothing, and scroll to them in the other panes. */
  readonly choose: (aims: readonly string[], from: Pane) => void
  readonly showPane: (pane: Pane) => void
  readonly showTab: (tab: Tab) => void
  /** Scroll to an element of a pane and focus it. `tab`: of the findings; default: requirements. */
  readonly goTo: (pane: Pane, elementId: string, tab?: Tab) => void
}

const MISSING_BENCH = new Error('A part of the report was drawn outside of it.')

export const BenchContext = createContext<Bench | null>(null)

export const useBench = (): Bench => {
  const bench = useContext(BenchContext)
  if (bench === null) throw MISSING_BENCH
  return bench
}

const behavior = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth')

const isScroller = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY)

/** Scrolls only the pane, if it scrolls by itself, so that the others stay where they are. */
const reveal = (element: HTMLElement): void => {
  const pane = element.closest<HTMLElement>('.pane')
  if (pane && isScroller(pane)) {
    const [inner, outer] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
    if (inner.top >= outer.top + 60 && inner.bottom <= outer.bottom - 20) return
    pane.scrollTo({ top: pane.scrollTop + inner.top - outer.top - outer.height / 3, behavior: behavior() })
    return
  }
  element.scrollIntoView({ block: 'center', behavior: behavior() })
}

const isShown = (element: HTMLElement): boolean => element.checkVisibility()

/** Scrolls to the first highlighted element of every other visible pane. */
const revealChosen = (from: Pane): void => {
  for (const pane of PANES) {
    if (pane === from) continue
    const lit = [...document.querySelectorAll<HTMLElement>(`.pane-${pane} .is-chosen`)].find(isShown)
    // A pane that scrolls with the page would move the page away from what was chosen.
    if (lit?.closest('.pane')) reveal(lit)
  }
}

/** What leads to a line of a Word file shows the lines again, if the file is shown as in Word. */
const showLines = (element: HTMLElement): void =>
  element.closest('.as-read')?.parentElement?.querySelector('.word')?.removeAttribute('open')

/** The state of the bench; scrolling happens after it is drawn. */
export const useBenchState = (report: Report, following: Following | null, correcting: Correcting | null): Bench => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [pane, setPane] = useState<Pane>('findings')
  const [shownDocument, setDocument] = useState<Bench['document']>('resume')
  const [tab, setTab] = useState<Tab>('requirements')
  const after = useRef<(() => void)[]>([])

  useEffect(() => {
    const queued = after.current
    after.current = []
    for (const act of queued) act()
  })

  return useMemo<Bench>(() => {
    const showPane = (next: Pane): void => {
      setPane(next)
      if (next !== 'findings') setDocument(next)
    }
    return {
      report,
      following,
      correcting,
      chosen,
      pane,
      document: shownDocument,
      tab,
      showPane,
      showTab: (next) => {
        setTab(next)
        setPane('findings')
      },
      choose: (aims, from) => {
        if (from !== 'findings' && aims.length > 0) setTab('requirements')
        setChosen(new Set(aims))
        after.current.push(() => revealChosen(from))
      },
      goTo: (next, elementId, nextTab = 'requirements') => {
        showPane(next)
        if (next === 'findings') setTab(nextTab)
        after.current.push(() => {
          const element = document.getElementById(elementId)
          if (!element) return
          showLines(element)
          reveal(element)
          element.focus({ preventScroll: true })
        })
        setChosen((now) => new Set(now))
      },
    }
  }, [report, following, correcting, chosen, pane, shownDocument, tab])
}
