import { Report } from '../../schema/index.ts'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A report from its JSON; null where the text is none. */
export const parseReport = (text: string): Report | null => Report.safeParse(parse(text)).data ?? null
