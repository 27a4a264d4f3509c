/** What a command does to the page. */
export interface CommandRule {
  /** Arguments in braces, in their order: what becomes of each. Default: none is taken. */
  readonly args?: readonly ('drop' | 'show' | 'bold' | 'tab' | 'line' | 'item')[]
  /** The line before it ends. */
  readonly breaks?: true
  /** The whole of its arguments is a heading. */
  readonly heading?: true
  /** Written in its place. */
  readonly text?: string
  /** A wide gap, as between a title and its date. */
  readonly tab?: true
}

const row = (names: string, rule: CommandRule): [string, CommandRule][] => names.split(' ').map((name) => [name, rule])

/**
 * Commands of LaTeX and of the resume classes that are used most (moderncv, awesome-cv, altacv, the templates that define
 * \resumeItem themselves). What is not listed shows its arguments.
 */
export const COMMANDS: ReadonlyMap<string, CommandRule> = new Map<string, CommandRule>([
  ...row(
    'section section* subsection subsection* subsubsection subsubsection* cvsection cvsubsection chapter chapter* part part* sectionTitle resumeSection',
    {
      args: ['show'],
      heading: true,
    },
  ),
  ...row('textbf bfseries* strong textsc*', { args: ['bold'] }),
  ...row('\\ newline linebreak par bigskip medskip smallskip newpage clearpage pagebreak hrule hline tabularnewline cr', {
    breaks: true,
  }),
  ...row('hfill quad qquad dotfill hrulefill', { tab: true }),
  ...row('hspace hspace*', { args: ['drop'], tab: true }),
  ...row('vspace vspace*', { args: ['drop'], breaks: true }),
  ...row(
    'color usepackage RequirePackage documentclass pagestyle thispagestyle geometry hypersetup label ref cite includegraphics input include bibliographystyle bibliography',
    { args: ['drop'] },
  ),
  ...row(
    'addbibresource photo selectlanguage fontfamily setmainfont setsansfont moderncvstyle moderncvcolor cvcolor pdfbookmark setlist pagenumbering faIcon faicon urlstyle graphicspath columnratio setulcolor sethlcolor setstcolor rowcolor cellcolor pagecolor',
    { args: ['drop'] },
  ),
  ...row('fontsize colorlet newfontfamily setcounter addtocounter setlength addtolength', { args: ['drop', 'drop'] }),
  ...row('definecolor addcontentsline', { args: ['drop', 'drop', 'drop'] }),
  ...row('titlespacing titlespacing*', { args: ['drop', 'drop', 'drop', 'drop'] }),
  ...row('titleformat', { args: ['drop', 'drop', 'drop', 'drop', 'drop'] }),
  ...row('textcolor colorbox raisebox scalebox parbox', { args: ['drop', 'show'] }),
  // Title and place in two corners, twice: as the common one-page templates have it.
  ...row('resumeSubheading', { args: ['line', 'tab', 'line', 'tab'] }),
  ...row('resumeSubSubheading resumeProjectHeading resumeProject', { args: ['line', 'tab'] }),
  ...row('resumeItem resumeSubItem', { args: ['item'] }),
  ...row('cvtag', { args: ['item'] }),
  ...row('cvskill', { args: ['item', 'drop'] }),
  ...row('cvitem cvitemwithcomment cvlanguage cvcomputer', { args: ['line', 'tab', 'tab'] }),
  ...row('cvline', { args: ['line', 'tab'] }),
  ...row('cvlistitem', { args: ['item'] }),
  ...row('cvdoubleitem', { args: ['line', 'tab', 'line', 'tab'] }),
  ...row('cvlistdoubleitem', { args: ['item', 'item'] }),
  ...row('cvevent', { args: ['line', 'tab', 'tab', 'tab'] }),
  ...row('cvachievement', { args: ['drop', 'line', 'line'] }),
  ...row('cvhonor', { args: ['line', 'tab', 'tab', 'tab'] }),
  ...row('LaTeX LaTeXe', { text: 'LaTeX' }),
  ...row('TeX', { text: 'TeX' }),
  ...row('textendash', { text: '–' }),
  ...row('textemdash', { text: '—' }),
  ...row('textbullet bullet', { text: '•' }),
  ...row('cdot textperiodcentered textbar', { text: '·' }),
  ...row('textasciitilde sim', { text: '~' }),
  ...row('textbackslash', { text: '\\' }),
  ...row('textasciicircum', { text: '^' }),
  ...row('textquotesingle', { text: "'" }),
  ...row('dots ldots textellipsis', { text: '…' }),
  ...row('times', { text: '×' }),
  ...row('approx', { text: '≈' }),
  ...row('rightarrow to Rightarrow', { text: '→' }),
  ...row('geq ge', { text: '≥' }),
  ...row('leq le', { text: '≤' }),
  ...row('pm', { text: '±' }),
  ...row('euro texteuro EUR', { text: '€' }),
  ...row('pounds textsterling', { text: '£' }),
  ...row('copyright textcopyright', { text: '©' }),
  ...row('textregistered', { text: '®' }),
  ...row('texttrademark', { text: '™' }),
  ...row('textdegree degree', { text: '°' }),
  ...row('ss', { text: 'ß' }),
  ...row('o', { text: 'ø' }),
  ...row('O', { text: 'Ø' }),
  ...row('l', { text: 'ł' }),
  ...row('L', { text: 'Ł' }),
  ...row('ae', { text: 'æ' }),
  ...row('AE', { text: 'Æ' }),
  ...row('oe', { text: 'œ' }),
  ...row('OE', { text: 'Œ' }),
  ...row('aa', { text: 'å' }),
  ...row('AA', { text: 'Å' }),
  ...row('i', { text: 'i' }),
  ...row('j', { text: 'j' }),
  ...row('& % $ # _ { }', {}),
  ...row('today', {}),
])

