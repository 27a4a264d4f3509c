import { describe, expect, it } from 'vitest'
import { readText } from '../../src/document/index.ts'
import { renderWhy } from '../../src/faces/render-why.ts'
import { loadModels } from '../../src/learned/load-models.ts'
import { understand } from '../../src/pipeline.ts'
import { TAXONOMY } from '../helpers/stages.ts'

const LOOK = { width: 80, color: false }
const POSTING = readText('Lamp Engineer\n\nRequirements\n- Strong SQL\n- Python or Java\n')

describe('why requirements are read as they are', () => {
  const text = renderWhy(understand(POSTING, TAXONOMY, loadModels(), { why: true }), LOOK)

  it('is shown under each statement with its line, its deciders, how sure they are and their terms', () => {
    expect(text).toContain('line 3: “Strong SQL”')
    expect(text).toMatch(/^ {4}required: models\/sense\.json, \d+ % sure$/m)
    expect(text).toMatch(/^ {4}Python or Java: models\/choices\.json, \d+ % sure$/m)
    expect(text).toMatch(/^ {8}\S.* [+−]\d/m)
  })

  it('begins with the rows of the title and of headings', () => {
    expect(text).toMatch(
      /─\n {4}title “Lamp Engineer”: work\/title\n {4}line 1, .*: models\/sense\.json\n {4}line 2, .*: headings\/required\n/,
    )
  })

  it('names the row of the level', () => {
    const lines = readText('Senior Lamp Engineer\n\nRequirements\n- Strong SQL\n')
    expect(renderWhy(understand(lines, TAXONOMY, loadModels(), { why: true }), LOOK)).toContain(
      '    senior: postings/titled-senior\n',
    )
  })

  it('names the rows of conditions, degrees and years', () => {
    const lines =
      'Lamp Engineer\n\nRequirements\n- Strong SQL\n- 5+ years of Python\n- Master’s degree in physics\n- Up to 20% travel\n'
    const rows = renderWhy(understand(readText(lines), TAXONOMY, loadModels(), { why: true }), LOOK)
    expect(rows).toContain('    5+ years: postings/years\n')
    expect(rows).toContain('    master: degrees/master\n')
    expect(rows).toMatch(/Why these are conditions\n─+\n\nline 6: “Up to 20% travel”\n {4}travel: conditions\/travel-share\n/)
  })

  it('keeps to the width', () => {
    expect(text.split('\n').filter((line) => line.length > LOOK.width)).toEqual([])
  })

  it('is nothing where it was not asked for', () => {
    expect(renderWhy(understand(POSTING, TAXONOMY, loadModels()), LOOK)).toBe('')
  })
})
