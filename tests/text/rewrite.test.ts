import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { addLine, addListLine } from '../../src/text/list-mark.ts'
import { rewrite } from '../../src/text/rewrite.ts'

const RESUME = 'Ada Example, engineer\n- Ran twenty services for all teams\nand kept them up\n- Wrote planners'
const { document } = readText(RESUME)
const lineAt = (number: number) => document.lines[number] ?? { start: 0, end: 0 }
/** The first bullet, without its mark. */
const BULLET = [1, 2].map(lineAt).map(({ start, end }, index) => ({
  start: index === 0 ? start + 2 : start,
  end,
}))

const saidAfter = (words: string): string => {
  const { lines, text } = applyEdits(document, rewrite(RESUME, BULLET, words))
  return [1, 2]
    .map((number) => text.slice(lines[number]?.start, lines[number]?.end))
    .join(' ')
    .slice(2)
}

describe('a bullet that says something else', () => {
  it.each([
    ['a word in place of another', 'Ran thirty services for all teams and kept them up', ['thirty']],
    ['a word more', 'Ran twenty small services for all teams and kept them up', [' small']],
    ['a word more at the head', 'Once ran twenty services for all teams and kept them up', ['Once ran']],
    ['a word less', 'Ran twenty services for teams and kept them up', ['']],
    ['words more at its end', 'Ran twenty services for all teams and kept them up for years', [' for years']],
    ['the same words', 'Ran twenty services  for all teams and kept them up', []],
  ])('has only %s changed', (_about, words, texts) => {
    expect(rewrite(RESUME, BULLET, words).map(({ text }) => text)).toEqual(texts)
    expect(saidAfter(words)).toBe(words.replace(/ +/g, ' '))
  })

  it('shares new words out among its lines', () => {
    expect(rewrite(RESUME, BULLET, 'Built a platform of forty services on Kubernetes').map(({ text }) => text)).toEqual([
      'Built a platform of forty',
      'services on Kubernetes',
    ])
  })

  it('says exactly what was written, whatever that is', () => {
    const word = fc.constantFrom('Ran', 'twenty', 'services', 'for', 'all', 'teams', 'and', 'up', 'Kubernetes', '–', '+5 %')
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 14 }), (words) => {
        expect(saidAfter(words.join(' ')).replace(/ +/g, ' ').trim()).toBe(words.join(' '))
      }),
    )
  })
})

describe('a new line', () => {
  it('stands above a list line, under the same mark', () => {
    const { text, lines } = applyEdits(document, [addListLine(RESUME, lineAt(1), 'Led a team')])
    expect(text).toBe(RESUME.replace('- Ran', '- Led a team\n- Ran'))
    expect(lines.filter(({ listItem }) => listItem)).toHaveLength(3)
  })

  it('stands below another line', () => {
    expect(applyEdits(document, [addLine(lineAt(0), 'Oslo')]).text).toBe(RESUME.replace('engineer', 'engineer\nOslo'))
  })
})
