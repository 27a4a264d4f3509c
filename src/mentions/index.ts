/*
 * Document, gazetteer → Mention[], in `find-mentions.ts` step by step:
 *
 *   context/           Document → its paragraphs and their words
 *   gazetteer/         Taxonomy → Gazetteer: every written form of every skill, in one trie (built once); → Match[]: where forms stand
 *   scan/              what is masked there (hidden, addresses, headings), and labels
 *   senses/            → Sighting[]: what a form means where it stands, the leftmost and longest that means something
 *   names-of-others/   without those that name an employer, a body, a maker, another person's role
 *   implied/           with what job titles and phrases with a gap say without the name
 *   claims/            what the text says of each: denied, weak, or claimed outright
 *
 * Beside the steps: `open/`, names that the taxonomy does not know; `misspellings/`; `explained/`, why words are a mention or none.
 */
export { type Explanation, explainWords, findWritten } from './explained/index.ts'
export { findMentions, type MentionContext } from './find-mentions.ts'
export { compileGazetteer, findSkillsCalled, type Gazetteer, listForms, withNamesOf } from './gazetteer/index.ts'
export { partEvocations } from './implied/index.ts'
export { suggestSkills, suggestSpelling, warnOfMisspellings } from './misspellings/index.ts'
export { findOpenMentions } from './open/index.ts'
