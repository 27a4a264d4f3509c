import { describe, expect, it } from 'vitest'
import { childOf, findElement, parseXml, textOf } from '../../../../src/document/formats/docx/parse-xml.ts'
import { LIMITS } from '../../../../src/document/limits.ts'
import { expectLinear } from '../../../helpers/cpu-time.ts'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const parse = (xml: string, limits = {}) => parseXml(Buffer.from(xml), { fileName: 'x', limits: { ...LIMITS, ...limits } })

describe('an XML part', () => {
  it('names elements and attributes by the usual prefix of their namespace', () => {
    const { root } = parse(`<d xmlns="${W}" xmlns:q="${W}"><p q:val="1" id="2"/></d>`)
    const child = childOf(root, 'w:p')
    expect([...(child?.attributes ?? [])]).toEqual([
      ['w:val', '1'],
      ['id', '2'],
    ])
  })

  it('marks names of other namespaces, so that none is taken for ours', () => {
    expect(parse('<p xmlns="urn:other"/>').root?.name).toBe('?:p')
  })

  it('keeps blanks in texts and drops them elsewhere', () => {
    const { root } = parse(`<d xmlns:w="${W}">\n <w:t> a </w:t>\n</d>`)
    expect(root?.children).toHaveLength(1)
    expect(textOf(root ?? undefined)).toBe(' a ')
  })

  it('leaves skipped elements out with everything in them', () => {
    const xml = `<d xmlns:w="${W}"><w:del><w:t>a</w:t><w:del/></w:del><w:t>b</w:t></d>`
    const { root } = parseXml(Buffer.from(xml), { fileName: 'x', limits: LIMITS }, (name) => name === 'w:del')
    expect(textOf(root ?? undefined)).toBe('b')
  })

  it('finds the first element of a name at any depth', () => {
    const { root } = parse(`<d xmlns:w="${W}"><w:a><w:b w:val="1"/></w:a><w:b w:val="2"/></d>`)
    expect(root && findElement(root, 'w:b')?.attributes.get('w:val')).toBe('1')
  })

  it.each(['', 'no markup', '<a', '<a>', '<a></b>', '<a><b></a>'])('that is broken is told as damaged: %j', (xml) => {
    expect(parse(xml).damaged).toBe(true)
  })

  it('gives up after many faults, in linear time', () => {
    for (const fault of ['&x;', '</b>'])
      expectLinear(
        (xml: string) => expect(parse(xml).damaged).toBe(true),
        (count) => `<a>${fault.repeat(count)}</a>`,
      )
  })

  it.each([
    ['xmlDepth', 3, '<a><a><a><a/></a></a></a>'],
    ['xmlElements', 3, '<a><a/><a/><a/></a>'],
    ['xmlAttributes', 1, '<a b="1" c="2"/>'],
  ])('is refused beyond %s', (limit, most, xml) => {
    expect(() => parse(xml, { [limit]: most })).toThrow(expect.objectContaining({ code: 'limit_exceeded' }))
    expect(parse(xml, { [limit]: most + 1 }).damaged).toBe(false)
  })
})
