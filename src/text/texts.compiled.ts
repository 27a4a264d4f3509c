// Compiled from skills-taxonomy/language/texts.yaml by `npm run taxonomy`: mend it there.

export const TEXT_PATTERNS = {
  /** The first words of a bullet, where they hide who did what. */
  'weak-opening': ["^(?:responsible for|tasked with|in charge of|worked on|involved in|participated in|helped|helping|assisted|contributed to|duties included|learned|learnt|understood|familiari[sz]ed|exposed to)\\b","iu"],
  /** What one came to know says nothing of what was done. */
  'came-to-know': ["^(?:gained|acquired) (?=(?:\\p{L}+ ){0,3}(?:experience|exposure|knowledge|understanding|skills)\\b)","iu"],
  /** A figure in words. "One" is left out: it more often means "someone". */
  'figure-in-words': ["\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|halved|doubled|tripled|twice|threefold)\\b","i"],
  /** Sites on which people have a page of their own. */
  'profile-site': ["\\b(?:github|gitlab|bitbucket|kaggle|leetcode|hackerrank|codepen|medium|hugging ?face|stack ?overflow|google scholar)\\b","i"],
  /** Before the name of a town: "Bank of Boston", "South San Francisco". */
  'before-town': ["^(?:of|in|de|du|at|la|le|the|von|zu|für|north|south|east|west|new|old|greater|central|downtown)$","i"],
} as const
