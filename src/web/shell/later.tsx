import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { messages } from '../messages/index.ts'

export interface LaterProps<P> {
  /** Loads the component; always the same function for one component. */
  readonly load: () => Promise<ComponentType<P>>
  readonly props: P
}

/** A component whose script is loaded when first needed; it shows nothing until then, and the reason if loading fails. */
export const Later = <P extends object>({ load, props }: LaterProps<P>) => {
  const [loaded, setLoaded] = useState<{ readonly Component: ComponentType<P> }>()
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    load().then(
      (Component) => setLoaded({ Component }),
      () => setFailed(true),
    )
  }, [load])
  if (loaded) return <loaded.Component {...props} />
  return hasFailed ? (
    <p class="field-error" role="alert">
      <b>{messages.noAnswer.message}</b> {messages.noAnswer.hint}
    </p>
  ) : null
}
