/** A bug to plant: in a file of `src`, text that occurs there exactly once is replaced. */
export interface Mutant {
  readonly id: string
  /** What goes wrong. */
  readonly about: string
  readonly file: string
  readonly find: string
  readonly replace: string
}

type Row = readonly [id: string, about: string, find: string, replace: string]

const plant = (file: string, ...rows: readonly Row[]): Mutant[] =>
  rows.map(([id, about, find, replace]) => ({ id, about, file, find, replace }))

const COVERAGE = [
  ...plant(
    'coverage/credit-place.ts',
    [
      'sum-for-max',
      'repetition pays: the credit is the sum of the evidence',
      'credit: sorted[0]?.evidence.strength ?? 0,',
      'credit: Math.min(1, sorted.reduce((sum, { evidence }) => sum + evidence.strength, 0)),',
    ],
    [
      'sum-of-years',
      'repetition pays where years are asked',
      'const credit = Math.max(0, ...rated.map((one) => one.credit))',
      'const credit = Math.min(1, rated.reduce((sum, one) => sum + one.credit, 0))',
    ],
    [
      'list-shows-years',
      'a list shows all the years asked',
      'WORK.has(place) ? evidence.strength : Math.min(evidence.strength, YEARS_OUTSIDE_WORK)',
      'WORK.has(place) ? evidence.strength : 1',
    ],
  ),
  ...plant('coverage/credit-part.ts', [
    'one-is-two',
    'one of two skills asked is enough',
    '+ credit, 0) / atLeast)',
    '+ credit, 0) / Math.max(1, best.length))',
  ]),
  ...plant(
    'coverage/credit.ts',
    ['years-do-not-matter', 'too few years are met', 'credit >= PART_MET_CREDIT && isLongEnough', 'credit >= PART_MET_CREDIT'],
    [
      'first-part-alone',
      'the first part of a statement is all of it',
      'const units = all.reduce(',
      'const units = all.slice(0, 1).reduce(',
    ],
  ),
  ...plant(
    'coverage/relevance.ts',
    [
      'longer-list-is-nearer',
      'each name in a list makes it more relevant',
      'Math.max(sums[place] ?? 0, Math.min(weight, HELD_BY_LIST))',
      '(sums[place] ?? 0) + Math.min(weight, HELD_BY_LIST)',
    ],
    [
      'alternatives-add-up',
      'a second alternative in a line makes it more relevant',
      'add(new Set(skills.flatMap((skill) => bySkill.get(skill) ?? NOWHERE)), weight)',
      'add(skills.flatMap((skill) => bySkill.get(skill) ?? NOWHERE), weight)',
    ],
  ),
  ...plant('coverage/relations.ts', [
    'always-open',
    'a sibling counts in a closed list',
    'if (open && areSiblings',
    'if (areSiblings',
  ]),
  ...plant(
    'coverage/weights.ts',
    ['wish-is-need', 'what is preferred weighs as much as what is required', 'preferred: 0.4,', 'preferred: 1,'],
    ['soft-is-hard', 'a soft skill weighs as much as any other', 'SOFT_SHARE = 0.25', 'SOFT_SHARE = 1'],
  ),
  ...plant(
    'coverage/score.ts',
    [
      'rounds-up',
      'any fraction of a tenth rounds up',
      'Math.floor((2 * dividend + divisor) / (2 * divisor))',
      'Math.ceil(dividend / divisor)',
    ],
    ['tenth-too-many', 'one tenth of a point too many is shared out', '.slice(0, leftOver))', '.slice(0, leftOver + 1))'],
    [
      'nothing-asked',
      'a posting without requirements is fully met',
      "if (rows.every((row) => weightUnits(row) === 0)) throw new CoverageError('no_requirements')",
      'if (rows.every((row) => weightUnits(row) === 0)) return 100',
    ],
  ),
  ...plant('coverage/cover.ts', [
    'pasted-work',
    'a copied or hidden position is work',
    'silent: findSilentPlaces(analysis, pasted)',
    'silent: []',
  ]),
  ...plant(
    'evidence/grade-mentions.ts',
    ['denied-counts', '"no experience with" is evidence', "mention.negated ? 'negated' :", "false ? 'negated' :"],
    [
      'hidden-counts',
      'hidden text is evidence',
      "...analysis.hidden.map(({ start, end }): Silencer => ({ start, end, reason: 'hidden' })),",
      '',
    ],
    [
      'pasted-counts',
      'text copied from the posting is evidence',
      "...pasted.map(({ start, end }): Silencer => ({ start, end, reason: 'pasted' })),",
      '',
    ],
    ['weak-is-firm', '"familiar with" counts in full', 'WEAK_CLAIM = 0.5', 'WEAK_CLAIM = 1'],
    ['list-is-work', 'a skills list counts like work', 'skills: { strength: 0.6,', 'skills: { strength: 1,'],
  ),
  ...plant('evidence/find-identity.ts', [
    'employer-is-skill',
    'the name of an employer is evidence',
    "...positions.flatMap((position) => findInEntry(position.organization, position, document, 'employer')),",
    '',
  ]),
  ...plant('evidence/find-bare-lists.ts', [
    'disguised-list',
    'a list under the heading Summary counts as a summary',
    'entries.length * LISTED_SHARE',
    'entries.length * 2',
  ]),
  ...plant('evidence/find-listed-lines.ts', [
    'list-under-dates',
    'names alone under a position count as used there',
    'body.some(tells) ? [] :',
    'body.length > 0 ? [] :',
  ]),
  ...plant(
    'text/months.ts',
    ['overlap-twice', 'months of two jobs at once count twice', 'Math.max(from - 1, covered)', 'from + 1 - 2'],
    [
      'years-run-over',
      'more years than asked are more than everything',
      'Math.min(1, months / (yearsAsked * MONTHS_PER_YEAR))',
      'months / (yearsAsked * MONTHS_PER_YEAR)',
    ],
  ),
]

