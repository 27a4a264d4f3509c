/** A row of a file, as YAML gives it. */
export type Row = Readonly<Record<string, unknown>>

/** A row without one thing. */
export interface Deletion {
  readonly what: string
  readonly left: Row
}

type Values = Readonly<Record<string, unknown>> | readonly unknown[]

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null

/** The value without each string below it in turn, and without each alternative of it; the string itself: undefined. */
const deleteWithin = (value: unknown): { readonly what: string; readonly left: unknown }[] => {
  if (typeof value === 'string') {
    const parts = value.split('|')
    const without = parts.map((part, at) => ({ what: part, left: parts.filter((_, index) => index !== at).join('|') }))
    return [{ what: value, left: undefined }, ...(parts.length > 1 ? without : [])]
  }
  if (!isValues(value)) return []
  return Object.entries(value).flatMap(([key, one]) =>
    deleteWithin(one).map(({ what, left }) => {
      const entries = Object.entries(value).map(([other, kept]) => [other, other === key ? left : kept] as const)
      const kept = entries.filter(([, other]) => other !== undefined)
      return { what, left: Array.isArray(value) ? kept.map(([, other]) => other) : Object.fromEntries(kept) }
    }),
  )
}

/** A row without each form, alternative and example of it in turn. */
export const listDeletions = ({ id, ...row }: Row): Deletion[] =>
  deleteWithin(row).map(({ what, left }) => ({ what: `"${what}" of "${id}"`, left: { id, ...(left as object) } }))
