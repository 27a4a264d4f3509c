import type { Span } from '../schema/span.ts'
import { foldWord } from '../text/tokenize.ts'

/**
 * Given names that are no names of technologies, common in the United States, Europe and South and East Asia: beside
 * one of them "Jenkins" is a person.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'james john robert michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald ' +
    'steven andrew paul joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric ' +
    'jonathan stephen larry scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler ' +
    'aaron adam nathan henry peter zachary kyle noah ethan jeremy christian walter keith roger terry austin sean gerald carl ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley ' +
    'kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia amy kathleen angela ' +
    'shirley brenda emma anna pamela nicole samantha katherine christine helen debra rachel carolyn janet maria catherine ' +
    'heather diane olivia julie joyce victoria kelly christina joan evelyn lauren judith megan andrea cheryl hannah ' +
    'martha jean alice jane sophia chloe lucy eva clara ines lena mia lea nina jan jens lars sven erik hans klaus jurgen ' +
    'stefan andreas markus matthias wolfgang pierre jacques francois michel antoine luca marco giulia matteo francesco ' +
    'giovanni carlos jose luis juan pablo diego miguel javier fernando ana carmen lucia sofia elena olga natalia irina ' +
    'dmitri ivan sergei vladimir piotr tomasz agnieszka katarzyna wei li ming jing xin yan hui chen hiroshi kenji yuki ' +
    'raj amit anil sunil ravi sanjay vijay rahul arjun rohan aditya priya anjali neha pooja deepak suresh ramesh mohammed ' +
    'ahmed ali omar hassan fatima aisha ibrahim yusuf mehmet ayse'
  ).split(' '),
)

const HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'madam'])

/** As far as a name beside it may reach. */
const NEIGHBOUR_LENGTH = 24

const BEFORE = /(\p{L}+)\.? $/u
const AFTER = /^, (\p{Lu}\p{L}+)/u

const wordIn = (found: RegExpExecArray | null): string => foldWord(found?.[1] ?? '')

/** Whether a name of a thing stands as a person's: "Sarah Jenkins", "Dr. Ray", "Jenkins, Sarah". */
export const isPersonName = (text: string, { start, end }: Span): boolean => {
  const before = wordIn(BEFORE.exec(text.slice(Math.max(0, start - NEIGHBOUR_LENGTH), start)))
  if (GIVEN_NAMES.has(before) || HONORIFICS.has(before)) return /^\p{Lu}/u.test(text.slice(start, end))
  return GIVEN_NAMES.has(wordIn(AFTER.exec(text.slice(end, end + NEIGHBOUR_LENGTH))))
}
