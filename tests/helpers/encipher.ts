/** Enough invented prose to recognise its letters by their frequencies. */
export const ENGLISH = [
  'Data engineer with six years of work on pipelines that load forty tables a day into a warehouse',
  'Moved reports from spreadsheets to a warehouse, and kept the looms of three mills reporting without a gap',
  'Wrote the alarms that wake people up at night, and the papers that say what to do when they ring',
  'Taught four newcomers to read plans of queries, and reviewed what they wrote until it was clear to all',
  'Studied physics in Leeds and statistics in Hull, and wrote a thesis about tides that nets can feel',
]

/** What a reader sees that takes glyph codes for letters: the alphabet under a substitution cipher. */
const KEY = 'qwlkhdzxvjbmgpfrtncyoseiua'
export const encipher = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = KEY.charAt(letter.toLowerCase().charCodeAt(0) - 0x61)
    return letter === letter.toLowerCase() ? other : other.toUpperCase()
  })
