import type { HiddenReason } from '../../../schema/index.ts'
import type { Block } from './blocks.ts'
import type { ThemeColours } from './colour.ts'
import type { Ground } from './ground.ts'
import type { NoteKind } from './notes.ts'
import type { Numbering } from './numbering.ts'
import type { PageGeometry } from './page-geometry.ts'
import { elementsOf, type XmlElement } from './parse-xml.ts'
import type { RunProperties } from './properties.ts'
import type { Styles } from './styles.ts'

/** What surrounds a block, and holds for all text in it. */
export interface Surroundings {
  readonly ground: Ground
  /** Why nobody sees anything of it; null where it is seen. */
  readonly hidden: HiddenReason | null
  /** What the style of the table around it says. */
  readonly run: RunProperties
}

/** What the parts of one document share while they are read. */
export interface ReadingContext {
  readonly theme: ThemeColours
  readonly styles: Styles
  readonly numbering: Numbering
  readonly page: PageGeometry
  /** What is read is the main part, where text can be found again. */
  readonly inMainPart: boolean
  /** A note is mentioned in the text. Called in reading order. */
  readonly onNote: (kind: NoteKind, id: string) => void
  /** Something of the document is in another file or part, and left out. */
  readonly onLeftOut: () => void
  /** Text was read, seen or not, of that many characters. */
  readonly onText: (characters: number) => void
  /** There is more text than is taken in: nothing else needs to be read. */
  readonly isFull: () => boolean
  /** The blocks of a container (a body, a cell, a text box, a header), in their order. */
  readonly readBlocks: (container: XmlElement, context: ReadingContext, around: Surroundings) => Block[]
}

const hasText = (element: XmlElement): boolean =>
  elementsOf(element).some((child) => child.name === 'w:t' || child.name === 'm:t' || hasText(child))

/**
 * The one branch of an `mc:AlternateContent` that is read: the first choice with text in it, else the fallback.
 * Both say the same for different versions of Word, so reading both would double it.
 */
export const chosenBranch = (alternatives: XmlElement): XmlElement[] => {
  const branches = elementsOf(alternatives)
  const chosen =
    branches.find((branch) => branch.name === 'mc:Choice' && hasText(branch)) ??
    branches.find(({ name }) => name === 'mc:Fallback')
  return chosen === undefined ? [] : [chosen]
}
