import { describe, expect, it } from 'vitest'
import type { GlyphRun, PageContent } from '../../../../src/document/formats/pdf/engine.ts'
import type { Rect } from '../../../../src/document/formats/pdf/geometry.ts'
import { splitHidden } from '../../../../src/document/formats/pdf/hidden-text.ts'
import { INK_DPI } from '../../../../src/document/formats/pdf/ink.ts'
import type { GrayPicture } from '../../../../src/document/gray-picture.ts'
import { makePage, makeRun } from '../../../helpers/make-runs.ts'

const SCALE = INK_DPI / 72

/** The page as painted: white, with a black stroke for every letter of `inked`. */
const paintPage = (inked: readonly GlyphRun[], ground: number): GrayPicture => {
  const width = Math.round(612 * SCALE)
  const height = Math.round(792 * SCALE)
  const pixels = new Uint8Array(width * height).fill(ground)
  for (const { glyphs, rect } of inked) {
    for (const { left, right } of glyphs) {
      for (let x = Math.round(left * SCALE); x < Math.round((left + (right - left) / 2) * SCALE); x++) {
        for (let y = Math.round(rect.top * SCALE); y < Math.round(rect.bottom * SCALE); y++) pixels[y * width + x] = 255 - ground
      }
    }
  }
  return { pixels, width, height, stride: width }
}

const crop = ({ pixels, stride }: GrayPicture, region: Rect): GrayPicture => {
  const [left, top, right, bottom] = [region.left, region.top, region.right, region.bottom].map((pt) =>
    Math.round(pt * SCALE),
  ) as [number, number, number, number]
  const rows = Array.from({ length: bottom - top }, (_, y) =>
    pixels.subarray((top + y) * stride + left, (top + y) * stride + right),
  )
  return {
    pixels: Uint8Array.from(rows.flatMap((row) => [...row])),
    width: right - left,
    height: bottom - top,
    stride: right - left,
  }
}

const paint =
  (inked: readonly GlyphRun[] = [], ground = 255) =>
  (region: Rect): GrayPicture =>
    crop(paintPage(inked, ground), region)

const reasons = (page: PageContent, inked: readonly GlyphRun[] = [], ground = 255): string[] =>
  splitHidden(page, paint(inked, ground)).hidden.map(({ why }) => why)

const COVER = { kind: 'fill', rect: { left: 60, top: 80, right: 300, bottom: 110 }, shape: null, alpha: 1 } as const

