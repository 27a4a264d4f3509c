/** Text height above the baseline, as a part of the font size: the fonts' own values are too often wrong. */
export const ASCENT = 0.8
/** The same below it. */
export const DESCENT = 0.2
