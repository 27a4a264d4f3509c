import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface FoldProps {
  readonly class: string
  readonly summary: ComponentChildren
  /** Something in it was chosen: it opens, and stays open until it is closed by hand. */
  readonly isWanted: boolean
  readonly children: ComponentChildren
}

/** What is looked at on demand, or when something elsewhere leads to it. */
export const Fold = ({ class: name, summary, isWanted, children }: FoldProps) => {
  const fold = useRef<HTMLDetailsElement>(null)
  useLayoutEffect(() => {
    if (isWanted && fold.current) fold.current.open = true
  }, [isWanted])
  // Without script too; later it is the person who opens and closes.
  const [isOpen] = useState(isWanted)
  return (
    <details ref={fold} class={name} open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
