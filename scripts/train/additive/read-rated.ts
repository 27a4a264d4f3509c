import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { TrainingProblem } from '../training-problem.ts'

const Credit = z.number().min(0).max(100)

/** How much of its statements people of the field usually show, in hundredths, as a reader says: one file of `--rates`. */
const Rates = z.object({ posting: z.string(), statements: z.array(z.object({ quote: z.string(), rate: Credit })) })
export type Rates = z.infer<typeof Rates>

const Line = z.object({ resume: z.string(), quote: z.string(), credit: Credit })

/** What single lines of resumes are worth to its statements, in hundredths: one file of `--lines`. */
const Lines = z.object({ posting: z.string(), statements: z.array(z.object({ quote: z.string(), lines: z.array(Line) })) })
export type Lines = z.infer<typeof Lines>

const readAll = <Label>(folder: string, suffix: string, schema: z.ZodType<Label>): Label[] => {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .sort()
  if (files.length === 0) throw new TrainingProblem(`There are no labels (*${suffix}) in ${folder}.`)
  return files.map((file) => {
    try {
      return schema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    } catch {
      throw new TrainingProblem(`${join(folder, file)} has another form: "posting" and "statements" were expected.`)
    }
  })
}

/** @throws TrainingProblem if there is none, or one has another form. */
export const readRates = (folder: string): Rates[] => readAll(folder, '.rates.json', Rates)

/** @throws TrainingProblem if there is none, or one has another form. */
export const readLines = (folder: string): Lines[] => readAll(folder, '.lines.json', Lines)

/** As quotes are compared: line breaks may differ. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** @throws TrainingProblem */
export const openDocument = (docs: string, name: string): Uint8Array => {
  try {
    return readFileSync(join(docs, name))
  } catch {
    throw new TrainingProblem(`There is no readable document ${join(docs, name)}, which a label names.`)
  }
}
