import type { Position } from '../schema/timeline.ts'

/** "2021–2024", "2021–present", "2021". */
export const yearsOf = ({ from, to }: Position): string => {
  const [first, last] = [from?.slice(0, 4), to === 'present' ? to : to?.slice(0, 4)]
  return [...new Set([first, last])].filter((year) => year !== undefined).join('–')
}

/** A position in a few words: "Acme, 2021–2024". */
export const namePosition = (position: Position): string =>
  [position.organization ?? position.title, yearsOf(position)].filter(Boolean).join(', ')
