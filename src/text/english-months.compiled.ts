// Compiled from skills-taxonomy/language/months.yaml by `npm run taxonomy`: mend it there.

/** January first, lower case. */
export const ENGLISH_MONTHS: readonly string[] = ["january","february","march","april","may","june","july","august","september","october","november","december"]
