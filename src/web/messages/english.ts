import type { BriefLevel, SalaryBand } from '../../schema/index.ts'
import { printMonths, printMonthsAsked } from '../../text/months.ts'
import { sayUncounted } from '../../wording/list-lack.ts'
import type { Source } from '../../wording/name-source.ts'
import type { Place } from '../../wording/quote.ts'
import { count, formatGain, formatMonths, formatPoints, LEVEL_NAMES } from '../../wording/words.ts'
import { checkEnglish } from './english-check.ts'
import { formEnglish } from './english-form.ts'
import { namesEnglish } from './english-names.ts'
import { poolEnglish } from './english-pool.ts'
import { writingEnglish } from './english-writing.ts'
import type { Retell } from './retell.ts'

const plusMinus = (points: number): string =>
  points > 0 ? `+${formatPoints(points)}` : points < 0 ? `−${formatPoints(-points)}` : '±0'

/** The report speaks English. */
const retell: Retell = (_, words) => words

/** The interface in English. Another language is another object of this shape. */
export const english = {
  ...formEnglish,
  ...checkEnglish,
  ...poolEnglish,
  ...writingEnglish,
  ...namesEnglish,
  brand: 'resume-coverage',
  retell,
  /** Between a label and its value. */
  colon: ':',
  nav: { label: 'Main', form: 'New match', check: 'Check', pool: 'Pool', docs: 'API' },
  languages: { label: 'Language' },
  theme: { dark: 'Dark colours', toggle: 'Dark' },
  skip: 'Skip to the content',
  skipTo: { findings: 'Skip to the findings', posting: (source: Source): string => `Skip to the ${source}` },
  noAnswer: {
    message: 'The server does not answer.',
    hint: 'Check that it is running, then try again; your choices are still here.',
  },
  /** Read out after a number of them. */
  pointsAfter: 'points',
  of: 'of',
  place: ({ line, page }: Place): string => (page === null ? `line ${line}` : `line ${line}, page ${page}`),
  points: formatPoints,
  gain: formatGain,
  megabytes: (bytes: number): string => `${bytes / 1024 / 1024} MB`,
  progress: {
    sending: (share: number): string => `Sending, ${Math.round(share * 100)} %`,
    reading: 'Reading …',
    slow: 'Still reading; large files take a few seconds …',
    ocr: ({ document, count: page, of }: { document: string; count: number; of: number }): string =>
      `The ${document} is a scan: reading page ${page} of ${of} letter by letter …`,
  },
  report: {
    title: (score: number): string => `${formatPoints(score)} of 100 points covered`,
    tab: (subject: string, covered: string): string => `${subject === '' ? '' : `${subject}: `}${covered}`,
    judged: (judged: number, of: number): string => `${judged} of ${of} statements could be judged`,
    untitled: 'Posting without a title',
    brief: (level: BriefLevel, title: string): string => `The role brief, ${LEVEL_NAMES[level]}: ${title}`,
    of: 'of 100 points covered',
    withoutChanges: 'Without the changes:',
    among: {
      ask: 'Is that a lot for this posting?',
      working: 'Scoring published resumes on it …',
      says: (above: number, of: number): string =>
        `Of ${of} resumes that this project publishes ${above === 0 ? 'none covers' : above === 1 ? 'one covers' : `${above === of ? 'all' : above} cover`} less of this posting`,
      others: (lowest: number, middle: number, highest: number): string =>
        `they have ${formatPoints(lowest)} to ${formatPoints(highest)} points, half of them less than ${formatPoints(middle)}.`,
      note: 'They are invented, from strong to unrelated. The place among them is not part of the score.',
    },
    pointsOf: (points: number, possible: number): string => `${formatPoints(points)} of ${formatPoints(possible)} points`,
    met: (met: number, of: number): string => `${met} of ${of} met`,
    requirements: (amount: number): string => count(amount, 'requirement'),
    notes: 'Please note',
    run: (asOf: string, engine: string, taxonomy: string, scoring: string): string =>
      `As of ${asOf} · engine ${engine} · taxonomy ${taxonomy} · scoring ${scoring}. The same files give the same answer.`,
    panes: { label: 'What is shown', findings: 'Findings', resume: 'Resume', posting: 'Posting', brief: 'Role brief' },
    tabs: {
      label: 'Findings',
      requirements: 'Requirements',
      suggestions: 'Changes',
      remarks: 'The resume itself',
      pillars: 'Lead with',
      interview: 'Interview',
    },
    change: plusMinus,
  },
  look: {
    gaps: 'The gaps that matter',
    changes: 'What you can change today',
    conditions: 'Check yourself, apart from the points',
    level: 'Level',
    missing: (names: string): string => `Not found: ${names}`,
  },
  remarks: {
    lead: 'What a coach would fix in it. None of it has to do with points.',
    more: (amount: number): string => count(amount, 'more remark'),
  },
  documents: {
    resume: 'The resume, as it was read',
    resumeHint: 'The gutter shows the lines that carry evidence. Choose one to see what it answers.',
    word: {
      show: 'Show it as in Word',
      hide: 'Show it as it was read',
      wait: 'Opening the file …',
      hint: 'The file’s headings, lists and tables, without headers, footers, pictures and colours. What carries evidence is marked.',
    },
    posting: (source: Source): string => `The ${source}, line by line`,
    postingHint: 'Under each line you see what it asks for, and whether the resume shows it.',
    page: (page: number): string => `Page ${page}`,
    line: (line: number): string => `line ${line}`,
    pages: 'Pages',
    pageCovered: (page: number, covered: number, lines: number): string =>
      `Page ${page}: ${covered} of ${count(lines, 'line')} carry evidence`,
    moreAnswers: (amount: number): string => `and ${amount} more`,
    hidden: 'hidden text',
    hiddenNote: (why: string): string => `hidden: ${why}; never evidence`,
    pasted: (source: Source): string => `pasted from the ${source}`,
    pastedNote: (source: Source): string => `word for word from the ${source}; never evidence`,
    strong: 'strong evidence',
    fair: 'evidence',
    weak: 'weak evidence',
    asks: (importance: string): string => `asks, ${importance}`,
    checkYourself: (what: string): string => `${what}: check yourself`,
    legend: { label: 'The gutter', hidden: 'hidden or pasted' },
  },
  requirements: {
    also: 'also',
    morePlaces: (amount: number): string => count(amount, 'more place'),
    morePrinted: (amount: number): string => `and ${amount} more in the report itself`,
    inAll: (amount: number): string => `and ${amount} more`,
    wouldCount: (list: string): string => `Would raise the score: ${list}`,
    range: (least: string, most: string): string => `${least} to ${most}`,
    each: (gain: string): string => `${gain} each`,
    uncounted: sayUncounted,
    showIn: 'Show in both documents',
    near: 'nearest',
    nearest: 'The nearest that the resume has:',
    places: (amount: number): string => `Shown in ${count(amount, 'place')}`,
    parts: 'Its parts',
    soft: 'Qualities',
    chips: {
      shown: 'shown in work or a project',
      named: 'only named, or in part',
      missing: 'not found',
      unknown: 'nothing that a text can show: check yourself',
    },
    unknown: 'No text can show these: check yourself.',
    legend: 'The parts of a statement',
  },
  correcting: {
    title: 'Your own word',
    lead: (score: string): string =>
      `The score takes it into account, and every copy of this report says so. Without it: ${score}.`,
    takeBack: 'Take back',
    tag: 'your word',
    notAsked: 'Not asked',
    notAskedSaid: 'Not asked, by your own word.',
    shows: 'Shows it',
    showsNot: 'Does not show it',
    showsNotSaid: (place: string): string => `By your own word ${place} does not show it.`,
    nothingLeft: 'Then nothing would be left to score: at least one statement must be asked.',
    failed: 'The scoring could not be loaded; nothing was changed.',
    saidNotAsked: (statement: string): string => `${statement} of the posting asks for nothing`,
    saidShows: (place: string, statement: string): string => `${place} of the resume shows ${statement} of the posting`,
    saidShowsNot: (place: string, statement: string): string =>
      `${place} of the resume does not show ${statement} of the posting`,
    noted: (list: string): string => `By the person’s own word: ${list}.`,
    notedScore: (score: string): string => `Without it the score is ${score}.`,
  },
  pillars: {
    lead: 'Three things that readers look for first in a resume for this role.',
    notAsked: (source: Source): string => `The ${source} does not ask for it.`,
    asked: (times: number): string => `Asked ${times === 1 ? 'once' : `${times} times`}.`,
    notShown: 'The resume does not show it.',
  },
  interview: {
    lead: 'What interviews for this role are about, and the lines to talk about.',
    tests: 'Tests',
    expects: 'Expected',
    none: 'No line of the resume is about it: have an answer ready.',
  },
  person: {
    title: 'What was read about the person',
    lead: 'A mistake here is a mistake everywhere below.',
    nothing: 'not found',
    fields: { name: 'Name', email: 'E-mail', phone: 'Telephone', place: 'Place', links: 'Links' },
    positions: 'Positions',
    nobody: 'Nothing was found, or is shown, that says who this is.',
    line: {
      noName: 'no name',
      noWork: 'no dated work',
      work: (months: number): string => `${formatMonths(months)} of dated work`,
      noPositions: 'no positions',
      position: 'a position',
      noDates: 'no dates',
      between: (first: string, last: string): string => `${first} to ${last}`,
    },
    none: 'None was found.',
    untitled: 'no title found',
    unnamed: 'no employer found',
    period: (from: string | null, to: string | null): string =>
      from === null && to === null ? 'no dates' : `${from ?? '?'} – ${to ?? '?'}`,
    /** In place of the end date of a current position. */
    present: 'present',
  },
  unscored: {
    title: 'Check yourself',
    lead: 'Conditions that no resume can settle: never points.',
    role: 'In the role brief',
    context: (source: Source): string =>
      `Where the ${source === 'posting' ? 'posting fits in the brief of the role' : 'brief of the role fits in'}: context, never points.`,
    salary: ({ min, max, open, country, year }: SalaryBand): string =>
      `${country} salaries at this level, ${year}: $${min.toLocaleString('en-US')} to $${max.toLocaleString('en-US')}${open ? ' and more' : ''} a year.`,
    tested: 'What interviews test',
  },
  save: {
    label: 'Take it along',
    docx: 'Word, changes tracked',
    docxNew: 'Word file',
    pdf: 'PDF, highlighted',
    json: 'JSON',
    html: 'HTML file',
    print: 'Print',
    compare: 'Compare with another version',
    another: 'Another posting, same resume',
    resumeFile: 'resume',
    reportFile: 'coverage',
    working: 'One moment …',
    failed: 'The file could not be made.',
    saved: (name: string): string => `${name} is saved.`,
  },
  comparison: {
    title: (change: string): string => `${change} points between two versions`,
    ask: 'Another version of this resume',
    drop: 'Drop the other version here, or choose it',
    hint: 'Both are compared with the same posting; whichever file was saved first is the older one.',
    asRead: 'Your corrections are left out of the comparison.',
    open: (side: string): string => `Continue with ${side}`,
    theOlder: 'the older one',
    theNewer: 'the newer one',
    askPosting: 'Another posting for this resume',
    send: 'Show the coverage',
    swap: 'Swap older and newer',
    back: 'Back to the report',
    older: 'Older',
    newer: 'Newer',
    of: 'of 100 points covered, older to newer',
    gained: 'Gained',
    lost: 'Lost',
    same: 'Unchanged',
    none: 'No requirement has changed.',
    heading: (before: string, after: string): string => `${before} to ${after}`,
  },
  timeline: {
    title: 'Years',
    lead: (months: number): string => `${formatMonths(months)} of dated positions; overlaps count once.`,
    positions: 'Positions',
    skills: 'Years that show each skill asked for',
    undated: 'without dates',
    none: 'No position has dates that could be read.',
    from: (title: string, from: string, to: string): string => `${title}, ${from} to ${to}`,
    now: 'now',
    years: printMonths,
    yearsAsked: printMonthsAsked,
    more: (amount: number): string => count(amount, 'more skill'),
  },
}
