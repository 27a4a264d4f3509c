import { cover, type Raise, raiseCredits, SCORING_VERSION, weigh, whatIf } from './coverage/index.ts'
import { CoverageError } from './errors.ts'
import { checkResumes, warnOfIntegrity } from './guard/index.ts'
import {
  compileGazetteer,
  type Explanation,
  explainWords,
  findMentions,
  findOpenMentions,
  findSkillsCalled,
  findWritten,
  type Gazetteer,
  partEvocations,
  suggestSkills,
  suggestSpelling,
  warnOfMisspellings,
} from './mentions/index.ts'
import { findPerson } from './person/index.ts'
import { findRemarks } from './remarks/index.ts'
import { blindfold, buildReport, ENGINE_VERSION, explainSkill, type GivenAs, warnOfDocument } from './report/index.ts'
import { findSeams, parseRequirements, readerOf } from './requirements/index.ts'
import type {
  Analysis,
  BriefLevel,
  Check,
  Correction,
  Coverage,
  Document,
  Edit,
  Evidence,
  Job,
  Mention,
  PostingModels,
  ReadDocument,
  Report,
  SkillExplanation,
  Span,
  Suggestion,
  Taxonomy,
  Warning,
} from './schema/index.ts'
import { isKnown } from './schema/known-mention.ts'
import { findSections } from './sections/index.ts'
import { findInterview, findPillars, findShown, rankGaps, suggest } from './tailoring/index.ts'
import { applyEdits, shiftSpans } from './text/edit.ts'
import { startOfWords } from './text/list-mark.ts'
import { findPositions, findTitles, readTimeline } from './timeline/index.ts'

export {
  BOUND_UNITS,
  type BoundPart,
  type BoundTerm,
  boundFor,
  boundOf,
  type CreditSketch,
  DEED_UNITS,
  doneFor,
  NEVER,
  OFTEN,
  SCORING_VERSION,
  type ScoreBound,
  sketch,
  TELLING_GROUPS,
  TENURE,
  type WeighedWord,
  type Wording,
  type WordStep,
  weightOf,
} from './coverage/index.ts'
export { ENGINE_VERSION, nameRequirement, PURPOSE } from './report/index.ts'
export { RULE_IDS } from './tailoring/index.ts'

/*
 * The pure half of the pipeline: documents that were read, in; analysis, job and report out. No clock, no files and no
 * Node, so that it runs in a page too.
 */

const gazetteers = new WeakMap<Taxonomy, Gazetteer>()

const gazetteerOf = (taxonomy: Taxonomy): Gazetteer => {
  const known = gazetteers.get(taxonomy) ?? compileGazetteer(taxonomy)
  gazetteers.set(taxonomy, known)
  return known
}

/** Builds what all documents that go by a taxonomy and the models share. It would be built with the first of them. */
export const prepare = (taxonomy: Taxonomy, models: PostingModels): void => {
  gazetteerOf(taxonomy)
  readerOf(models)
}

/** What the reader warns of, a document of the other kind or language, what is odd in a resume's letters, and words that are likely misspelt names of skills. */
const allWarnings = ({ document, hidden, warnings }: ReadDocument, taxonomy: Taxonomy, givenAs: GivenAs): Warning[] => {
  const said = new Set(warnings.map(({ code }) => code))
  const found = [
    ...warnOfDocument(document, givenAs),
    ...(givenAs === 'resume' ? warnOfIntegrity(document) : []),
    ...warnOfMisspellings(document, gazetteerOf(taxonomy), taxonomy, hidden),
  ]
  return [...warnings, ...found.filter(({ code }) => !said.has(code))]
}

/** What a score can rest on: neither whose resume it is, nor names that the taxonomy does not know. */
const readEvidence = ({ document, hidden, warnings }: ReadDocument, taxonomy: Taxonomy, asOf: string) => {
  const sections = findSections(document)
  const positions = findPositions(document, sections)
  const titles = findTitles(document, positions)
  const mentions = findMentions(document, gazetteerOf(taxonomy), { sections, hidden, titles })
  return { document, sections, ...readTimeline(document, sections, mentions, { asOf, positions }), hidden, warnings }
}

const readResume = (read: ReadDocument, taxonomy: Taxonomy, asOf: string): Analysis => {
  const { document, sections, mentions, hidden, warnings, ...timeline } = readEvidence(read, taxonomy, asOf)
  const person = findPerson(document, { sections, mentions, hidden })
  const open = findOpenMentions(document, mentions, sections, hidden)
  const { mentions: known, evocations } = partEvocations(mentions)
  const all = open.length === 0 ? known : [...known, ...open].sort((a, b) => a.start - b.start)
  return { document, person, sections, ...timeline, mentions: all, evocations, hidden, warnings }
}

/** Document → Analysis: pure, so that an edited document is understood by the same rules as the file it came from. */
export const analyse = (read: ReadDocument, taxonomy: Taxonomy, asOf: string): Analysis =>
  readResume({ ...read, warnings: allWarnings(read, taxonomy, 'resume') }, taxonomy, asOf)

