import type { Report, Role } from '../schema/index.ts'
import { heading, indent, type Palette, wrap } from '../text/text-layout.ts'
import { LEVEL_NAMES } from '../wording/words.ts'

const formatDollars = (dollars: number): string => `$${dollars.toLocaleString('en-US')}`

/** "US salaries at this level, 2026: $180,000 to $264,000 and more a year." Null where the level is not known. */
const saySalary = ({ salary }: Role): string | null => {
  if (salary === null) return null
  const { min, max, open, country, year } = salary
  return `${country} salaries at this level, ${year}: ${formatDollars(min)} to ${formatDollars(max)}${open ? ' and more' : ''} a year.`
}

/** "AI/ML Engineer, senior: AI and machine learning in general". */
const sayRole = ({ title, level, typicalFocus }: Role): string =>
  `${title}${level === null ? '' : `, ${LEVEL_NAMES[level]}`}: ${typicalFocus}`

/** Where the posting fits in the role brief; nothing if its title is for another role. */
export const renderRole = ({ role }: Report, width: number, palette: Palette): string[] => {
  if (role === null) return []
  const salary = saySalary(role)
  const interviews = role.interviews.flatMap(({ responsibility, tested }) => {
    const [first = '', ...more] = wrap(`${responsibility}: ${tested}`, width - 2)
    return [`· ${first}`, ...indent(more, 2)]
  })
  return [
    ...heading('In the role brief', 'context, never points', width, palette),
    ...wrap(sayRole(role), width),
    ...(salary === null ? [] : wrap(salary, width)),
    ...(interviews.length === 0 ? [] : ['What interviews test:', ...interviews.map(palette.dim)]),
  ]
}
