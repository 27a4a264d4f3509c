import { compileGazetteer, findMentions, type Gazetteer, type MentionContext } from '../../src/mentions/index.ts'
import { makeTaxonomy } from './make-taxonomy.ts'
import { textDocument } from './text-document.ts'

const SKILLS = [
  ...['Python', 'Java', 'Rust', 'SQL', 'Visual Basic'].map((name) => ({ name, kind: 'language' as const })),
  ...['AWS', 'Docker', 'Kubernetes', 'Terraform'].map((name) => ({ name, kind: 'platform' as const })),
  ...['PyTorch', 'Fluent Bit'].map((name) => ({ name, kind: 'library' as const })),
  ...['Machine learning', 'Monitoring', 'No-code', 'Advanced analytics'].map((name) => ({ name, kind: 'field' as const })),
  { name: 'Authentication', kind: 'practice' as const, aliases: ['basic authentication'] },
]

export const plain = compileGazetteer(makeTaxonomy(SKILLS))

/** A gazetteer that includes soft skills. */
export const withTraits = compileGazetteer(
  makeTaxonomy([
    ...SKILLS,
    { name: 'Zeal', kind: 'soft' as const, aliases: ['eager to learn', 'passionate', 'love to learn new'] },
  ]),
)

/** The text with each mention marked: "-Python-" denied, "~Python~" weak. */
export const claimsIn = (text: string, skills: Gazetteer = plain, context: MentionContext = {}): string => {
  const document = textDocument(text)
  let out = ''
  let at = 0
  for (const { start, end, surfaceForm, negated, weak } of findMentions(document, skills, context)) {
    const mark = negated ? '-' : weak ? '~' : '+'
    out += document.text.slice(at, start) + mark + surfaceForm + mark
    at = end
  }
  return out + document.text.slice(at)
}

/** The text without its marks. */
export const unmarked = (marked: string): string => marked.replace(/(?<![\w-])-(?=\w)|(?<=\w)-(?![\w-])|[~+]/g, '')
