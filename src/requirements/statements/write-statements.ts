import type { Lexicon } from '../../language/lexicon.ts'
import { SAYS, type Tongue } from '../../language/postings.ts'
import type { Importance, Part, RequirementKind } from '../../schema/job.ts'
import type { Span } from '../../schema/span.ts'
import type { Taxonomy } from '../../schema/taxonomy.ts'
import { foldCase } from '../../text/normalize.ts'
import { overlaps } from '../../text/span.ts'
import { DEGREE_LEVELS, type Figures, type PartFigures, readFigures, type Studies, type Told } from '../figures/index.ts'
import type { ReadPart } from '../parts/index.ts'
import { type NamedSkill, opensDemand, type Unit } from '../units/index.ts'
import type { Draft } from './join-lists.ts'
import { namesOfPart } from './name-credential.ts'
import { countAsked, isOpen } from './read-choice.ts'
import { splitStudies } from './split-studies.ts'
import { findWishes } from './split-wishes.ts'
import { isSpokenLanguage, tieSkill } from './tie-skill.ts'

/** A unit that asks for something, as the learned steps read it. */
export interface AskingUnit {
  readonly unit: Unit
  readonly importance: Importance
  readonly sure: number
  /** What says so: a model, or a row. */
  readonly by: string
  readonly kind: RequirementKind
  /** Alternatives together, in reading order. */
  readonly choices: readonly (readonly ReadPart[])[]
  /** The skills that it names, sorted. */
  readonly named: readonly NamedSkill[]
  /** Of the posting's language. */
  readonly lexicon: Lexicon
}

/** A statement, and what was read of its figures. */
export interface Written {
  readonly draft: Draft
  readonly figures: Figures
}

const toPart = (text: string, { unit, named, lexicon }: AskingUnit, choice: readonly ReadPart[], taxonomy: Taxonomy) => ({
  anyOf: choice.flatMap((read) => {
    const skill = tieSkill(text, read, named, taxonomy)
    const names = skill === null ? namesOfPart(text, read, named) : [read]
    return names.map(({ start, end }) => ({ start, end, surfaceForm: text.slice(start, end), skill }))
  }),
  atLeast: countAsked(text, unit, choice),
  open: isOpen(text, unit, choice, lexicon),
  soft: choice.every(({ soft }) => soft),
})

/** What is asked for in words that were cut out of a unit, or in all of it. */
interface Piece extends Told {
  readonly choices: readonly (readonly ReadPart[])[]
  readonly tongue: Tongue
  /** What decided how firmly it asks. */
  readonly by: string
}

/** How firmly the words of a piece ask, and what decided that. */
type Firmness = Pick<Piece, 'importance' | 'by'>

const WISH: Firmness = { importance: 'preferred', by: 'postings/wish' }

const toPiece = (asking: AskingUnit, { start, end }: Span, { importance, by }: Firmness, choices: Piece['choices']): Piece => {
  const { kind, lexicon } = asking
  return { start, end, importance, by, choices, kind, parts: choices.flat(), tongue: lexicon.tongue }
}

/**
 * "Experience with SQL, ideally in a bank", "SQL and Python; Kafka is a plus": a demand stands before the wish, and no bracket alone
 * parts them.
 */
