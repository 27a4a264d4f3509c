import type { Document, Line } from '../schema/document.ts'
import type { Section } from '../schema/section.ts'
import { isOrganization } from '../text/organizations.ts'
import { partRestyled } from '../text/part-restyled.ts'
import { contains } from '../text/span.ts'
import { isTitle } from '../text/titles.ts'
import { readName } from './read-name.ts'

/** A line of a resume that may say whom it is about. */
export interface HeadLine {
  readonly line: Line
  readonly text: string
  /** It stands where people say who they are: above all headings, under one of contacts, at the edge of the first page. */
  readonly isHead: boolean
  /** It is a heading, by its words or of a known kind: a name may be set like one. */
  readonly isHeading: boolean
}

/** Without pages, what stands this far down is not the head of a resume; a first page has hardly more lines. */
const HEAD_LINES_MAX = 90

const isHeadSection = ({ kind }: Section): boolean => kind === 'contact'

/** A section without heading above the first one with a heading: a summary may stand between name and contacts. */
const isAboveHeadings = (section: Section, sections: readonly Section[]): boolean =>
  section.heading === null && sections.every(({ heading, start }) => heading === null || start >= section.end)

const isKnownHeading = ({ heading, kind, headedBy }: Section): boolean =>
  heading !== null && (kind !== 'other' || headedBy !== undefined)

const isHeadingOf = (line: Line, section: Section): boolean =>
  isKnownHeading(section) && line.start <= section.start && section.start < line.end

const isOfSeveralWords = (text: string): boolean => text.includes(' ')

/** A person's name that lacks nothing: not "Robin" alone. */
const isWholeName = (text: string): boolean => isOfSeveralWords(readName(text) ?? '')

/** "Baker" and "Bank" are surnames as well. */
const isTitleOrOrganization = (text: string): boolean => isOfSeveralWords(text) && (isTitle(text) || isOrganization(text))

const areNameAndOther = (before: string, after: string): boolean =>
  (isWholeName(before) && isTitleOrOrganization(after)) || (isTitleOrOrganization(before) && isWholeName(after))

/** The lines of the first page, those that say who it is marked, in reading order. */
export const readHead = ({ text, lines }: Document, sections: readonly Section[]): HeadLine[] => {
  const heads = sections.filter((section) => isHeadSection(section) || isAboveHeadings(section, sections))
  return lines.slice(0, HEAD_LINES_MAX).flatMap((line) =>
    line.page !== null && line.page > 1
      ? []
      : [
          {
            line,
            text: partRestyled(text.slice(line.start, line.end), line.start, line, areNameAndOther),
            isHead: heads.some((section) => contains(section, line)) || line.within === 'header',
            isHeading: sections.some((section) => isHeadingOf(line, section)),
          },
        ],
  )
}
