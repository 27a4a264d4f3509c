import type { Section } from '../../schema/section.ts'
import type { Position } from '../../schema/timeline.ts'
import { foldCase } from '../../text/normalize.ts'
import { rangeAt } from '../../text/span.ts'

const yearIn = (date: string | null): string | undefined => date?.slice(0, 'YYYY'.length)

const toldOf = ({ title, organization, from, to }: Position): string =>
  foldCase([title, organization, yearIn(from), yearIn(to)].join('\n'))

/** The words of the employer's name, each between two blanks. */
const employerOf = ({ organization }: Position): string =>
  ` ${foldCase(organization ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** The post of a summary that the section of experience tells, too, perhaps in other words: of one employer, from one year on. */
const isSummedUp = (one: Position, other: Position): boolean => {
  const [name, said] = [employerOf(one), employerOf(other)]
  const isNamed = [name, said].every((words) => words.trim() !== '')
  return isNamed && yearIn(one.from) === yearIn(other.from) && (name.includes(said) || said.includes(name))
}

/** Whether the positions hold this one, of another section, already. */
export const isToldIn = (positions: readonly Position[], sections: readonly Section[], one: Position): boolean => {
  const inSummary = rangeAt(sections, one.start)?.kind === 'summary'
  return positions.some((other) => toldOf(one) === toldOf(other) || (inSummary && isSummedUp(one, other)))
}
