import type { GrayPicture } from '../../gray-picture.ts'
import type { QuarterTurns } from './geometry.ts'

/** A tile holds some letters of several lines: narrow, so that lines that run askew stay apart in it. At 200 dots an inch. */
const TILE_ALONG = 96
const TILE_ACROSS = 192

/** Less difference between light and dark is paper. */
const LEAST_CONTRAST_OF_PRINT = 60

/** Part of a tile that is ink. */
const INK = { min: 0.01, max: 0.4 }

/** Between lines of print there is hardly any ink: of a tile's rows the emptiest eighth beside the fullest. */
const EIGHTH = 8
const MAX_BETWEEN_LINES = 0.12

/** How often light and dark alternate in a row through letters: fewer is a drawing or a shadow, more is grain. */
const CHANGES = { min: 5, max: 50 }

/** The share of tiles that are not paper: in pages of print a fifth or more, in grass, bricks and clouds under a fiftieth. */
const MIN_PRINT_SHARE = 0.05
const MIN_PRINT_TILES = 2

/** Print has this many times as many tiles along its lines as across them. */
const CLEARLY = 2

/** The picture, looked at along its rows or along its columns. */
interface View {
  readonly pixels: Uint8Array
  readonly along: number
  readonly across: number
  readonly stepAlong: number
  readonly stepAcross: number
}

interface TileRow {
  readonly ink: number
  readonly changes: number
}

const contrastOf = ({ pixels, stepAlong, stepAcross }: View, at: number): { lightest: number; darkest: number } => {
  let lightest = 0
  let darkest = 255
  for (let y = 0; y < TILE_ACROSS; y++) {
    for (let x = 0; x < TILE_ALONG; x++) {
      const value = pixels[at + y * stepAcross + x * stepAlong] ?? 0
      if (value > lightest) lightest = value
      if (value < darkest) darkest = value
    }
  }
  return { lightest, darkest }
}

const rowsAt = ({ pixels, stepAlong, stepAcross }: View, at: number, threshold: number): TileRow[] =>
  Array.from({ length: TILE_ACROSS }, (_, y) => {
    let ink = 0
    let changes = 0
    let before: boolean | undefined
    for (let x = 0; x < TILE_ALONG; x++) {
      const dark = (pixels[at + y * stepAcross + x * stepAlong] ?? 0) < threshold
      if (dark) ink++
      if (before !== undefined && dark !== before) changes++
      before = dark
    }
    return { ink, changes }
  })

/** Light print on a dark background counts as well. */
const asDarkOnLight = (rows: readonly TileRow[]): readonly TileRow[] => {
  const ink = rows.reduce((sum, row) => sum + row.ink, 0)
  return ink * 2 > TILE_ALONG * TILE_ACROSS ? rows.map((row) => ({ ...row, ink: TILE_ALONG - row.ink })) : rows
}

const isPrint = (rows: readonly TileRow[]): boolean => {
  const share = rows.reduce((sum, { ink }) => sum + ink, 0) / (TILE_ALONG * TILE_ACROSS)
  if (share < INK.min || share > INK.max) return false
  const byInk = rows.map(({ ink }) => ink).sort((a, b) => a - b)
  const full = byInk[TILE_ACROSS - TILE_ACROSS / EIGHTH] ?? 0
  if (full === 0 || (byInk[TILE_ACROSS / EIGHTH] ?? 0) > MAX_BETWEEN_LINES * full) return false
  const busy = rows.filter(({ ink }) => ink * 2 >= full)
  const changes = busy.reduce((sum, row) => sum + row.changes, 0) / busy.length
  return changes >= CHANGES.min && changes <= CHANGES.max
}

/** How many tiles look like print whose lines run along the view; 0 where they are too few among the others. */
const countPrint = (view: View): number => {
  let inked = 0
  let print = 0
  for (let y = 0; y + TILE_ACROSS <= view.across; y += TILE_ACROSS) {
    for (let x = 0; x + TILE_ALONG <= view.along; x += TILE_ALONG) {
      const at = y * view.stepAcross + x * view.stepAlong
      const { lightest, darkest } = contrastOf(view, at)
      if (lightest - darkest < LEAST_CONTRAST_OF_PRINT) continue
      inked++
      if (isPrint(asDarkOnLight(rowsAt(view, at, (lightest + darkest) / 2)))) print++
    }
  }
  return print >= MIN_PRINT_TILES && print >= MIN_PRINT_SHARE * inked ? print : 0
}

const UPRIGHT_WAYS: readonly QuarterTurns[] = [0, 2]
const SIDEWAYS: readonly QuarterTurns[] = [1, 3]

/**
 * The ways in which lines of print may lie in the picture of a page, the likelier first; none where it shows no print.
 * Recognising print takes seconds, and longest where there is none: grain and leaves are full of what may be letters.
 *
 * @param picture of a page, at about 200 dots an inch.
 */
export const findPrint = ({ pixels, width, height, stride }: GrayPicture): readonly QuarterTurns[] => {
  const upright = countPrint({ pixels, along: width, across: height, stepAlong: 1, stepAcross: stride })
  const sideways = countPrint({ pixels, along: height, across: width, stepAlong: stride, stepAcross: 1 })
  if (upright === 0 && sideways === 0) return []
  if (upright >= CLEARLY * sideways) return UPRIGHT_WAYS
  if (sideways >= CLEARLY * upright) return SIDEWAYS
  return upright >= sideways ? [...UPRIGHT_WAYS, ...SIDEWAYS] : [...SIDEWAYS, ...UPRIGHT_WAYS]
}
