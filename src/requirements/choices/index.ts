export { explainLink, judgeLinks, LINKS, readChoices } from './read-choices.ts'
export { type LinkContext, type LinkedPart, tellLink } from './tell-link.ts'
