import { Report } from '../../schema/index.ts'

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** What the reports of every version of the program contain. */
const AnyReport = Report.pick({ versions: true })

/** A report from its JSON; null if the text is not a report, `other-version` if this version cannot show it. */
export const parseReport = (text: string): Report | 'other-version' | null => {
  const parsed = parse(text)
  return Report.safeParse(parsed).data ?? (AnyReport.safeParse(parsed).success ? 'other-version' : null)
}
