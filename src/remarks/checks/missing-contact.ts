import { holdsMail } from '../../text/mail.ts'
import type { Check } from '../check.ts'

/** No way to answer. */
export const missingContact: Check = {
  id: 'missing-contact',
  examples: [
    { about: 'misses an address of mail', resume: 'Ann Lee\nLeeds\n\nSKILLS\nPython', at: [null] },
    { about: 'is silent where there is one', resume: 'Ann Lee\nann@lee-data.org\n\nSKILLS\nPython', at: [] },
    { about: 'is silent where one stands at the foot', resume: 'Ann Lee\nLeeds\n\nSKILLS\nPython\n\nann@lee-data.org', at: [] },
  ],
  find: ({ analysis: { person, document } }) =>
    person.email === null && !holdsMail(document.text)
      ? [
          {
            title: 'No e-mail address can be read',
            message:
              'Programs that read resumes take it from the text: write it out at the top, in words that can be selected, not as a picture or behind an icon.',
            resume: null,
          },
        ]
      : [],
}
