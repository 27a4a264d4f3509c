import type { ZoneKind } from '../schema/job.ts'
import { readExperienceLine } from './experience-line.ts'
import { offersAnother } from './open-ends.ts'
import { compilePhrases } from './phrases.ts'
import { COMPANY_PHRASES, PREFERRED_PHRASES, UNMISTAKABLE_ROWS } from './sense-rows.ts'

/* What statements say by their words alone. All are asked of folded statements: small letters, plain apostrophes. */

const UNMISTAKABLE = UNMISTAKABLE_ROWS.map(([kind, phrases]) => [kind, compilePhrases(phrases)] as const)

/** "Acme is the leading platform", "$20 million": what phrases do not tell. */
const SAYS_WHAT_IT_IS =
  /\bis (?:a|an|the|one of the) (?:[\w-]+ ){0,4}(?:compan(?:y|ies)|leader|provider|firm|startup|start-up|scale-?up|maker|manufacturer|retailer|insurer|publisher|supplier|operator|marketplace|fintech|studio|charity|non-?profit|institute|organi[sz]ation|consultanc(?:y|ies)|agency|platform|business|bank|group|pioneer|team)|\$\d+(?:\.\d+)? ?(?:m|b|million|billion)\b/

const COMPANY = new RegExp(`${compilePhrases(COMPANY_PHRASES).source}|${SAYS_WHAT_IT_IS.source}`)

const PREFERRED = compilePhrases(PREFERRED_PHRASES)

