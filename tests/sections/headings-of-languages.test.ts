import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSectionRows } from '../../scripts/language/compile-sections.ts'
import { recogniseHeading } from '../../src/sections/recognise-heading.ts'
import { PACK_LANGUAGES } from '../../src/text/language.ts'

describe.each(PACK_LANGUAGES)('headings of resumes in the language %s', (language) => {
  const file = new URL(`../../skills-taxonomy/language/${language}/sections.yaml`, import.meta.url)
  const rows = readSectionRows({ fileName: 'sections.yaml', text: readFileSync(file, 'utf8') })

  it('are read as their rows say, in capitals too', () => {
    const forms = rows.flatMap(({ id, sure, plain }) => [...sure, ...plain].map((form) => ({ id, form })))
    const wrong = forms.filter(({ id, form }) => [form, form.toUpperCase()].some((line) => recogniseHeading(line)?.kind !== id))
    expect(wrong).toEqual([])
  })
})
