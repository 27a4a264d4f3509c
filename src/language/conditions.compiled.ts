// Compiled from skills-taxonomy/language/conditions.yaml by `npm run taxonomy`: mend it there.
import type { Blocker } from '../schema/job.ts'

interface Condition {
  readonly id: string
  readonly kind: Blocker['kind']
  /** One of these occurs in every text that a form matches. */
  readonly words: readonly string[]
  /** Words that show that a condition is of this kind, if no form matches. */
  readonly speaks: readonly string[]
  /** Forms: what they match is the quote. */
  readonly any: readonly string[]
}

/** Rows of one kind stand together; of two that match at one place the first decides. */
export const CONDITIONS: readonly Condition[] = [
  { id: 'clearance', kind: 'clearance', words: ["clear"], speaks: ["clearance"],
    any: ["\\b(?:(?:active |current |obtain (?:and maintain )?(?:an? )?|eligib\\w+ (?:for|to obtain) (?:an? )?|(?:us|u\\.s\\.) ))?(?:(?:top secret|ts)(?:\\s?\\/\\s?sci)?(?:[- ]ssbi)?|secret|public trust|sc|dv|nato|government|security|dod|doe q|nv1|nv2|baseline)[- ](?:level )?(?:security )?clearance\\b","\\bsecurity cleared\\b"] },
  { id: 'secret-work', kind: 'clearance', words: ["secret","trust","ts/sci"], speaks: ["classified","security investigation"],
    any: ["\\b(?:ts\\/sci|top secret)\\b","\\bpublic trust\\b"] },
  { id: 'polygraph', kind: 'clearance', words: ["poly"], speaks: [],
    any: ["\\b(?:ci|full[- ]scope|lifestyle) poly(?:graph)?\\b"] },
  { id: 'citizen-of', kind: 'citizenship', words: ["citizen","national"], speaks: [],
    any: ["\\b(?:u\\.?s\\.?a?\\.?|united states|american|canadian|australian|british|uk|eu|german|nato|indian) (?:citizen(?:ship|s)?|nationals?)\\b(?:,? or (?:lawful )?(?:permanent residen\\w+|green card(?: holders?)?)\\b)?(?: (?:is )?required)?"] },
  { id: 'citizenship-required', kind: 'citizenship', words: ["citizen"], speaks: [],
    any: ["\\b(?:sole )?citizenship (?:is )?required\\b","\\bmust be (?:an? )?(?:[\\w.]+ ){0,3}citizens?\\b"] },
  { id: 'may-work-in', kind: 'permit', words: ["work in"], speaks: [],
    any: ["\\b(?:legally |currently |already )?(?:authori[sz]ed|eligible|entitled|permitted|right|eligibility|authori[sz]ation) to (?:legally )?work in (?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){2,50}"] },
  { id: 'work-permit', kind: 'permit', words: ["working rights","permit","visa","right to work","authori"], speaks: [],
    any: ["\\b(?:valid )?(?:work (?:permit|authori[sz]ation|visa)|residence permit|right to work)\\b(?:[^.;\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}","\\b(?:full )?working rights\\b(?:[^.;\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,30}"] },
  { id: 'no-sponsorship', kind: 'permit', words: ["sponsor","visa","authori"], speaks: ["visas?","sponsor\\w*"],
    any: ["\\b(?:not|never) (?:currently )?(?:eligible|available|open) (?:for|to) (?:[^.;\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,20}\\bsponsorship\\b","\\b(?:(?:does|do|can['’]t|can|will|wo|are|is)(?:n['’]t| not|not)? (?:able to |in a position to |currently )?(?:not )?)(?:provide |offer |sponsor|support )(?:[^.;\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,30}(?:visas?|sponsorship|work authori[sz]ation)\\b","\\b(?:no|without(?: the need for)?|unable to(?: provide| offer)?) (?:visa |current or future |employer ){0,2}sponsorship\\b","\\bsponsorship (?:is )?not (?:available|offered|provided)\\b"] },
  { id: 'no-such-visa', kind: 'permit', words: ["h1b","h-1b","f-1","c2c","corp"], speaks: [],
    any: ["\\b(?:no|not|cannot|unable to) (?:[\\p{L}’'-]+ ){0,3}(?:h-?1-?b|f-1|c2c|corp[- ]to[- ]corp)\\b(?:[^.;\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}"] },
  { id: 'driving-licence', kind: 'licence', words: ["licen","führerschein","permis b","permis de","conducir","conducción"], speaks: [],
    any: ["\\b(?:(?:valid|full|clean|uk|us) ){0,3}(?:driver['’]?s?|driving|reach truck|fork-?lift(?: truck)?|counterbalance|hgv|lgv|cdl) licen[cs]es?\\b","\\bführerschein\\b(?: (?:der )?klasse [a-z]{1,2}\\b)?","\\bpermis (?:de conduire\\b(?: [a-z]\\b)?|b\\b)","\\b(?:carn[eé]t?|permiso) de conduc(?:ir|ción)(?!\\p{L})(?: (?:clase )?[a-z]\\b)?"] },
  { id: 'professional-licence', kind: 'licence', words: ["licen"], speaks: [],
    any: ["\\b(?:professional|nursing|medical|teaching|pilot|engineering) licen[cs](?:e|ure)\\b","(?<!\\bby a (?:certified )?)\\blicensed (?:professional )?(?:engineer|physician|nurse|psychologist|pharmacist)\\b"] },
  { id: 'travel-share', kind: 'travel', words: ["travel"], speaks: [],
    any: ["\\b(?:up to |approximately |about |around )?(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\s?%) (?:of )?(?:\\p{L}+ ){0,4}travel\\b","\\btravel (?:up to |of |requirements?:? ?(?:up to )?|expectations?:? ?)?(?:approximately )?~?(?:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?\\s?%)","\\btravel to (?:[\\p{L}-]+ ){1,5}(?:up to |about |approximately |~)?\\d{1,3}\\s?%"] },
  { id: 'able-to-travel', kind: 'travel', words: ["travel"], speaks: [],
    any: ["\\b(?:willing(?:ness)?|ability|able|required|expected|need) to travel\\b(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}"] },
  { id: 'some-travel', kind: 'travel', words: ["travel"], speaks: [],
    any: ["(?<!\\bno )\\b(?:some|occasional|frequent|extensive|international|domestic|regular|overnight|limited|minimal|light) (?:(?:overnight|international|domestic|business|work) )?travel\\b(?: (?:is |may be )?(?:required|expected|needed))?"] },
  { id: 'travel-required', kind: 'travel', words: ["travel"], speaks: ["travel\\w*","passport"],
    any: ["\\btravel (?:is |may be )?required\\b"] },
  { id: 'must-live', kind: 'location', words: ["based in","located","residing","reloc","reside","local","live","site"], speaks: ["located","based (?:in|out of|either)","reloc\\w+","live","reside"],
    any: ["\\b(?:must (?:be (?:based|located|local|willing to (?:work on-?site|relocate))|live|reside)|currently (?:live|reside) in|(?<!\\b(?:offices|hubs|headquarters|sites|clients|customers|plants) are )(?:only |all )?(?:candidates |applicants )?(?:based|located|residing) in|reside in|(?:(?:must|willing to|able to|ready to|need to) relocate|relocation) to|local to)\\b(?:[^.;\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){2,50}"] },
  { id: 'on-site', kind: 'location', words: ["site","office","person"], speaks: [],
    any: ["\\b(?:fully|100%) (?:(?:on-?site|in[- ]office|in[- ]person)(?! (?:events?|meetings?|gatherings?|retreats?|workshops?)\\b))\\b(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}","(?<=\\b(?:work\\w*|performed|be|are|based|available|week) )(?:(?:on-?site|in[- ]office|in[- ]person)(?! (?:events?|meetings?|gatherings?|retreats?|workshops?)\\b))\\b(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}","\\b(?:(?:on-?site|in[- ]office|in[- ]person)(?! (?:events?|meetings?|gatherings?|retreats?|workshops?)\\b))(?= (?:(?:work(?:ing)?|roles?|position|schedule|set-?up|model|employment|job|options?|only|within|in|from)|team|presence|days|\\d|at(?! least)|on|or (?:remote|hybrid))\\b)(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}","(?<=^|[(,|;:\\/–] ?|\\bli-)(?:(?:on-?site|in[- ]office|in[- ]person)(?! (?:events?|meetings?|gatherings?|retreats?|workshops?)\\b))(?=\\s*(?:$|[).,;|\\/!–]))(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}"] },
  { id: 'remote-or-hybrid', kind: 'location', words: ["remote","hybrid"], speaks: ["hybrid","fully remote","remote (?:days|basis)"],
    any: ["\\b(?:fully |100% )?(?:remote|hybrid)(?! work(?:ing)? (?:allowance|stipend|budget|equipment|hours)\\b)(?:-first)?(?: (?:work(?:ing)?|roles?|position|schedule|set-?up|model|employment|job|options?|only|within|in|from)\\b(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,30}|(?=\\s*(?:[.,;:()\\/|!–-]|$|or (?:hybrid|remote|on-?site)\\b)))"] },
  { id: 'office-days', kind: 'location', words: ["office"], speaks: ["(?:in|at|from|near|to|attend) (?:[a-z’-]+ ){0,4}offices?","commut\\w+"],
    any: ["\\b(?:\\d|two|three|four|five)(?:\\s?[-–]\\s?\\d)? days?(?: a| per|\\/)? ?(?:week )?(?:in|at|from) (?:the |our )?(?:\\p{L}+ )?office\\b"] },
  { id: 'time-zone', kind: 'location', words: ["time zone","timezone"], speaks: [],
    any: ["\\b(?:within|overlap\\w*|align\\w*|compatible|work(?:ing)? in) (?:[\\p{L}\\d\\/+-]+ ){0,5}time ?zones?\\b"] },
  { id: 'works-remotely', kind: 'location', words: ["remote"], speaks: [],
    any: ["^work(?:ing)? remotely ?: *(?:no|yes|temporarily|partly)\\b(?:[^.;\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}"] },
  { id: 'location-line', kind: 'location', words: ["location"], speaks: ["(?:at|in|from|preferred|work|job|office) (?:[a-z]+ )?locations?"],
    any: ["^(?:(?:work|job|office) )?location ?: *(?:[^.;\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){3,60}"] },
  { id: 'shift-work', kind: 'shift', words: ["shift"], speaks: ["shifts?"],
    any: ["\\b\\d{1,2}[- ]hour shifts?\\b","\\b(?:night|evening|weekend|rotating|rotational|day|early|late|graveyard|swing|us|uk|emea|apac|est|pst|ist) (?:business )?shifts?\\b","\\bshift work\\b"] },
  { id: 'on-call', kind: 'shift', words: ["on-call","on call","24/7"], speaks: [],
    any: ["(?<!\\bexperience (?:with|in) )\\bon[- ]call(?: (?:rotation|duty|support|duties))?\\b","\\b24\\/7 (?:rotation|support|coverage)\\b"] },
  { id: 'roster', kind: 'shift', words: ["fifo"], speaks: [],
    any: ["\\bfifo\\b(?: roster)?"] },
  { id: 'nights-and-weekends', kind: 'shift', words: ["weekend","night","evening"], speaks: ["weekends?","nights?","evenings?"],
    any: ["\\bweekends? (?:work|and holidays)\\b","\\b(?:work|working|available) (?:on )?(?:nights|weekends|evenings)\\b","\\bnights (?:and|&|or|\\/) weekends\\b"] },
  { id: 'overtime', kind: 'shift', words: ["overtime"], speaks: ["overtime"],
    any: ["\\bovertime (?:is |may be )?required\\b"] },
  { id: 'working-days', kind: 'shift', words: ["monday"], speaks: [],
    any: ["\\bmonday (?:to|through|till|-|–) (?:thursday|friday|saturday|sunday)\\b"] },
  { id: 'working-hours', kind: 'shift', words: ["pm","p.m"], speaks: ["hours","schedule","full-time","part-time","time ?zones?"],
    any: ["\\b(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?) ?(?:-|–|to) ?(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?)(?: (?:ist|est|edt|pst|pdt|cst|cet|gmt|bst|utc))?\\b"] },
  { id: 'lifting', kind: 'physical', words: ["lb","pound","kg","kilo"], speaks: [],
    any: ["(?:\\b(?:(?:able to|ability to|must(?: be able to)?|may|required to|requires?|occasionally|regularly|frequently)) (?:\\w+ ){0,2}|^\\W*)lift(?:ing)?\\b(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}\\b\\d{1,3}[ -]?(?:\\+ ?)?(?:lbs?|pounds?|kgs?|kilos?|kilograms?)\\b","\\b(?:(?:able to|ability to|must(?: be able to)?|may|required to|requires?|occasionally|regularly|frequently)) carry\\b(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}\\b\\d{1,3}[ -]?(?:lbs?|pounds?|kgs?)\\b"] },
  { id: 'standing', kind: 'physical', words: ["hours","periods"], speaks: [],
    any: ["(?:\\b(?:(?:able to|ability to|must(?: be able to)?|may|required to|requires?|occasionally|regularly|frequently)) (?:\\w+ ){0,2}|^\\W*|(?<=; ))(?:stand(?:ing)?|sit(?:ting)?|walk(?:ing)?)(?: or \\w+)?(?: at (?:a|the) \\w+)? for (?:(?:up to |at least )?\\d{1,2} hours(?! (?:a|per) week)|(?:long|extended|prolonged) periods)\\b(?: of time\\b)?"] },
  { id: 'before-hiring', kind: 'check', words: ["background check","background screen","background invest","drug test","drug screen","alcohol","dbs","criminal record","credit check","vaccination"], speaks: [],
    any: ["\\b(?:must|able to|ability to|willing to|required to|need to|have to|will|successfully) (?:successfully )?(?:pass|complete|undergo|submit to|consent to|have had)\\b(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,40}\\b(?:(?:criminal )?background (?:check|screening|investigation)s?|drugs?(?: and alcohol)? (?:testing|test|screening|screen)s?|enhanced dbs(?: checks?)?|dbs checks?|criminal records? checks?|credit checks?|(?:[\\p{L}\\d-]+ ){0,3}vaccinations?)","\\b(?:subject to|(?:contingent|conditional) (?:up)?on)\\b(?:[^.;,\\n]|(?<=\\b\\p{L})\\.(?=\\p{L}\\b)|(?<=\\b\\p{L}\\.\\p{L})\\.){0,50}\\b(?:(?:criminal )?background (?:check|screening|investigation)s?|drugs?(?: and alcohol)? (?:testing|test|screening|screen)s?|enhanced dbs(?: checks?)?|dbs checks?|criminal records? checks?|credit checks?|(?:[\\p{L}\\d-]+ ){0,3}vaccinations?)","\\b(?:successful|satisfactory) (?:completion of )?(?:an? )?(?:(?:criminal )?background (?:check|screening|investigation)s?|drugs?(?: and alcohol)? (?:testing|test|screening|screen)s?|enhanced dbs(?: checks?)?|dbs checks?|criminal records? checks?|credit checks?|(?:[\\p{L}\\d-]+ ){0,3}vaccinations?)","\\bpass (?:an? )?(?:(?:criminal )?background (?:check|screening|investigation)s?|drugs?(?: and alcohol)? (?:testing|test|screening|screen)s?|enhanced dbs(?: checks?)?|dbs checks?|criminal records? checks?|credit checks?|(?:[\\p{L}\\d-]+ ){0,3}vaccinations?)","\\b(?:role|position|job|post|employment|offer)s? requires? (?:an? )?(?:(?:criminal )?background (?:check|screening|investigation)s?|drugs?(?: and alcohol)? (?:testing|test|screening|screen)s?|enhanced dbs(?: checks?)?|dbs checks?|criminal records? checks?|credit checks?|(?:[\\p{L}\\d-]+ ){0,3}vaccinations?)","(?<!\\bno (?:criminal )?)(?:(?:criminal )?background (?:check|screening|investigation)s?|drugs?(?: and alcohol)? (?:testing|test|screening|screen)s?|enhanced dbs(?: checks?)?|dbs checks?|criminal records? checks?|credit checks?|(?:[\\p{L}\\d-]+ ){0,3}vaccinations?)(?: or approved exemption)?(?: (?:is|are|will be|may be))? (?:required|mandatory|needed|before)\\b","^\\W*(?:an? )?(?:(?:criminal )?background (?:check|screening|investigation)s?|drugs?(?: and alcohol)? (?:testing|test|screening|screen)s?|enhanced dbs(?: checks?)?|dbs checks?|criminal records? checks?|credit checks?|(?:[\\p{L}\\d-]+ ){0,3}vaccinations?)(?: (?:and|&|or) (?:an? )?(?:(?:(?:criminal )?background (?:check|screening|investigation)s?|drugs?(?: and alcohol)? (?:testing|test|screening|screen)s?|enhanced dbs(?: checks?)?|dbs checks?|criminal records? checks?|credit checks?|(?:[\\p{L}\\d-]+ ){0,3}vaccinations?)|approved exemption))*\\W*$"] },
]
