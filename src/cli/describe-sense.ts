import type { SurfaceForm } from '../schema/index.ts'

const CONDITIONS = [
  ['before', 'after'],
  ['after', 'before'],
  ['line', 'on a line with'],
  ['document', 'in a document with'],
] as const

/** Why a form does not count everywhere: "only as written; after: in, using; not before: forward"; '' where it does. */
export const conditionsOf = ({ sense }: SurfaceForm): string => {
  if (sense === undefined) return ''
  const { needs, unless } = sense
  const needed = CONDITIONS.flatMap(([key, name]) => (needs?.[key]?.length ? [`${name}: ${needs[key].join(', ')}`] : []))
  const refused = (['before', 'after', 'line'] as const).flatMap((key) =>
    unless?.[key]?.length ? [`not ${CONDITIONS.find(([name]) => name === key)?.[1]}: ${unless[key].join(', ')}`] : [],
  )
  const conditions = [
    ...(sense.case === 'exact' ? ['only as written'] : []),
    ...(needs?.list ? ['in a list of skills'] : []),
    ...needed,
    ...refused,
  ]
  return conditions.join('; ')
}

/** The conditions in brackets, after a form. */
export const describeSense = (surface: SurfaceForm): string => (surface.sense ? ` (${conditionsOf(surface)})` : '')
