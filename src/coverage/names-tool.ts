import type { Lineage } from '../lineage.ts'
import type { Evidence } from '../schema/coverage.ts'
import { PART_MET_CREDIT } from './weights.ts'

/**
 * Whether a place names the tool that is asked for, and shows it in use: where Java stands in a project, it is quoted for "a language
 * such as Java", though somebody used Pascal for longer. Of kinds and fields a name of one of them says more than their own.
 */
export const namesTool = ({ skill, relation, strength }: Evidence, lineage: Lineage): boolean =>
  skill !== null && relation === 'exact' && lineage.isTool(skill) && strength >= PART_MET_CREDIT