const goesWithDemand = (text: string, unit: Span, { start }: Span): boolean => {
  const before = text.slice(unit.start, start).trimEnd()
  const demand = before.replace(/^[^\p{L}\d]+/u, '')
  return /[;(]$/.test(before) || (opensDemand(demand) && !SAYS.denies.test(demand) && !before.endsWith(')'))
}

/**
 * The clauses that wish. In what is read as a wish they say nothing new; but under a heading that requires, and behind a demand,
 * only they are wishes.
 */
const wishesIn = (text: string, { unit, importance, kind, choices, lexicon }: AskingUnit): Span[] => {
  const isWish = importance === 'preferred'
  if (isWish && (unit.section.opens !== 'required' || kind === 'degree')) return []
  return findWishes(text, unit, choices.flat(), lexicon).filter((wish) => !isWish || goesWithDemand(text, unit, wish))
}

/** "Master's degree (PhD is a plus) in Statistics": only what the bracket within it says is wished for. */
const wishesInBracket = (text: string, { unit, lexicon }: AskingUnit): boolean => {
  const words = text.slice(unit.start, unit.end)
  const rest = words.replace(/\([^()]*\)(?=\s+\p{L})/gu, '')
  return rest !== words && unit.section.opens === 'required' && !lexicon.says.wish.test(rest.toLowerCase())
}

const firmnessOf = (text: string, asking: AskingUnit, wishes: readonly Span[]): Firmness => {
  const { unit, importance, by } = asking
  const isFirmer = importance === 'preferred' && (wishes.length > 0 || wishesInBracket(text, asking))
  return isFirmer ? { importance: 'required', by: unit.section.by ?? by } : { importance, by }
}

const piecesOf = (text: string, asking: AskingUnit): Piece[] => {
  const { unit, choices } = asking
  const wishes = wishesIn(text, asking)
  const isWished = (choice: readonly ReadPart[], wish: Span): boolean => choice.every((part) => overlaps(part, wish))
  const rest = choices.filter((choice) => !wishes.some((wish) => isWished(choice, wish)))
  const wished = wishes.map((wish) => {
    const own = choices.filter((choice) => isWished(choice, wish))
    return toPiece(asking, wish, WISH, own)
  })
  return [toPiece(asking, unit, firmnessOf(text, asking, wishes), rest), ...wished.filter((wish) => wish.choices.length > 0)]
}

/** A statement is of kind "degree" only if a degree can be read in it, and always if its parts are all within one. */
const settleKind = (kind: RequirementKind, { degree, years }: Figures, parts: readonly ReadPart[]): RequirementKind => {
  if (kind === 'degree' && degree === null && years !== null) return 'experience'
  if (kind === 'degree' && degree === null) return parts.every(({ soft }) => soft) && parts.length > 0 ? 'soft' : 'skill'
  if (degree !== null && parts.every(({ start, end }) => overlaps({ start, end }, degree))) return 'degree'
  if (kind === 'soft' && (years !== null || parts.some(({ soft }) => !soft))) return 'skill'
  return kind !== 'soft' && kind !== 'degree' && parts.length > 0 && parts.every(({ soft }) => soft) ? 'soft' : kind
}

/** Any of the studies that the alternatives of a part ask for: the lowest level, every field. */
const joinStudies = (own: readonly Studies[]): Pick<Part, 'studies'> => {
  const level = DEGREE_LEVELS.find((one) => own.some((studies) => studies.level === one))
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
  const said = new Set<string>()
  return parts.filter(({ anyOf, years, studies }) => {
    const words = foldCase(anyOf.map(({ surfaceForm }) => surfaceForm).join('/'))
    const isRepeated = said.has(words) && years === null && studies === undefined
    said.add(words)
    return !isRepeated
  })
}

/** "Requires a certification in data management", but not "Manage TLS certificates", which machines hold. */
const OF_MACHINES = /(?:SSL|TLS|X\.?509|HTTPS|(?<!\p{L})(?:[Ss]erver|[Cc]lient|[Rr]oot|[Dd]igital)) certificates?$/u
const endsInCertificate = (words: string): boolean => {
  const told = words.replace(/[\s.;)]+$/u, '')
  return SAYS.certificate.test(told) && !OF_MACHINES.test(told)
}

interface ReadPiece {
  readonly piece: Piece
  readonly figures: Figures
}

const toParts = (text: string, asking: AskingUnit, { piece: { choices }, figures }: ReadPiece, taxonomy: Taxonomy): Part[] => {
  let next = 0
  const parts = choices.map((choice) => {
    const own = figures.parts.slice(next, next + choice.length)
    next += choice.length
    return withFigures(toPart(text, asking, choice, taxonomy), own)
  })
  return withoutRepeatedParts(parts)
}

const writePiece = (text: string, asking: AskingUnit, read: ReadPiece, taxonomy: Taxonomy): Written => {
  const { piece, figures } = read
  const { start, end, importance, choices } = piece
  const { degree, years } = figures
  const parts = toParts(text, asking, read, taxonomy)
  const isOfLanguages = parts.length > 0 && parts.every((part) => isSpokenLanguage(part, taxonomy))
  const settled = isOfLanguages ? 'language' : settleKind(asking.kind, figures, choices.flat())
  const kind = settled === 'skill' && years === null && endsInCertificate(text.slice(start, end)) ? 'certification' : settled
  return {
    draft: {
      ...{ start, end, kind, importance, also: [], years },
      ...(kind === 'degree' && degree !== null && { degree }),
      // A degree and its fields are compared with studies, not word by word.
      parts: kind === 'degree' ? [] : parts,
      read: { by: piece.by, sure: asking.sure },
    },
    figures,
  }
}

const writePieces = (text: string, asking: AskingUnit, piece: Piece, taxonomy: Taxonomy): Written[] => {
  const figures = readFigures(text, piece)
  const clauses = splitStudies(text, piece, figures)
  if (clauses === null) return [writePiece(text, asking, { piece, figures }, taxonomy)]
  return clauses.flatMap((clause) => {
    const own = piece.choices.filter(([first]) => first !== undefined && first.start >= clause.start && first.start < clause.end)
    return writePieces(text, asking, toPiece(asking, clause, piece, own), taxonomy)
  })
}

/**
 * What one unit asks for, as one statement; a wish among firmer words, and years next to a degree, are statements of their own.
 */
export const writeStatements = (text: string, asking: AskingUnit, taxonomy: Taxonomy): Written[] =>
  piecesOf(text, asking).flatMap((piece) => writePieces(text, asking, piece, taxonomy))
