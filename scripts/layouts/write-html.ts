import { A4_PT, type Block, BODY_PT, GUTTER_PT, MARGIN_PT, type Page, STRIP_SHARE } from './page.ts'

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const STYLE = `
@page { size: ${A4_PT.width}pt ${A4_PT.height}pt; margin: ${MARGIN_PT}pt }
body { margin: 0; font: ${BODY_PT}pt/1.35 sans-serif }
h2 { font-size: 12pt; margin: 9pt 0 3pt } ul { margin: 0; padding-left: 14pt } p { margin: 0 }
.name { font-size: 20pt; font-weight: bold } .bold { font-weight: bold } .italic { font-style: italic }
.level { margin: 0 } .beside:has(.level) { align-items: baseline; margin-top: 9pt }
.letter-spaced { letter-spacing: .3em } .small-capitals { font-variant: small-caps }
.row, .beside, .columns { display: flex; justify-content: space-between } .columns { gap: ${GUTTER_PT}pt; justify-content: start }
.strip { width: ${STRIP_SHARE * 100}%; flex: none } .rest { flex: 1 } .left > .strip { padding-right: 14pt } .right > .strip { padding-left: 14pt } .right > .strip { text-align: right }
.chips { display: flex; flex-wrap: wrap; gap: 4pt } .chips > span { border: 1px solid; border-radius: 4pt; padding: 1pt 5pt }
`

const paragraph = (text: string, look = ''): string => `<p class="${look}">${escapeXml(text)}</p>`

const writeBeside = ({ side, strip, blocks }: Extract<Block, { kind: 'beside' }>): string => {
  const parts = [`<div class="strip">${writeBlocks(strip)}</div>`, `<div class="rest">${writeBlocks(blocks)}</div>`]
  return `<div class="beside ${side}">${(side === 'left' ? parts : parts.reverse()).join('')}</div>`
}

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h2 class="${block.look.replace(' ', '-')}${block.level ? ' level' : ''}">${escapeXml(block.text)}</h2>`
    case 'line':
      return paragraph(block.text, block.look)
    case 'row':
      return `<div class="row"><span class="${block.look ?? ''}">${escapeXml(block.left)}</span><span>${escapeXml(block.right)}</span></div>`
    case 'beside':
      return writeBeside(block)
    case 'bullet':
      return `<ul style="list-style-type: '${block.mark}\\2002'"><li>${escapeXml(block.text)}</li></ul>`
    case 'chips':
      return `<div class="chips">${block.texts.map((text) => `<span>${escapeXml(text)}</span>`).join('')}</div>`
  }
}

const writeBlocks = (blocks: readonly Block[]): string => blocks.map(writeBlock).join('\n')

/** A page that a browser prints. */
export const writeHtml = ({ head, columns }: Page): string => {
  const written = columns.map(
    ({ share, sections }) => `<div style="flex: ${share * 100} 1 0">${sections.map(writeBlocks).join('\n')}</div>`,
  )
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body>${writeBlocks(head)}<div class="columns">${written.join('\n')}</div>`
}
