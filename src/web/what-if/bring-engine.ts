import type { Report } from '../../schema/index.ts'
import type { Engine } from './engine.ts'

/** Loaded when first needed, and once for all reports of one taxonomy. */
const engines = new Map<string, Promise<Engine>>()

/** Loads what rescores a report in the page. */
export const bringEngine = ({ versions: { taxonomy } }: Pick<Report, 'versions'>): Promise<Engine> => {
  const known = engines.get(taxonomy)
  if (known) return known
  const engine = import('./engine.ts').then(({ loadEngine }) => loadEngine(taxonomy))
  engines.set(taxonomy, engine)
  // A server that was unreachable may be back at the next try.
  engine.catch(() => engines.delete(taxonomy))
  return engine
}
