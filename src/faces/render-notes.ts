import type { Warning } from '../schema/index.ts'
import { heading, indent, type Palette, wrap } from '../text/text-layout.ts'

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