/** Begins like a thing asked: a quality, a degree, years, "You have". */
const ASK_START =
  /^(?:(?!(?:we|our|the|this|their|these|it|they|your)\b)(?:[\w&/+#-]+ ){1,3}(?:experience|skills|knowledge|background|expertise|proficiency|fundamentals)(?= (?:in|with|of|is|and|or|a|required|preferred)\b|[,.;:]|$)|(?:solid|strong|proven|deep|excellent|good|advanced|extensive|demonstrated|hands-on|previous|prior|practical|relevant|significant|minimum|at least|working (?:knowledge|experience|proficiency|understanding)|expert|basic|in-depth|thorough|exceptional|outstanding|great|professional|some)\b|bachelor|master'?s|ph\.?d|b\.?s\.?c?\b|m\.?s\.?c?\b|fluen|proficien|knowledge|required:? (?!by|to|for|that)|(?:need|want)s?:? (?!to|help|for|more|of)|experience|expertise|familiarity|understanding|ability|abilities|track record|background|degree|\d{1,2}\s?(?:\+|-|to|years?|yrs?)|you (?:have|are (?!one of|part of|not)|bring|possess|know|love|enjoy|should|need|must|can|hold|thrive|care)\b|you're\b|you've\b|must\b|skills?\b|passion|curious|comfort|self-starter|team player|competen)/

/** Asks somewhere within. */
const ASK_WITHIN =
  /\b(?:must (?:have|be|possess)|(?:is|are) (?:required|mandatory|essential|a must)|(?<!\b(?:as|if|when|where|not|longer) )(?:required|mandatory)(?=[,.;!]|$)|years?'? (?:of )?(?:[\w-]+ ){0,4}experience|experience (?:with|in|of|on|as|building|using|working|developing|designing|deploying)|proficien(?:t|cy) (?:in|with)|knowledge (?:of|in)|understanding of|familiar(?:ity)? with|(?:degree|phd|master'?s|bachelor'?s) in|background in|skilled in|expertise (?:in|with)|(?:looking for|seeking) (?:[\w-]+ ){0,10}(?:with|who|that)\b|(?:ideal|successful|right) candidates? (?:will (?:have|be|possess|bring|demonstrate|need)|has|have|is|are|should|must)|(?:someone|somebody) who\b|(?:seek(?:ing)?|want|need|hir(?:e|ing)|looking for|for) (?:\w+ )?people who\b|you (?:should|need to|must) (?:have|be|know)|(?:i|we) need\b|you(?:'ll| will) (?:also )?need (?:a|an|to (?:have|be|know)|either|strong|solid|good|experience|some)\b|requires? (?:a |an )?(?:\w+ ){0,3}(?:knowledge|experience|understanding|skills?|background|ability))\b/

/** What the person will do: told even where the same sentence names skills. */
const WILL_DO =
  /\b(?:you'll|you will|(?:candidate|individual|engineer|scientist|developer|analyst|architect|fellow|post holder|postholder|incumbent|postdoc|intern|student|manager|consultant|person|hire)s? will)\b(?! (?:also )?(?:have|need|bring|possess|be (?:an?|able|comfortable|expected|required|familiar|proficient|experienced|fluent|confident)|demonstrate)\b)/

const DUTIES =
  /\b(?:you'll|you will|you get to|you'd be|in this (?:role|position|job|capacity)|this (?:role|position|job) |the (?:role|position|job) (?:is|will|involves|requires|focuses|includes|offers)|responsible for|responsibilit|as (?:a|an|our|the) [^,.]{3,60}, (?:you|he|she|they)|day[- ]to[- ]day|part of the (?:position|role|job)|your (?:role|work|mission|responsibilit|main|day|focus|primary|tasks?|duties)|join (?:our|the|a|us) (?:[\w&/-]+ ){0,6}(?:team|group|squad|lab|department)\b|join us (?:as|in|to)\b|(?:our|the) (?:tech(?:nology|nical)? )?stack\b|(?:to|will) join|help us|(?:candidate|person|hire|individual|engineer|scientist|developer|analyst|architect|manager|specialist|consultant|lead|intern|researcher|incumbent) will\b|we(?:'re| are) (?:looking for|seeking|hiring|searching)|is (?:looking for|seeking|hiring))/

/** First words of duties: imperatives and third persons. */
const DUTY_VERB =
  /^(?!\w+ed\b)(?:act|adapt|advis|analy[sz]|appl(?:y|ies)\b|architect(?:s|ing)?\b|assess|assist|attend|author|automat(?:e|es|ing)\b|build|champion|clean|coach|code\b|collaborat(?:e|es|ing)\b|collect|communicat(?:e|es|ing)\b|conduct|configur|consult|contribut|coordinat|craft|creat(?:e|es|ing)\b|debug|defin|deliver|deploy|design(?:s|ing)?\b|develop(?:s|ing)?\b|diagnos|discover|document(?:s|ing)?\b|driv(?:e|es|ing)\b|enabl|engag|engineer(?:s|ing)?\b|enhanc|ensur|establish|evaluat|execut|expand|explor|extract|facilitat|fine-tun|formulat|foster|gather|generat|guid|help|identif|implement|improv|influenc|ingest|innovat|instal|integrat(?:e|es|ing)\b|interact|interpret|investigat|iterat|keep\b|lead(?:s|ing)?\b|learn\b|leverag|maintain|mak(?:e|es|ing)\b|manag(?:e|es|ing)\b|measur|mentor|migrat|model(?:s|ling|ing)?\b|monitor|operat(?:e|es|ing)\b|optimi[sz]|orchestrat|oversee|own(?:s|ing)?\b|participat|partner|perform(?:s|ing)?\b|plan(?:s|ning)?\b|prepar|present(?:s|ing)?\b|prioriti[sz]|process(?:es|ing)?\b|produc(?:e|es|ing)\b|program(?:s|ming)?\b|promot|propos|prototyp|provid|publish|pursu|recommend|refin|report(?:s|ing)?\b|research(?:es|ing)?\b|resolv|review|run(?:s|ning)?\b|scal(?:e|es|ing)\b|serv(?:e|es|ing)\b|set(?:s|ting)? up|shap|ship|solv|spearhead|stay\b|steer|support(?:s|ing)?\b|tak(?:e|es|ing)\b|test(?:s|ing)?\b|track(?:s|ing)?\b|train(?:s|ing)?\b|transform(?:s|ing)?\b|translat|troubleshoot|tun(?:e|es|ing)\b|understand\b|updat|us(?:e|es|ing)\b|utili[sz]|validat|visuali[sz]|work(?:s|ing)?\b|writ(?:e|es|ing)\b)/

/** Starts so only where something is asked: believed under "About us" too. */
const PLAIN_ASK =
  /^(?:\d{1,2}\s?(?:\+|-|to)?\s?\d{0,2}\+? ?(?:years?|yrs?)\b|(?:minimum|at least)(?: of)? \w+ years?|bachelor|master'?s degree|(?:(?:strong|hands-on|proven|solid|previous|prior|demonstrated|deep|professional|working|practical|good|basic|advanced|expert|extensive|excellent) )?(?:experience|knowledge|understanding|proficiency|expertise|familiarity|fluency) (?:with|in|of|on|building|using|working|developing|designing|leading|initiating)\b|(?:proficient|expert|fluent|skilled|familiar) (?:in|with)\b|(?:educational )?background in\b|exposure to\b|(?:strong|excellent|outstanding|good|solid|proven) (?:[\w-]+,? (?:and |& )?){1,5}skills\b|willingness (?:to|and)\b|proven ability\b|must (?:have|be)\b|you(?:'ll| will)? (?:also )?(?:need|must have|should have)\b|we (?:expect|require|need) (?:that )?you (?:to )?(?:have|hold|know|bring)\b)/

/** "We have experience in…": the company speaks of itself. */
const SPEAKS_AS_COMPANY = /^(?:we|our|the team|with)\b/

/** "We are looking for someone who…". */
const COMPANY_SEEKS =
  /^(?:we|our) .{0,60}\b(?:looking for|seeking)\b.{0,120}\b(?:with(?! us\b)|who(?!(?:'ll| will| can help)\b(?! (?:also )?(?:have|need|bring|possess)))\b)|^we(?:'d| would| do)? (?:like|expect|want|need|require|ask|hope)(?: that)? (?:for )?you\b|^(?:we|i) (?:also |really |currently )?(?:need|require|ask for|expect)\b(?! to\b)/

/** What a statement says in words that no other part of a posting uses; undefined: it could be anything. */
export const unmistakableSense = (folded: string): ZoneKind | undefined =>
  UNMISTAKABLE.find(([, pattern]) => pattern.test(folded))?.[0]

const isExperienceLine = (folded: string): boolean => readExperienceLine(folded) !== undefined

/** Whether a statement asks for something in words that cannot be about the company. */
export const asksPlainly = (folded: string): boolean => PLAIN_ASK.test(folded) || isExperienceLine(folded)

/** "We believe in…", "In our labs, our people…": nothing is asked, even in a list of demands. */
const OF_ITSELF =
  /^(?:[a-z]+(?: [a-z]+)? [-:] )?(?:we(?:'re|'ve|'ll)?\b(?!'d)|(?:in )?our (?!(?:\w+ )?stack)|at [a-z0-9]+,? we\b)/
const ASKS_YOU =
  /\b(?:you|your|candidates?|looking for|seek(?:ing)?|require|expect|need|must|want|prefer|use|work with|thrilled|delighted|love to see)\b/

const SPEAKS = /(?:^|[,:–-] )(?:we|we're|our)\b/

/** "We run on GCP; AWS is just as welcome": what the company has, and what the reader may have in its place. */
export const asksWithOffer = (folded: string): boolean => SPEAKS.test(folded) && offersAnother(folded)

const OF_STACK =
  /^(?:today |currently |at present )?,?(?:our|the) (?:(?:\w+ ){0,2}stack|toolbox|tooling) (?:(?:currently|mainly|mostly|today) )?(?:is|are|consists?|includes?|comprises?|runs?|looks?|builds?|uses?)\b/

/** "Our stack is Kafka and Flink": told of what is there, wherever it stands. */
export const speaksOfStack = (folded: string): boolean => OF_STACK.test(folded) && !offersAnother(folded)

/** Whether the company speaks of itself and of nobody else. */
export const speaksAsCompany = (folded: string): boolean =>
  OF_ITSELF.test(folded) && !ASKS_YOU.test(folded) && !offersAnother(folded)

/** "We deploy on Kubernetes": what the work is done with. */
const WE_WORK_WITH =
  /^we(?:'re| are)? (?:all |mostly |mainly )?(?:build|run|deploy|host|work|develop|writ|code|ship)(?:e|ing)? (?:\w+ ){0,3}(?:on|in|with|using)\b/

/** "Larkfield builds", and nobody who is hired. */
const NAME_DOES =
  /^(?!(?:the|this|that|it|he|she|who|what|each|every|one|candidate|applicant|engineer|developer|scientist|analyst|architect|manager|lead|consultant|intern|researcher|incumbent|hire|person|role|position|job|work|team|successful|ideal)\b)(?:[\w.&'-]+ ){1,2}(?:also )?(?:builds|makes|develops|helps|offers|provides|creates|operates|sells|designs|delivers|turns|specialises|specializes|has (?:helped|built|been|grown|developed|made)) /

/** What the team does, who is hired will do. */
const OF_TEAM = /^(?:our|the) (?:[\w-]+ ){0,2}(?:team|group|squad|engineers|scientists|analysts|developers|researchers)\b/

const OF_OTHERS =
  /^(?:the company|our (?:[a-z]+ )?(?:customers|clients|users|products?|platform|company|founders|investors|mission))\b/

const ADDRESSES = /\b(?:you|your|candidates?|applicants?)\b/

/** "It is used by 300 banks." behind a sentence about the company. */
const GOES_ON_ABOUT =
  /^(?:it|they|these|this|those)\b(?! (?:role|position|job|person|hire|team|candidate|includes?|means|involves?))/

/**
 * Whether a sentence below "The role" tells of the company and not of the work.
 *
 * @param behindCompany the sentence before it, in the same paragraph, does.
 */
export const tellsOfCompany = (folded: string, behindCompany: boolean): boolean => {
  if (ADDRESSES.test(folded) || WE_WORK_WITH.test(folded) || OF_TEAM.test(folded)) return false
  return (
    speaksAsCompany(folded) || OF_OTHERS.test(folded) || NAME_DOES.test(folded) || (behindCompany && GOES_ON_ABOUT.test(folded))
  )
}

export const speaksOfCompany = (folded: string): boolean => COMPANY.test(folded)

export const speaksOfWork = (folded: string): boolean => DUTIES.test(folded)

/** What a statement without a heading speaks of; undefined where its words do not tell. */
export const senseOf = (folded: string): ZoneKind | undefined => {
  const plain = unmistakableSense(folded)
  if (plain !== undefined) return plain
  if (PREFERRED.test(folded)) return 'preferred'
  if (ASK_START.test(folded) || isExperienceLine(folded)) return 'required'
  if (asksWithOffer(folded)) return 'required'
  if (WILL_DO.test(folded)) return 'duties'
  if (COMPANY_SEEKS.test(folded)) return 'required'
  if (DUTY_VERB.test(folded)) return 'duties'
  if (ASK_WITHIN.test(folded) && !SPEAKS_AS_COMPANY.test(folded)) return 'required'
  if (DUTIES.test(folded)) return 'duties'
  return COMPANY.test(folded) ? 'company' : undefined
}
