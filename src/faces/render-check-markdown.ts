import type { Check, CheckedLine } from '../schema/index.ts'
import { groupFindings } from '../wording/check-groups.ts'
import { escapeMarkdown, markdownTable } from './markdown.ts'

const cell = (place: CheckedLine | null): string => (place === null ? '–' : `${place.line}: ${escapeMarkdown(place.quote)}`)

/** A check as Markdown: for a comment on a pull request, or a summary of a run. */
export const renderCheckMarkdown = (check: Check): string => {
  const { passed, verdict, warnings, integrity } = check
  return [
    `### ${passed ? '✓' : '✗'} ${escapeMarkdown(verdict)}`,
    '',
    ...warnings.flatMap(({ message }) => [escapeMarkdown(message), '']),
    ...groupFindings(check).flatMap(({ title, findings }) =>
      findings.length === 0
        ? []
        : [
            `**${title}**`,
            '',
            ...markdownTable(
              ['', 'tailored', 'original'],
              findings.map(({ says, tailored, original }) => [escapeMarkdown(says), cell(tailored), cell(original)]),
            ),
          ],
    ),
    ...(integrity.length === 0 ? [] : ['**How the file is made: worth a look**', '']),
    ...markdownTable(
      ['', 'tailored'],
      integrity.map(({ says, place }) => [escapeMarkdown(says), cell(place)]),
    ),
  ].join('\n')
}
