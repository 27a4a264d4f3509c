import { READS } from '../language/resumes.ts'
import type { Analysis } from '../schema/analysis.ts'
import type { Evidence } from '../schema/coverage.ts'
import type { Section, SectionKind } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { holdsYear } from '../text/months.ts'
import { remember } from '../text/remember.ts'
import { contains, quote, rangesWithin } from '../text/span.ts'
import { isShowing } from './evidence-within.ts'
import type { CoveredPart, RuleContext } from './rule.ts'

/** A part of a resume that takes room: what it is called, its first line, and how many lines it runs over. */
export interface Block extends Span {
  readonly name: string
  readonly head: Span
  readonly lines: number
}

/** A section beside the work. */
export interface BesideWork extends Block {
  readonly ofPapers: boolean
  /** So many that the nearest are kept and the others go. */
  readonly isList: boolean
}

export const countLines = (place: Span, { document }: Analysis): number => rangesWithin(document.lines, place).length

/** With fewer lines than these a section of its kind takes no room worth the word. */
const LEAST_LINES: Readonly<Partial<Record<SectionKind, number>>> = {
  publications: 6,
  awards: 4,
  interests: 3,
  certifications: 8,
  summary: 24,
}
const LEAST_LINES_BESIDE = 3
/** In a text without pages a line may be a whole paragraph. */
const LARGE_SHARE = 0.2

const isHeadedBeside = ({ kind, heading }: Section): boolean =>
  heading !== null &&
  ((kind === 'other' && READS['beside-work'].test(heading)) || (kind === 'experience' && READS['teaching-work'].test(heading)))

/** Whether a section of some length is beside the work: papers, honours, talks, teaching, service, referees, an essay. */
const isBeside = (section: Section, lines: number, { document: { text } }: Analysis): boolean => {
  const least = LEAST_LINES[section.kind] ?? (isHeadedBeside(section) ? LEAST_LINES_BESIDE : null)
  const isLarge = section.kind !== 'summary' && section.end - section.start > LARGE_SHARE * text.length
  return least !== null && (lines >= least || isLarge)
}

const showing = remember(({ evidence }: CoveredPart): readonly Evidence[] => evidence.filter(isShowing))

const showsAt = (place: Span, covered: CoveredPart): boolean => showing(covered).some((one) => contains(place, one))

/** What is asked and shown at a place, and nowhere else. */
export const shownOnlyAt = (place: Span, parts: readonly CoveredPart[]): CoveredPart[] =>
  parts.filter((covered) => {
    const shown = showing(covered)
    return covered.part !== null && shown.length > 0 && shown.every((one) => contains(place, one))
  })

/** Of a section so long there is much to cut, whatever a line of it shows. */
const LONG_LINES = 10

/** Papers are cited among other things, too. */
const LEAST_CITATIONS = 3

const holdsPapers = (section: Section, { text, lines }: Analysis['document']): boolean =>
  section.kind === 'publications' ||
  lines.filter((line) => contains(section, line) && READS.citation.test(quote(text, line))).length >= LEAST_CITATIONS

const LEAST_LISTED = 4

/** Papers have a year each. */
const isList = (section: Section, { text, lines }: Analysis['document']): boolean =>
  lines.filter((line) => contains(section, line) && holdsYear(quote(text, line))).length >= LEAST_LISTED

/** Without the note in brackets that may stand beside it. */
const nameOf = (heading: string): string => heading.split(/[\t(]/)[0]?.trim() || heading

/** Whether a place names what is asked, though a paper is only near to it. */
const isNamedAt = (place: Span, { evidence, part }: CoveredPart): boolean =>
  part?.soft === false && evidence.some((one) => one.relation === 'exact' && contains(place, one))

/** A few words tell interests, and some lines who somebody is: where they fill this share of the text, another heading was lost. */
const MOST_OF_TEXT: Readonly<Partial<Record<SectionKind, number>>> = { interests: 0.3, summary: 0.4 }

const isUnderWrongHeading = ({ kind, start, end }: Section, { document }: Analysis): boolean =>
  end - start > (MOST_OF_TEXT[kind] ?? 1) * document.text.length

/** The sections beside the work; of the short ones those that are not alone in showing something of what is asked. */
export const findBeside = ({ analysis, parts, lineAt }: RuleContext): BesideWork[] =>
  analysis.sections.flatMap((section) => {
    const { start, end, heading } = section
    const lines = countLines(section, analysis)
    if (heading === null || !isBeside(section, lines, analysis)) return []
    const ofPapers = holdsPapers(section, analysis.document)
    // Whoever asks for a tool likes to see its certificate, too.
    const isCertified = section.kind === 'certifications' && parts.some((one) => showsAt(section, one))
    const isPapers = ofPapers && isList(section, analysis.document)
    const isNeeded =
      isCertified ||
      (lines < LONG_LINES && !ofPapers && shownOnlyAt(section, parts).length > 0) ||
      (!isPapers && ofPapers && parts.some((one) => isNamedAt(section, one)))
    return isNeeded || isUnderWrongHeading(section, analysis)
      ? []
      : [
          {
            start,
            end,
            lines,
            name: nameOf(heading),
            head: lineAt(section) ?? section,
            ofPapers,
            isList: isPapers,
          },
        ]
  })
