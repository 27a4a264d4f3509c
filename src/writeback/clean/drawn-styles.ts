import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat } from 'docx'
import type { Sheet } from './choose-sheet.ts'

const FONT = 'Calibri'
const HEADING_COLOR = '1F3864'
const LINK_COLOR = '1F4E9E'

export const POINTS_REFERENCE = 'points'

/** Mark, and where the words of a point begin, in twentieths of a point, by its level. */
export const POINTS = [
  { mark: '•', left: 300 },
  { mark: '◦', left: 600 },
  { mark: '▪', left: 900 },
] as const
const HANGING = 200

const LEVELS = POINTS.map(({ mark, left }, level) => ({
  level,
  format: LevelFormat.BULLET,
  text: mark,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left, hanging: HANGING } } },
}))

/** Sizes are in half points and spaces in twentieths of a point, as Word counts. */
export const drawnStyles = ({ sizePt, gapPt }: Sheet): Pick<IPropertiesOptions, 'styles' | 'numbering'> => ({
  numbering: { config: [{ reference: POINTS_REFERENCE, levels: LEVELS }] },
  styles: {
    default: {
      document: { run: { font: FONT, size: 2 * sizePt } },
      title: { run: { font: FONT, size: 36, bold: true }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { font: FONT, size: Math.round(2.3 * sizePt), bold: true, color: HEADING_COLOR },
        paragraph: {
          spacing: { before: Math.round(26 * gapPt), after: 50 },
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: HEADING_COLOR } },
        },
      },
      hyperlink: { run: { color: LINK_COLOR, underline: {} } },
    },
  },
})
