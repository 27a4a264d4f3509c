import { openPart, type Parts } from '../docx/package-parts.ts'

const CORE = 'docProps/core.xml'
const MAIN = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'

const W3C_DATE = />\d{4}-\d\d-\d\dT[^<]{0,30}</g

/** The name of a link's address, drawn by lot. */
const LOTTED_ID = /"rId([a-z0-9_-]{21})"/g

const rewrite = (parts: Parts, name: string, change: (xml: string) => string): Parts => {
  const part = parts.get(name)
  return part ? new Map([...parts, [name, Buffer.from(change(openPart(part, name).xml))]]) : parts
}

/** The library dates the file by the clock and names its links by lot, but the same input must give the same bytes. */
export const settleParts = (parts: Parts, month: string): Parts => {
  const names = new Map<string, string>()
  const rename = (xml: string): string =>
    xml.replace(LOTTED_ID, (_, lot: string) => {
      const name = names.get(lot) ?? `"rIdLink${names.size + 1}"`
      names.set(lot, name)
      return name
    })
  const dated = rewrite(parts, CORE, (xml) => xml.replace(W3C_DATE, `>${month}-01T00:00:00Z<`))
  return rewrite(rewrite(dated, MAIN, rename), RELATIONS, rename)
}
