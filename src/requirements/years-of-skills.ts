import type { Span } from '../schema/span.ts'
import type { Group } from './alternatives.ts'
import { DOOR_WORDS, type YearsAsked } from './years.ts'
import { yearsAtSkills } from './years-at-skills.ts'

const spanOf = ({ members }: Group): Span => ({ start: members[0]?.start ?? 0, end: members.at(-1)?.end ?? 0 })

/** A group with the years that are asked of it. */
export interface TimedGroup {
  readonly group: Group
  readonly asked: YearsAsked | undefined
}

/** From the skill of the years before to the years that begin the other way in. */
const OR_OTHER_YEARS = /^[^.;:]{0,40}\bor (?:alternatively )?(?:at least |a minimum of )?$/i

/** The same from years to years. */
const OF_OTHER_WORK = /^ (?:of|in|as|with)\b[^.;:]{1,50}\bor (?:at least |a minimum of )?$/i

/** "3 years in data or 2 years in ML": of the two ways in, one is not known by name. */
const isOneWay = (saying: string, { asked }: TimedGroup, years: readonly YearsAsked[]): boolean => {
  const at = asked ? years.indexOf(asked) : -1
  return [at, at + 1].some((second) => {
    const [before, other] = [years[second - 1], years[second]]
    if (at < 0 || !before || !other?.alternative || DOOR_WORDS.test(saying.slice(other.end, other.end + 40))) return false
    return OF_OTHER_WORK.test(saying.slice(before.end, other.start))
  })
}

const join = (a: TimedGroup, b: TimedGroup): TimedGroup => ({
  group: { ...a.group, members: [...a.group.members, ...b.group.members], open: a.group.open || b.group.open },
  asked: (b.asked?.min ?? 0) < (a.asked?.min ?? 0) ? b.asked : a.asked,
})

const isOtherWay = (saying: string, a: TimedGroup | undefined, { asked }: TimedGroup): boolean =>
  a?.asked !== undefined &&
  asked?.alternative === true &&
  a.asked !== asked &&
  OR_OTHER_YEARS.test(saying.slice(a.group.members.at(-1)?.end, asked.start))

/**
 * The groups of a statement with the years asked of each. "3 years of Java or 2 years of Kotlin" is one choice, by the
 * fewer years; where only one side of such an "or" is known by name, it is an open one.
 *
 * @param years those that do not belong to degrees.
 */
export const timeGroups = (saying: string, groups: readonly Group[], years: readonly YearsAsked[]): TimedGroup[] => {
  const timed: TimedGroup[] = []
  const at = yearsAtSkills(saying, groups.map(spanOf), years)
  for (const [index, group] of groups.entries()) {
    const own = { group, asked: at[index] }
    const before = timed.at(-1)
    if (before && isOtherWay(saying, before, own)) timed[timed.length - 1] = join(before, own)
    else timed.push(own)
  }
  return timed.map((own) => ({
    group: own.group.members.length === 1 && isOneWay(saying, own, years) ? { ...own.group, open: true } : own.group,
    asked: own.asked,
  }))
}
