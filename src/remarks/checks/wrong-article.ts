import { READS } from '../../language/resumes.ts'
import type { Check } from '../check.ts'
import { findPhrases } from '../find-phrases.ts'
import { WRONG_ARTICLES } from '../phrases.ts'

const AN = /^an(?= )/i

/** Two words with one ending may be joined: "planned an tested". */
const ENDING = /(?:ing|ed)$/i

/** As far before it as a word goes that decides. */
const REACH = 24

const isArticle = (words: string, before: string): boolean => {
  const ending = ENDING.exec(before.trim())?.[0]
  return READS['article-follows'].test(before) && (ending === undefined || !words.endsWith(ending))
}

/** "Built an web page" means "a"; but of "sort an distinguish" nobody can tell by the words alone that "and" is meant. */
const mended = (words: string, before: string): string => {
  const [withA, withAnd] = [words.replace(AN, (an) => an.slice(0, 1)), words.replace(AN, (an) => `${an}d`)]
  if (!AN.test(words)) return words.replace(/^a/i, '$&n')
  return isArticle(words, before) ? withA : `${withA}” or “${withAnd}`
}

/** "An web page": a slip that a reader hears. */
export const wrongArticle: Check = {
  id: 'wrong-article',
  examples: [
    {
      about: 'hears the wrong article',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built an web page for 20 harbours and a automated report',
      at: ['an web', 'a automated'],
    },
    {
      about: 'is silent where letters are read one by one, and where a vowel is spoken as a consonant',
      resume:
        'EXPERIENCE\nData Engineer, Brightwater Labs\nJan 2020 - Dec 2023\n- Built an SQL page in an hour for a user, a European one, as a one-time job at an NGO',
      at: [],
    },
  ],
  find: (context) =>
    findPhrases(WRONG_ARTICLES, context).map(({ words, ...place }) => ({
      title: `Mend “${words}”`,
      message: `Write “${mended(words, context.analysis.document.text.slice(Math.max(0, place.start - REACH), place.start))}”. A slip in the words makes a reader doubt the work.`,
      resume: place,
    })),
}
