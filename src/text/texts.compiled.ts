// Compiled from skills-taxonomy/language/texts.yaml by `npm run taxonomy`: mend it there.

export const TEXT_PATTERNS = {
  /** The first words of a bullet, where they hide who did what. */
  'weak-opening': ["^(?:responsible for|tasked with|in charge of|worked on|involved in|participated in|helped|helping|assisted|contributed to|duties included|learned|learnt|understood|familiari[sz]ed|exposed to)\\b","iu",{"begins":["responsible for","tasked with","in charge of","worked on","involved in","participated in","helped","helping","assisted","contributed to","duties included","learned","learnt","understood","familiari","exposed to"]}],
  /** What one came to know says nothing of what was done. */
  'came-to-know': ["^(?:gained|acquired) (?=(?:\\p{L}+ ){0,3}(?:experience|exposure|knowledge|understanding|skills)\\b)","iu",{"begins":["gained","acquired"]}],
  /** A figure in words. "One" is left out: it more often means "someone". */
  'figure-in-words': ["\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|half|halved|doubled|tripled|twice|threefold)\\b","i",{"holds":["two","three","four","five","six","seven","eight","nine","ten","eleven","twelve","dozen","twenty","thirty","forty","fifty","hundred","thousand","million","billion","half","halved","doubled","tripled","twice","threefold"]}],
  /** A number that is a part of a name or of a kind of things ("STM32", "3-phase", "5G"), and counts nothing. */
  'number-in-name': ["(?![xX]\\p{N})\\p{L}[\\p{L}.]*\\p{N}[\\p{L}\\p{N}]*|(?<![\\p{N}.])\\p{N}+(?:-(?:phase|axis|bit|tier|wire|way|factor|layer)\\b|[DG]\\b)","gu",{}],
  /** Sites on which people have a page of their own. */
  'profile-site': ["\\b(?:github|gitlab|bitbucket|kaggle|leetcode|hackerrank|codepen|medium|hugging ?face|stack ?overflow|google scholar)\\b","i",{"holds":["github","gitlab","bitbucket","kaggle","leetcode","hackerrank","codepen","medium","hugging","overflow","google scholar"]}],
  /** Before the name of a town, of which it makes another name: "Bank of Boston", "South San Francisco", "Wells Fargo". */
  'before-town': ["^(?:of|in|de|du|at|la|le|the|von|zu|für|north|south|east|west|new|old|greater|central|downtown|wells)$","i",{"begins":["of","in","de","du","at","la","le","the","von","zu","für","north","south","east","west","new","old","greater","central","downtown","wells"]}],
  /** Small words within the name of a town: "Rio de la Plata", "Frankfurt am Main". They make it no longer. */
  'within-town': ["^(?:de|la|las|los|del|do|da|dos|di|sur|sous|les|en|am|an|der|bei|upon|on)$","",{"begins":["de","la","las","los","del","do","da","dos","di","sur","sous","les","en","am","an","der","bei","upon","on"]}],
  /** What may follow the title word: a level, a specialisation. */
  'level-after-title': ["[\\s,]+(?:[ivx]{1,4}|[0-9]|l[0-9]|sr|jr|senior|junior|level\\s\\w+)\\.?$","i",{}],
  /** The number of a page: "1/2", "Page 2 of 3", "– 4 –". */
  'page-number': ["^\\W*(?:page|seite|página|p\\.)?\\s*\\d{1,2}\\s*(?:(?:/|of|von|de|sur)\\s*\\d{1,2})?\\W*$","i",{}],
  /** Titles of those who are looked at for their papers first. */
  'seeks-research': ["\\b(?:research\\w*|scientist|professor|lecturer|ph\\.?d|doctoral|post-?doc\\w*|fellow)\\b","i",{"holds":["research","scientist","professor","lecturer","ph","doctoral","post","fellow"]}],
  /** Who is called a scientist and is judged by what was built. */
  'scientist-of-data': ["\\b(?:data|decision|risk) scientists?\\b","gi",{"holds":[" scientist"]}],
  /** In what a posting asks, that somebody has published. */
  'asks-for-papers': ["\\b(?:publi(?:cations?|shed)|papers?|peer[- ]review(?:ed)?)\\b","i",{"holds":["publi","paper","review"]}],
  /** In a bracket after a name: where or how long one works, and no part of the name. */
  'workplace-or-terms': ["\\b(?:remote|hybrid|on-?site|part[- ]time|full[- ]time|contract|freelance|remoto|teilzeit|vollzeit)\\b","i",{"holds":["remote","hybrid","site","part","full","contract","freelance","remoto","teilzeit","vollzeit"]}],
  /** Around the name of a town, of which it is the area. */
  'area-of-town': ["^greater\\s+|\\s+(?:area|metropolitan area|metro)$","gi",{"holds":["greater","area","metropolitan area","metro"]}],
  /** "Intern Remote": where there is no place, the word for it stands alone. */
  'workplace-after-word': ["(?<=\\p{L})\\s+(?:remote|hybrid)$","iu",{"holds":["remote","hybrid"]}],
  /** Names of styles of Word: titles of jobs and the like stand in the text, not over it. */
  'style-of-other-titles': ["\\b(?:job|book|position|role) ?title\\b|\\btoc heading\\b|\\bsubtitle\\b","i",{"holds":["title","toc heading","subtitle"]}],
  /** That something goes on. */
  'says-now': ["\\b(?:present|ongoing|current|currently|today|now)\\b","iu",{"holds":["present","ongoing","current","currently","today","now"]}],
  /** Studies without an end are not said to be finished. */
  'says-open': ["\\b(?:(?:since)|(?:present|ongoing|current|currently|today|now))\\b","iu",{"holds":["since","present","ongoing","current","currently","today","now"]}],
  /** "Clerk, Birch Ltd, Oslo, August 2022–": the head of an entry, in a resume that heads no part. */
  'head-of-entry': ["\\b(?:19|20)\\d\\d\\s*(?:[-–—]|to)\\s*(?:(?:\\p{L}+\\.? |\\d{1,2}[/.])?(?:19|20)\\d\\d|(?:date)|(?:present|ongoing|current|currently|today|now))?\\)?\\s*$","iu",{"holds":["19","20"]}],
  /** From when to when, as resumes say it. */
  'period-of-a-resume': ["\\b(?:19|20)\\d\\d\\b[ )]{0,2}\\s?(?:(?:[-–—]|to|until))\\s?(?:[a-z]{3,9}\\.? |\\d\\d?[/.])?(?:(?:19|20)\\d\\d\\b|(?:present|ongoing|current|currently|today|now))","gi",{"holds":["19","20"]}],
  /** A period that has not ended, by its years. */
  'year-to-now': ["\\b(20\\d\\d)\\s*(?:(?:[-–—‑−]|to|until))\\s*(?:present|ongoing|current|currently|today|now)\\b","i",{"holds":["present","ongoing","current","currently","today","now"]}],
  /** A year, "present", 03/19, May '19: what stands in a column of dates. */
  'dated-cell': ["(?:\\b(?:19|20)\\d{2}\\b|\\b\\d{1,2}/\\d{2,4}\\b|\\s['’]\\d{2}\\b)|\\b(?:present|ongoing|current|currently|today|now)\\b","i",{}],
  /** Nothing but a date: two that stand under each other in a cell are the ends of a period. */
  'date-alone': ["^(?:(?:\\p{L}{3,9}\\.? |(?:0?[1-9]|1[0-2])/)?(?:19|20)\\d\\d)$|^(?:present|ongoing|current|currently|today|now)$","iu",{"holds":["19","20","present","ongoing","current","currently","today","now"]}],
  /** The second half of a period that was broken over two lines begins so. */
  'begins-with-end': ["^(?:[-–—]\\s*(?:\\d|(?:present|ongoing|current|currently|today|now))|(?:to)\\b|(?:present|ongoing|current|currently|today|now)$)","i",{}],
  /** A date, a length of time, a label, a bullet: one half of a row. */
  'half-of-row': ["(?:^|\\D)(?:19|20)\\d\\d(?:\\D|$)|\\b(?:present|ongoing|current|currently|today|now)\\b|^\\d+(?:\\.\\d+)?\\+? ?(?:years?|yrs?|months?|%)|:$|^\\P{L}*$","iu",{}],
  /** "Remote (Leeds)", "Remote in Leeds": a town all the same. */
  'workplace-with-town': ["^((?:remote|hybrid|on-?site))(?:ly)?\\s*(?:\\(|\\b(?:in|from) )([^()]*?)\\)?$","i",{"holds":["remote","hybrid","site"]}],
  /** The first half of a cell that was broken over two lines ends so. */
  'ends-before-end': ["(?:[\\s\\d]-|[–—/&,]|\\s(?:to|and|since|from))$","i",{}],
  /** A line, and the first letter of the next: "an interface in" goes on there. */
  'more-must-follow': ["(?:[,&(]|\\b(?:and|or|of|in|on|at|to|for|with|by|from|via|using|into|as|the|an?))\\n[\\p{L}\\p{N}]$","u",{}],
  /** The level of a post, before its title. */
  'level-before-title': ["^(?:(?:jr|sr|snr|junior|senior|lead|staff|principal) )+","",{"begins":["jr","sr","snr","junior","senior","lead","staff","principal"]}],
} as const