const REQUIREMENTS = [
  ...plant(
    'requirements/choices/read-choices.ts',
    ['or-as-and', 'a choice is read as a list', 'if (joins) groups.at(-1)?.push(part)', 'if (false) groups.at(-1)?.push(part)'],
    [
      'and-as-or',
      'a list is read as a choice',
      'before?.soft === part.soft && (isChoice || opensOther(context, index))',
      'before?.soft === part.soft',
    ],
  ),
  ...plant('requirements/statements/read-choice.ts', [
    'never-open',
    '"such as" closes the list',
    'const isExample = list.length > 1 &&',
    'const isExample = list.length > 99 &&',
  ]),
  ...plant('requirements/statements/join-lists.ts', [
    'twice-asked',
    'what is asked twice counts twice',
    'groupBy(drafts, (draft) => sameWords(text, draft))',
    'groupBy(drafts, (draft) => sameWords(text, draft) + draft.start)',
  ]),
  ...plant(
    'requirements/figures/years.ts',
    [
      'other-years',
      'years that are the length of something else are asked',
      "SAYS['no-years-before'].test(before) || SAYS['no-years-after'].test(after)",
      "SAYS['no-years-before'].test(before)",
    ],
    ['most-years', '"3 to 5 years" asks for five', '  min: low,', '  min: high ?? low,'],
  ),
  ...plant(
    'requirements/sense/read-senses.ts',
    ['waived-is-asked', '"X not required" asks for X', 'isHeading(unit) || isDenial(unit)', 'isHeading(unit)'],
    ['heading-is-asked', '"Essential" is a demand', 'isHeading(unit) || isDenial(unit)', 'isDenial(unit)'],
  ),
  ...plant('requirements/statements/split-wishes.ts', [
    'wish-is-need',
    'a wish in a bracket is required',
    '(first >= 0 && at >= first) ||',
    '(text.length < 0 && at >= first) ||',
  ]),
  ...plant('requirements/figures/years-at-parts.ts', [
    'far-years',
    'years stray to parts after the next clause',
    "return SAYS['part-ends'].test(between) ? undefined : asked",
    'return asked',
  ]),
]

const MENTIONS = [
  ...plant(
    'mentions/senses/boundaries.ts',
    ['glued', '"R&D" is R', 'if ((!isElided && gluesTo(text, start - 1, start - 2)) ||', 'if (text.length < 0 ||'],
    [
      'any-case',
      '"go" is Go',
      'if (written === wanted) return true',
      'if (written.toLowerCase() === wanted.toLowerCase()) return true',
    ],
  ),
  ...plant(
    'mentions/senses/disambiguate.ts',
    [
      'shortest',
      'of overlapping names the shorter wins',
      'if (last?.start === sighting.start) chosen[chosen.length - 1] = sighting',
      'if (last?.start === sighting.start) continue',
    ],
    [
      'any-sense',
      'a word is a skill in every sense',
      "return reading.sense ? judge(reading.sense, match, context, isCasedName(reading)) : 'yes'",
      "return 'yes'",
    ],
  ),
  ...plant('mentions/claims/names-reached.ts', [
    'denies-one',
    '"no experience with A or B" denies A alone',
    'if (mention) mentions.push(mention)\n    at = mention',
    'if (mention && mentions.length === 0) mentions.push(mention)\n    at = mention',
  ]),
  ...plant('mentions/claims/index.ts', [
    'weak-wins',
    'the weaker of two claims counts',
    "(known.claim === 'weak' && claimed.claim === 'negated')",
    "(known.claim === 'negated' && claimed.claim === 'weak')",
  ]),
  ...plant('mentions/gazetteer/gazetteer.ts', [
    'canonical-only',
    'only the first form of a skill is known',
    'if (!surface) return []',
    'if (!surface || place > 0) return []',
  ]),
  ...plant('mentions/gazetteer/match-forms.ts', [
    'lost-mask',
    'addresses and hidden text are read',
    'wipeMasked(words, masked)',
    'wipeMasked(words, [])',
  ]),
]

const SCORE_TESTS = [
  ...['cover', 'relations', 'relevance', 'score', 'weights', 'would-count'].map((name) => `tests/coverage/${name}.test.ts`),
  'tests/evidence',
  'tests/told',
]

/** The tests of a room, besides the axioms. */
export const ROOM_TESTS: Readonly<Record<string, readonly string[]>> = {
  coverage: [...SCORE_TESTS, 'tests/text/months.test.ts'],
  evidence: SCORE_TESTS,
  text: [...SCORE_TESTS, 'tests/text/months.test.ts'],
  requirements: ['tests/requirements'],
  mentions: ['tests/mentions'],
}

export const MUTANTS: readonly Mutant[] = [...COVERAGE, ...REQUIREMENTS, ...MENTIONS]
