/* Marks of lists, as the inside of a class of characters. Marks between cells of a line ("|", "·") are another matter. */

/** Pictures: no word and no figure begins with one. */
const PICTURES = '•‣◦⁃∙·●○◉▪▫■□◆◇◊❖▶►▸▹➢➤➔→⇒✓✔✗✦✧★☆⬤⚫»'

/** What may open a point of a list. */
export const BULLETS = `${PICTURES}*+–—-`

/** The same without the plus, with which a telephone number or a figure may begin. */
export const BULLETS_BUT_PLUS = `${PICTURES}*–—-`