/** A posting with the line breaks back that it had lost, and its mentions. */
export interface ReadPosting {
  readonly document: Document
  readonly mentions: readonly Mention[]
}

/** Names are looked for again where lines that ran into each other have been parted: "TableauExperience" hides one. */
export const readPosting = ({ document, hidden }: ReadDocument, gazetteer: Gazetteer): ReadPosting => {
  const mentions = findMentions(document, gazetteer, { hidden, claimed: false })
  const seams = findSeams(document, mentions)
  if (seams.length === 0) return { document, mentions }
  const parted = applyEdits(document, seams)
  return { document: parted, mentions: findMentions(parted, gazetteer, { hidden: shiftSpans(hidden, seams), claimed: false }) }
}

/**
 * Document → Job.
 *
 * @param options `why`: with the reasons of each decision in it.
 * @throws CoverageError `no_requirements` where the posting asks for nothing.
 */
export const understand = (
  read: ReadDocument,
  taxonomy: Taxonomy,
  models: PostingModels,
  { why = false }: { readonly why?: boolean } = {},
): Job => {
  const { document, mentions } = readPosting(read, gazetteerOf(taxonomy))
  const job = {
    document,
    ...parseRequirements(document, mentions, taxonomy, { weigh, models, why }),
    warnings: allWarnings(read, taxonomy, 'posting'),
  }
  if (job.requirements.length === 0) throw new CoverageError('no_requirements')
  return job
}

/** A document that was read, as far as a word in it can be explained. */
type Explained = Pick<Analysis, 'document' | 'hidden'> | Pick<Analysis, 'document' | 'hidden' | 'sections' | 'positions'>

/** Why words are a mention, or none, at every place where they stand in a resume, or in a posting; in reading order. */
export const explainPlaces = (read: Explained, words: string, taxonomy: Taxonomy): Explanation[] => {
  const { document, hidden } = read
  const ofResume = 'sections' in read ? { sections: read.sections, titles: findTitles(document, read.positions) } : {}
  return explainWords(document, gazetteerOf(taxonomy), words, { hidden, ...ofResume })
}

/** What a resume's skills sections list and the taxonomy does not know, in reading order. */
export const listUnrecognised = ({ mentions }: Analysis): Span[] =>
  mentions.filter((mention) => !isKnown(mention)).map(({ start, end }) => ({ start, end }))

/** Whether words name a skill in some way of writing them, and which: ids, the likeliest first. */
export const skillsCalled = (words: string, taxonomy: Taxonomy): string[] => findSkillsCalled(gazetteerOf(taxonomy), words)

/** The score alone, and what it rests on: for many resumes, where nobody asks for advice. */
export const coverBy = (analysis: Analysis, job: Job, taxonomy: Taxonomy): Coverage => cover(analysis, job, taxonomy)

/**
 * The report of somebody whose name, contacts, schools and address stay unsaid: the same score from the same evidence,
 * shown over a text in which those words are blotted out; without advice, which is for the applicant.
 */
export const compareBlindBy = (analysis: Analysis, job: Job, taxonomy: Taxonomy): Report => {
  const { analysis: blind, hide } = blindfold(analysis)
  const coverage = cover(analysis, job, taxonomy)
  const { text } = blind.document
  const showEvidence = (evidence: readonly Evidence[]): Evidence[] =>
    evidence.map((one) => ({ ...one, surfaceForm: text.slice(one.start, one.end), why: hide(one.why) }))
  const requirements = coverage.requirements.map((row) => ({
    ...row,
    evidence: showEvidence(row.evidence),
    parts: row.parts.map((part) => ({ ...part, evidence: showEvidence(part.evidence) })),
    reasons: row.reasons.map((reason) => ({ ...reason, says: hide(reason.says) })),
  }))
  const report = buildReport({
    analysis: blind,
    job,
    coverage: { ...coverage, requirements },
    suggestions: [],
    gaps: rankGaps(job, coverage),
    pillars: findPillars(findShown(analysis, coverage.pasted), job, taxonomy),
    interview: [],
    remarks: [],
    taxonomy,
    scoring: SCORING_VERSION,
    level: null,
  })
  return { ...report, blind: true }
}

/** The resume with edits made, as far as a score can rest on it, understood by the same rules as the file was. */
const reread = (
  { document, hidden, warnings, experience, person }: Analysis,
  edits: readonly Edit[],
  taxonomy: Taxonomy,
): Analysis => {
  const edited = { document: applyEdits(document, edits), hidden: shiftSpans(hidden, edits), warnings }
  const { mentions, ...evidence } = readEvidence(edited, taxonomy, experience.asOf)
  return { ...evidence, ...partEvocations(mentions), person }
}

/** A new line above a list line is put in behind its mark: the old words are below it. */
const belowNewLine = <T extends Span>(span: T, edits: readonly Edit[], text: string): T => {
  const start = startOfWords(text, span)
  return edits.some((edit) => edit.start === start && edit.end === start && edit.text.includes('\n')) ? { ...span, start } : span
}

