import type { Phrase } from './phrase.ts'

/** What templates of resumes hold to be replaced. */
export const PLACEHOLDERS: readonly Phrase[] = [
  { pattern: /\blorem ipsum\b/i, is: ['Lorem ipsum dolor'], not: ['Lorem Analytics'] },
  { pattern: /\bcoming soon\b/i, is: ['Coming soon', '(coming soon!)'], not: ['soon after coming to Leeds'] },
  {
    pattern: /\b(?:TODO\b:?(?! (?:app|list))|TBD\b|TBA\b)/,
    is: ['TODO: add dates', 'GPA TBD'],
    not: ['TODO app in React', 'a todo list'],
  },
  {
    pattern:
      /[[<{](?:your|company|employer|insert|name|university|school|date|month|year|job title|job|position|title|x+|project)(?: [\w ]{1,30})?[\]>}]/i,
    is: ['[Company Name]', '<your name>', '{job title}'],
    not: ['[Remote | Aug 2025]', 'vector<int>', '[Link]', '[1]'],
  },
  {
    pattern:
      /\b(?:your|my)\.?_?(?:name|email)@\S+|@(?:example|yourdomain|domain)\.(?:com|org)\b|\b(?:linkedin\.com\/in|github\.com)\/(?:your|user)-?_?name\b/i,
    is: ['your.name@mail.org', 'ann@example.com', 'github.com/username'],
    not: ['ann@lee-data.org', 'github.com/annlee'],
  },
  { pattern: /\{[{%] ?\w[^{}]{0,40}[%}]\}/, is: ['{{ firstName }}', '{% if phone %}'], not: ['{1, 2}'] },
  {
    pattern: /\b[xX]{2,}\s?%|\(?\b[xX]{3}\)?[ -][xX]{3}[ -][xX]{4}\b/,
    is: ['raised by XX%', '(xxx) xxx-xxxx'],
    not: ['raised by 20%', 'Xxo'],
  },
  {
    pattern:
      /\b(?:click|tap) (?:or (?:click|tap) )?here to (?:enter|add|insert)\b|\bdescribe your (?:role|job|responsibilities|achievements)\b/i,
    is: ['Click or tap here to enter text.', 'Describe your responsibilities'],
    not: ['click here to see the demo'],
  },
]
