import { findOpenMentions, partEvocations } from '../mentions/index.ts'
import type { Analysis, Mention } from '../schema/index.ts'

interface Evidence extends Pick<Analysis, 'document' | 'sections' | 'hidden' | 'positions' | 'education'> {
  readonly mentions: readonly Mention[]
}

/**
 * What a resume names, in reading order: skills of the taxonomy, and tools that it does not know. What is only evoked
 * stands apart. The names of employers and schools are no tools.
 */
export const addOpenMentions = ({
  document,
  sections,
  mentions,
  hidden,
  positions,
  education,
}: Evidence): Pick<Analysis, 'mentions' | 'evocations'> => {
  const names = [...positions.map(({ organization }) => organization), ...education.map(({ institution }) => institution)]
  const bodies = names.filter((name) => name !== null)
  const open = findOpenMentions(document, { mentions, sections, hidden, bodies })
  const { mentions: known, evocations } = partEvocations(mentions)
  return { mentions: [...known, ...open].sort((a, b) => a.start - b.start), evocations }
}
