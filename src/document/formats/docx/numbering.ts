import { childOf, elementsOf, valueIn, type XmlElement } from './parse-xml.ts'

/** Whether paragraphs of a list and level open with a mark that a person sees. */
export interface Numbering {
  readonly hasMark: (numberingId: string, level: number) => boolean
}

const byId = (root: XmlElement | null | undefined, name: string, id: string): Map<string, XmlElement> =>
  new Map(
    elementsOf(root)
      .filter((element) => element.name === name)
      .map((element) => [element.attributes.get(id) ?? '', element]),
  )

/** The level's definition in a list, or what overrides it. */
const levelOf = (list: XmlElement | undefined, name: string, level: number): XmlElement | undefined =>
  elementsOf(list).find((child) => child.name === name && child.attributes.get('w:ilvl') === String(level))

const isMarked = (level: XmlElement): boolean => valueIn(level, 'w:numFmt') !== 'none' && valueIn(level, 'w:lvlText') !== ''

/** Read numbering.xml. A list that is not described there counts as one with marks; id 0 is "no list". */
export const readNumbering = (root: XmlElement | null | undefined): Numbering => {
  const lists = byId(root, 'w:num', 'w:numId')
  const definitions = byId(root, 'w:abstractNum', 'w:abstractNumId')
  return {
    hasMark: (numberingId, level) => {
      if (numberingId === '0') return false
      const list = lists.get(numberingId)
      const override = childOf(levelOf(list, 'w:lvlOverride', level), 'w:lvl')
      const definition = definitions.get(valueIn(list, 'w:abstractNumId') ?? '')
      const defined = override ?? levelOf(definition, 'w:lvl', level)
      return defined === undefined || isMarked(defined)
    },
  }
}
