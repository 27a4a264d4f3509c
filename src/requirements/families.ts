import type { Lineage } from '../lineage.ts'
import type { Mention } from '../schema/mention.ts'
import type { SkillKind } from '../schema/taxonomy.ts'

/** Things of one family are alternatives to each other. */
const FAMILIES: Readonly<Record<SkillKind, string>> = {
  language: 'language',
  framework: 'product',
  library: 'product',
  platform: 'product',
  service: 'product',
  method: 'field',
  field: 'field',
  practice: 'field',
  soft: 'soft',
  degree: 'degree',
  certification: 'certification',
  title: 'title',
}

/** A slash between two of these joins what is used together ("Python/Django"); within one it offers a choice. */
export const TOOLS: ReadonlySet<string> = new Set(['language', 'product'])

const PARTS: ReadonlySet<SkillKind> = new Set(['method', 'soft'])

/** English is what postings and resumes are written in: asked nearly everywhere, and shown by every line. */
const WRITTEN_IN = 'english'

/** A language that people speak, and not one that goes without saying. */
export const isSpoken = ({ skill }: Named, lineage: Lineage): boolean =>
  skill !== WRITTEN_IN && lineage.ancestorsOf(skill).has('foreign-languages')

/** Nouns for kinds of things: what stands in brackets behind one of them are examples ("cloud platforms (AWS, GCP)"). */
export const KIND_NOUN =
  /\b(?:languages?|frameworks?|tools?|tooling|librar(?:y|ies)|platforms?|technolog(?:y|ies)|databases?|services|stores?|engines?|providers?|packages?|toolkits?|environments?|warehouses?|orchestrators?|stacks?|clouds?|software|vendors?|suites?|systems|standards?|protocols?|formats?|apis)\s*$/i

/** Whatever names a skill. */
type Named = Pick<Mention, 'skill'>

export const familyOf = ({ skill }: Named, lineage: Lineage): string | undefined => {
  const kind = lineage.skillOf(skill)?.kind
  return kind && FAMILIES[kind]
}

/** A field or a method, not a tool; unknown skills count as tools. */
export const isField = (mention: Named, lineage: Lineage): boolean => !TOOLS.has(familyOf(mention, lineage) ?? 'product')

/** A field, or a kind of tools: what may be explained by examples. */
export const isCategory = ({ skill }: Named, lineage: Lineage): boolean => lineage.isKind(skill)

/** The whole trade: a tool of it is no more than a tool. */
const TRADE = /^(?:ai|artificial intelligence)$/i

const TOOL_NOUN = /^\s*(?:tools?|tooling|technolog(?:y|ies)|platforms?|products?|solutions?|services|systems)\b/i

/** "Python libraries (pandas, NumPy)", "AI tools like Cursor": the examples are of the noun behind, not of Python or of AI. */
export const isOnlyDomainOf = (mention: Mention, behind: string, lineage: Lineage): boolean =>
  familyOf(mention, lineage) === 'language' ? KIND_NOUN.test(behind) : TRADE.test(mention.surfaceForm) && TOOL_NOUN.test(behind)

const PUBLISHED = /\b(?:publi\p{L}+|papers?|articles?|record)$/iu

/** "Publications" and "NeurIPS": a place where they appear. */
export const isVenueOf = (published: Mention, { skill }: Named, lineage: Lineage): boolean =>
  PUBLISHED.test(published.surfaceForm) && (skill === published.skill || lineage.ancestorsOf(skill).has(published.skill))

/** What stands in brackets behind one of these is one of them, whatever kind of thing it is. */
export const NAMED_THINGS =
  /\b(?:standards?|protocols?|formats?|languages?|librar(?:y|ies)|techniques|methods|algorithms|venues?|conferences?|journals?)\s*$/i

/** "Agent frameworks (planning, memory)" lists parts, "enterprise systems (ERP, CRM)" examples. */
export const areThings = (mentions: readonly Mention[], lineage: Lineage): boolean =>
  mentions.every(({ skill }) => !PARTS.has(lineage.skillOf(skill)?.kind ?? 'method'))

/** Of one kind by the taxonomy: the same, one above the other, or under one broader term. */
export const areKin = (a: Mention, b: Mention, lineage: Lineage): boolean => {
  const parents = lineage.parentsOf(a.skill)
  return (
    a.skill === b.skill ||
    lineage.ancestorsOf(a.skill).has(b.skill) ||
    lineage.ancestorsOf(b.skill).has(a.skill) ||
    lineage.parentsOf(b.skill).some((parent) => parents.includes(parent))
  )
}
