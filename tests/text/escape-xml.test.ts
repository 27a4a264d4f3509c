import { expect, it } from 'vitest'
import { escapeXml } from '../../src/text/escape-xml.ts'

it.each([
  ['R&D <b> "quoted"', 'R&amp;D &lt;b&gt; &quot;quoted&quot;'],
  ["it's ✓\n\t", "it's ✓\n\t"],
  ['a\u0001b\uFFFE', 'ab'],
])('text is written as XML has it, without what XML cannot write: %j', (text, written) => {
  expect(escapeXml(text)).toBe(written)
})