describe('splitHidden', () => {
  it.each([
    ['white on white', { color: 0xffffff }, 'colour'],
    ['nearly white', { color: 0xf6f6f6 }, 'colour'],
    ['transparent', { alpha: 0 }, 'colour'],
    ['of render mode 3', { renderMode: 3 }, 'render-mode'],
    ['of render mode 7', { renderMode: 7 }, 'render-mode'],
    ['clipped away', { clip: { left: 0, top: 0, right: 10, bottom: 10 } }, 'covered'],
    ['on a layer that is off', { layered: true }, 'vanish'],
  ] as const)('finds text that is %s and leaves no ink', (_, style, why) => {
    expect(reasons(makePage([makeRun('machine learning', { style })]))).toEqual([why])
  })

  it.each([
    ['tiny', makeRun('machine learning', { sizePt: 1 }), 'size'],
    ['left of the page', makeRun('machine learning', { x: -300 }), 'off-page'],
    ['below the page', makeRun('machine learning', { baseline: 900 }), 'off-page'],
  ])('finds text that is %s without painting the page', (_, run, why) => {
    const refuse = (): never => {
      throw new Error('painted')
    }
    expect(splitHidden(makePage([run]), refuse).hidden.map((one) => one.why)).toEqual([why])
  })

  it('finds text under a later fill', () => {
    const page = makePage([makeRun('machine learning')], { paints: [{ ...COVER, color: 0xffffff, paintOrder: 1 }] })
    expect(reasons(page)).toEqual(['covered'])
  })

  it('finds many words where one is painted', () => {
    const run = makeRun('python java rust go and ten more')
    const squeezed = { ...run, rect: { ...run.rect, right: run.rect.left + 15 } }
    expect(reasons(makePage([squeezed]), [squeezed])).toEqual(['vanish'])
  })

  it('does not accuse a label of three lines whose text is given with its first', () => {
    const run = makeRun('sleep and sleep again')
    const squeezed = { ...run, rect: { ...run.rect, right: run.rect.left + 21 } }
    expect(reasons(makePage([squeezed]), [squeezed])).toEqual([])
  })

  it.each([
    ['an invisible layer over letters that are painted as shapes', { alpha: 0 }],
    ['an OCR layer over a scan', { renderMode: 3 }],
    ['white text on a picture', { color: 0xffffff }],
    ['text on a layer that is on', { layered: true }],
    ['yellow text', { color: 0xffff00 }],
  ])('does not accuse %s', (_, style) => {
    const run = makeRun('machine learning', { style })
    expect(reasons(makePage([run]), [run])).toEqual([])
  })

  it('does not accuse white print on a dark bar, and does not even paint the page', () => {
    const paints = [{ ...COVER, color: 0x1b2a4a, paintOrder: 0 }]
    const page = makePage([makeRun('Jo Sample', { style: { color: 0xffffff, paintOrder: 1 } })], { paints })
    let painted = 0
    splitHidden(page, () => {
      painted++
      return undefined
    })
    expect(painted).toBe(0)
  })

  it.each([
    ['within', { left: 60, top: 60, right: 180, bottom: 140 }, 0],
    ['beside', { left: 100, top: 60, right: 220, bottom: 140 }, 1],
  ])('follows the outline of what lies under white print %s it', (_, rect, expected) => {
    const { left, top, right, bottom } = rect
    const diamond = [
      [left, 100],
      [(left + right) / 2, top],
      [right, 100],
      [(left + right) / 2, bottom],
    ] as const
    const paints = [{ kind: 'fill', rect, shape: diamond, color: 0x1b2a4a, alpha: 1, paintOrder: 0 }] as const
    const page = makePage([makeRun('Jo Sample', { x: 90, style: { color: 0xffffff, paintOrder: 1 } })], { paints })
    let painted = 0
    splitHidden(page, () => {
      painted++
      return undefined
    })
    expect(painted).toBe(expected)
  })

  it('finds invisible text under visible text, whose ink is not its own', () => {
    const visible = makeRun('Built pipelines for ten years')
    const stuffed = makeRun('kafka spark airflow', { style: { renderMode: 3, paintOrder: 1 } })
    expect(reasons(makePage([visible, stuffed]), [visible])).toEqual(['render-mode'])
  })

  it('finds black on black', () => {
    const run = makeRun('machine learning', { style: { color: 0x000000, paintOrder: 1 } })
    expect(reasons(makePage([run], { paints: [{ ...COVER, color: 0x050505, paintOrder: 0 }] }), [], 5)).toEqual(['colour'])
  })

  it('lets a stray bullet be', () => {
    expect(reasons(makePage([makeRun('•', { style: { color: 0xffffff } })]))).toEqual([])
  })

  it('leaves bullets too small to be seen out of the text, and accuses nobody of them', () => {
    const bullets = [100, 120, 140].map((baseline) => makeRun('•', { baseline, sizePt: 1 }))
    expect(splitHidden(makePage(bullets), paint())).toEqual({ seen: [], hidden: [] })
  })

  it('says nothing where the page cannot be painted', () => {
    const page = makePage([makeRun('machine learning', { style: { color: 0xffffff } })])
    expect(splitHidden(page, () => undefined).hidden).toEqual([])
  })

  it('gives every run back, seen or hidden', () => {
    const runs = [makeRun('seen'), makeRun('hidden away', { baseline: 300, style: { color: 0xffffff } })]
    const { seen, hidden } = splitHidden(makePage(runs), paint())
    expect(seen).toEqual([runs[0]])
    expect(hidden.map(({ run }) => run)).toEqual([runs[1]])
  })

  it('paints only the parts of the page in which something is in doubt', () => {
    const runs = [
      makeRun('machine learning', { baseline: 100, style: { color: 0xffffff } }),
      makeRun('Jo Sample', { baseline: 400 }),
      makeRun('deep learning', { baseline: 700, style: { color: 0xffffff } }),
    ]
    const regions: Rect[] = []
    const { hidden } = splitHidden(makePage(runs), (region) => {
      regions.push(region)
      return paint([runs[0] as GlyphRun])(region)
    })
    expect(hidden.map(({ run }) => run)).toEqual([runs[2]])
    expect(regions.map(({ top, bottom }) => bottom - top < 20)).toEqual([true, true])
  })
})
