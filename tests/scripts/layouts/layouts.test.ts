import { describe, expect, it } from 'vitest'
import { compareReading } from '../../../scripts/layouts/compare-reading.ts'
import { drawCase, type Printers, writeCase } from '../../../scripts/layouts/draw-case.ts'
import type { Format } from '../../../scripts/layouts/layout.ts'
import { read } from '../../../src/index.ts'

/** Those that no program of the machine prints; `npm run test:layouts` draws the others too, and more of these. */
const FORMATS: readonly [Format, ...Format[]] = ['pdf-lines', 'pdf-words', 'docx', 'docx-boxes']
const LAYOUTS = 40

const refuse = (): Promise<never> => Promise.reject(new Error('no such format is drawn here'))
const PRINTERS: Printers = { printHtml: refuse, printDocx: refuse }

const cases = Array.from({ length: LAYOUTS }, (_, index) => drawCase(index + 1, FORMATS))

describe('what a resume says is read in whatever layout it is written', () => {
  it.each(cases.map((one) => [`${one.seed}: ${Object.values(one.layout).join(', ')}`, one] as const))(
    '%s',
    async (_name, one) => {
      const analysis = await read(await writeCase(one, PRINTERS), { asOf: '2026-11' })
      expect(compareReading(one.resume, one.layout, one.page, analysis)).toEqual([])
    },
  )
})
