import type { SkillExplanation, WrittenPlace } from '../schema/index.ts'
import { clampWidth, heading, indent, makePalette, type Palette, type TextOptions, wrap } from '../text/text-layout.ts'

/** More places would say nothing new. */
const MAX_PLACES_SHOWN = 6

const VERDICT_NAMES: Readonly<Record<SkillExplanation['verdict'], string>> = {
  credited: 'counts',
  weak: 'counts in part',
  'not-asked': 'shown, not asked',
  uncounted: 'written, not counted',
  misspelt: 'misspelt',
  absent: 'not found',
  unknown: 'not in the taxonomy',
}

const renderPlace = ({ line, quote, reason, why }: WrittenPlace, width: number, palette: Palette): string[] => [
  ...wrap(`line ${line}  “${quote}”`, width - 2),
  ...indent(wrap(`${reason === null ? 'counts' : 'does not count'}: ${why}`, width - 4).map(palette.dim), 2),
]

const renderOne = (told: SkillExplanation, width: number, palette: Palette): string[] => [
  ...heading(told.name, VERDICT_NAMES[told.verdict], width, palette),
  ...wrap(told.message, width),
  ...indent(
    told.places.slice(0, MAX_PLACES_SHOWN).flatMap((place) => renderPlace(place, width, palette)),
    2,
  ),
  ...(told.requirements.length === 0 ? [] : ['Asked:']),
  ...told.requirements.flatMap(({ explanation }) => indent(wrap(explanation, width - 2), 2)),
]

/** Why skills bring points or none, for reading on a terminal. */
export const renderExplanations = (explanations: readonly SkillExplanation[], options: TextOptions): string => {
  const [width, palette] = [clampWidth(options.width), makePalette(options.color)]
  const lines = explanations.flatMap((told) => renderOne(told, width, palette))
  return `${lines.slice(1).join('\n')}\n`
}
