import type { Block } from './blocks.ts'
import { elementsOf, type XmlElement } from './parse-xml.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import { chosenBranch, type ReadingContext, type Surroundings } from './reading-context.ts'

type BlockReader = (element: XmlElement, context: ReadingContext, around: Surroundings) => Block[]

const readChosen: BlockReader = (element, context, around) =>
  chosenBranch(element).flatMap((branch) => readBlocks(branch, context, around))

/** A run outside any paragraph, as faulty writers and unknown wrappers leave it, is a paragraph of its own. */
const readLooseRun: BlockReader = (element, context, around) =>
  readParagraph({ name: 'w:p', attributes: new Map(), children: [element], contentAt: element.contentAt }, context, around)

const readNothing: BlockReader = () => []

const leaveOut: BlockReader = (_element, context) => {
  context.onLeftOut()
  return []
}

/** Block-level elements that are not merely walked through. */
const BLOCK_READERS: ReadonlyMap<string, BlockReader> = new Map<string, BlockReader>([
  ['w:p', readParagraph],
  ['w:tbl', readTable],
  ['mc:AlternateContent', readChosen],
  ['w:r', readLooseRun],
  ['w:t', readLooseRun],
  ['w:sectPr', readNothing],
  ['w:sdtPr', readNothing],
  ['w:altChunk', leaveOut],
  ['w:subDoc', leaveOut],
])

/** The blocks of a container (a body, a cell, a text box, a header), in their order. */
export const readBlocks = (container: XmlElement, context: ReadingContext, around: Surroundings): Block[] =>
  elementsOf(container).flatMap((element) => {
    if (context.isFull()) return []
    const read = BLOCK_READERS.get(element.name) ?? readBlocks
    return read(element, context, around)
  })
