import { SAYS } from '../language/postings.ts'
import type { Lineage } from '../lineage.ts'
import type { Part, PartAlternative, RequirementKind } from '../schema/job.ts'
import type { Skill } from '../schema/taxonomy.ts'
import { remember, rememberWith } from '../text/remember.ts'
import { contentWords } from '../text/stems.ts'

/** What is done with a thing is no other thing: "building AI agents" are AI agents. */
const DOING =
  /\b(?:build|develop|deploy|design|implement|creat|maintain|manag|us|work|run|writ|apply|deliver|ship|operat)ing\b/giu

/** "ML techniques", "data science languages": what is behind the name of a kind says no more only where it is a word for kinds. */
const withoutKind = (phrase: string): string => {
  const end = [...phrase.matchAll(/\s/g)].map(({ index }) => index).find((at) => SAYS['tool-kind'].test(phrase.slice(at)))
  return end === undefined ? phrase : phrase.slice(0, end)
}

const stemsOf = (phrase: string): string[] => contentWords(phrase).map(({ stem }) => stem)

/** The stems in all names of a skill, read once for each skill of a taxonomy. */
const stemsOfNames = remember(
  (skill: Skill): ReadonlySet<string> => new Set([skill.name, ...skill.forms.map(({ form }) => form)].flatMap(stemsOf)),
)

/** Whether an alternative says more than any name of its skill: "data science languages" for languages. */
export const saysMore = ({ surfaceForm }: PartAlternative, skill: Skill): boolean => {
  const named = stemsOfNames(skill)
  return stemsOf(withoutKind(surfaceForm.replace(DOING, ' '))).some((stem) => !named.has(stem))
}

const restIn = ({ anyOf: [only, second] }: Part, lineage: Lineage, read: (phrase: string) => string): readonly string[] => {
  const skill = only && second === undefined && only.skill !== null ? lineage.skillOf(only.skill) : undefined
  if (!only || !skill) return []
  const named = stemsOfNames(skill)
  return stemsOf(read(only.surfaceForm.replace(DOING, ' '))).filter((stem) => !named.has(stem))
}

const restOfThing = rememberWith((part: Part, lineage: Lineage): readonly string[] => restIn(part, lineage, (phrase) => phrase))

/** Years of "machine learning systems" are years of machine learning. */
const restOfYears = rememberWith((part: Part, lineage: Lineage): readonly string[] => restIn(part, lineage, withoutKind))

/**
 * What a part says beyond the names of the skill that it asks for, as stems: "3D" of "3D deep learning". Of a choice nothing.
 *
 * @param kind of the statement that the part is of.
 */
export const restOf = (part: Part, kind: RequirementKind, lineage: Lineage): readonly string[] =>
  kind === 'experience' ? restOfYears(part, lineage) : restOfThing(part, lineage)
