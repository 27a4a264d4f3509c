import type { TextStyle } from './engine.ts'

/** The style of text of which only its place in paint order is known: black, opaque, neither bold nor italic. */
export const plainStyle = (paintOrder: number): TextStyle => ({
  fontName: '',
  bold: false,
  italic: false,
  color: 0,
  alpha: 1,
  renderMode: 0,
  paintOrder,
  clip: null,
  layered: false,
})
