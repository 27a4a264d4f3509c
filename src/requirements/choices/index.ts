export { LINK_STEPS, LINK_VIEW, linkFeatures } from './features.ts'
export { LINKS, readChoices } from './read-choices.ts'
export { seeLinks } from './see-links.ts'
