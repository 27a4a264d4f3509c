import { cover } from '../coverage/index.ts'
import {
  type Explanation,
  explainWords,
  findSkillsCalled,
  findWritten,
  suggestSkills,
  suggestSpelling,
} from '../mentions/index.ts'
import { explainSkill } from '../report/index.ts'
import type { Analysis, Job, SkillExplanation, Span, Taxonomy } from '../schema/index.ts'
import { isKnown } from '../schema/known-mention.ts'
import { gazetteerOf } from '../stages/index.ts'
import { findEmployers, findTitles } from '../timeline/index.ts'

/** A document that was read, as far as a word in it can be explained. */
type Explained = Pick<Analysis, 'document' | 'hidden'> | Pick<Analysis, 'document' | 'hidden' | 'sections' | 'positions'>

/** Why words are a mention, or none, at every place where they stand in a resume, or in a posting; in reading order. */
export const explainPlaces = (read: Explained, words: string, taxonomy: Taxonomy): Explanation[] => {
  const { document, hidden } = read
  const ofResume =
    'sections' in read
      ? {
          sections: read.sections,
          titles: findTitles(document, read.positions),
          employers: findEmployers(document, read.positions),
        }
      : {}
  return explainWords(document, gazetteerOf(taxonomy, document), words, { hidden, ...ofResume })
}

/** What a resume's skills sections list and the taxonomy does not know, in reading order. */
export const listUnrecognised = ({ mentions }: Analysis): Span[] =>
  mentions.filter((mention) => !isKnown(mention)).map(({ start, end }) => ({ start, end }))

/** Whether words name a skill in some way of writing them, and which: ids, the likeliest first. */
export const skillsCalled = (words: string, taxonomy: Taxonomy): string[] => findSkillsCalled(gazetteerOf(taxonomy), words)

/**
 * Why skills that a person believes to be in their resume bring points or none.
 *
 * @param words of a skill each, as a person writes them: a name, an alias or an id of the taxonomy.
 */
export const explainBy = (analysis: Analysis, job: Job, taxonomy: Taxonomy, words: readonly string[]): SkillExplanation[] => {
  const { document, sections, hidden } = analysis
  const gazetteer = gazetteerOf(taxonomy, document)
  const coverage = cover(analysis, job, taxonomy)
  const slips = suggestSpelling(document, gazetteer, { hidden })
  return words.map((asked) => {
    const byId = taxonomy.skills.find(({ id, name }) => id === asked.trim() || name === asked.trim())
    const skill = byId?.id ?? findSkillsCalled(gazetteer, asked)[0] ?? null
    const question = {
      words: asked,
      skill,
      written: skill === null ? [] : findWritten(document, gazetteer, skill, { sections, hidden }),
      misspelt: slips.filter((slip) => slip.skill === skill),
      didYouMean: skill === null ? suggestSkills(asked, taxonomy) : [],
    }
    return explainSkill(question, { analysis, job, coverage, taxonomy })
  })
}
