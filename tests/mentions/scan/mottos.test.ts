import { describe, expect, it } from 'vitest'
import { findMottos } from '../../../src/mentions/scan/mottos.ts'
import { findSections } from '../../../src/sections/index.ts'
import { expectLinearIn } from '../../helpers/cpu-time.ts'
import { drawResume } from '../../sections/draw-resume.ts'

const mottosIn = (drawing: string): string[] => {
  const document = drawResume(drawing)
  return findMottos(document, findSections(document)).map(({ start, end }) => document.text.slice(start, end))
}

describe('a motto', () => {
  it.each([
    '“You are driven by what you weave.”',
    '"You are driven by what you weave" – Ann Lee',
    '„Nur wer webt, ist motiviert.“',
  ])('is a line wholly in quotation marks: %s', (motto) => {
    expect(mottosIn(`# Wanda Quill\n${motto}\n\n# Skills\nSQL`)).toEqual([motto])
  })

  it.each(['“Driven” weaver of nets in Tarn', '“Nets”', 'A driven weaver of nets, “Ann Lee” said'])('is none: %s', (line) => {
    expect(mottosIn(`# Wanda Quill\n${line}\n\n# Skills\nSQL`)).toEqual([])
  })

  it('does not stand in what is told of work', () => {
    expect(mottosIn('# Wanda Quill\n\n# Experience\nAnalyst, Tarn Bank, 2018 – 2021\n“The best weaver of all harbours”')).toEqual(
      [],
    )
  })

  it('is found in linear time', () => {
    expectLinearIn(
      (text) =>
        findMottos(
          { ...drawResume('Wanda'), text, lines: [{ ...drawResume('Wanda').lines[0], start: 0, end: text.length }] } as never,
          [],
        ),
      '“a ',
    )
  })
})
