import type { Document } from '../schema/document.ts'
import type { Mention } from '../schema/mention.ts'
import type { Person } from '../schema/person.ts'
import type { Section } from '../schema/section.ts'
import type { Span } from '../schema/span.ts'
import { contains } from '../text/span.ts'
import { findEmails, findLinks, findPhones, handlesOf } from './contacts.ts'
import { findName } from './find-name.ts'
import { findPlace } from './find-place.ts'
import { type HeadLine, readHead } from './head.ts'

export interface PersonClues {
  readonly sections: readonly Section[]
  readonly mentions: readonly Mention[]
  /** Text that nobody can see says nothing about the person. */
  readonly hidden: readonly Span[]
}

/**
 * Whom a resume is about: name, ways to reach them, pages of their own, and where they live; from what is printed at its head
 * and from the links of words there. Each is null where nothing says it.
 */
export const findPerson = (document: Document, { sections, mentions, hidden }: PersonClues): Person => {
  const isSeen = ({ line }: HeadLine): boolean => !hidden.some((span) => contains(span, line))
  const heads = readHead(document, sections).filter(isSeen)
  const emails = findEmails(document, heads)
  const links = findLinks(document, heads)
  const name = findName(document, heads, { handles: handlesOf(emails, links), skills: mentions })
  return {
    name,
    email: emails[0] ?? null,
    phone: findPhones(document, heads)[0] ?? null,
    links,
    place: findPlace(heads, name),
  }
}
