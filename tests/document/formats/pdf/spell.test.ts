import { describe, expect, it } from 'vitest'
import { spell } from '../../../../src/document/formats/pdf/spell.ts'
import { makeRun } from '../../../helpers/make-runs.ts'

describe('spell', () => {
  it.each([
    ['a gap that the engine takes for a word gap', 'deep|learning', 'deep learning'],
    ['a plain gap that the engine does not mention', 'deep¦learning', 'deep learning'],
    ['typed spaces', 'deep learning', 'deep learning'],
    ['an icon between words', 'deep|□|learning', 'deep learning'],
    ['an icon at the start', '□|mail', 'mail'],
  ])('parts words at %s', (_, glyphs, words) => {
    expect(spell([makeRun(glyphs)])).toBe(words)
  })

  it('does not part the letters of a spaced heading', () => {
    expect(spell([makeRun('SKILLS', { spacing: 3 })])).toBe('SKILLS')
  })

  it('parts the words of a spaced heading at the wider gap', () => {
    expect(spell([makeRun('WORK|HISTORY', { spacing: 3 })])).toBe('WORK HISTORY')
  })

  it('joins letters that are spaced by typed blanks', () => {
    expect(spell([makeRun('S K I L L S')])).toBe('SKILLS')
  })

  it('keeps the word gap of a heading spaced by typed blanks', () => {
    expect(spell([makeRun('O P E N   W O R K')])).toBe('OPEN WORK')
  })

  it.each([
    ['E c o n o m i s t / The Tarn Group of Ellery', 'Economist/ The Tarn Group of Ellery'],
    ['Clerk of the Tarn Group, Port Ellery ( 0 9 / 2 0 2 1 )', 'Clerk of the Tarn Group, Port Ellery (09/2021)'],
    ['( 1 0 / 2 0 2 4 ) - P r e s e n t', '(10/2024)-Present'],
  ])('joins letters and figures that are spaced beside other words: "%s"', (typed, words) => {
    expect(spell([makeRun(typed)])).toBe(words)
  })

  it.each(['A B C', 'R', 'C R', 'Plan B or C', '1 2 3 4 5 6 7 8', 'if x is a 2 x 2 matrix'])(
    'does not join the lone letters of "%s"',
    (text) => {
      expect(spell([makeRun(text)])).toBe(text)
    },
  )

  it('leaves out a space that lies within the letter after which it is sorted', () => {
    const letter = makeRun('P')
    const space = makeRun(' ', { x: letter.rect.left + 1, sizePt: 4 })
    expect(spell([letter, space, makeRun('remium', { x: letter.rect.right })])).toBe('Premium')
  })

  it('joins runs that touch and parts runs that do not', () => {
    const first = makeRun('Type')
    expect(spell([first, makeRun('Script', { x: first.rect.right })])).toBe('TypeScript')
    expect(spell([first, makeRun('Script', { x: first.rect.right + 3 })])).toBe('Type Script')
  })

  it('parts runs at a narrow move where no run of the row writes a space', () => {
    const first = makeRun('Harbour')
    const second = makeRun('Works', { x: first.rect.right + 1.5 })
    expect(spell([first, second])).toBe('Harbour Works')
    const small = makeRun('works', { x: first.rect.right + 1.5 })
    expect(spell([first, small, makeRun('on a quay', { x: small.rect.right + 5 })])).toBe('Harbourworks on a quay')
    expect(spell([first, makeRun('Works', { x: first.rect.right + 1 })])).toBe('HarbourWorks')
  })

  it('parts a capital from a small letter at a narrow move', () => {
    const first = makeRun('Wanda')
    const last = makeRun('Quill', { x: first.rect.right + 1.4 })
    expect(spell([first, last, makeRun('of Tarn', { x: last.rect.right + 5 })])).toBe('Wanda Quill of Tarn')
    const near = makeRun('Script', { x: first.rect.right + 1 })
    expect(spell([first, near, makeRun('of Tarn', { x: near.rect.right + 5 })])).toBe('WandaScript of Tarn')
  })

  it('measures the gaps between runs of one letter by their usual one, though letters stand nearer than their advance', () => {
    const place = (words: readonly string[]) => {
      let x = 72
      return words.flatMap((word) => {
        const runs = [...word].map((letter) => {
          const run = makeRun(letter, { x })
          x = run.rect.right - 0.6
          return run
        })
        x += 1.6
        return runs
      })
    }
    expect(spell(place(['Harbour', 'Works', 'of', 'Ellery']))).toBe('Harbour Works of Ellery')
  })

  it('takes a sign without width for nothing, though the letter after it reaches back over its place', () => {
    const sign = makeRun('\u200B', { x: 72.4 })
    const flat = { ...sign, glyphs: sign.glyphs.map((glyph) => ({ ...glyph, right: glyph.left })) }
    expect(spell([makeRun('J'), flat, makeRun('an 2020', { x: 77 })])).toBe('Jan 2020')
  })

  it('takes the kerning of a run that writes its own spaces for no gap', () => {
    const kerned = (text: string) => {
      const run = makeRun(text)
      const glyphs = run.glyphs.map((glyph, at) =>
        at === 0 ? glyph : { ...glyph, left: glyph.left + 1, right: glyph.right + 1, gapBefore: at === 1 },
      )
      return spell([{ ...run, glyphs }])
    }
    expect(kerned('Aug 2017')).toBe('Aug 2017')
    expect(kerned('Aug2017')).toBe('A ug2017')
  })

  it('parts a capital from the bracket of a run that overruns it', () => {
    const first = makeRun('(Leeds)')
    const next = (text: string) => spell([first, makeRun(text, { x: first.rect.right - 1 })])
    expect(next('May 2021')).toBe('(Leeds) May 2021')
    expect(next('like')).toBe('(Leeds)like')
    expect(spell([makeRun('f(x)Y')])).toBe('f(x)Y')
  })

  it('keeps the codes of a run without any map, since that is text and not icons', () => {
    const run = makeRun('Kafka')
    const unmapped = { ...run, glyphs: run.glyphs.map((glyph) => ({ ...glyph, unmapped: true })) }
    expect(spell([unmapped])).toBe('Kafka')
  })
})
