import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export interface LaterProps<P> {
  /** Brings the component; always the same function for one component. */
  readonly load: () => Promise<ComponentType<P>>
  readonly props: P
}

/** A component whose script is loaded when it is first wanted; nothing stands in its place until then. */
export const Later = <P extends object>({ load, props }: LaterProps<P>) => {
  const [loaded, setLoaded] = useState<{ readonly Component: ComponentType<P> }>()
  useEffect(() => {
    void load().then((Component) => setLoaded({ Component }))
  }, [load])
  return loaded ? <loaded.Component {...props} /> : null
}
