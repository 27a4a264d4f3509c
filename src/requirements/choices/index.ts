export { LINK_VIEW, STEPS as LINK_STEPS, seeLink, stepTo as stepToLink } from './features.ts'
export { LINKS, linkFeatures, readChoices } from './read-choices.ts'
export { seeLinks } from './see-links.ts'
