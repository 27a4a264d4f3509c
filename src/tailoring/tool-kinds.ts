import type { SkillKind } from '../schema/taxonomy.ts'

/** Kinds of skills that are things with names of their own. `undefined`, so that an unknown skill can be asked for too. */
export const TOOL_KINDS: ReadonlySet<SkillKind | undefined> = new Set(['language', 'framework', 'library', 'platform', 'service'])
