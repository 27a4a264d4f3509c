// Compiled from skills-taxonomy/language/resumes/*.yaml by `npm run taxonomy`: mend it there.

export const RESUME_PATTERNS = {
  /** What a person did, or what the line lists, at its start. */
  'tells-what-was-done': ["^(?:\\p{Lu}\\p{L}{2,}(?:ed|ing|iert)|led|built|wrote|ran|drove|won|taught|made|grew|set|oversaw|held|took|gave|kept|cut|spoke|chose|responsible|responsibilities|collaborat\\w+|tasks?|duties|key|achievements?|technolog\\w+|tech stack|stack|tools|skills|environment|keywords|languages|courses|coursework|relevant coursework|description|aufgaben|verantwortlich)\\b","iu"],
  /** Begins like a deed, and is the name of a field, a trade or a firm. */
  'begins-like-a-deed': ["^(?:graduated|applied|advanced|embedded|distributed|integrated|united|limited|associated|engineering|marketing|accounting|consulting|manufacturing|nursing|banking|computing|founding|visiting|teaching|operating|testing|data|sterling|red|building|mining|trading|publishing|printing|boeing|samsung|spring)\\b","iu"],
  /** A dot that ends one of these ends no sentence. */
  'ends-in-short-form': ["(?:^|[\\s(,.])(?:inc|co|corp|ltd|llc|dept|univ|no|st|hons|sc|tech|eng|\\p{L})\\.\\s*$","iu"],
  /** Sections of kind `other` in which people do more than work. */
  'unpaid': ["(?:volunt|leader|activit|service|communit|organi|member|club|societ|involve|engage|responsib|mentor|talk|present|conferen|patent|refer|ehrenamt|vorträge|benevol|bénévol|associat|supervis|committee|governance|award)","i"],
  /** Says with whom, through whom or what has become of the employer: "(via Brightside Ltd)", "(acquired by Tarn)"; it names none. */
  'aside': ["\\s*\\((?:with|via|through|under|instructors?|professors?|prof\\.?|guides?|mentors?|formerly|previously|now|later|then|since|part of|an?|acquired|merged|renamed|spun|subsidiary|division of|owned by|bought by|\\p{Ll}+ed by|seconded|on behalf of|on loan|reporting to|supervis\\w+|advis\\w+|contract\\w* (?:via|through|with|for|at)|fka|f/k/a|aka|a\\.k\\.a\\.?|mit|über|vormals|ehemals|früher|jetzt|heute|seit|teil|avec|par|anciennement|désormais|filiale|con|vía|por|antes|ahora|parte de)(?::?\\s[^()]*)?\\)","giu"],
  /** Pay grades, and whom or what a label names besides: "GS-2210-12, Supervisor: Ann Lee". */
  'terms-told': ["[,;(]?\\s*\\b(?:GS-\\d{2,4}(?:-\\d{1,2})?\\b|(?:(?:co-?)?supervis(?:or|ed by)|advis[eo]rs?|mentors?|instructors?|guides?|pi|salary|pay plan|series|grade)\\s*:.*$)","giu"],
  /** "Working as Analyst", "Mainly engaged in the building of nets as an Engineer". */
  'works-as': ["^(?:\\p{L}+ )?(?:[Ww]ork(?:ed|ing)|[Ee]ngaged|[Ee]mployed|[Jj]oined|[Ss]erv(?:ed|ing))(?: [^\\s,|]+){0,9}? as (?:an? )?(?=\\p{Lu})","u"],
  /** "Tarn University, under Prof. Ann Lee". */
  'under-whom': [",? (?:with|under|(?:advised|supervised|led|mentored) by) (?:[Pp]rof(?:essor)?|[Dd]r)\\b\\.?(?: (?:[Dd]r\\.? )?\\p{Lu}[\\p{L}.'’-]*){1,4}$","u"],
  /** "14 Quay Street" and what it stands before: where the employer has its house. */
  'street': ["^\\d{1,5}\\p{L}?,? (?:\\p{Lu}[\\p{L}.’'-]* ){1,3}(?:ave(?:nue)?|st(?:reet)?|rd|road|blvd|boulevard|dr(?:ive)?|ln|lane|hwy|highway|pkwy|parkway|way)\\.?(?:$|,)","iu"],
  /** "Co-op positions" names a post as "co-op" does. */
  'ends-in-post': ["(?<=\\p{L})\\s+(?:positions?|roles?|posts?)$","iu"],
  /** "• Worked at Tarn Bank as an analyst from Nov 2019 to Feb 2020." */
  'tells-of-post': ["^\\P{L}*(?:(?:[Ii] )?(?:[Hh]ave |[Aa]m )?(?:[Cc]urrently |[Pp]reviously )?(?:[Ww]ork(?:ed|ing)|[Ss]erv(?:ed|ing)|[Ee]mployed)) ","u"],
  /** The post that such a sentence names: “as an analyst from”. */
  'told-as-what': [" as (?:an? |the )?([^,.\\t]{3,60}?)(?= (?:in|at|for|with|from|since|on)\\b|[,.\\t]|$)","iu"],
  /** The employer that it names: “at Tarn Bank as”. */
  'told-with-whom': [" (?:in|at|for|with) (?:the )?(\\p{Lu}[^,\\t]{1,60}?)(?= (?:on|as|[Ff]rom|[Ss]ince)\\b|[,\\t]|\\.?\\s*$)","u"],
  /** "(dropped out)", "I do not have a bachelor's degree": the degree is named and not held. */
  'degree-not-held': ["\\b(?:not (?:completed|finished)|incomplete|unfinished|dropped out|did not (?:finish|complete|graduate)|(?:do|does|did) not have|without a degree|withdrew|discontinued)\\b","i"],
  /** Before a degree: it is wished for or arranged, and not begun. The words of the first list may stand further off. */
  'degree-aimed-at': ["\\b(?:(?:intend(?:s|ed|ing)? (?:to|on)|intention (?:of|to)|plan(?:s|ned|ning)? (?:to|on|for)|hop(?:es?|ing) (?:to|for)|want(?:s|ing)? to|would like to|wish(?:es)? to|aspir(?:es?|ing) to(?:wards?)?|aim(?:s|ing)? (?:to|for|at)|considering|interested in (?:doing|pursuing|starting|beginning)|to (?:start|begin)|(?:will|going to|about to|due to) (?:start|begin|do|pursue|study|enroll?))(?!\\p{L})[^.;,|]*|(?:incoming|prospective|future|aspiring|would-be|planned|intended|offer (?:of|for)|appl(?:y|ying|ied) (?:to|for)|(?:accepted|admitted) (?:to|into|for|on))\\s+(?:(?:an?|the)\\s+)?)$","iu"],
  /** After a degree, in brackets or between commas. "Planned completion" says that the work is under way. */
  'studies-arranged': ["(?:^|[(\\[,;:|\\t–—-])\\s*(?:planned|intended|prospective|future|upcoming|deferred|geplant|prévue?|previsto|applied|application \\p{L}+|(?:un)?conditional offer|offer (?:held|accepted|received)|not (?:yet )?(?:started|begun)|yet to (?:start|begin)|to (?:be )?(?:start|begin|begun)\\p{L}*)(?=\\s*(?:$|[)\\],;:|\\t–—-]|\\d|for\\b|in\\b|from\\b|start|entry|begin))","iu"],
  /** Studies that go on, said without a date. */
  'studies-under-way': ["\\b(?:candidate|in progress|ongoing|pursuing|currently|expected|anticipated|pending|all but dissertation|to be (?:awarded|conferred|completed|finished)|laufend|en cours)\\b|\\bABD\\b","i"],
  /** Where these are said, a single date of the past is when the studies began. */
  'studies-go-on': ["\\b(?:in progress|ongoing|pursuing|all but dissertation)\\b|\\bABD\\b","i"],
  /** Stands before the date on which studies begin. */
  'studies-begin': ["\\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|commenc(?:es|ed|ing)|entry|enroll?(?:ed|ing)?)(?: in| from| date)?:?\\s*$","i"],
  /** Words that name what is studied. */
  'names-field': ["\\b(?:sciences?|engineering|mathemat\\w*|maths?|physics|physik|statistics?|statistik|economics?|business|informati\\w+|computing|computer|data|machine learning|artificial intelligence|intelligence|robotics?|chemi\\w+|psycholog\\w+|philosoph\\w+|linguisti\\w+|finance|accounting|marketing|management|design|arts?|history|law|medicine|literature|sociology|politi\\w+|econom\\w+|wirtschafts\\w+|maschinenbau|elektrotechnik|ingenie\\w+|ingénierie|génie|technolog\\w+|systems?|electronics?|electrical|mechanical|civil|neuroscience|communications?|administration|software|media|cybersecurity|security|bio\\p{L}+|geo\\p{L}+|neuro\\p{L}+|astro\\p{L}+|studies|analytics|astronomy|architecture|nursing|education|development)\\b","iu"],
  /** What stands between a degree and its field. */
  'before-field': ["^(?:[\\s.,:;)|•·–—&/-]|\\b(?:in|of|en|der|de|degree|studies|with|major(?:ing)?|honou?rs|hons|program(?:me)?|candidate|student|and|(?:single|double|dual|joint|triple)[ -](?:majors?|degrees?|honou?rs))\\b)+","iu"],
  /** Says how well or when, not what. */
  'says-how-well': ["\\b(?:gpa|cgpa|grade|note|score|percentage|honou?rs|cum laude|distinction|first class|class of|expected|graduat\\w*\\b(?! school)|minor|thesis|dean|advisor|supervisor|rank)\\b|\\d+(?:\\.\\d+)?\\s*[/%]|^\\W*$","iu"],
  /** "Thesis: …", "GPA 3.9", "Advisor …": says more about an entry, and never opens one. */
  'detail-of-studies': ["^[\\s•·*–—-]*(?:(?:master|bachelor|doctoral|ph\\.?d\\.?|diploma|senior|final)?['’]?s?\\s*(?:thesis|dissertation|project)|c?gpa|grade|score|advis[eo]rs?|supervis|relevant|coursework|(?:selected|notable|key|main|core|other)? ?courses?\\b|activities|honou?rs\\b(?! (?:bachelor|b\\.?[as])\\b)|minor|awards?|major:|focus|speciali[sz]ed|speciali[sz]ation:|concentration|member|rank(?:ed)?\\b|dean|abschlussarbeit|masterarbeit|bachelorarbeit|note\\b|schwerpunkt|description|keywords)","iu"],
  /** "COURSE BOARD/UNIVERSITY YEAR OF PASSING": what the columns of a table say. */
  'head-of-column': ["^(?:name of (?:the )?)?(?:s\\.? ?no|course|degree|(?:educational )?qualifications?|exam(?:ination)?|standard|class|board|universit(?:y|ies)|institut(?:e|ion)|college|school|(?:year|month)(?: of)?(?: (?:passing|completion))?|percentage|marks|aggregate|score|grade|division|stream|speciali[sz]ation|c?gpa)\\b(?!.*\\d)","iu"],
  /** What a detail says of its date where it is when the studies end: "Expected graduation: June 2027", "Years of study: 2019 – 2023". */
  'says-when': ["^\\W*(?:(?:expected|anticipated|estimated|projected|planned)?\\s*(?:date of )?(?:graduat\\w*|completion|grad)\\.?(?: date| year)?|(?:years?|period|dates?|duration) of (?:study|studies|graduation|completion)|expected|anticipated|class of|batch(?: of)?|completed)\\W*$","iu"],
} as const
