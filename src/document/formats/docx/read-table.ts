import type { HiddenReason } from '../../../schema/index.ts'
import type { Cell, Table } from './blocks.ts'
import { readShading } from './colour.ts'
import { MIN_LINE_PT } from './ground.ts'
import { isFramedOffPage } from './page-geometry.ts'
import { childOf, elementsOf, valueIn, type XmlElement } from './parse-xml.ts'
import { merge, pointsOf, type RunProperties, toggleOf } from './properties.ts'
import type { ReadingContext, Surroundings } from './reading-context.ts'

/** Rows and cells may stand in content controls and the like. */
const findWithin = (element: XmlElement, name: string): XmlElement[] =>
  elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === 'w:tbl' || child.name === 'w:p' ? [] : findWithin(child, name)
  })

/** A cell that is merged into the one above shows nothing of its own. */
const isCovered = (properties: XmlElement | undefined): boolean => {
  const merged = childOf(properties, 'w:vMerge')
  return merged !== undefined && merged.attributes.get('w:val') !== 'restart'
}

const readCell = (cell: XmlElement, context: ReadingContext, around: Surroundings): Cell => {
  const properties = childOf(cell, 'w:tcPr')
  const ground = readShading(childOf(properties, 'w:shd'), context.theme) ?? around.ground
  const hidden = around.hidden ?? (isCovered(properties) ? 'covered' : null)
  return context.readBlocks(cell, context, { ...around, ground, hidden })
}

const isFlat = (properties: XmlElement | undefined): boolean => {
  const height = childOf(properties, 'w:trHeight')?.attributes
  return height?.get('w:hRule') === 'exact' && (pointsOf(height.get('w:val')) ?? MIN_LINE_PT) < MIN_LINE_PT
}

const hiddenAsRow = (properties: XmlElement | undefined): HiddenReason | null => {
  if (toggleOf(properties, 'w:hidden')) return 'vanish'
  return isFlat(properties) ? 'size' : null
}

const readRow = (row: XmlElement, context: ReadingContext, around: Surroundings): Cell[] => {
  const hidden = around.hidden ?? hiddenAsRow(childOf(row, 'w:trPr'))
  return findWithin(row, 'w:tc').map((cell) => readCell(cell, context, { ...around, hidden }))
}

/** A table with everything in its cells, tables in tables included. */
export const readTable = (table: XmlElement, context: ReadingContext, around: Surroundings): [Table] => {
  const { styles, theme, page } = context
  const properties = childOf(table, 'w:tblPr')
  const style = styles.find('table', valueIn(properties, 'w:tblStyle'))
  const styled = style?.paintsGround ? 'unknown' : around.ground
  const off = isFramedOffPage(childOf(properties, 'w:tblpPr'), page)
  const inside: Surroundings = {
    ground: readShading(childOf(properties, 'w:shd'), theme) ?? styled,
    hidden: around.hidden ?? (off ? 'off-page' : null),
    run: merge<RunProperties>(around.run, style?.run),
  }
  return [{ kind: 'table', rows: findWithin(table, 'w:tr').map((row) => readRow(row, context, inside)) }]
}
