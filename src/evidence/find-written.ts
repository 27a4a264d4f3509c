import type { Analysis } from '../schema/analysis.ts'
import type { Mention } from '../schema/mention.ts'
import { languageOfSentence } from '../text/language.ts'
import { joinLines } from '../text/paragraphs.ts'
import { remember } from '../text/remember.ts'
import { rangeAt } from '../text/span.ts'

/** Languages that can be recognised by their words, as the taxonomy names them. */
const SKILLS: ReadonlyMap<string | null, string> = new Map([
  ['English', 'english'],
  ['German', 'german'],
  ['French', 'french'],
  ['Spanish', 'spanish'],
  ['Portuguese', 'portuguese'],
  ['Italian', 'italian'],
  ['Dutch', 'dutch'],
  ['Polish', 'polish'],
])

/** Every paragraph of running text, as words that show the language it is written in: whoever writes it knows it. */
export const findWritten = remember((analysis: Analysis): readonly Mention[] => {
  const { document, sections } = analysis
  const said = { negated: false, weak: false, evoked: false, soft: true, months: null }
  return joinLines(document).paragraphs.flatMap(({ start, end }) => {
    const surfaceForm = document.text.slice(start, end)
    const skill = SKILLS.get(languageOfSentence(surfaceForm))
    return skill ? [{ start, end, skill, surfaceForm, section: rangeAt(sections, start)?.kind ?? 'other', ...said }] : []
  })
})
