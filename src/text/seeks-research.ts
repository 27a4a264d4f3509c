const RESEARCH = /\b(?:research\w*|scientist|professor|lecturer|ph\.?d|doctoral|post-?doc\w*|fellow)\b/i

/** Whether a posting's title seeks researchers, who are looked at for their papers first. */
export const seeksResearch = (title: string): boolean => RESEARCH.test(title)
