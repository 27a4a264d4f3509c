export { LINKS, linkFeatures, readChoices } from './read-choices.ts'
export { seeLinks } from './see-links.ts'
export { STEPS as LINK_STEPS, stepTo as stepToLink, tellLink } from './tell-link.ts'
