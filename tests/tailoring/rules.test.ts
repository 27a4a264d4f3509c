import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { RuleExample } from '../../src/tailoring/index.ts'
import { RULES } from '../../src/tailoring/rules/index.ts'
import { applyEdits } from '../../src/text/edit.ts'
import { adviseExample, analysePages } from '../helpers/advise-example.ts'

const RULES_FOLDER = fileURLToPath(new URL('../../src/tailoring/rules', import.meta.url))

/** What a rule says about an example, in the example's own terms. */
const adviceOf = (rule: string, example: RuleExample): RuleExample['advice'] => {
  const { analysis, suggestions } = adviseExample(example)
  const { document } = analysis
  return suggestions
    .filter((suggestion) => suggestion.rule === rule)
    .map(({ resume: place, edit }) => {
      const line = document.lines.findIndex(({ start, end }) => edit !== null && start <= edit.start && edit.end <= end)
      const edited = edit && applyEdits(document, [edit])
      const { start = 0, end = 0 } = edited?.lines[line] ?? {}
      return { at: place && document.text.slice(place.start, place.end), edited: edited ? edited.text.slice(start, end) : null }
    })
}

describe.each(RULES)('$id', ({ id, examples }) => {
  it('shows by examples when it speaks up and when it is silent', () => {
    expect(examples.some(({ advice }) => advice.length > 0)).toBe(true)
    expect(examples.some(({ advice }) => advice.length === 0)).toBe(true)
  })

  it.each(examples)('$about', (example) => {
    expect(adviceOf(id, example)).toEqual(example.advice)
  })
})

describe('the rules', () => {
  it('see in an example the pages that its form feeds part', () => {
    const { document } = analysePages('Ada Moor\n\nSKILLS\nPython\n\fEDUCATION\nBSc in Physics\n')
    const pageOf = (words: string) => document.lines.find(({ start, end }) => document.text.slice(start, end) === words)?.page
    expect([document.pages, pageOf('Python'), pageOf('EDUCATION'), pageOf('BSc in Physics')]).toEqual([2, 1, 2, 2])
    expect(analysePages('SKILLS\nPython').document.pages).toBeNull()
  })

  it('are the files of their folder, each under its own name', () => {
    const files = readdirSync(RULES_FOLDER).filter((file) => file !== 'index.ts')
    const listed = RULES.map(({ id }) => `${id}.ts`)
    const unlisted = files.filter((file) => !listed.includes(file))
    expect(unlisted, 'these have no row in src/tailoring/rules/index.ts, or their id is not the name of their file').toEqual([])
    expect(listed.sort()).toEqual(files.sort())
  })
})
