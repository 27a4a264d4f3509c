/** Only to the web and to mail: nobody is led elsewhere (a file, a program, a script). */
const LINK_TARGET = /^(?:https?:\/\/|mailto:)\S{3,500}$/i

/** Whether an address in a file is one that a reader may be led to. */
export const isLinkAddress = (address: string): boolean => LINK_TARGET.test(address)
