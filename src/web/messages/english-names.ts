import {
  BLOCKER_NAMES,
  HIDDEN_REASONS,
  IMPORTANCE_NAMES,
  IMPORTANCE_TAGS,
  LEVEL_NAMES,
  PILLAR_NAMES,
  SECTION_NAMES,
  STATUS_NAMES,
  ZONE_NAMES,
} from '../../wording/words.ts'

/** What the report's kinds of things are called, in English: the same as in its other faces. */
export const namesEnglish = {
  names: {
    statuses: STATUS_NAMES,
    importances: IMPORTANCE_NAMES,
    tags: IMPORTANCE_TAGS,
    sections: SECTION_NAMES,
    pillars: PILLAR_NAMES,
    zones: ZONE_NAMES,
    levels: LEVEL_NAMES,
    blockers: BLOCKER_NAMES,
    hidden: HIDDEN_REASONS,
    sources: { posting: 'posting', 'role brief': 'role brief' },
  },
}
