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

/** As much of a read document as is needed to explain a word in it. */
type Explained = Pick<Analysis, 'document' | 'hidden'> | Pick<Analysis, 'document' | 'hidden' | 'sections' | 'positions'>

/** Why words are a mention, or not, at every place where they occur in a resume or a posting; in reading order. */
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

/** What a resume's skills sections list that the taxonomy does not know, in reading order. */
export const listUnrecognised = ({ mentions }: Analysis): Span[] =>
  mentions.filter((mention) => !isKnown(mention)).map(({ start, end }) => ({ start, end }))

/** The skills that words name in any spelling: ids, the most likely first. */
export const skillsCalled = (words: string, taxonomy: Taxonomy): string[] => findSkillsCalled(gazetteerOf(taxonomy), words)

/**
 * Why skills that a person believes to be in their resume bring points or none.
 *
 * @param words one entry for each skill, as a person writes it: a name, an alias or an id of the taxonomy.
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
