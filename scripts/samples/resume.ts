/** A resume as its parts, before any layout: what the writers for PDF, DOCX and text share. */
export interface SampleResume {
  readonly name: string
  readonly headline: string
  /** E-mail, phone, place, links: one each. */
  readonly contact: readonly string[]
  readonly parts: readonly Part[]
}

export interface Part {
  readonly heading: string
  readonly paragraphs?: readonly string[]
  /** `Label: a, b, c` lines, as skills are listed. */
  readonly groups?: readonly (readonly [label: string, list: string])[]
  readonly entries?: readonly Entry[]
  readonly bullets?: readonly string[]
  /** Belongs in the narrow column of a two-column layout. */
  readonly aside?: boolean
}

export interface Entry {
  readonly title: string
  readonly organization: string
  readonly dates: string
  readonly bullets?: readonly string[]
}

/** The resume as plain text, in the order of its parts. */
export const writeText = (resume: SampleResume): string => {
  const lines = [resume.name, resume.headline, resume.contact.join(' | ')]
  for (const part of resume.parts) {
    lines.push('', part.heading.toUpperCase())
    lines.push(...(part.paragraphs ?? []), ...(part.groups ?? []).map(([label, list]) => `${label}: ${list}`))
    for (const entry of part.entries ?? []) {
      lines.push(`${entry.title}, ${entry.organization}, ${entry.dates}`, ...(entry.bullets ?? []).map((bullet) => `- ${bullet}`))
    }
    lines.push(...(part.bullets ?? []).map((bullet) => `- ${bullet}`))
  }
  return `${lines.join('\n')}\n`
}
