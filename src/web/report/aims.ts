/*
 * What can be highlighted in all panes: a requirement, by its id ("r3"), or one part of it ("r3.1"). A chosen requirement
 * highlights all its parts; a chosen part highlights only itself.
 */

/** @param part its index; null: the requirement as a whole. */
export const aimAt = (requirement: string, part: number | null): string =>
  part === null ? requirement : `${requirement}.${part}`

/** Whether an aim is one part of a requirement. */
export const isOfPart = (aim: string): boolean => aim.includes('.')

/** Id of the requirement that an aim is, or belongs to. */
export const requirementAt = (aim: string): string => aim.split('.', 1)[0] ?? aim

/** Whether something that shows `aims` is highlighted by what is chosen. */
export const isLit = (aims: readonly string[], chosen: ReadonlySet<string>): boolean =>
  aims.some((aim) => chosen.has(aim) || chosen.has(requirementAt(aim)))

/** Whether a requirement, or any part of it, is chosen. */
export const isAimedAt = (requirement: string, chosen: ReadonlySet<string>): boolean =>
  [...chosen].some((aim) => requirementAt(aim) === requirement)

/** Whether exactly these are chosen: choosing them again removes the highlight. */
export const areChosen = (aims: readonly string[], chosen: ReadonlySet<string>): boolean =>
  aims.length > 0 && aims.length === chosen.size && aims.every((aim) => chosen.has(aim))

/** What can be highlighted, and its name: parts of several requirements may share one. */
export interface NamedAims {
  readonly name: string
  readonly aims: readonly string[]
}

/** Each name once, in order of appearance. */
export const groupByName = (rows: readonly { readonly name: string; readonly aim: string }[]): NamedAims[] => {
  const groups = new Map<string, Set<string>>()
  for (const { name, aim } of rows) groups.set(name, (groups.get(name) ?? new Set()).add(aim))
  return [...groups].map(([name, aims]) => ({ name, aims: [...aims] }))
}
