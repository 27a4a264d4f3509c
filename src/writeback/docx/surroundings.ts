import { ancestorsOf, childNamed, type LocatedElement } from './locate-elements.ts'

/** Elements between a run and its paragraph in which tracked changes may stand (ECMA-376, 17.13.5: EG_PContent). */
const HOLDS_CHANGES: ReadonlySet<string> = new Set([
  'hyperlink',
  'smartTag',
  'sdt',
  'sdtContent',
  'customXml',
  'fldSimple',
  'dir',
  'bdo',
])

/**
 * Inside these we change nothing: somebody else's tracked change, or a text box, which files often hold twice (once for
 * old versions of Word) and in which Word allows no comments.
 */
const CLOSED: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'txbxContent'])

/** Word refills such a control from data elsewhere in the file. */
const isBound = (element: LocatedElement): boolean => {
  const properties = element.local === 'sdt' ? childNamed(element, 'sdtPr') : undefined
  return properties !== undefined && childNamed(properties, 'dataBinding') !== undefined
}

/** A run whose formatting is itself a tracked change is not split: both halves would claim the one change. */
const holdsFormatChange = (run: LocatedElement): boolean => {
  const properties = childNamed(run, 'rPr')
  return properties !== undefined && childNamed(properties, 'rPrChange') !== undefined
}

/** The run that holds a text, if it is a plain one that can be split. */
export const runOf = ({ parent }: LocatedElement): LocatedElement | null =>
  parent?.local === 'r' && !holdsFormatChange(parent) ? parent : null

/** The outermost paragraph around a text, and the child of it that leads to the text. */
export const paragraphOf = (text: LocatedElement): { paragraph: LocatedElement; child: LocatedElement } | null => {
  const path = [text, ...ancestorsOf(text)]
  const index = path.findLastIndex(({ local }) => local === 'p')
  const [paragraph, child] = [path[index], path[index - 1]]
  return paragraph && child ? { paragraph, child } : null
}

/** Whether words in this text can be changed by a tracked change that can be accepted or rejected on its own. */
export const isChangeable = (text: LocatedElement): boolean => {
  if (runOf(text) === null) return false
  const around = ancestorsOf(text).slice(1)
  const paragraph = around.findIndex(({ local }) => local === 'p')
  if (paragraph < 0 || around.some((element) => CLOSED.has(element.local) || isBound(element))) return false
  return around.slice(0, paragraph).every(({ local }) => HOLDS_CHANGES.has(local))
}

/** Whether a comment can begin or end within the run of this text: the run stands in its paragraph directly. */
export const isDirectlyInParagraph = (text: LocatedElement): boolean => {
  const run = runOf(text)
  return run !== null && paragraphOf(text)?.child === run
}
