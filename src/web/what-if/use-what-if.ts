import { useMemo, useRef, useState } from 'preact/hooks'
import type { Coverage, Report, Suggestion } from '../../schema/index.ts'
import type { WhatIf } from './engine.ts'

/** What is ticked of a report's suggestions, and what that is worth. */
export interface Following {
  /** Numbers of the suggestions, as the report lists them. */
  readonly ticked: ReadonlySet<number>
  readonly followed: readonly Suggestion[]
  /** With everything that is ticked; null where nothing is, or where it is not known yet. */
  readonly coverage: Coverage | null
  readonly state: 'idle' | 'loading' | 'failed'
  readonly tick: (suggestion: number, isTicked: boolean) => void
  readonly clear: () => void
}

const followedOf = ({ suggestions }: Report, ticked: ReadonlySet<number>): Suggestion[] =>
  suggestions.filter((_, index) => ticked.has(index))

/** Following some suggestions moves something: the score, or the text. */
export const canFollow = ({ gain, edit }: Suggestion): boolean => gain > 0 || edit !== null

/** Loaded when it is first wanted, and once for all reports of one taxonomy. */
const engines = new Map<string, Promise<WhatIf>>()

const loadEngine = (version: string): Promise<WhatIf> => {
  const known = engines.get(version)
  if (known) return known
  const engine = import('./engine.ts').then(({ loadWhatIf }) => loadWhatIf(version))
  engines.set(version, engine)
  // A server that was away may be back at the next try.
  engine.catch(() => engines.delete(version))
  return engine
}

export const useWhatIf = (report: Report): Following => {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const [coverage, setCoverage] = useState<Coverage | null>(null)
  const [state, setState] = useState<Following['state']>('idle')
  const latest = useRef<ReadonlySet<number>>(ticked)

  return useMemo(() => {
    const follow = async (next: ReadonlySet<number>): Promise<void> => {
      latest.current = next
      setTicked(next)
      if (next.size === 0) return setCoverage(null)
      setState('loading')
      try {
        const whatIf = await loadEngine(report.versions.taxonomy)
        // Something else may have been ticked while it was loading.
        if (latest.current !== next) return
        setCoverage(whatIf(report, followedOf(report, next)))
        setState('idle')
      } catch {
        setState('failed')
      }
    }
    return {
      ticked,
      followed: followedOf(report, ticked),
      coverage: ticked.size === 0 ? null : coverage,
      state,
      tick: (suggestion, isTicked) => {
        const next = new Set(latest.current)
        if (isTicked) next.add(suggestion)
        else next.delete(suggestion)
        void follow(next)
      },
      clear: () => void follow(new Set()),
    }
  }, [report, ticked, coverage, state])
}
