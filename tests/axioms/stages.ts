import { cover, weigh } from '../../src/coverage/index.ts'
import type { Coverage, Job, Part, Requirement } from '../../src/schema/index.ts'
import { analyseText, TAXONOMY, understandText as understand } from '../helpers/stages.ts'
import { PHRASES } from './generators.ts'

const partOf = (phrase: string, start: number): Part => ({
  anyOf: [{ surfaceForm: phrase, skill: null, start, end: start + phrase.length }],
  atLeast: 1,
  open: false,
  soft: false,
  years: null,
})

const namesSkills = ({ anyOf }: Part): boolean => anyOf.every(({ skill }) => skill !== null)

/**
 * Of the parts that were read those that name a skill, and the phrases of the generators: how words become parts is learned,
 * and what must hold of the score must hold whatever they are.
 */
const withPhrases = (requirement: Requirement, text: string): Requirement => {
  const { start, end } = requirement
  const found = PHRASES.flatMap((phrase) => {
    const at = text.slice(start, end).indexOf(phrase)
    return at < 0 ? [] : [partOf(phrase, start + at)]
  })
  const parts = [...requirement.parts.filter(namesSkills), ...found]
  return { ...requirement, parts, weight: weigh({ ...requirement, parts }) }
}

/** A posting as it is understood, with the phrases of the generators as parts. */
export const understandText = (text: string, taxonomy = TAXONOMY): Job => {
  const job = understand(text, taxonomy)
  return { ...job, requirements: job.requirements.map((requirement) => withPhrases(requirement, job.document.text)) }
}

export const coverText = (resume: string, posting: string, taxonomy = TAXONOMY): Coverage =>
  cover(analyseText(resume, taxonomy), understandText(posting, taxonomy), taxonomy)

export const scoreText = (resume: string, posting: string): number => coverText(resume, posting).score
