import { Report } from '../../schema/index.ts'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What every version of the program has said of itself in its reports. */
const AnyReport = Report.pick({ versions: true })

/** A report from its JSON; null where the text is none, `other-version` where one was saved that this version cannot show. */
export const parseReport = (text: string): Report | 'other-version' | null => {
  const parsed = parse(text)
  return Report.safeParse(parsed).data ?? (AnyReport.safeParse(parsed).success ? 'other-version' : null)
}
