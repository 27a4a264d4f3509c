import type { Mention } from '../../src/schema/mention.ts'
import type { Taxonomy } from '../../src/schema/taxonomy.ts'

const MOST_WORDS = 6

const WORD = /[\p{L}\p{N}]+(?:[.'’][\p{Ll}\p{N}]+)*[+#]*/gu

const keyOf = (words: string): string => (words.match(WORD) ?? []).join(' ').toLowerCase()

/**
 * Verbatim mentions of every form of a taxonomy, longest first, in any case unless the form's sense says `exact`: a simple
 * stand-in for the mentions stage, so that tests of later stages do not depend on it.
 */
export const findForms = (text: string, taxonomy: Taxonomy): Mention[] => {
  const known = new Map<string, { skill: string; soft: boolean; form: string; exact: boolean }>()
  for (const { id, kind, forms } of taxonomy.skills)
    if (kind !== 'degree' && kind !== 'title')
      for (const { form, sense } of forms)
        if (!known.has(keyOf(form)))
          known.set(keyOf(form), { skill: id, soft: kind === 'soft', form, exact: sense?.case === 'exact' })
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
  const mentions: Mention[] = []
  for (let at = 0; at < words.length; at++) {
    for (let count = MOST_WORDS; count > 0; count--) {
      const [first, last] = [words[at], words[at + count - 1]]
      if (!first || !last) continue
      const surfaceForm = text.slice(first.start, last.end)
      const found = /[,;:()]|\n\n/.test(surfaceForm) ? undefined : known.get(keyOf(surfaceForm))
      if (!found || (found.exact && !surfaceForm.includes(found.form))) continue
      const { skill, soft } = found
      const flags = { section: 'other', negated: false, weak: false, evoked: false, months: null } as const
      mentions.push({ skill, surfaceForm, start: first.start, end: last.end, soft, ...flags })
      at += count - 1
      break
    }
  }
  return mentions
}
