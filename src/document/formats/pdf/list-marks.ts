/** Signs that begin a list item: bullets of all kinds, dashes, stars, arrows, ticks; a letter O that stands in for a bullet. */
const BULLET = /^(?:[•‣⁃∙·●○◦▪▫■□◆◇◊❖➢➤►▶▸▹➔→⇒✓✔✗✦✧★☆⬤⚫»*–—-]|o(?= ))(?=\s|\p{Lu}|\p{Ll}{2})\s*/u

/** `1.`, `2)`, `(3)`, `a)`, `[4]`, `iv.`: a number of at most two digits, a letter, or a small Roman number. */
const NUMBER = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|\d{1,2}\.|[ivx]{1,4}\.|\[\d{1,2}\])\s+(?=\S)/

/** Does the line begin with a bullet or a list number? */
export const isListItem = (text: string): boolean => BULLET.test(text) || NUMBER.test(text)

/** Is the text a bullet and nothing else? */
export const isBulletAlone = (text: string): boolean => /^(?:[•‣⁃∙·●○◦▪▫■□◆◇◊❖➢➤►▶▸▹➔→⇒✓✔✗✦✧★☆⬤⚫»*–—-]|o)$/u.test(text)
