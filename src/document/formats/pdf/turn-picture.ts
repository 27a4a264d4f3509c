import type { GrayPicture } from '../../gray-picture.ts'
import type { GlyphRun } from './engine.ts'
import type { QuarterTurns } from './geometry.ts'

/** Where the dot at (x, y) of the turned picture is in the picture of the given width and height. */
const SOURCE: Readonly<Record<QuarterTurns, (x: number, y: number, width: number, height: number) => readonly [number, number]>> =
  {
    0: (x, y) => [x, y],
    1: (x, y, width) => [width - 1 - y, x],
    2: (x, y, width, height) => [width - 1 - x, height - 1 - y],
    3: (x, y, _width, height) => [y, height - 1 - x],
  }

/** The picture turned so that text of the given direction runs left to right. */
export const turnPicture = (picture: GrayPicture, turns: QuarterTurns): GrayPicture => {
  if (turns === 0) return picture
  const [width, height] = turns === 2 ? [picture.width, picture.height] : [picture.height, picture.width]
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [fromX, fromY] = SOURCE[turns](x, y, picture.width, picture.height)
      pixels[y * width + x] = picture.pixels[fromY * picture.stride + fromX] ?? 0
    }
  }
  return { pixels, width, height, stride: width }
}

/** Where the turned picture's origin lies in the frame that {@link GlyphRun} counts in, which turns about the page's own. */
const OFFSET: Readonly<Record<QuarterTurns, (widthPt: number, heightPt: number) => readonly [number, number]>> = {
  0: () => [0, 0],
  1: (widthPt) => [0, -widthPt],
  2: (widthPt, heightPt) => [-widthPt, -heightPt],
  3: (_widthPt, heightPt) => [-heightPt, 0],
}

/** Runs found in a turned picture, as runs of the page that it shows. */
export const asTurned = (
  runs: readonly GlyphRun[],
  turns: QuarterTurns,
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
): GlyphRun[] => {
  const [x, y] = OFFSET[turns](widthPt, heightPt)
  return runs.map((run) => ({
    ...run,
    turns,
    baseline: run.baseline + y,
    glyphs: run.glyphs.map((glyph) => ({ ...glyph, left: glyph.left + x, right: glyph.right + x })),
    rect: { left: run.rect.left + x, right: run.rect.right + x, top: run.rect.top + y, bottom: run.rect.bottom + y },
  }))
}
