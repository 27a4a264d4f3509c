import { describe, expect, it } from 'vitest'
import { compareReading } from '../../../scripts/layouts/compare-reading.ts'
import { composePage } from '../../../scripts/layouts/compose-page.ts'
import { drawCase, type LayoutCase, type Printers, writeCase } from '../../../scripts/layouts/draw-case.ts'
import { inventResume } from '../../../scripts/layouts/invent-resume.ts'
import type { Format } from '../../../scripts/layouts/layout.ts'
import { read } from '../../../src/index.ts'

/** Those that no program of the machine prints; `npm run test:layouts` draws the others too, and more of these. */
const FORMATS: readonly [Format, ...Format[]] = ['pdf-lines', 'pdf-words', 'docx', 'docx-boxes']
const LAYOUTS = 40

const refuse = (): Promise<never> => Promise.reject(new Error('no such format is drawn here'))
const PRINTERS: Printers = { printHtml: refuse, printDocx: refuse }

/** "Languages: SQL," in a narrow column of skills was taken for a heading. */
const LABELS = [79, 99, 101].map((seed) => drawCase(seed, FORMATS))

/** With all positions, however far down the page: dates between entries and a sidebar were read as part of the sidebar. */
const whole = (one: LayoutCase): LayoutCase => {
  const resume = inventResume(one.seed)
  return { ...one, resume, page: composePage(resume, one.layout) }
}
const SIDEBARS = [
  whole(drawCase(28, ['pdf-lines', 'pdf-words', 'docx'])),
  whole(drawCase(176, ['pdf-lines', 'pdf-words', 'docx', 'html', 'docx-boxes'])),
]

const drawn = Array.from({ length: LAYOUTS }, (_, index) => drawCase(index + 1, FORMATS))
const cases = [...drawn, ...LABELS, ...SIDEBARS]

describe('what a resume says is read in whatever layout it is written', () => {
  it.each(cases.map((one) => [`${one.seed}: ${Object.values(one.layout).join(', ')}`, one] as const))(
    '%s',
    async (_name, one) => {
      const analysis = await read(await writeCase(one, PRINTERS), { asOf: '2026-11' })
      expect(compareReading(one.resume, one.layout, one.page, analysis)).toEqual([])
    },
  )
})
