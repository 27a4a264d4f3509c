import type { TaxonomySources } from '../../src/taxonomy/index.ts'

/** A role brief with one line, which a skill's `source: "brief: builds-models"` may name. */
export const BRIEF = `
id: gardener
title: Robot gardener
summary: Teaches robots to garden.
responsibilities:
  - { id: builds-models, title: Build models, work: w, junior: j, senior: s, interview: i, with: x, skills: [learning] }
skills: []
education: { degree: Bachelor, preferred: Master, fields: [Botany], years: { min: 1, max: 2 } }
titles: []
year: 2026
salaries: []
tools: []
faq: []
postings: { entry: e, mid: m, senior: s, top: t }
pillars: []
`

/** The entry that everything else may stand under. */
const ROOT = '  - { name: Learning, kind: field, source: "brief: builds-models" }'

/** A file of skills: the root on line 4, then the given entries from line 5 on. */
const skillFile = (entries: string): string => `group: Robots\nsource: https://example.org/robots\nskills:\n${ROOT}\n${entries}`

export const sourcesOf = (entries: string, brief = BRIEF): TaxonomySources => ({
  skills: [{ fileName: 'skills/robots.yaml', text: skillFile(entries) }],
  brief: { fileName: 'briefs/gardener.yaml', text: brief },
})
