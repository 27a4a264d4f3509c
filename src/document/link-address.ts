/** To the web and to mail: elsewhere (a file, a program, a script) nobody is led. */
const LINK_TARGET = /^(?:https?:\/\/|mailto:)\S{3,500}$/i

/** Whether an address that a file names is one that a reader may be led to. */
export const isLinkAddress = (address: string): boolean => LINK_TARGET.test(address)