/** A symbol or letter of a command, and the mark that it puts on the next letter (Unicode's combining marks). */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['"', '\u0308'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['u', '\u0306'],
  ['v', '\u030C'],
  ['H', '\u030B'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['r', '\u030A'],
  ['b', '\u0331'],
  ['d', '\u0323'],
])

/** Characters that a backslash makes plain. */
export const ESCAPED = new Set(['&', '%', '$', '#', '_', '{', '}'])
/** Commands of one character that are blanks of some width, or nothing. */
export const BLANKS: ReadonlyMap<string, string> = new Map([
  [' ', ' '],
  [',', ' '],
  [';', ' '],
  [':', ' '],
  ['\n', ' '],
  ['!', ''],
  ['/', ''],
  ['-', ''],
  ['@', ''],
  ['(', ''],
  [')', ''],
  ['[', ''],
  [']', ''],
])

/** From here on everything is bold, to the end of the group. */
export const BOLD_SWITCHES = new Set(['bfseries', 'bf', 'boldmath'])

/** Fields that a class keeps for its own title: shown where it makes one, in this order. */
export const TITLE_FIELDS = [
  'name',
  'firstname',
  'lastname',
  'familyname',
  'author',
  'title',
  'position',
  'tagline',
  'quote',
  'address',
  'location',
  'email',
  'phone',
  'mobile',
  'homepage',
  'github',
  'linkedin',
  'social',
  'orcid',
  'personalinfo',
  'extrainfo',
] as const

/** What follows on the same line: "\firstname{Wanda}" and "\familyname{Quill}" are one name. */
export const NAMES_BEFORE: ReadonlySet<string> = new Set(['firstname'])

/** Commands that show those fields. */
export const MAKE_TITLE = new Set(['maketitle', 'makecvtitle', 'makecvheader', 'makecvheadernofoot'])

/** Environments in which nothing is text of the page. */
export const DROPPED_ENVIRONMENTS = new Set(['comment', 'tikzpicture', 'filecontents', 'filecontents*'])
/** Environments with arguments that say how, not what. */
export const ENVIRONMENT_ARGS: ReadonlyMap<string, number> = new Map([
  ['tabular', 1],
  ['tabular*', 2],
  ['tabularx', 2],
  ['longtable', 1],
  ['array', 1],
  ['minipage', 1],
  ['multicols', 1],
  ['paracol', 1],
  ['adjustwidth', 2],
  ['list', 2],
  ['tabbing', 0],
  ['thebibliography', 1],
  ['rSubsection', 0],
  ['wrapfigure', 2],
])
