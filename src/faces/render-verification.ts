import type { Verification } from '../schema/index.ts'
import { clampWidth, indent, makePalette, type TextOptions, wrap } from '../text/text-layout.ts'
import { scoreTitle } from '../wording/say-score.ts'
import { count } from '../wording/words.ts'

/** For an edited report the first fields say enough; all are in the JSON. */
const MAX_FIELDS_SHOWN = 10

/** Whether a report can be reproduced, and if not, what differs, for reading on a terminal. */
export const renderVerification = ({ verified, score, understood, differences }: Verification, options: TextOptions): string => {
  const [width, palette] = [clampWidth(options.width), makePalette(options.color)]
  if (verified) {
    return `${palette.good('Verified')}: the same inputs give this report, byte for byte. ${scoreTitle({ score: score.repeated, understood })}.\n`
  }
  const rest = differences.length - MAX_FIELDS_SHOWN
  return `${[
    `${palette.bad('Not verified')}: ${count(differences.length, 'difference')}.`,
    ...differences.slice(0, MAX_FIELDS_SHOWN).flatMap(({ message }) => {
      const [first = '', ...more] = wrap(message, width - 2)
      return [`${palette.fair('!')} ${first}`, ...indent(more, 2)]
    }),
    ...(rest > 0 ? [palette.dim(`and ${count(rest, 'more difference')}: see --json`)] : []),
  ].join('\n')}\n`
}
