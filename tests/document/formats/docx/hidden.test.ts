import { describe, expect, it } from 'vitest'
import { cell, paragraph, run, style, table, textBox } from '../../../helpers/make-docx.ts'
import { hiddenOf, linesOf, readParts } from '../../../helpers/read-docx.ts'

const WORDS = 'Kubernetes Terraform Rust'
const secret = (properties: string): string => paragraph(run(WORDS, properties))
const placed = (properties: string): string => paragraph(run(WORDS), properties)
const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`

const theme = `<a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:accent1><a:srgbClr val="1F3864"/></a:accent1></a:clrScheme></a:themeElements>`
const styles =
  style('White', 'character', '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>') +
  style('Based', 'character', '<w:basedOn w:val="White"/>') +
  style('Banded', 'table', '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr></w:tblStylePr>')

describe('text that nobody sees', () => {
  it.each([
    ['vanish', secret('<w:vanish/>')],
    ['struck', secret('<w:strike/>')],
    ['struck', secret('<w:dstrike/>')],
    ['colour', secret('<w:color w:val="FFFFFF"/>')],
    ['colour', secret('<w:color w:val="FDFDFD"/>')],
    ['colour', secret('<w:color w:val="auto" w:themeColor="background1"/>')],
    ['colour', secret('<w:color w:val="000000" w:themeColor="background1" w:themeShade="F7"/>')],
    ['colour', secret('<w:rStyle w:val="White"/>')],
    ['colour', secret('<w:rStyle w:val="Based"/>')],
    ['colour', secret('<w:color w:val="000000"/><w:shd w:val="clear" w:fill="000000"/>')],
    ['colour', secret('<w:color w:val="000000"/><w:shd w:val="solid" w:color="000000"/>')],
    ['colour', secret('<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>')],
    ['colour', secret('<w14:textFill><w14:noFill/></w14:textFill>')],
    ['colour', secret('<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>')],
    ['size', secret('<w:sz w:val="2"/>')],
    ['size', secret('<w:w w:val="1"/>')],
    ['size', placed('<w:spacing w:line="1" w:lineRule="exact"/>')],
    ['off-page', placed('<w:ind w:left="31000"/>')],
    ['off-page', placed('<w:ind w:left="-12000"/>')],
    ['off-page', placed('<w:framePr w:x="-20000" w:hAnchor="page"/>')],
    ['off-page', placed('<w:framePr w:y="31000" w:vAnchor="page"/>')],
    ['off-page', paragraph(textBox(paragraph(run(WORDS)), { left: 5_000 }))],
    ['off-page', paragraph(textBox(paragraph(run(WORDS)), { left: -500 }))],
    ['off-page', table([[cell(paragraph(run(WORDS)))]], '<w:tblpPr w:tblpX="31000"/>')],
    ['covered', table([[cell(paragraph(run(WORDS)), '<w:vMerge/>')]])],
    ['colour', table([[cell(secret('<w:color w:val="1F3864"/>'), '<w:shd w:fill="1F3864"/>')]])],
    ['colour', paragraph(textBox(secret('<w:color w:val="1F3864"/>'), { fill: fill('1F3864') }))],
  ])('is told for its %s and stands at the end: %s', async (why, body) => {
    const visible = paragraph(run('Mira Solberg'))
    expect(await hiddenOf(body + visible, { parts: { theme, styles } })).toEqual([[why, WORDS]])
    const content = await readParts({ body: body + visible, parts: { theme, styles } })
    expect(content.text).toBe(`Mira Solberg\n\n${WORDS}`)
    expect(linesOf(content).map(({ text }) => text)).toEqual(['Mira Solberg'])
  })

  it('is told for a hidden row and a flat one', async () => {
    const row = (properties: string): string =>
      `<w:tbl><w:tr><w:trPr>${properties}</w:trPr>${cell(paragraph(run(WORDS)))}</w:tr></w:tbl>`
    expect(await hiddenOf(row('<w:hidden/>'))).toEqual([['vanish', WORDS]])
    expect(await hiddenOf(row('<w:trHeight w:val="1" w:hRule="exact"/>'))).toEqual([['size', WORDS]])
  })

  it('is one text for each reason in a paragraph, and does not tear the words that are seen', async () => {
    const body = paragraph(run('Post') + run('Rust ', '<w:vanish/>') + run('greSQL') + run('Go', '<w:vanish/>'))
    expect((await readParts({ body })).text).toBe('PostgreSQL\n\nRust Go')
  })

  it('is nothing where it holds no letter and no digit', async () => {
    expect(await hiddenOf(paragraph(run('Python') + run(' – ', '<w:vanish/>')))).toEqual([])
  })
})

describe('text that is seen', () => {
  const white = '<w:color w:val="FFFFFF"/>'

  it.each([
    ['white on dark shading of its own', secret(`${white}<w:shd w:val="clear" w:fill="1F3864"/>`)],
    ['white on a highlight', secret(`${white}<w:highlight w:val="darkBlue"/>`)],
    ['white on a shaded paragraph', paragraph(run(WORDS, white), '<w:shd w:val="clear" w:fill="1F3864"/>')],
    [
      'white on a paragraph shaded in a theme colour',
      paragraph(run(WORDS, white), '<w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="accent1"/>'),
    ],
    ['white in a shaded cell', table([[cell(secret(white), '<w:shd w:fill="1F3864"/>')]])],
    ['white in a table whose style shades its rows', table([[cell(secret(white))]], '<w:tblStyle w:val="Banded"/>')],
    ['white in a dark text box', paragraph(textBox(secret(white), { fill: fill('1F3864') }))],
    ['white in a text box with a gradient', paragraph(textBox(secret(white), { fill: '<a:gradFill/>' }))],
    [
      'white where a dark shape lies behind the text',
      paragraph(textBox('', { fill: fill('1F3864'), width: 600, behind: true })) + secret(white),
    ],
    ['grey', secret('<w:color w:val="BFBFBF"/>')],
    ['the background colour, shaded to grey', secret('<w:color w:val="auto" w:themeColor="background1" w:themeShade="A6"/>')],
    ['a colour that adapts', secret('<w:color w:val="auto"/><w:shd w:val="clear" w:fill="000000"/>')],
    ['small print', secret('<w:sz w:val="8"/>')],
    ['text whose vanishing is taken back', secret('<w:vanish w:val="0"/>')],
    ['text that only web views hide', secret('<w:webHidden/>')],
    ['an indented list', placed('<w:ind w:left="2880" w:hanging="360"/>')],
    ['a line that hangs into the margin', placed('<w:ind w:left="-720"/>')],
    ['a frame on the page', placed('<w:framePr w:x="1000" w:y="1000" w:w="4000"/>')],
    ['a box on the page', paragraph(textBox(paragraph(run(WORDS)), { left: 300, top: 600 }))],
    [
      'a box that floats, anchored in a line that would cut it off',
      paragraph(textBox(paragraph(run(WORDS)), { left: 300, top: 600 }), '<w:spacing w:line="20" w:lineRule="exact"/>'),
    ],
    ['exact lines of a usual height', placed('<w:spacing w:line="240" w:lineRule="exact"/>')],
  ])('is not accused: %s', async (_, body) => {
    const content = await readParts({ body, parts: { theme, styles } })
    expect(content.hidden).toEqual([])
    expect(content.text).toBe(WORDS)
  })

  it('is white on a page that is dark', async () => {
    const background = '<w:background w:color="1F3864"/>'
    expect(await hiddenOf(secret(white), { background })).toEqual([])
  })
})
