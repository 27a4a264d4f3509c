import type { InterviewTopic, Report } from '../schema/index.ts'
import { heading, indent, type Palette, wrap } from '../text/text-layout.ts'
import { citePlace, excerptOf } from '../wording/quote.ts'

const INTERVIEW_INDENT = 2
const QUOTE_ROOM = 24

/** As many topics as one prepares in an evening; all are in the JSON. */
const MAX_TOPICS = 4

const renderTopic = ({ title, tests, evidence }: InterviewTopic, report: Report, width: number, palette: Palette): string[] => {
  const { document } = report.analysis
  const lines = evidence.map((one) => {
    const place = citePlace(document, one)
    const { before, words, after } = excerptOf(document, one, width - QUOTE_ROOM)
    return `${palette.accent(place)}  “${before}${palette.bold(words)}${after}”`
  })
  const spoken = lines.length > 0 ? lines : [palette.fair('no line of yours speaks to it yet')]
  return [palette.bold(title), ...indent([...wrap(tests, width - INTERVIEW_INDENT), ...spoken], INTERVIEW_INDENT)]
}

/** What interviews test about the responsibilities that the posting stresses, and the lines to talk about. */
export const renderInterview = (report: Report, width: number, palette: Palette): string[] => {
  const topics = report.interview.slice(0, MAX_TOPICS)
  if (topics.length === 0) return []
  return [
    ...heading('In the interview', 'what is tested, and your lines', width, palette),
    ...topics.flatMap((topic) => renderTopic(topic, report, width, palette)),
  ]
}
