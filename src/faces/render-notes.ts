import type { Job, Warning } from '../schema/index.ts'
import { heading, indent, type Palette, wrap } from '../text/text-layout.ts'

/** Words of the posting that look like skills and cannot be scored. */
export const renderUnrecognised = (job: Job, width: number, palette: Palette): string[] => {
  const names = [...new Set(job.unrecognised.map(({ text }) => text))]
  return names.length === 0
    ? []
    : [...heading('Not in the taxonomy', 'not scored', width, palette), ...wrap(names.join(' · '), width)]
}

/** Warnings as a list; nothing if there are none. */
export const renderWarnings = (warnings: readonly Warning[], width: number, palette: Palette): string[] =>
  warnings.length === 0
    ? []
    : [
        ...heading('Please note', '', width, palette),
        ...warnings.flatMap(({ message }) => {
          const [first = '', ...more] = wrap(message, width - 2)
          return [`${palette.fair('!')} ${first}`, ...indent(more, 2)]
        }),
      ]
