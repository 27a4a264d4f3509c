import { SAYS } from '../../language/postings.ts'
import { spokenAskedAt } from '../../language/spoken-level.ts'
import { kindOfAll, lineageOf, SPOKEN_LANGUAGES } from '../../lineage.ts'
import type { Part } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import type { Taxonomy } from '../../schema/taxonomy.ts'
import { ASKED_LEVELS } from '../../text/degree-ladder.ts'
import { foldCase } from '../../text/normalize.ts'
import { quote, rangeAt } from '../../text/span.ts'
import { type Figures, type PartFigures, readFigures, type Studies } from '../figures/index.ts'
import type { Asking } from './asking.ts'
import type { Draft } from './join-lists.ts'
import { namesOfPart } from './name-credential.ts'
import { countAsked, isOpen } from './read-choice.ts'
import { settleKind } from './settle-kind.ts'
import { splitStudies } from './split-studies.ts'
import { splitWishes } from './split-wishes.ts'
import { tieSkill } from './tie-skill.ts'

/** A statement, and what was read of its figures. */
export interface Written {
  readonly draft: Draft
  readonly figures: Figures
}

/** Any of the studies that the alternatives of a part ask for: the lowest level, every field. */
const joinStudies = (own: readonly Studies[]): Pick<Part, 'studies'> => {
  const level = ASKED_LEVELS.find((one) => own.some((studies) => studies.level === one))
  return level === undefined ? {} : { studies: { level, fields: own.flatMap(({ fields }) => fields) } }
}

/** The fewest years of its alternatives, and the studies of any of them. */
const withFigures = (part: Omit<Part, 'years'>, own: readonly PartFigures[]): Part => {
  const [fewest] = own.flatMap(({ years }) => years ?? []).sort((a, b) => a.min - b.min)
  const studies = part.atLeast > 1 ? [] : own.flatMap((one) => one.studies ?? [])
  return { ...part, years: fewest?.min ?? null, ...(fewest && { yearsBy: fewest.by }), ...joinStudies(studies) }
}

/** "Python, and serverless functions in Python" asks for it once; the second time only if it asks for years or studies of it. */
const withoutRepeatedParts = (parts: readonly Part[]): Part[] => {
  const names = parts.map(({ anyOf }) => foldCase(anyOf.map(({ surfaceForm }) => surfaceForm).join('/')))
  return parts.filter(
    ({ years, studies }, at) => years !== null || studies !== undefined || names.indexOf(names[at] ?? '') === at,
  )
}

const toParts = (text: string, { unit, named, choices, lexicon }: Asking, figures: Figures, taxonomy: Taxonomy): Part[] => {
  const read = choices.flat()
  const isNamed = (part: Span): boolean => figures.years === null || !SAYS['any-industry'].test(quote(text, part))
  const isSpared = (part: Span): boolean =>
    figures.degree === null && figures.pairs.length > 1 && SAYS['says-degree'].test(quote(text, part))
  const parts = choices
    .map((choice) => choice.filter((part) => isNamed(part) && !isSpared(part)))
    .filter((choice) => choice.length > 0)
    .map((choice, at, all) => {
      const anyOf = choice.flatMap((part) => {
        const skill = tieSkill(text, part, named, taxonomy)
        const known = skill === null ? undefined : lineageOf(taxonomy).skillOf(skill)
        const names = known && known.kind !== 'certification' ? [part] : namesOfPart(text, part, named)
        const spoken = known?.group === SPOKEN_LANGUAGES ? spokenAskedAt(text, part) : {}
        return names.map(({ start, end }) => ({ start, end, surfaceForm: text.slice(start, end), skill, ...spoken }))
      })
      const [atLeast, open] = [countAsked(text, unit, choice), isOpen(text, unit, choice, lexicon, all[at + 1]?.[0])]
      const own = choice.flatMap((one) => figures.parts[read.indexOf(one)] ?? [])
      return withFigures({ anyOf, atLeast, open, soft: choice.every(({ soft }) => soft) }, own)
    })
  return withoutRepeatedParts(parts)
}

const write = (text: string, asking: Asking, figures: Figures, taxonomy: Taxonomy): Draft => {
  const { start, end, by, sure } = asking
  const { degree, years, importance } = figures
  const parts = toParts(text, asking, figures, taxonomy)
  const { kind, kindBy } = settleKind(text, asking, figures, kindOfAll(parts, lineageOf(taxonomy)))
  return {
    ...{ start, end, kind, importance, also: [], years },
    ...(kind === 'degree' && degree !== null && { degree }),
    // A degree and its fields are compared with studies, not word by word.
    parts: kind === 'degree' ? [] : parts,
    ...{ read: { by, sure }, kindBy },
  }
}

/** Studies and years of work that are asked separately are written apart. */
const writeEach = (text: string, asking: Asking, taxonomy: Taxonomy): Written[] => {
  const figures = readFigures(text, { ...asking, parts: asking.choices.flat(), tongue: asking.lexicon.tongue })
  const clauses = splitStudies(text, asking, figures)
  if (clauses === null) return [{ draft: write(text, asking, figures, taxonomy), figures }]
  return clauses.flatMap((clause) => {
    const choices = asking.choices.filter(([first]) => first !== undefined && rangeAt([clause], first.start))
    return writeEach(text, { ...asking, ...clause, choices }, taxonomy)
  })
}

/** What one unit asks for, as one statement; a wish among firmer words and years next to a degree are statements of their own. */
export const writeStatements = (text: string, asking: Asking, taxonomy: Taxonomy): Written[] =>
  splitWishes(text, asking).flatMap((piece) => writeEach(text, piece, taxonomy))