/** Corrections speak of places too, and never of a line that was not there when they were said. */
const moveCorrections = (corrections: readonly Correction[], edits: readonly Edit[], { text }: Document): Correction[] =>
  corrections.map((one) => {
    if (one.says === 'not-asked') return one
    return shiftSpans([belowNewLine(one, edits, text)], edits)[0] ?? one
  })

/** What a suggestion without an edit of its own would give, to each requirement that it speaks for. */
const raisesOf = ({ requirement, part, credit, also = [] }: Suggestion): Raise[] =>
  [...(requirement === null ? [] : [{ requirement, part, credit }]), ...also].map((served) => ({
    requirement: served.requirement,
    part: served.part ?? null,
    credit: served.credit ?? 0,
  }))

/**
 * The coverage of a report's resume as it would be with some of its suggestions followed: their edits are made and the
 * resume is read anew; a fact that somebody says is true counts as the suggestion counts it.
 *
 * @param followed of this report, in any order.
 * @param own edits of the person's own, which overlap none of those.
 */
export const coverFollowing = (
  { analysis, job, corrected }: Pick<Report, 'analysis' | 'job' | 'corrected'>,
  followed: readonly Suggestion[],
  taxonomy: Taxonomy,
  own: readonly Edit[] = [],
): Coverage => {
  const edits = [...followed.flatMap(({ edit }) => edit ?? []), ...own]
  const corrections = moveCorrections(corrected?.corrections ?? [], edits, analysis.document)
  const coverage = cover(edits.length === 0 ? analysis : reread(analysis, edits, taxonomy), job, taxonomy, corrections)
  return raiseCredits(coverage, job, followed.flatMap(raisesOf))
}

/**
 * Hold a resume against a posting by a taxonomy: coverage, advice and the report around them.
 *
 * @param level of the role brief where `job` was read from it; null where `job` is a posting.
 * @param corrections by the person.
 */
export const compareBy = (
  analysis: Analysis,
  job: Job,
  taxonomy: Taxonomy,
  level: BriefLevel | null = null,
  corrections: readonly Correction[] = [],
): Report => {
  const coverage = cover(analysis, job, taxonomy, corrections)
  const shown = findShown(analysis, coverage.pasted)
  const pillars = findPillars(shown, job, taxonomy)
  const suggestions = suggest({
    analysis,
    job,
    coverage,
    taxonomy,
    shown,
    pillars,
    rescore: (edits) => {
      const edited = reread(analysis, edits, taxonomy)
      return { analysis: edited, coverage: cover(edited, job, taxonomy, moveCorrections(corrections, edits, analysis.document)) }
    },
    whatIf: (raises) => whatIf(coverage, job, raises),
  })
  const interview = findInterview(shown, analysis, job, taxonomy)
  const gaps = rankGaps(job, coverage)
  return buildReport({
    analysis,
    job,
    coverage,
    suggestions,
    gaps,
    pillars,
    interview,
    remarks: findRemarks({ analysis, job, taxonomy, suggestions }),
    taxonomy,
    scoring: SCORING_VERSION,
    level,
    ...(corrections.length > 0 && {
      corrected: { score: cover(analysis, job, taxonomy).score, corrections: [...corrections] },
    }),
  })
}

/** A resume and a posting that were opened and not yet understood. */
export interface OpenedPair {
  readonly resume: ReadDocument
  readonly posting: ReadDocument
  /** "2026-11": what "present" means in the resume. */
  readonly asOf: string
  /** Of the role brief where that is the posting; null for a posting. */
  readonly level: BriefLevel | null
}

/**
 * All that follows reading, in one.
 *
 * @throws CoverageError `no_requirements` where the posting asks for nothing.
 */
export const matchBy = ({ resume, posting, asOf, level }: OpenedPair, taxonomy: Taxonomy, models: PostingModels): Report => {
  const job = understand(posting, taxonomy, models)
  return compareBy(analyse(resume, taxonomy, asOf), job, taxonomy, level)
}

/**
 * Why skills that a person believes to be in their resume bring points or none.
 *
 * @param words of a skill each, as a person writes them: a name, an alias or an id of the taxonomy.
 */
export const explainBy = (analysis: Analysis, job: Job, taxonomy: Taxonomy, words: readonly string[]): SkillExplanation[] => {
  const gazetteer = gazetteerOf(taxonomy)
  const { document, sections, hidden } = analysis
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

/** Two resumes that were opened and not yet understood, one of them made of the other. */
export interface OpenedCheck {
  readonly original: ReadDocument
  readonly tailored: ReadDocument
  /** What the resume was tailored to; null where that is not known. */
  readonly posting: ReadDocument | null
  /** "2026-11": what "present" means in both. */
  readonly asOf: string
}

/**
 * Hold a tailored resume against the one that it was made of.
 *
 * @throws CoverageError `different_people`
 */
export const checkBy = ({ original, tailored, posting, asOf }: OpenedCheck, taxonomy: Taxonomy): Check =>
  checkResumes({
    original: analyse(original, taxonomy, asOf),
    tailored: analyse(tailored, taxonomy, asOf),
    posting: posting?.document ?? null,
    taxonomy,
    version: ENGINE_VERSION,
  })
