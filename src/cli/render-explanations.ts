import type { explainPlaces } from '../answers/index.ts'
import type { Document, Mention, Span, Taxonomy } from '../schema/index.ts'
import { conditionsOf } from './describe-sense.ts'

type Explanation = ReturnType<typeof explainPlaces>[number]

/** One plain sentence for each outcome; `{skill}`, `{detail}` and `{conditions}` are filled in. */
const SENTENCES: Readonly<Record<Explanation['outcome'], string>> = {
  counted: 'Counted as {skill}.',
  weak: 'Counted as {skill} with part of the weight: the sentence makes it a weak claim (by {detail}).',
  evoked: 'Counted for {skill} with part of the weight: it suggests the skill, but does not name it.',
  negated: 'Not counted: the sentence denies {skill}, or only wishes for it (by {detail}).',
  inside: 'Part of "{detail}", which is counted as {skill}.',
  title: 'Not counted: part of "{detail}", a job title or degree, which is read separately.',
  masked: 'Not counted: it is in an address, a heading, the label of a link, or where nobody can see it.',
  case: 'Not counted as {skill}: it must be written "{detail}".',
  glued: 'Not counted as {skill}: a character joins it to another word.',
  person: "Not counted as {skill}: it is a person's name here.",
  objection: 'Not counted as {skill}: next to "{detail}" it means something else.',
  bare: 'Not counted as {skill}: it has other meanings, and nothing here shows that this one is meant. It counts where these hold: {conditions}.',
  organization: 'Not counted as {skill}: here it is the name of a company or organization.',
  unknown: 'Unknown: no skill is written like this.',
}

const MISSPELT = 'Unknown. Did you mean {skill}? Then correct the spelling.'

const fill = (template: string, details: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => details[name] ?? '')

const lineAt = ({ text }: Document, offset: number): number => text.slice(0, offset).split('\n').length

/** As much of the line as fits on a terminal beside its number. */
const EXPLAINED_QUOTE_LENGTH = 90

const quote = ({ text }: Document, { start, end }: Span): string => {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - EXPLAINED_QUOTE_LENGTH / 2)
  const lineEnd = text.indexOf('\n', end)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + EXPLAINED_QUOTE_LENGTH / 2)
  return text.slice(from, to).replace(/\s+/g, ' ').trim()
}

/** The words in question, where they were looked for, and what else names the same skill there. */
export interface Question {
  readonly words: string
  readonly fileName: string
  readonly document: Document
  readonly otherwise: readonly Mention[]
  readonly taxonomy: Taxonomy
}

/** The conditions of the forms that are written as the words are, or else of all forms that have any. */
const conditionsIn = ({ words, taxonomy }: Question, id: string | null): string => {
  const skill = taxonomy.skills.find((one) => one.id === id)
  const tied = [...(skill?.forms ?? []), ...(skill?.evokes ?? [])].filter(({ sense }) => sense)
  const asked = tied.filter(({ form }) => form.toLowerCase() === words.toLowerCase())
  return (asked.length > 0 ? asked : tied).map(conditionsOf).join(' | ')
}

const renderExplanation = (explanation: Explanation, question: Question): string => {
  const { outcome, skill, detail } = explanation
  const template = outcome === 'unknown' && skill !== null ? MISSPELT : SENTENCES[outcome]
  const name = question.taxonomy.skills.find(({ id }) => id === skill)?.name ?? skill ?? ''
  const sentence = fill(template, { skill: name, detail: detail ?? '', conditions: conditionsIn(question, skill) })
  return `  line ${lineAt(question.document, explanation.start)}: "${quote(question.document, explanation)}"\n    ${sentence}`
}

const nameOtherwise = ({ otherwise, document }: Question): string[] =>
  otherwise.length === 0
    ? []
    : [
        'The skill is named there in other words:',
        ...otherwise.map((mention) => `  line ${lineAt(document, mention.start)}: "${quote(document, mention)}"`),
      ]

/** Where the words occur in the file, and how each place was read. */
export const renderExplanations = (question: Question, explanations: readonly Explanation[]): string => {
  const { words, fileName } = question
  const lines =
    explanations.length === 0
      ? [`"${words}" does not stand in ${fileName}.`, ...nameOtherwise(question)]
      : [
          `"${words}" stands in ${fileName} ${explanations.length === 1 ? 'once' : `${explanations.length} times`}:`,
          ...explanations.map((explanation) => renderExplanation(explanation, question)),
        ]
  return `${lines.join('\n')}\n`
}

/** What a file lists as a skill and the taxonomy does not know. */
export const renderUnrecognised = (
  fileName: string,
  document: Document,
  unknown: readonly (Span & { text: string })[],
): string =>
  unknown.length === 0
    ? `All skills listed in the skills sections of ${fileName} are known.\n`
    : [
        `Listed as skills in ${fileName}, but unknown:`,
        ...unknown.map((span) => `  line ${lineAt(document, span.start)}: ${span.text}`),
        'Look for another name with `resume-coverage taxonomy WORD`; --taxonomy FILE adds names of your own.',
        '',
      ].join('\n')
