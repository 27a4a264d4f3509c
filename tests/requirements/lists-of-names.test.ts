import { expect, it } from 'vitest'
import { SPOKEN_LANGUAGES } from '../../src/lineage.ts'
import { quote } from '../../src/text/span.ts'
import { TAXONOMY, understandText } from '../helpers/stages.ts'

const HEADINGS = ['Requirements', 'Skills', 'What you bring', 'Nice to have', 'Qualifications']
const LIST_LENGTH = 4

/** Titles, degrees and words that name something else in most postings are asked for in sentences. */
const MOST_LOST = 60

it('a list of nothing but names asks for them, whatever the names are', () => {
  // Languages are asked for with how well they are spoken.
  const names = TAXONOMY.skills.filter(({ group }) => group !== SPOKEN_LANGUAGES).map(({ name }) => name)
  let [lost, asked] = [0, 0]
  for (let at = 0; at + LIST_LENGTH <= names.length; at += LIST_LENGTH) {
    const own = names.slice(at, at + LIST_LENGTH)
    const heading = HEADINGS[(at / LIST_LENGTH) % HEADINGS.length]
    const { document, requirements } = understandText(
      `Data Engineer\n\nAbout us\nWe build lamps for harbours.\n\n${heading}\n${own.map((name) => `- ${name}\n`).join('')}`,
    )
    const read = requirements.filter(({ parts }) => parts.length > 0).map((one) => quote(document.text, one))
    asked += own.length
    lost += own.filter((name) => !read.some((words) => words.includes(name))).length
  }
  expect(asked).toBeGreaterThan(3_000)
  expect(lost).toBeLessThanOrEqual(MOST_LOST)
})
