import type { DocxPackage } from './docx-package.ts'
import { elementsOf, type XmlElement } from './parse-xml.ts'
import { toggleOf } from './properties.ts'
import { isSkipped } from './skipped-elements.ts'

export interface HeadersAndFooters {
  readonly headers: readonly XmlElement[]
  readonly footers: readonly XmlElement[]
}

/** Reading order of the kinds; a page shows one of them. */
const HEADER_KINDS = ['first', 'default', 'even']

/** A header of a kind that no page shows is not seen: "first" needs `titlePg`, "even" needs the document's setting. */
const isShown = (kind: string, section: XmlElement, settings: XmlElement | undefined): boolean => {
  if (kind === 'first') return toggleOf(section, 'w:titlePg') === true
  return kind !== 'even' || toggleOf(settings, 'w:evenAndOddHeaders') === true
}

const referencesOf = (section: XmlElement, name: string, settings: XmlElement | undefined): string[] =>
  HEADER_KINDS.filter((kind) => isShown(kind, section, settings)).flatMap((kind) =>
    elementsOf(section)
      .filter((reference) => reference.name === name && (reference.attributes.get('w:type') ?? 'default') === kind)
      .flatMap(({ attributes }) => attributes.get('r:id') ?? []),
  )

/** The parts that sections refer to as headers or footers, each once, in order of their first mention. */
export const readHeadersAndFooters = async (
  docx: DocxPackage,
  sections: readonly XmlElement[],
  settings: XmlElement | undefined,
): Promise<HeadersAndFooters> => {
  const readParts = async (reference: string, rootName: string): Promise<XmlElement[]> => {
    const ids = sections.flatMap((section) => referencesOf(section, reference, settings))
    const targets = new Set(ids.flatMap((id) => docx.relationships.get(id)?.target ?? []))
    const parts: XmlElement[] = []
    for (const target of targets) {
      const root = (await docx.readPart(target, isSkipped))?.root
      // A relationship may point at any part, even at the document itself.
      if (root?.name === rootName) parts.push(root)
    }
    return parts
  }
  return {
    headers: await readParts('w:headerReference', 'w:hdr'),
    footers: await readParts('w:footerReference', 'w:ftr'),
  }
}
