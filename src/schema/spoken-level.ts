/** How well a language is spoken, as far as a resume or a posting says: the steps that people distinguish. */
export type SpokenLevel = 'language spoken' | 'language spoken in part' | 'language begun'
