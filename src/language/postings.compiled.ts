// Compiled from skills-taxonomy/language/postings/*.yaml and */postings.yaml by `npm run taxonomy`: mend it there.

export const ENGLISH_PATTERNS = {
  /** Says that a thing would be welcome. */
  'wish': ["\\b(?:preferred|preferabl[ey]|preference|desir(?:ed|able)|ideally|plus(?! [a-z\\d])|(?<=\\b(?:a|big|huge|major|strong) )plus|plus(?= points)|bonus|asset(?! [a-z])|asset(?= to)|advantage(?:ous)?|(?:nice|good|great) to have|beneficial|optional|welcome|helpful)\\b","",{"holds":["preferred","preferabl","preference","desir","ideally","plus","bonus","asset","advantage"," to have","beneficial","optional","welcome","helpful"]}],
  /** "Python is a plus.", "Kafka (preferred)": all of the sentence is wished for, most often. */
  'wish-ends': ["\\b(?:(?:preferred|preferabl[ey]|preference|desir(?:ed|able)|ideally|plus(?! [a-z\\d])|(?<=\\b(?:a|big|huge|major|strong) )plus|plus(?= points)|bonus|asset(?! [a-z])|asset(?= to)|advantage(?:ous)?|(?:nice|good|great) to have|beneficial|optional|welcome|helpful))\\b(?: but not required)?[\\s.!)\\]*]*$","",{"holds":["preferred","preferabl","preference","desir","ideally","plus","bonus","asset","advantage"," to have","beneficial","optional","welcome","helpful"]}],
  /** The same where it begins. */
  'wish-begins': ["^[\\s([*]*\\b(?:(?:preferred|preferabl[ey]|preference|desir(?:ed|able)|ideally|plus(?! [a-z\\d])|(?<=\\b(?:a|big|huge|major|strong) )plus|plus(?= points)|bonus|asset(?! [a-z])|asset(?= to)|advantage(?:ous)?|(?:nice|good|great) to have|beneficial|optional|welcome|helpful))\\b","",{"holds":["preferred","preferabl","preference","desir","ideally","plus","bonus","asset","advantage"," to have","beneficial","optional","welcome","helpful"]}],
  /** What one cannot do without. */
  'need': ["\\b(?:must|required?|requires|need(?:ed|s)?|mandatory|essential|necessary|minimum|at least)\\b","",{"holds":["must","require","requires","need","mandatory","essential","necessary","minimum","at least"]}],
  /** What is not asked. */
  'deny': ["\\b(?:(?:not|never) (?:\\w+ )?(?:needed|required|necessary|mandatory|expected|important)|(?:don|won|isn|aren)(?:'|’)t (?:\\w+ )?(?:need|require|expect|use|matter|necessary|important)\\w*|do not (?:\\w+ )?(?:need|require|expect|use|write)|no (?:[\\w+#-]+ ){1,5}(?:needed|required|necessary|expected)|(?:we(?:'|’)ll|we will|can|happy to) (?:teach|train) you)\\b","",{"holds":["needed","required","necessary","mandatory","expected","important","need","require","expect","use","matter","do not ","teach","train"]}],
  /** Who is looked for. */
  'seek': ["\\b(?:looking for|seeking|search of|hiring|(?:ideal|right|successful) candidate|you(?:'|’)ll need|you should|we(?:'|’)d like|we expect)\\b","",{"holds":["looking for","seeking","search of","hiring"," candidate","ll need","you should","d like","we expect"]}],
  /** What is done at work. */
  'work': ["\\b(?:you(?:'|’)ll|you will|will be|responsib\\w+|(?:in this|this|the) role|your (?:role|mission|job|day)|as (?:a|an|our|the))\\b","",{"holds":["you","you will","will be","responsib"," role","your ","as "]}],
  /** What a person has. */
  'have': ["\\b(?:experience|knowledge|understanding|expertise|background|degree|proficien\\w+|familiar\\w*|fluen\\w+|passion\\w*|ability|skills?|comfortable|exposure|track record)\\b","",{"holds":["experience","knowledge","understanding","expertise","background","degree","proficien","familiar","fluen","passion","ability","skill","comfortable","exposure","track record"]}],
  /** What is offered. */
  'offer': ["\\b(?:benefits?|perks?|salary|compensation|pay|bonus(?:es)?|equity|stipend|insurance|401|pto|vacation|holidays?|wellness|reimburs\\w+)\\b","",{"holds":["benefit","perk","salary","compensation","pay","bonus","equity","stipend","insurance","401","pto","vacation","holiday","wellness","reimburs"]}],
  /** What law has a posting say. */
  'law': ["\\b(?:equal|opportunity employer|discriminat\\w+|accommodat\\w+|race|religion|gender|disabilit\\w+|veteran|applicants?|e-verify|privacy)\\b","",{"holds":["equal","opportunity employer","discriminat","accommodat","race","religion","gender","disabilit","veteran","applicant","e-verify","privacy"]}],
  /** What is told of the company. */
  'company': ["\\b(?:we are|we(?:'|’)re|our (?:mission|company|customers|team|clients|culture|values)|founded|headquartered|world(?:'|’)s|leading)\\b","",{"holds":["we are","we","our ","founded","headquartered","world","leading"]}],
  /** "3+ years", "2 - 5 yrs". */
  'names-years': ["\\d\\+?\\s*(?:\\+|to|-|–)?\\s*\\d*\\+?\\s*(?:years?|yrs)","",{"holds":["year","yrs"]}],
  /** What opens a list of examples or alternatives. */
  'leads': ["(?:such as|\\beg\\b|e\\.g|\\bex\\b|i\\.e|for (?:example|instance)|\\blike\\b|includ(?:es?|ing)|(?:one|any|two|more) of|at least|either|preferably|ideally|:)","",{"holds":["such as","eg","e.g","ex","i.e","example","instance","like","includ"," of","at least","either","preferably","ideally",":"]}],
  /** The same where a part itself opens one. */
  'opens': ["^(?:\\( ?)?(?:such as|e\\.? ?g|ex|i\\.e|for (?:example|instance)|like|includ(?:es?|ing)|:|\\()","",{}],
  /** What stands behind the last part of a list. */
  'tail': ["^[,) ]*((?:etc|(?:or|and)(?:\\/or)? (?:any |an? |other |another )*(?:similar|equivalents?|comparable|related|others?|more|the like|alike)|\\)|and|or|;|\\.|$))","",{}],
  /** The same anywhere. */
  'more-of-the-kind': ["\\b(?:etc|similar|equivalent|other|others|related|comparable)\\b","",{"holds":["etc","similar","equivalent","other","others","related","comparable"]}],
  /** What lets in others of the kind before alternatives, "such as A". */
  'opens-before': ["(?:\\b(?:such as|like|e\\.?g\\b\\.?,?|ex\\b\\.?|for (?:example|instance),?|includ(?:ing|es?)(?: but not limited to)?)\\s*|\\(\\s*)[:(]?\\s*$","iu",{}],
  /** The same behind them, "A, etc.". */
  'opens-after': ["^[\\s,)]*(?:(?:or|and)(?:\\/or)? (?:any )?(?:an? )?(?:other |another )?(?:similar|equivalents?|comparable|related|others?|the like|alike)\\b|,? ?etc\\b)","iu",{"holds":["similar","equivalent","comparable","related","other","the like","alike","etc"]}],
  /** The same between them, "A, e.g. B". */
  'opens-within': ["\\b(?:such as|e\\.?g|for (?:example|instance)|like)\\b","iu",{"holds":["such as","e","example","instance","like"]}],
  /** "Experience with AWS is a plus", "A degree is preferred.": all that one clause names, whatever the heading above it requires. */
  'only-wished': ["\\b(?:is|are|would be|considered) (?:an? )?(?:\\w+ )?(?:plus|bonus|asset|advantage|preferred|desired|desirable)(?:,? (?:but|though|although|yet) (?:(?:not|never|by no means|in no way|n['’]t) (?:(?:an?|strictly|absolute(?:ly)?|at all) ){0,2}(?:required|needed|necessary|essential|mandatory|must|condition|requirement|prerequisite|deal-?breaker)|no (?:must|condition|requirement|prerequisite|deal[- ]?breaker)))?\\W*$|\\b(?:considered|viewed|regarded) favou?rably\\W*$","i",{"holds":["plus","bonus","asset","advantage","preferred","desired","desirable","considered","viewed","regarded"]}],
  /** "Spark is a plus, SQL is a must": behind a wish, a clause that demands. */
  'clause-demands': ["^,\\s[^,;.()]{2,40} (?:is|are) (?:a must|required|essential|mandatory|needed|indispensable|necessary|a requirement)\\b","iu",{"holds":["a must","required","essential","mandatory","needed","indispensable","necessary","a requirement"]}],
  /** "Java would be lovely, though it's no deal-breaker", "Good to know, not a must": the same where only its end says so. */
  'only-spared': ["(?:(?:[,;:–—-]|\\b(?:but|though|although|yet)) (?:(?:but|though|although|yet) )?(?:(?:it|that|this|they) ?(?:['’]s|['’]re|is|are)? ?)?|\\b(?:but|though|although|yet) (?:is|are) ?)(?:(?:not|never|by no means|in no way|n['’]t) (?:(?:an?|strictly|absolute(?:ly)?|at all) ){0,2}(?:required|needed|necessary|essential|mandatory|must|condition|requirement|prerequisite|deal-?breaker)|no (?:must|condition|requirement|prerequisite|deal[- ]?breaker))\\W*$|\\b(?:is|are) (?:no|not an?) (?:must|condition|deal-?breaker)\\W*$|\\((?:no|not a) must\\)\\W*$","i",{"holds":["required","needed","necessary","essential","mandatory","must","condition","requirement","prerequisite","breaker"," must)"]}],
  /** "5 years of industry experience": the words say that it was a job, and name no field that a position could tell. */
  'any-industry': ["^(?:(?:related|relevant|prior|previous|proven|similar) )?(?:industry|industrial|commercial|corporate)(?: (?:work|working|professional|job))?(?: experience)?$","i",{"holds":["industry","industrial","commercial","corporate"]}],
  /** Where a clause ends: a bracket, but for examples behind a wish; a semicolon, a dash, a comma before what names one more but for the last of a list, and before a wish. */
  'clause-end': ["[;)]|(?<!\\b(?:ideally|preferably)\\s[^();.]{0,80})\\(|\\((?!e\\.g|i\\.e|such as)|\\s[–—-]\\s|(?<!\\b\\p{L}{1,2}\\.\\p{L})\\.\\s|,\\s(?=(?:with|though|plus)\\b)|(?<!,\\s[^,;.()]{1,30}),\\s(?=and\\b)|,\\s(?=and (?:you|must)\\b|and [^,;.()]{1,40} is\\b|(?:(?!\\b(?:and|or)\\b)[^,;.()]){2,60} (?:(?:(?:is|are|would be) (?:a |an )?)?(?:(?:big |strong |huge )?plus|bonus|preferred|desirable|desired|beneficial)[.)]?\\s*$))|\\s(?=(?:ideally|preferably)\\b)|(?<=\\b(?:a|big|strong) (?:plus|bonus)),\\s(?=[^,;.()]{2,40} (?:is|are) )","giu",{}],
  /** No part begins or ends with these; what "testing and" or "/ SQL" names is "testing" and "SQL". */
  'loose': ["^(?:and|or|of|in|for|to|with|the|newer|an?|[&/,;:(–—+…\"“”*•-])$","",{}],
  /** "Two or more of", "at least 3 of the following". */
  'several': ["\\b((?:two|three|four|five|[2-5]))(?: or more|\\+)? (?:of\\b(?! (?:which|whom|them in|them as)\\b)|(?:[\\p{L}-]+ ){0,3}(?:such as|like|from|including)\\b)","iu",{"holds":["of","such as","like","from","including"]}],
  /** "One or more of the following:", "at least two of these:", "at least two of the top tools:". */
  'list-of-choices': ["\\b((?:one|two|three|any|some))(?: or (?:more|multiple))? of (?:the following|these|the below|(?<=\\bat least (?:one|two|three|any|some) (?:or more )?of )(?:the|our))\\b[^.]*:$","iu",{"holds":[" of "]}],
  /** "Languages and frameworks such as:", above lines any of which will do. */
  'list-of-examples': ["(?:such as|for example|e\\.g\\.|, like):$","iu",{"holds":["such as","for example","e.g.",", like"]}],
  /** All that stands below a heading which asks for nothing. */
  'nothing': ["^\\W*(?:none|n/a|not applicable)\\W*$","iu",{"holds":["none","n/a","not applicable"]}],
  /** "Knowledge of R is not required", "no degree needed": however alike it is to what is asked. */
  'denies': ["(?:(?:\\b(?:not|never)|n['’]t) (?:be |a |strictly |absolutely )?(?:required|needed|necessary|mandatory|expected)|\\b(?:do|does)(?: not|n['’]t) require|\\bno\\b[^.,;]{1,60}\\b(?:required|needed|necessary)|\\byou (?:won[’']t|will not|don[’']t|do not) (?:even )?need\\b(?! to (?:worry|ask|wait)\\b)|\\bnot a must(?= ?[:.;,)]|$)|\\bnicht (?:zwingend |unbedingt )?(?:erforderlich|notwendig|nötig|vorausgesetzt)|\\bn[’']est pas (?:nécessaire|requise?|exig(?=ée?(?!\\p{L}))|obligatoire)|\\bno (?:es|son) (?:necesari|imprescindible|obligatori|requerid)\\p{L}*)\\b","iu",{"holds":["required","needed","necessary","mandatory","expected"," require","you ","not a must","nicht ","est pas ","necesari","imprescindible","obligatori","requerid"]}],
  /** "… previous experience in it": of what it names nothing is needed, however long the sentence is. */
  'needs-none-of-it': ["(?:\\bdo not|n['’]t) (?:require|need|expect) [^.;]{0,40}\\b(?:experience|knowledge) (?:in|with|of) (?:it|them|all)\\b(?!.*\\b(?:but|must|required)\\b)","iu",{"holds":["experience","knowledge"]}],
  /** What the house promises, however much it names, and an address by itself. */
  'no-ask': ["^\\W*(?:(?:it['’]s|this is) an? (?:very |truly |really )?(?:exciting|great|perfect|amazing) time to (?:join|be)|we(?:['’]ll| will) (?:provide|give|offer) you(?!.* if you\\b)|[^\\s@]+@[^\\s@]+\\.[a-z]{2,}(?=\\W*$)|(?:https?:\\/\\/|www\\.)\\S*\\w(?=\\W*$))\\b","iu",{"holds":[" time to "," you","@","http","www."]}],
  /** Behind the name of a skill these say nothing more: "machine learning models" asks for machine learning. */
  'tool-kind': ["^(?:[\\s,-]*(?:models?|systems?|solutions?|tools?|tooling|platforms?|frameworks?|techniques?|services?|applications?|methods?|practices?|principles?|concepts?|environments?|products?|algorithms?|fundamentals|skills?|projects?|workflows?|pipelines?|software|stack|technolog(?:y|ies)|methodolog(?:y|ies)|librar(?:y|ies)|development|engineering|based|driven|powered|enabled|backed|centric|features?|capabilit(?:y|ies)|initiatives?|use[ -]cases?|components?|routines?|workloads?))*(?:\\s+(?:in production|at scale|end[- ]to[- ]end))?\\W*$","iu",{}],
  /** Behind its first word these show that a statement begins with a verb, which a tool may share its name with: "Excel in the art of". */
  'after-verb': ["^ (?:in the art of|at \\w+ing|the|your|our)\\b","",{"begins":[" in the art of"," at "," the"," your"," our"]}],
  /** "SAP certified", "Kubernetes certification": whoever uses a tool has no certificate of it. */
  'certificate': ["\\b(?:certifi(?:ed|cates?|cations?))$","i",{"holds":["certifi"]}],
  /** Ends in a certificate that a person holds: "Requires a welding certificate." */
  'asks-certificate': ["(?<!(?:(?:ssl|tls|https|x\\.?509)|\\b(?:server|client|root|digital)) (?=certificates?\\b))\\b(?:certifi(?:ed|cates?|cations?))[\\s.;)]*$","iu",{"holds":["certifi"]}],
  /** "CCRN certification", "RN license": who holds it writes its short name. "ISO", "IT" and "QA" name what is certified. */
  'certificate-noun': ["^(?:(?:[Cc]urrent|[Aa]ctive|[Vv]alid|[Uu]nencumbered|[Uu]nrestricted),? )*(?!(?:ISO|IT|US|UK|EU|HR|QA) )(?<name>[A-Z][A-Z0-9-]{1,7}) (?:certificat(?:e|ion)|certified|licen[cs]e|qualification|qualified|registration|registered|accreditation)$","",{"holds":["certificat","certified","licen","qualification","qualified","registration","registered","accreditation"]}],
  /** What stands before the name of a certificate that a list asks for. */
  'before-paper': ["^\\W*(?:(?:an?|current|active|valid|unencumbered|unrestricted|must have|must hold|holds?)\\b\\W*)*$","i",{}],
  /** What stands behind it. */
  'behind-paper': ["^\\W*(?:$|(?:licen[cs](?:e|ure)|certifi(?:ed|cates?|cations?)(?! costs)|registration|required|preferred|within|at|upon|in|from|or|and|by)\\b)","i",{}],
  /** Law speaks of citizenship, too, and of no condition. */
  'law-of-citizens': ["\\b(?:regardless|discriminat\\w*|without regard|basis of|e-?verify|i-?9|employment eligibility)\\b","i",{"holds":["regardless","discriminat","without regard","basis of","verify","i","employment eligibility"]}],
  /** "Only candidates based in …", "3 days a week in the office": a condition wherever it stands. */
  'condition-begins': ["^(?:must|only|all|candidates|applicants|currently|\\d|two|three|four|five)\\b","i",{}],
  /** A sentence, and no line that tells the place. */
  'speaks-of-company': ["[.!?:]$|\\b(?:we|our|us|you|your|is|are)\\b","i",{}],
  /** "Location: Ghent", "Workplace type: hybrid": what stands behind the label is the place, whatever its words. */
  'place-label': ["^(?:(?:work|job|office|primary) )?(?:locations?|workplace(?: type)?|work (?:model|set-?up|arrangement|mode))\\s*:$","i",{"holds":["location","workplace","work "]}],
  /** "- Ghent/Antwerp", "(Belgium)", ", Ghent, Belgium": behind the first words of a line, names and nothing else. */
  'places-follow': ["^(?:\\s?[–—-]\\s|\\s?\\(|,\\s?|:\\s?)\\p{Lu}[\\p{L}.’'-]*(?:[\\s,/&(]+(?:\\p{Lu}[\\p{L}.’'-]*|(?:and|or|of|the|only)))*\\)?\\s*$","u",{}],
  /** "Ghent, Travel Required: 20%": said of travel, not of the place. */
  'travel': ["[,|(\\s–-]*\\b(?:travel)\\b","i",{"holds":["travel"]}],
  /** Sentences that woo: what they name is said again, and plainly, among the needs. */
  'advert': ["\\b(?:join (?:our|us|the)|we(?:['’]re| are) (?:looking|seeking)|is (?:looking|seeking)|are you|if you|this role is|ideal candidate|passion\\w*|excited|you possess|you(?:['’]ll| will) need to be|our (?:core |company )?values?|our (?:culture|mission))\\b","i",{"holds":["join ","looking","seeking","are you","if you","this role is","ideal candidate","passion","excited","you possess"," need to be","value","culture","mission"]}],
  /** Where and when one works is agreed upon, and shown by no line of a resume. */
  'arrangement': ["\\b(?:remote(?:ly)? (?:employee|worker|work|team|environment)|time ?zones?|stand-?up|on-?site|hybrid|overlap with)\\b","i",{"holds":["remote","time","stand","site","hybrid","overlap with"]}],
  /** To know a thing is enough; nobody asks to have used it. */
  'asks-to-know': ["\\b(?:familiar|familiarity|exposure|aware of|awareness of|acquainted|conversant|(?<!\\b(?:strong|deep|expert|advanced|in-depth|excellent|thorough|extensive|proven|solid) (?:\\w+ )?)(?:knowledge|understanding))\\b","",{"holds":["familiar","familiarity","exposure","aware of","awareness of","acquainted","conversant","knowledge","understanding"]}],
  /** In a condition what says nothing beside its other words: "Must be a US citizen", "U.S. citizenship is required". */
  'adds-no-condition': ["\\.|(?<=citizen)ship|\\b(?:must|be|is|are|an?|the|to|requires?|required|for|this|position)\\b","g",{}],
  /** A line that ends so goes on in the next one. */
  'hanging': ["(?:[,&/(–-]|\\b(?:and|or|the|a|an|of|with|in|to|for|by|as|such|including|using|on|our|your))$","i",{}],
  /** "What we are looking for" is a heading, complete as it stands. */
  'asks-in-heading': ["^(?:what|who|why|how)\\b","i",{"begins":["what","who","why","how"]}],
  /** A line that begins so belongs to the one before, however short that is: pages set words in bold on lines of their own. */
  'continues': ["^(?:[,;)&/.(]|(?:to|of|and|or|for|with|in|on|at|by|from|as|that|which|who|using|across|into|through|where|while|is|are|will)\\s)","",{}],
  /** Headings that talk to the reader are often written like sentences, without capitals. */
  'addresses-reader': ["^(?:what|who|why|how|your|our|about|nice|good|great|bonus|in this|to be|to succeed|to thrive|(?:qualifications|skills|experience|requirements|things|traits|knowledge)(?: and (?:qualifications|skills|experience|requirements|things|traits|knowledge))? (?:we|you|that))\\b","i",{"begins":["what","who","why","how","your","our","about","nice","good","great","bonus","in this","to be","to succeed","to thrive","qualifications","skills","experience","requirements","things","traits","knowledge"]}],
  /** "You have", "You might be a great fit if you": a sentence that its list completes. */
  'heading-goes-on': ["^(?:you|we|this is|it['’]?s|it helps|it would help)\\b.*\\b(?:have|know|bring|need|are|do|be|if|you(?:['’]ve)?|will|offer|to|must|should|who)$","i",{"begins":["you","we","this is","it","it helps","it would help"]}],
  /** Words of titles that may begin with a small letter. */
  'small-in-titles': ["^(?:\\p{Lu}|(?:with|from|that|this|your|have|need|like|will|what)$)","u",{}],
  /** "Required qualifications and experience", "Optional extras": what follows a preposition would be a thing asked. */
  'names-part': ["^(?:required|minimum|basic|essential|mandatory|preferred|desired|desirable|optional|additional|key|main|core|highly|major|principal|primary|typical|general|specific|position|role|job)\\b(?!.*\\b(?:with|in|of|for|to|using|on|from)\\b)","i",{"begins":["required","minimum","basic","essential","mandatory","preferred","desired","desirable","optional","additional","key","main","core","highly","major","principal","primary","typical","general","specific","position","role","job"]}],
  /** "You have 5 years" goes on. */
  'verb-ends': ["\\b(?:have|bring|need|will|are|be|do|with)$","i",{"holds":["have","bring","need","will","are","be","do","with"]}],
  /** Single words that head a part wherever they stand with a capital. */
  'sure-word': ["^(?:requirements|responsibilities|qualifications|duties|benefits|perks|must[- ]haves?|nice[- ]to[- ]haves?|preferred|desirable|desired|essential|advantages|pluses)$","i",{"begins":["requirements","responsibilities","qualifications","duties","benefits","perks","must","nice","preferred","desirable","desired","essential","advantages","pluses"]}],
  /** "… on a noisy floor You are", "Spanish Acme is an equal opportunity employer": a capital that no sentence has in its midst. */
  'speaker': ["(?<=[\\p{L}\\d)%]\\s)(?=(?:(?:You|We|They|This role|The role)(?:['’](?:ll|re|ve|d))? \\p{Ll}|\\p{Lu}\\S*(?: \\p{Lu}\\S*){0,3} (?:is (?:proud to be )?an equal|celebrates diversity|is committed to (?:diversity|equal|inclusion))))","gu",{}],
  /** Words with a capital that no sentence and no name has in its midst. */
  'demand-start': ["(?<=[\\p{L}\\d)%+#]\\s)(?=(?:Strong|Solid|Proven|Excellent|Extensive|Hands-on|Proficien(?:t|cy) (?:in|with)|Famili(?:ar|arity) with|Fluent in|Comfortable with|Skilled in|Expert in|Ability to|Able to|(?:Bachelor|Master)['’]?s?|BSc|MSc|Ph\\.?D|Degree in|Must have|(?:At least|Minimum(?: of)?) \\w+\\+? (?:years|yrs)|\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\+? (?:years|yrs)['’]? (?:of|in|with|as|experience))\\b)","gu",{}],
  /** These go on with what stands before them just as well: "5 years of Java Experience in banking". */
  'demand-noun-start': ["(?<=[\\p{L}\\d)%+#]\\s)(?=(?:Experience (?:with|in|of|as|building|using|working)|Knowledge of|Understanding of|Background in|Exposure to|Expertise in)\\b)","gu",{}],
  /** What has a noun of its own before the next noun is a demand that has ended: "experience in Java Knowledge of SQL". */
  'has-noun': ["\\b(?:experience|knowledge|understanding|background|expertise|exposure|proficiency|familiarity|degree|skills)\\b(?=.*\\p{L})","iu",{"holds":["experience","knowledge","understanding","background","expertise","exposure","proficiency","familiarity","degree","skills"]}],
  /** What people are hired as beside titles: a short line with such a word is one. */
  'field-of-work': ["\\b(?:engineering|returnship|graduate)\\b","i",{"holds":["engineering","returnship","graduate"]}],
  /** "Job title: Data Scientist". */
  'title-label': ["^(?:job |position |role )?(?:title|position|role)\\s?:\\s?(?=\\S)","i",{"holds":["title","position","role"]}],
  /** "Now hiring: Data Scientist". */
  'hiring': ["^(?:(?:we['’]?(?: a)?re |now )?hiring|vacancy|(?:job )?opening|job)\\s?[:–-]\\s?(?=\\S)","i",{"holds":["hiring","vacancy","opening","job"]}],
  /** "Data Scientist | Posted 3 days ago | Easy Apply": what a board sets beside a title. */
  'of-board': ["\\s*[|·•–—-]\\s*(?:(?:re)?posted [^|·]{1,20} ago|(?:easy|quick) apply|apply now|promoted(?!\\s+[a-z])|actively (?:hiring|recruiting)|(?:over )?\\d+ applicants|save job)\\b.*$","i",{"holds":["posted "," apply","apply now","promoted","actively "," applicants","save job"]}],
  /** "We are looking for a data engineer with", "Need a Senior Python Developer,". */
  'sought': ["\\b(?:looking for|looking to (?:hire|add|recruit)|seeking|seeks?|hiring|recruiting|searching for|in search of|(?<!\\b(?:you|they|who|that) )(?:need|want)|wanted:?) (?:an? |our (?:next |first )?)(?:(?:talented|highly|very|skilled|motivated|self-motivated|passionate|bright|dynamic|enthusiastic|driven|experienced|seasoned|brilliant|exceptional|outstanding|ambitious|creative|curious|strong|great|dedicated|capable|accomplished|hungry|hands-on|world-class|top-notch|new|\\p{L}+-(?:oriented|driven|minded|focused)|and),? )*((?:[\\p{L}\\p{N}/&+#.-]+ ){0,5}?[\\p{L}-]+)(?:(?=[,.;:!)]|\\s(?:\\(|[–—-]\\s|(?:with|who|to|in|at|for|that|on|and)\\b)|$))","iu",{"holds":["looking for","looking to ","seeking","seek","hiring","recruiting","searching for","in search of","need","want","wanted"]}],
  /** "About Acme" heads what is told of the company, cells head a table. */
  'no-title': ["^(?:about|meet|why|welcome to|who (?:is|are|we))\\b|\\t","i",{}],
  /** What is asked of a person names a role only in passing: "5+ years as an engineer", "Background in engineering"; a sentence is no title. */
  'asks-in-title': ["(?:(?<!\\s(?:[–—|@-]|at)\\s[^.]{1,60}\\s(?:inc|ltd|corp|co|s\\.a|b\\.v))[.!?]$|\\b(?:is|are|we|our|you|your)\\b|\\bmust (?:have|know)\\b|\\b(?:must|required|needed|wanted|optional|preferred|plus|bonus|nice)\\b.*\\b(?:must|required|needed|wanted|optional|preferred|plus|bonus|nice)\\b|\\d\\s?\\+\\s?(?:years?|yrs?)\\b|\\b(?:years?|yrs?)\\b['’]? (?:of|in|as|with|experience)\\b|\\b(?:experience|knowledge|understanding|background|expertise|proficiency|familiarity|exposure|ability|skills|record|fluency|interest) (?:in|with|of|as|to|at|on|using|building|working|leading|developing)\\b|^(?:ability|able|must|proficient|proven|demonstrated|familiar|fluent|skilled|passionate|willing|comfortable|minimum|at least)\\b|^(?:bachelor|b\\.?sc?\\b|m\\.?sc?\\b|ph\\.?d|master)[^.;]{0,40}\\b(?:in|of|or|degree)\\b)","i",{}],
  /** An intern. */
  'titled-intern': ["\\b(?:intern(?:ship)?|co-?op|working student|werkstudent(?:in)?|trainee|apprentice(?:ship)?|placement student|summer (?:analyst|student))\\b","i",{"holds":["intern","co","working student","werkstudent","trainee","apprentice","placement student","summer "]}],
  /** A principal; "principal investigator" and "research fellow" are none. */
  'titled-principal': ["\\b(?:(?:principal|distinguished)\\b(?! investigator)|(?<!(?:postdoc|research|teaching|clinical|visiting|graduate|doctoral) )fellow)\\b","i",{"holds":["principal","distinguished","fellow"]}],
  /** Staff. */
  'titled-staff': ["\\b(?:(?<!technical )staff)\\b","i",{"holds":["staff"]}],
  /** A manager of people; a product manager is none. */
  'titled-manager': ["\\b(?:(?<=^(?:sr\\.? )?)manager|director|head of|vice president|vp|chief|cto|cio|cdo|(?:engineering|people|team|development|research|science|scientist|analytics|delivery|technical|technology|data) manager|(?:ai|ml|ai\\/ml|learning|platform|software|senior|group|associate) manager|(?<!(?:product|project|program|programme|account|office) )manager,? (?:of|data|machine|ai|ml|engineering|software)|(?<!(?:product|project|program|programme|account|office) )manager,? (?:research|applied|analytics))\\b","i",{"holds":["manager","director","head of","vice president","vp","chief","cto","cio","cdo"," manager"]}],
  /** A lead. */
  'titled-lead': ["\\b(?:lead(?! generation)|teamlead|techlead|leader)\\b","i",{"holds":["lead","teamlead","techlead","leader"]}],
  /** Between junior and senior. */
  'titled-mid': ["\\b(?:mid|midlevel|intermediate|midsenior|senior associate|ii|level 2|l2|(?:sde|swe|mle|mts)[ -]?2|(?:engineer|scientist|developer|analyst|researcher) 2)\\b","i",{"holds":["mid","midlevel","intermediate","midsenior","senior associate","ii","level 2","l2","sde","swe","mle","mts","engineer","scientist","developer","analyst","researcher"]}],
  /** A senior. */
  'titled-senior': ["\\b(?:senior|snr|sr|iii|iv|experienced|expert|(?:engineer|scientist|developer|analyst|researcher) [34])\\b","i",{"holds":["senior","snr","sr","iii","iv","experienced","expert","engineer","scientist","developer","analyst","researcher"]}],
  /** A junior; an associate director is none. */
  'titled-junior': ["\\b(?:(?:junior|jr|jnr|entry[- ]?level|entry|graduate|new grad|early[- ]careers?|associate|fresher|starter)\\b(?! (?:director|professor))|(?:engineer|scientist|developer|analyst|researcher) (?:i|1))\\b","i",{"holds":["junior","jr","jnr","entry","graduate","new grad","career","associate","fresher","starter","engineer","scientist","developer","analyst","researcher"]}],
  /** Asked first: one of these words stands in all that the rows below find. */
  'speaks-of-level': ["(?:intern|junior|entry|graduate|associate|staff|principal|lead|mid|intermediate|moderate level|senior|sr|level:? ?(?:iii|iv|[34])\\b)","i",{"holds":["intern","junior","entry","graduate","associate","staff","principal","lead","mid","intermediate","moderate level","senior","sr","level"]}],
  /** An internship. */
  'told-intern': ["\\b(?:this internship|internship (?:position|program(?:me)?|role)|as an intern|(?:summer|fall|spring|winter) internship|seeking (?:an? )?(?:\\w+ ){0,3}intern)\\b","i",{"holds":["this internship","internship ","as an intern"," internship","seeking "]}],
  /** A first job. */
  'told-junior': ["\\b(?:entry[- ]level (?:role|position|job|opportunity|candidates?|opening)|this is an? \\W?entry[- ]level|junior[- ]level|(?:(?:job|experience|seniority) level ?: ?)(?:entry|junior|associate)|as an? (?:junior|graduate|associate) (?!director|professor)\\w+|(?:(?:[Ss]eeking|[Ll]ooking for|[Hh]iring) (?:an? |our )?(?:[\\w-]+ ){0,4})(?:junior|entry[- ]level)|ideal for (?:recent )?graduates)\\b","i",{"holds":["level ","this is a","junior"," level","graduate","associate","seeking","looking for","hiring","ideal for "]}],
  /** Between them. */
  'told-mid': ["\\b(?:(?:(?:job|experience|seniority) level ?: ?)(?:mid(?!-senior)|intermediate)|mid[- ]level (?:role|position|engineer|data|developer|scientist|software|machine|ml|ai)|moderate level|senior associate)\\b","i",{"holds":[" level","level ","moderate level","senior associate"]}],
  /** A senior role. */
  'told-senior': ["\\b(?:as (?:an?|our|the) (?:senior|sr\\.?) \\w+|(?:(?:[Ss]eeking|[Ll]ooking for|[Hh]iring) (?:an? |our )?(?:[\\w-]+ ){0,4})(?:senior|sr)|(?:(?:job|experience|seniority) level ?: ?)(?:(?:mid-)?senior|iii|iv|[34])|level (?:iii|iv|[34]) (?:role|position|post|job)|the (?:senior|sr\\.?) (?:[\\w/&-]+ ){0,5}(?:engineer|scientist|developer|analyst|architect|researcher|consultant) will|senior[- ]level (?:role|position|engineer|data|developer|individual))\\b","i",{"holds":["as ","seeking","looking for","hiring"," level","level ","engineer","scientist","developer","analyst","architect","researcher","consultant","senior"]}],
  /** "BS in", "MS + 3", "BA or equivalent", "MA (or higher)", "BA required", "MS, 3 years": only a degree is followed so. */
  'said-after-degree': ["^(?:\\s(?:in|degree|with|plus|from)\\b|\\s?\\+\\s?\\d|\\sand\\s(?:at least )?\\d|\\s?[,)]? (?:required|preferred|desired|minimum)\\b|\\s(?:is |are |would be )?an? (?:[a-z]+ )?(?:plus|bonus|advantage|asset)\\b|,\\s\\d{1,2}\\s?\\+?\\s?(?:years?|yrs?)\\b|,?\\s?\\(?\\s?(?:or\\s|\\/\\s?)(?:an? |the )?(?:equiv|equal|higher|above|better|comparable|similar|related|relevant|foreign|more|years|\\d))","u",{}],
  /** "BS.", "Education: MS; Python", "a BA": two letters that are all that a clause says, or its first words. */
  'degree-alone-before': ["(?:^|[.;]\\s|\\b(?:[Aa]n?|[Mm]inimum(?: of)?|[Ee]ducation:)\\s)$","",{}],
  /** The end of such a clause. */
  'degree-alone-after': ["^\\s?(?:[.;,)]|$|(?:and)\\b)","",{}],
  /** "A Master in Physics" stands where a degree does; "Scrum Master in Oslo" does not. */
  'master-before': ["(?:^|[(/,;:|&•–-]\\s?|\\b(?:an?|or|and|minimum|least|of|with|have|hold(?:s|ing)?|completed|relevant|university)\\s)$","i",{}],
  /** "be a master in SQL". */
  'is-one': ["\\b(?:are|be(?:en)?|becom(?:e|ing)|being|true|real) an? $","i",{"holds":[" a"]}],
  /** "A Master in Physics", "PhD or Master": the degree without its 's. */
  'bare-master': ["(?:\\b[Mm]aster\\b(?![’']))","g",{"holds":["master"]}],
  /** Between two of a run: "BS/MS", "Bachelor or Master", "PhD, or a Master". */
  'degrees-joint': ["^\\.?\\s?(?:[/,|&+-]|,? ?\\b(?:and|or)\\b)\\s?(?:an? )?$","i",{}],
  /** "degree in Statistics", with no level said: a first degree. What there is a degree of, nobody studies. */
  'bare-degree': ["(?:\\b(?:degrees?|graduates?|graduated|qualification|studies)(?= (?:(?:should|must) be )?in\\b)|\\bgraduates?(?= of\\b)|(?<=\\b(?:a|an|relevant|related|completed|finished) )degree\\b(?! of\\b)|^degrees?\\b(?! of\\b)|\\bdegrees?(?= (?:is |are )?(?:required|preferred|from)\\b)|\\beducation ?(?:\\/|or|and\\/or) ?experience(?: (?:preferred|required|desired))?(?= in\\b)|\\b(?:academic|educational) (?:background|training)(?= in\\b))","gi",{"holds":["degree","graduate","graduated","qualification","studies","experience","academic","educational"]}],
  /** "Physics degree", "degree of Physics": of what is written in small letters there is another degree. */
  'degree-after-field': ["(?<=(?:\\p{Lu}\\p{Ll}{3,}) )[Dd]egrees?\\b(?! of\\b)|\\b[Dd]egrees?(?= of (?:\\p{Lu}\\p{Ll}{3,}))","gu",{"holds":["degree"]}],
  /** "Physics or finance academic background": what stands before it in its clause are the fields. */
  'background-after-fields': ["(?<=\\p{L} )(?:academic|educational) background(?! in\\b)","giu",{"holds":[" background"]}],
  /** The words from the beginning of the clause, without what leads to them. */
  'fields-in-clause': ["(?:^|[.;:(]\\s?|\\b(?:an?|have|with|strong|solid|your|relevant)\\s)((?:(?<!\\p{L})(?!(?:(?:an?|have|with|strong|solid|your|relevant))\\s)[\\p{L}-]+[\\s/,]*){1,14})$","iu",{}],
  /** "Background in Physics": of studies where the statement is known to be of them. */
  'background': ["(?:\\bbackground(?= in\\b))","gi",{"holds":["background"]}],
  /** One of no level that is said, not of a school, a university or graduates, which are degrees of their own. */
  'diploma': ["(?:(?<!\\b(?:school|university|ged|graduate|master['’]?s?|bachelor['’]?s?)[ -])\\bdiplomas?\\b(?! (?:or (?:ged|equivalent)|thesis|students?)\\b))","gi",{"holds":["diploma"]}],
  /** "Bachelor's degree or an equivalent diploma": as much as the degree that is named. */
  'equivalent-before': ["\\b(?:equivalent|equal|comparable) $","i",{"holds":["equivalent","equal","comparable"]}],
  /** "technical degree" of "PhD or equivalent technical degree": behind "equivalent" it is of the level of another. */
  'degree-of-no-level': ["^(?!(?:master|bachelor|doctor))(?:\\p{L}+ )?degree$","iu",{"holds":["degree"]}],
  /** "or equivalent experience" in its many forms; not "or equivalent degree". */
  'or-experience': ["(?:\\b(?:or|and\\/or|substitut\\w+)\\b(?:\\s(?:an?|the|any|other))?(?:\\s(?:equivalent|equal|comparable|commensurate|relevant|related|similar|sufficient|proven|significant|demonstrable|demonstrated|progressive|practical|professional|industry|work|working|real-world|hands-on|years of|combination|combined|of|education|and|training|degree,?|level|in|research|technical|life|military)){0,8}\\sexperience\\b|(?:\\bdegrees?|['’]s|\\b[bm]\\.?(?:s\\.?c?|a|eng|tech|e)\\.?|\\bph\\.?d\\.?|\\bd\\.?phil|\\bbachelors?|\\bmasters?|\\bmba|\\bmca)(?: level)?(?:,? (?:\\([^)]{0,20}\\) )?\\(?or |\\s?\\/\\s?)(?:an |the )?equiv(?:alent|alence|\\.)?(?!\\p{L})(?! (?:degree|diploma|certificate|field|discipline|qualification|subject|area|stem|technical|major)\\b)|\\bequivalent (?:practical |professional |work |industry |relevant )?experience\\b|\\beducation ?(?:\\/|or|and\\/or) ?experience\\b|\\bexperience (?:may|can|will) (?:be )?(?:substitut\\w+|considered|accepted)|\\bin lieu of (?:a |the )?(?:degree|education)|\\bor (?:(?:have|has) )?(?:(?:an additional|at least|a minimum of|minimum(?: of)?) )?(?:\\d{1,2}\\+?(?: ?[-–] ?\\d{1,2}\\+?)?|two|three|four|five|six|seven|eight|ten)(?: ?\\(\\d{1,2}\\+?\\))? (?:additional |more )?(?:years|yrs)['’]?(?: of)? (?:\\w+ ){0,4}exp(?:erience)?\\b(?=\\s*(?:[.;,)]|$|preferred|required|desired|instead|in |with |without ))(?: in lieu)?)","iu",{"holds":["experience","equiv","equivalent ","experience ","in lieu of ","or "]}],
  /** A sentence of its own says so: "Any combination of training and experience …", "Experience may be considered in lieu of a degree". */
  'experience-alone': ["(?:\\bcombination of (?:training|education|study)\\b[^.;]{0,40}\\bexperience|\\bexperience\\b[^.;]{0,60}\\b(?:in lieu of|instead of|in place of) (?:a |the )?(?:degree|education))","i",{"holds":["combination of ","experience"]}],
  /** "A Master's may be substituted for two years": what another statement asks may be met so; nothing more is asked. */
  'substitute': ["^[^.;]{0,40}\\b(?:degree|education|schooling|master['’]?s?|bachelor['’]?s?|ph\\.?d|coursework)\\b[^.;]{0,60}\\b(?<!which )(?:may|can|will|could) (?:also )?(?:be )?(?:substitut\\w+|used in place|counted?) (?:for|as|of|towards?)\\b","i",{"holds":["substitut","used in place","counte"]}],
  /** "No degree needed", "with or without a degree". */
  'degree-denied-before': ["(?:\\bno|\\bwithout|(?:\\bnot|n['’]t) (?:need|require|have to have)) (?:an? |any )?$","i",{"holds":["no","without","need","require","have to have"]}],
  /** "a degree is not required", "Degree: none". */
  'degree-denied-after': ["^(?:(?:[^.;,]{0,20}(?:\\bnot|n['’]t) (?:\\w+ )?(?:required|requisite|necessary|mandatory|essential|needed|requirement|must|prerequisite|precondition|important|crucial|critical|vital|imperative|compulsory|obligatory|indispensable|expected|assumed|dealbreaker)\\b(?! but (?:is )?(?:preferred|desired|a plus)\\b)|:? none\\b))","i",{"holds":["required","requisite","necessary","mandatory","essential","needed","requirement","must","prerequisite","precondition","important","crucial","critical","vital","imperative","compulsory","obligatory","indispensable","expected","assumed","dealbreaker"," none"]}],
  /** Asked first, since most statements hold none. */
  'may-name-degree': ["(?:[Dd]egree|[Ee]ducation|[Bb]achelor|[Mm]aster|[Pp]\\.?[Hh]\\.?\\s?[Dd]|[Dd]octor|[Dd]iploma|[Gg]raduat|[Pp]ost-?[Gg]rad|[Ss]chool|[Aa]ssociate|[Qq]ualification|[Ss]tudies|[Uu]niversity|[Bb]ackground|GED|\\b2[:.]1 |\\b(?:[BMD]\\.|DP|[BM][SAEBPTC]))","",{}],
  /** Who else works or studies there, what is taught or supervised, or a level of work. */
  'of-others-after': ["^(?:['’]s?)?(?:[- ](?:level|led|holders? from our|students?|candidates|interns?|trainees?|fellows?|researchers?|scientists?|economists|statisticians|engineers|(?:programmes?|programs?)(?! in)|colleagues|team|advisors?|supervisors?|projects?|thes[ei]s|dissertations?|courses|classes|modules|seminars|lectures|curricul(?:um|a)|committees?|cohorts?)\\b|-?level)","i",{"holds":["level","led"," from our","student","candidates","intern","trainee","fellow","researcher","scientist","economists","statisticians","engineers","programme","program","colleagues","team","advisor","supervisor","project","thes","dissertation","courses","classes","modules","seminars","lectures","curricul","committee","cohort"]}],
  /** "Scrum master", "Advise a PhD", "our founders hold PhDs". */
  'of-others-before': ["(?:\\b(?:scrum|data|web|post|puzzle|grand)|\\b(?:co-?)?(?:supervis|mentor|teach|taught|tutor|lectur|advis|coach)\\p{L}*(?: (?:an?|the|our|their|on|in|of|to|for|other|several|some|young|new|undergraduate)){0,3}|\\bour (?:[\\p{L}-]+ ){0,2}(?:teams?|colleagues|(?:co-)?founders?|staff|people|group|employees)(?: [\\p{L}-]+){0,3}) $","iu",{"holds":["scrum","data","web","post","puzzle","grand","supervis","mentor","teach","taught","tutor","lectur","advis","coach","our "]}],
  /** From a degree to its fields: "degree (BS) in", "with a major in". */
  'field-lead': ["^(?:['’]s)?(?:(?:\\s?\\([^)]{0,40}\\))?(?:\\s?\\/\\s?(?:graduation|graduate|diploma))?(?:\\s(?:degrees?|level|programmes?|programs?|studies))?)(?:(?:\\sfrom (?:an? )?(?:\\w+ ){0,3}(?:college|university|institution)(?: or (?:college|university))?)?)(?:\\s(?:or|and) (?:higher|above|equivalent)(?: degrees?| (?:work |practical |professional )?experience)?| and training)?(?:\\s(?:should|must) be)?,?\\s+(?:in|of|with (?:a )?(?:major|focus|concentration|emphasis|specialization) in|majoring in|[-–](?=[^.;]{3,60}(?:,| or )))\\s+(?:(?:either|a|an|the) ){0,2}","iu",{}],
  /** Where a list of fields is over. */
  'fields-end': ["[;.()[\\]\\n:]|\\b(?:with|plus|and (?:at least|a minimum|\\d|proven|strong|experience|hands|relevant|minimum|\\w+ years)|or (?:equivalent|relevant|comparable|commensurate|related|\\d+\\+?|an equivalent|similar) ?(?:work|professional|industry|practical|experience|combination|years?|training|military|certification|and)?(?! (?:field|discipline|area|subject|degree|technical|quantitative|major|stem|scientific|numerate|course|program))|or (?:a |an )?(?:master|ph|doctor|bachelor|m\\.?s|advanced|graduate)|and (?:a |an )?(?:master|ph|doctor)|from (?:a|an|top|accredited)|required|preferred|desired|is|are|can|may|a plus|who|that|minimum|advanced|at least|including|experience|\\d{1,2}\\+?(?: years|-\\d))\\b|,\\s(?:\\d|strong|proven|experience|or (?:a |an )?equivalent|master|ph\\.?d|ideally|preferably|advanced)","i",{}],
  /** "or a closely related technical field". */
  'related-field': ["\\b(?:(?:or|and)\\s)?(?:(?:a|an|any|other|another|some|in a)\\s){0,2}(?:(?:closely|highly|directly|similarly|comparably)\\s)?(?:related|relevant|applicable|similar|equivalent|comparable|other|another|any|technical|quantitative|analytical|numerate|scientific|stem)\\b[\\p{L}\\s/-]{0,40}?\\b(?:fields?|disciplines?|areas?|subjects?|majors?|degrees?|studies|courses?|sciences?|domains?|specialit(?:y|ies)|programs?)\\b","iu",{"holds":["field","discipline","area","subject","major","degree","studies","course","science","domain","specialit","program"]}],
  /** Any field of some kind, where no field is named. */
  'field-of-kind': ["\\b(?:technical|quantitative|analytical|numerate|scientific|stem)\\b[\\p{L}\\s/-]{0,30}?\\b(?:fields?|disciplines?|areas?|subjects?|majors?|degrees?|studies|courses?|sciences?|domains?|specialit(?:y|ies)|programs?)\\b","iu",{"holds":["technical","quantitative","analytical","numerate","scientific","stem"]}],
  /** "in a quantitative field such as physics, finance": which fields are meant. */
  'examples-of-fields': ["^,?:?\\s*\\(?(?:such as|like|including|e\\.g\\.,?|for example|for instance|:)\\s+(?=\\p{L})","iu",{"holds":["such as","like","including","e.g.","for example","for instance",":"]}],
  /** "A quantitative degree": of any field of that kind; an MBA says its own. */
  'degree-of-kind': ["\\b(?:quantitative|numerate|technical|scientific|stem|analytical)(?= degrees?\\b)|\\bM\\.?B\\.?A\\b","i",{"holds":["quantitative","numerate","technical","scientific","stem","analytical","m"]}],
  /** "Degree required, physics preferred": what stands before the comma is a demand, and what follows is not. */
  'degree-needed-first': ["^.{2,90}?\\b(?:required|needed|mandatory|a must|necessary)\\s?[,;.]\\s+(?=\\S)","i",{"holds":["required","needed","mandatory","a must","necessary"]}],
  /** "Bachelor's degree:" above a list: its points are the fields. */
  'degree-above-fields': ["^(?:(?:an?|required|preferred|minimum|completed|university) )?(?:bachelor|master|ph\\.?d\\.?|degree|undergraduate|graduate|b\\.?sc?\\.?|m\\.?sc?\\.?)(?:['’]?s)?(?: degrees?)?(?: (?:required|preferred))?(?: in(?: (?:any|one)(?: or more)?(?: of)?)?(?: the following)?(?: (?:fields?|areas?|disciplines?|subjects?|majors?))?)?\\s*(?:\\([^)]*\\))?\\s*:?$","i",{}],
  /** What stands where fields do and points to those that were named before. */
  'names-no-field': ["\\b(?:(?:previously|above|afore)[- ]?(?:mentioned|named|listed)|mentioned above)\\b","i",{"holds":["mentioned","named","listed","mentioned above"]}],
  /** "Computer Science or Engineering degree": capitalised words right before a degree whose level is not said. */
  'fields-before': ["(?:^|[.;:(]\\s?|\\b(?:a|an|have|hold|possess|with)\\s)((?:(?<!\\p{L})(?:\\p{Lu}[\\p{L}-]*|or(?!\\p{L})|and(?!\\p{L}))[\\s/,]*)+)$","u",{}],
  /** Between two fields. */
  'fields-joint': ["\\s?(?:,|;|\\/|\\bor\\b|\\band\\b|&)\\s?","i",{}],
  /** What does not belong to the name of a field. */
  'around-field': ["^(?:(?:e\\.g\\.?|such as|like|an?|the|any|similar|related|other|equivalent|etc)\\b[\\s,.]*)+|[\\s.,)]+$","gi",{}],
  /** "3+ years", "3-5 yrs", "three to five years", "between 2 and 5 years", "five plus years’", "<1 year", "18 months", "several years". */
  'years': ["((?:<\\s?|(?<!\\bnot? )\\b(?:less|fewer) than |\\bup to |\\bunder ))?(?:(?<![\\p{L}\\p{N}.$€£]))((?:(?:twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)|(?:a couple of|couple of|a couple|several|couple|half a|a few|a))\\s?(\\+)?(?:(?:\\s?(?:-to-|-|–|—|‑|/|to|or)\\s?|(?<=\\bbetween (?:(?:twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)) and )((?:(?:twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten))\\s?\\+?)?(?:[\\s-]?(?:\\+|ish\\b|plus\\b|or so\\b|or more\\b|or greater\\b|and above\\b|\\(\\s?\\+\\s?\\)))?[\\s-]?(?:(?:full|solid|good|additional) )?((?:years?|yrs?|yoe|months?|decades?))(?![\\p{L}\\p{N}])['’]?","giu",{"holds":["year","yr","yoe","month","decade"]}],
  /** "5+ experience with", "4+ hands-on expertise in": the unit was forgotten. */
  'years-without-unit': ["(?:(?<![\\p{L}\\p{N}.$€£]))((?:\\d{1,2}))\\s?\\+(?= (?:[\\p{L}-]+ ){0,2}(?:experience|expertise)\\b)","giu",{"holds":["+"]}],
  /** "Minimum years of experience: 5", "Experience (in years): 8 to 10": the label has the unit. */
  'years-after-label': ["^(?:\\p{L}+ )?(?:(?:years of )?experience(?: \\(in years\\))?)\\s?[:–-]\\s?(\\d{1,2})(?:\\s?(?:-|–|to)\\s?(\\d{1,2}))?\\s?\\+?$","giu",{"holds":["experience"]}],
  /** Asked first, since most statements hold none. */
  'says-unit': ["(?:year|yr|yoe|month|decade)","i",{"holds":["year","yr","yoe","month","decade"]}],
  /** A number of them, not of days or of months that follow. */
  'years-of-experience': ["(?:\\d\\+?|(?:(?:twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)) (?:(?:years?|yrs?))\\b.*\\bexperience\\b","iu",{"holds":["experience"]}],
  /** Before the number these make it a stretch of the past or of a contract, not experience. */
  'no-years-before': ["\\b(?:within|past|last|next|first|previous|coming|every|per|each|for over|nearly|almost|celebrat\\w+|ages?|aged|turned|since|a|our|after|vest\\w*(?: over)?|about the|^in) $","i",{"holds":[" "]}],
  /** The same behind the number. */
  'no-years-after': ["^[\\s-]*(?:ago|old|of age|or older|younger|in (?:business|a row|existence|the making|operation|the market)\\b|contract|fixed|term\\b|vest|warranty|cliff|program(?:me)?\\b|(?:undergraduate |technical |accredited )?degree|college|university|universities|institution|plan\\b|roadmap|track record|history|of (?:history|innovation|growth|success|service to|heritage|excellence|leadership|funding|runway)|anniversary|leave|deal|assignment|engagement|project|running|later|accredited|period|tenure|commitment|bond|from (?:now|graduation)|post(?![- ](?:degree|grad|qualif|phd|doc)))","i",{"holds":["ago","old","of age","or older","younger","business","a row","existence","the making","operation","the market","contract","fixed","term","vest","warranty","cliff","program","degree","college","university","universities","institution","plan","roadmap","track record","history","innovation","growth","success","service to","heritage","excellence","leadership","funding","runway","anniversary","leave","deal","assignment","engagement","project","running","later","accredited","period","tenure","commitment","bond","from ","post"]}],
  /** Months, and a number left open, are said of much else: only in these words they are of experience. */
  'surely-after': ["^['’]?[^.,;:!?]{0,60}\\b(?:experience|exp|expertise)\\b","i",{"holds":["experience","exp","expertise"]}],
  /** The same before them. */
  'surely-before': ["\\b(?:(?:experience|exp)\\b)(?: of)?[\\s:(–-]*(?:at least |minimum(?: of)? )?$","i",{"holds":["experience","exp"]}],
  /** What years of work are spent in. */
  'of-work': ["^ (?:of|in|(?:working|as|using|building|developing|designing|running|writing|leading|managing|shipping|doing|with))\\b","i",{"begins":[" of"," in"," working"," as"," using"," building"," developing"," designing"," running"," writing"," leading"," managing"," shipping"," doing"," with"]}],
  /** "You have worked with Java for 3 years"; not "has grown for 6 years". */
  'has-worked': ["(?:experience|\\b(?:you|been|having) .*(?:ed|ing)\\b)","i",{"holds":["experience","you","been","having"]}],
  /** "… or 3 years with a Master's". */
  'other-way': ["\\bor\\b(?![^,;]{0,12}\\b(?:more|greater|above)\\b)[^,;]{0,70}$","i",{"holds":["or"]}],
  /** Years beside one of these are for people who have, or lack, a degree. */
  'says-degree': ["\\b(?:master|m\\.?s\\.?c?\\b|ph\\.?d|doctora|bachelor|b\\.?s\\.?c?\\b|degree|diploma|mba|without|equivalent)","i",{}],
  /** "several years (at least five)". */
  'least-in-bracket': ["^[^.;()]{0,70}\\((?:at least|min(?:imum)?\\.?(?: of)?) ((?:(?:twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten))\\b","iu",{"holds":["at least","min"]}],
  /** "2 of them", "of which at least 2 in", "including 3 in", "(2+ with", ", the last 2 as". */
  'years-of-them': ["(?:\\b(?<a>(?:(?:twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten))\\s?\\+?,? (?:or more )?of (?:them|these|those|which)\\b|\\bof (?:them|these|those|which),? (?:at least |a minimum of |the last )?(?<b>(?:(?:twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten))\\s?\\+?(?=\\s(?:in(?!-)|with|using|as|on|at|working|doing|writing|building|leading|being|spent|must|should|have|has)\\b)|(?:\\b(?:including|with|at least|minimum(?: of)?|the last)\\s|[(,]\\s?)(?<c>(?:(?:twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten)\\s?\\(\\s?\\d{1,2}\\s?\\)|\\d{1,2}(?:\\.\\d)?|twenty-four|thirty-six|seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve|twenty|three|seven|eight|four|five|nine|one|two|six|ten))\\s?\\+?(?=\\s(?:in(?!-)|with|using|as|on|at|working|doing|writing|building|leading|being|spent|must|should|have|has)\\b))","giu",{}],
  /** Between years and a part: a clause ends, the part is only a means, or what follows is a demand of its own (", strong SQL"). */
  'part-ends': ["(?:[;.:]|,\\s?(?:\\d|including|with|and|preferably|plus|ideally)\\b|\\bincluding\\b|(?<!^ ?|\\bexperience )\\busing\\b|(?:,|\\band|\\bwith)\\s(?:an? )?(?:(?:(?:very )?strong|solid|good|proven|deep|hands-on|basic|some|working|fluent|advanced)|(?:experience|knowledge|familiarity|proficiency|understanding|exposure|expertise) (?:with|in|of|to)|(?:proficient|familiar|skilled|comfortable) (?:with|in)) |^[^(]*\\)(?! (?:in|of|with|using|working)\\b))","i",{}],
  /** "Python: 5 years", "Python (advanced) – 5 years", "Python experience of 5 years", "Python for at least 5 years", "Python, 5+ years". */
  'after-part': ["^(?:\\s?\\([^()]{0,30}\\))?(?:\\s(?:[\\p{L}-]+ )?experience)?(?:(\\s?[:(–—-]\\s?)|(,)\\s|\\s(?:of |for )?)(?:(?:at least|min(?:imum|\\.)?(?: of)?|over|more than) )?$","iu",{}],
  /** Behind years that end a clause. */
  'years-end-clause': ["^(?: or (?:more|longer))?(?: (?:required|minimum))?\\s?(?:[.;,)/|]|$)","i",{}],
  /** "5 years with a", "8+ years and a", "6 yrs + ". */
  'years-then-degree': ["^['’]?(?: of (?:[\\p{L}-]+ ){0,4}experience| experience)?\\s?(?:with|and|plus|\\+|&|if you have|for|in addition to|beyond|after|post)\\s?(?:an?|the)?\\s?$","iu",{}],
  /** "Master's in Physics; or a", where a bare " or " makes one run of the degrees on both sides. */
  'other-way-begins': ["(?:[^\\s/].*\\bor) (?:an? |the )?$","is",{"holds":["or"]}],
  /** The other way begins. */
  'last-way-begins': ["\\b(?:or) (?:an? |the )?$","i",{"holds":["or "]}],
  /** "MS or BS with 5 years": the years are of the degree right before them. */
  'of-last-degree': ["^(?:['’]s)?(?: degree)?(?:(?: \\(?with |\\s?\\+))","i",{"holds":["with ","+"]}],
  /** From the last years to a degree that is the other way in: "BS and 5 years of experience, or a". */
  'or-degree': ["^(?! (?:of (?:[\\p{L}-]+ ){0,4}experience )?(?:with|and)\\b)[^.;]{0,50}\\b(?:or) (?:an? |the )?$","iu",{"holds":["or "]}],
  /** What joins them, with the words that begin what follows. */
  'studies-joint': ["(?:(?:\\s*[,;]|\\s[–—-])?(?:\\s+|^)(?:(?:(?:along|together|combined|coupled) )?with|and|plus|as well as|[&+]|und|sowie|mit|et|avec|y|con)\\s+|\\s*[,;]\\s*|\\s[–—-]\\s+)","giu",{}],
  /** Between a joint and the years or the degree: "with at least 5 years", "and a Master's". */
  'studies-lead': ["^(?:(?:and|plus|with|an?|has|have|holds|the|at|least|(?:a )?minimum|of|over|around|typically|additional|mindestens|au moins|al menos)\\s+)*$","iu",{}],
  /** The studies stand for the years, or the other way round: one demand that is met in either way. */
  'studies-or-years': ["(?:^\\W*or\\b|\\bor (?:(?:an? )?(?:at least|minimum(?: of)?|additional) )?\\d+\\+?[^.;,]{0,8}(?:years|yrs)|(?:years|yrs|experience)\\b(?:(?!\\b(?:degree|bachelor|master|m\\.?sc?|b\\.?sc?)\\b)[^.;]){0,80}\\bor (?:an? |the )?(?:\\w+ ){0,2}(?:degree|bachelor|master|ph\\.?d|diploma)|\\bin lieu\\b|\\bsubstitut)","i",{"holds":["or","or ","in lieu","substitut"]}],
  /** Years that a degree comes with, which do not go on behind "5 years with a Master's". */
  'years-of-degree': ["^\\s*(?:with|mit|avec|con)\\b","iu",{"holds":["with","mit","avec","con"]}],
} as const

export const ENGLISH_LISTS = {
  /** Whom a sentence speaks of. */
  'persons': ["we","you","will"],
  /** Joins alternatives. */
  'or': ["or","and/or"],
  /** Joins what is asked together. */
  'and': ["and","&"],
} as const

export const OTHERS_PATTERNS = {
  /** Sagt, dass etwas willkommen wäre. */
  'wish': ["(?<!\\p{L})(?:wünschenswert\\p{L}*|von vorteil|vorteilhaft|idealerweise|gern(?:e)? gesehen|ein plus|pluspunkt\\p{L}*|bonus\\p{L}*|bestenfalls|optimalerweise|wünschen|freuen wir uns|freut uns|kein muss|wäre\\p{L}* (?:super|toll|schön|klasse|gut|ideal)|nice to have|hilfreich|gern auch|erwünscht|im vorteil|punkte\\p{L}* (?:sie|du) (?:zusätzlich|außerdem|mit)|zusätzlich punkte\\p{L}*|nicht zwingend|schön.? wenn|begrüßenswert|gerne ergänzt|runde[nt]\\p{L}* (?:\\p{L}+ ){1,4}ab|(?:un|serait|seraient|sera|est|des) (?:vrais? |gros |réels? )?(?:plus|atouts?)|souhaitée?s?|appréciée?s?|idéalement|de préférence|serait idéal|bienvenue?s?|valorisée?s?|si possible|fer(?:a|ont|aient|ait) la différence|faciliter(?:a|ait|ont)|(?:un|serait un|constitue un) avantage|idéal si|un bonus|enrichir(?:a|ait|aient)|deseables?|se valora(?:rá|rán|n)?|valorables?|(?:un|es|será|sería|como) (?:un )?plus|preferentemente|preferiblemente|idealmente|deseado|no excluyente|se tendrá en cuenta|mérito|suma(?:rá|ría)? puntos|de preferencia|se aprecia(?:rá|n)?|apreciables?|opcional(?:es)?|(?:es|será|sería) una ventaja|bienvenid[oa]s?|sería (?:ideal|bueno|genial|estupendo)|puntuará|tendrán? prioridad|mejor si|nos encantaría)(?!\\p{L})","u",{"holds":["wünschenswert","von vorteil","vorteilhaft","idealerweise"," gesehen","ein plus","pluspunkt","bonus","bestenfalls","optimalerweise","wünschen","freuen wir uns","freut uns","kein muss","wäre","nice to have","hilfreich","gern auch","erwünscht","im vorteil","punkte","zusätzlich punkte","nicht zwingend","schön","enswert","gerne ergänzt","runde","plus","atout","souhaité","apprécié","idéalement","de préférence","serait idéal","bienvenu","valorisé","si possible"," la différence","faciliter"," avantage","idéal si","un bonus","enrichir","deseable","se valora","valorable","preferentemente","preferiblemente","idealmente","deseado","no excluyente","se tendrá en cuenta","mérito"," puntos","de preferencia","se aprecia","apreciable","opcional"," una ventaja","bienvenid","sería ","puntuará"," prioridad","mejor si","nos encantaría"]}],
  /** Ganz am Ende. */
  'wish-ends': ["(?<!\\p{L})(?:(?:wünschenswert\\p{L}*|von vorteil|vorteilhaft|idealerweise|gern(?:e)? gesehen|ein plus|pluspunkt\\p{L}*|bonus\\p{L}*|bestenfalls|optimalerweise|wünschen|freuen wir uns|freut uns|kein muss|wäre\\p{L}* (?:super|toll|schön|klasse|gut|ideal)|nice to have|hilfreich|gern auch|erwünscht|im vorteil|punkte\\p{L}* (?:sie|du) (?:zusätzlich|außerdem|mit)|zusätzlich punkte\\p{L}*|nicht zwingend|schön.? wenn|begrüßenswert|gerne ergänzt|runde[nt]\\p{L}* (?:\\p{L}+ ){1,4}ab|(?:un|serait|seraient|sera|est|des) (?:vrais? |gros |réels? )?(?:plus|atouts?)|souhaitée?s?|appréciée?s?|idéalement|de préférence|serait idéal|bienvenue?s?|valorisée?s?|si possible|fer(?:a|ont|aient|ait) la différence|faciliter(?:a|ait|ont)|(?:un|serait un|constitue un) avantage|idéal si|un bonus|enrichir(?:a|ait|aient)|deseables?|se valora(?:rá|rán|n)?|valorables?|(?:un|es|será|sería|como) (?:un )?plus|preferentemente|preferiblemente|idealmente|deseado|no excluyente|se tendrá en cuenta|mérito|suma(?:rá|ría)? puntos|de preferencia|se aprecia(?:rá|n)?|apreciables?|opcional(?:es)?|(?:es|será|sería) una ventaja|bienvenid[oa]s?|sería (?:ideal|bueno|genial|estupendo)|puntuará|tendrán? prioridad|mejor si|nos encantaría))(?!\\p{L})[\\s.!)\\]*]*$","u",{"holds":["wünschenswert","von vorteil","vorteilhaft","idealerweise"," gesehen","ein plus","pluspunkt","bonus","bestenfalls","optimalerweise","wünschen","freuen wir uns","freut uns","kein muss","wäre","nice to have","hilfreich","gern auch","erwünscht","im vorteil","punkte","zusätzlich punkte","nicht zwingend","schön","enswert","gerne ergänzt","runde","plus","atout","souhaité","apprécié","idéalement","de préférence","serait idéal","bienvenu","valorisé","si possible"," la différence","faciliter"," avantage","idéal si","un bonus","enrichir","deseable","se valora","valorable","preferentemente","preferiblemente","idealmente","deseado","no excluyente","se tendrá en cuenta","mérito"," puntos","de preferencia","se aprecia","apreciable","opcional"," una ventaja","bienvenid","sería ","puntuará"," prioridad","mejor si","nos encantaría"]}],
  /** Ganz am Anfang. */
  'wish-begins': ["^[\\s([*]*(?<!\\p{L})(?:(?:wünschenswert\\p{L}*|von vorteil|vorteilhaft|idealerweise|gern(?:e)? gesehen|ein plus|pluspunkt\\p{L}*|bonus\\p{L}*|bestenfalls|optimalerweise|wünschen|freuen wir uns|freut uns|kein muss|wäre\\p{L}* (?:super|toll|schön|klasse|gut|ideal)|nice to have|hilfreich|gern auch|erwünscht|im vorteil|punkte\\p{L}* (?:sie|du) (?:zusätzlich|außerdem|mit)|zusätzlich punkte\\p{L}*|nicht zwingend|schön.? wenn|begrüßenswert|gerne ergänzt|runde[nt]\\p{L}* (?:\\p{L}+ ){1,4}ab|(?:un|serait|seraient|sera|est|des) (?:vrais? |gros |réels? )?(?:plus|atouts?)|souhaitée?s?|appréciée?s?|idéalement|de préférence|serait idéal|bienvenue?s?|valorisée?s?|si possible|fer(?:a|ont|aient|ait) la différence|faciliter(?:a|ait|ont)|(?:un|serait un|constitue un) avantage|idéal si|un bonus|enrichir(?:a|ait|aient)|deseables?|se valora(?:rá|rán|n)?|valorables?|(?:un|es|será|sería|como) (?:un )?plus|preferentemente|preferiblemente|idealmente|deseado|no excluyente|se tendrá en cuenta|mérito|suma(?:rá|ría)? puntos|de preferencia|se aprecia(?:rá|n)?|apreciables?|opcional(?:es)?|(?:es|será|sería) una ventaja|bienvenid[oa]s?|sería (?:ideal|bueno|genial|estupendo)|puntuará|tendrán? prioridad|mejor si|nos encantaría))(?!\\p{L})","u",{"holds":["wünschenswert","von vorteil","vorteilhaft","idealerweise"," gesehen","ein plus","pluspunkt","bonus","bestenfalls","optimalerweise","wünschen","freuen wir uns","freut uns","kein muss","wäre","nice to have","hilfreich","gern auch","erwünscht","im vorteil","punkte","zusätzlich punkte","nicht zwingend","schön","enswert","gerne ergänzt","runde","plus","atout","souhaité","apprécié","idéalement","de préférence","serait idéal","bienvenu","valorisé","si possible"," la différence","faciliter"," avantage","idéal si","un bonus","enrichir","deseable","se valora","valorable","preferentemente","preferiblemente","idealmente","deseado","no excluyente","se tendrá en cuenta","mérito"," puntos","de preferencia","se aprecia","apreciable","opcional"," una ventaja","bienvenid","sería ","puntuará"," prioridad","mejor si","nos encantaría"]}],
  /** Was sein muss. */
  'need': ["(?<!\\p{L})(?:mindestens|erforderlich\\p{L}*|zwingend\\p{L}*|notwendig|voraussetzung\\p{L}*|vorausgesetzt|setzen wir voraus|unbedingt|muss|müssen|benötig\\p{L}*|minimum|impérati\\p{L}*|obligatoire\\p{L}*|indispensable\\p{L}*|exigée?s?|requis\\p{L}*|nécessaire\\p{L}*|au moins|doi(?:t|s|vent)|mínim[oa]s?|imprescindibles?|excluyentes?|obligatori[oa]s?|requeri\\p{L}*|necesari[oa]s?|al menos|como mínimo|debe\\p{L}*)(?!\\p{L})","u",{"holds":["mindestens","erforderlich","zwingend","notwendig","voraussetzung","vorausgesetzt","setzen wir voraus","unbedingt","muss","müssen","benötig","minimum","impérati","obligatoire","indispensable","exigé","requis","nécessaire","au moins","doi","mínim","imprescindible","excluyente","obligatori","requeri","necesari","al menos","como mínimo","debe"]}],
  /** Was nicht verlangt wird. */
  'deny': ["(?<!\\p{L})(?:nicht (?:\\p{L}+ )?(?:erforderlich|notwendig|nötig|zwingend)|kein\\p{L}* (?:\\p{L}+ ){0,3}(?:nötig|erforderlich|notwendig)|(?:bringen|lernen) wir (?:dir|ihnen) bei|(?:pas|non|aucune?) (?:\\p{L}+ ){0,3}(?:nécessaire|obligatoire|requis\\p{L}*|indispensable|exigée?s?)|no (?:\\p{L}+ ){0,3}(?:necesari[oa]s?|imprescindibles?|obligatori[oa]s?|requier\\p{L}*))(?!\\p{L})","u",{"holds":["nicht ","nötig","erforderlich","notwendig","bringen","lernen","nécessaire","obligatoire","requis","indispensable","exigé","necesari","imprescindible","obligatori","requier"]}],
  /** Wer gesucht wird. */
  'seek': ["(?<!\\p{L})(?:wir suchen|gesucht|suchen wir|sie bringen|du bringst|bringen sie|bringst du|wir erwarten|sie verfügen|du verfügst|nous recherchons|on recherche|on cherche|vous (?:avez|êtes|justifiez|disposez|possédez|maîtrisez)|tu (?:as|es|maîtrises)|titulaire|diplômée?|buscamos|se busca|se requiere|tienes|tenés|cuentas con|eres|pedimos)(?!\\p{L})","u",{"holds":["wir suchen","gesucht","suchen wir","sie bringen","du bringst","bringen sie","bringst du","wir erwarten","sie verfügen","du verfügst","nous recherchons","on recherche","on cherche","vous ","tu ","titulaire","diplômé","buscamos","se busca","se requiere","tienes","tenés","cuentas con","eres","pedimos"]}],
  /** Was zu tun ist. */
  'work': ["(?<!\\p{L})(?:aufgaben?\\p{L}*|tätigkeit\\p{L}*|verantwort\\p{L}*|du (?!bringst|kannst)\\p{L}{3,}st|sie (?!haben|bringen|können|verfügen)\\p{L}{3,}en|missions?|responsabl\\p{L}+|vous (?!avez|maîtrisez|disposez|justifiez|possédez|connaissez|savez)\\p{L}+ez|tu (?!as|es|sais|maîtrises|connais)\\p{L}+s|en charge|chargée?s? de|(?:elle|il|recrutée?|retenue?|titulaire) \\p{L}+ra|participera|funciones|te encargarás|serás|(?:se )?encargará|tareas|desarrollar(?:ás?)?|participar(?:ás?)?|\\p{L}{3,}[aei]rás|seleccionada \\p{L}+rá)(?!\\p{L})","u",{"holds":["aufgabe","tätigkeit","verantwort","du ","sie ","mission","responsabl","vous ","tu ","en charge","chargé","ra","participera","funciones","te encargarás","serás","encargará","tareas","desarrollar","participar","rás","seleccionada "]}],
  /** Was jemand mitbringt. */
  'have': ["(?<!\\p{L})(?:\\p{L}*kenntniss?e?n?|ausbildung|studium|abschluss|\\p{L}*erfahrung\\p{L}*|vertraut|umgang|know-how|verständnis|fähigkeit\\p{L}*|sicher\\p{L}*|beherrsch\\p{L}*|fundierte?\\p{L}*|expériences?|connaissances?|maîtrise\\p{L}*|compétences?|formation|diplôme\\p{L}*|capacités?|aisance|bac|notions|sens|experiencia|conocimientos?|dominio|manejo|formación|titulación|capacidad\\p{L}*|habilidad\\p{L}*|nivel|grado|estudios)(?!\\p{L})","u",{"holds":["kenntnis","ausbildung","studium","abschluss","erfahrung","vertraut","umgang","know-how","verständnis","fähigkeit","sicher","beherrsch","fundiert","expérience","connaissance","maîtrise","compétence","formation","diplôme","capacité","aisance","bac","notions","sens","experiencia","conocimiento","dominio","manejo","formación","titulación","capacidad","habilidad","nivel","grado","estudios"]}],
  /** Was geboten wird. */
  'offer': ["(?<!\\p{L})(?:vergütung|gehalt\\p{L}*|urlaub\\p{L}*|altersvorsorge|jobrad|homeoffice|weiterbildung\\p{L}*|zuschuss|bieten|benefits|unbefristet\\p{L}*|salaire|rémunération|avantages|mutuelle|télétravail|tickets? restaurant|primes?|rtt|congés|cdi|offrons|proposons|salario|sueldo|ofrecemos|vacaciones|teletrabajo|seguro médico|retribución|contrato|beneficios|jornada|bono)(?!\\p{L})","u",{"holds":["vergütung","gehalt","urlaub","altersvorsorge","jobrad","homeoffice","weiterbildung","zuschuss","bieten","benefits","unbefristet","salaire","rémunération","avantages","mutuelle","télétravail"," restaurant","prime","rtt","congés","cdi","offrons","proposons","salario","sueldo","ofrecemos","vacaciones","teletrabajo","seguro médico","retribución","contrato","beneficios","jornada","bono"]}],
  /** Was das Recht verlangt. */
  'law': ["(?<!\\p{L})(?:geschlecht\\p{L}*|behinderung|herkunft|schwerbehindert\\p{L}*|datenschutz|gleichstellung|bewerbung\\p{L}*|unterlagen|handicap|égalité|candidatures?|discrimination|diversité|cv|lettre de motivation|igualdad|discapacidad|género|candidaturas?|discriminación|solicitud\\p{L}*)(?!\\p{L})","u",{"holds":["geschlecht","behinderung","herkunft","schwerbehindert","datenschutz","gleichstellung","bewerbung","unterlagen","handicap","égalité","candidature","discrimination","diversité","cv","lettre de motivation","igualdad","discapacidad","género","candidatura","discriminación","solicitud"]}],
  /** Was von der Firma erzählt wird. */
  'company': ["(?<!\\p{L})(?:wir sind|unser\\p{L}* (?:unternehmen|team|kunden|produkt\\p{L}*)|gegründet|mitarbeitende\\p{L}*|mitarbeiter\\p{L}*|standort\\p{L}*|marktführer|familienunternehmen|nous sommes|notre (?:entreprise|équipe|groupe|agence|société)|fondée?|collaborateurs|salariés|créée?|leader|filiale|somos|nuestr[oa] (?:empresa|equipo|cliente|compañía)|fundada|empleados|líder\\p{L}*|multinacional|empresa)(?!\\p{L})","u",{"holds":["wir sind","unser","gegründet","mitarbeitende","mitarbeiter","standort","marktführer","familienunternehmen","nous sommes","notre ","fondé","collaborateurs","salariés","créé","leader","filiale","somos","nuestr","fundada","empleados","líder","multinacional","empresa"]}],
  /** "mindestens 3 Jahre". */
  'names-years': ["(?:(?:\\d|(?:zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco))\\+?\\s*(?:-|–|bis|à|a|o|y)?\\s*\\d*\\+?[\\s-]*(?:jahre?n?|jährig|ans|années?|años?)|mehrjährig)","u",{"holds":["jahr","jährig","ans","année","año","mehrjährig"]}],
  /** Was eine Liste öffnet. */
  'leads': ["(?:z ?\\. ?b|bspw|beispielsweise|zum beispiel|u ?\\. ?a|etwa|vorzugsweise|idealerweise|(?<!\\p{L})wie(?!\\p{L})|mindestens eine|such as|e\\.g|:|tels? que|telles? que|comme|par exemple|notamment|par ex|type|idéalement|au moins|l'un|como|por ejemplo|p ?\\. ?ej|tipo|preferentemente|al menos|alguno|alguna)","u",{}],
  /** Dasselbe, wo ein Teil selbst eine öffnet. */
  'opens': ["^(?:\\( ?)?(?:z ?\\. ?b|bspw|beispielsweise|wie |u ?\\. ?a|e\\.g|:|\\(|tels? que|telles? que|comme|par exemple|type|ex|como|por ejemplo|p ?\\. ?ej|tipo)","u",{}],
  /** Was hinter dem letzten Teil einer Liste steht. */
  'tail': ["^[,) .]*((?:etc|usw|o ?\\. ?ä|ähnlich\\p{L}*|(?:(?:oder|und|ou|et|o|y|u)) (?:(?:einem|einer|eine|einen|autres?|un|une|tout autre|una|otr[oa]s?) )*(?:ähnlich\\p{L}*|vergleichbar\\p{L}*|gleichwertig\\p{L}*|équivalente?s?|similaires?|comparables?|autres?|similar(?:es)?|equivalentes?|afín|afines|otr[oa]s?)|\\)|und|oder|;|\\.|$|et|ou|y|o))","u",{}],
  /** Dasselbe irgendwo. */
  'more-of-the-kind': ["(?<!\\p{L})(?:etc|usw|ähnlich\\p{L}*|vergleichbar\\p{L}*|gleichwertig\\p{L}*|ander\\p{L}+|équivalente?s?|similaires?|autres?|connexe|similar(?:es)?|equivalentes?|otr[oa]s?|afín|afines)(?!\\p{L})","u",{"holds":["etc","usw","ähnlich","vergleichbar","gleichwertig","ander","équivalent","similaire","autre","connexe","similar","equivalente","otr","afín","afines"]}],
  /** Was vor einer Auswahl Weiteres zulässt. */
  'opens-before': ["(?:\\b(?:such as|like|e\\.?g\\b\\.?,?|ex\\b\\.?|z\\. ?B\\.|bspw\\.|beispielsweise|u\\. ?a\\.|tel(?:le)?s? que|par exemple|por ejemplo|tales como)\\s*|\\(\\s*)[:(]?\\s*$","iu",{}],
  /** Was dahinter Weiteres zulässt. */
  'opens-after': ["^[\\s,)]*(?:,? ?etc\\b|oder (?:vergleichbar|ähnlich|gleichwertig)|ou (?:équivalent|similaire)|o (?:similar|equivalente))","iu",{"holds":["etc","vergleichbar","ähnlich","gleichwertig","équivalent","similaire","similar","equivalente"]}],
  /** Was dazwischen Weiteres zulässt. */
  'opens-within': ["\\b(?:such as|e\\.?g\\b|like|z\\. ?B|beispielsweise|par exemple|tel(?:le)?s? que|por ejemplo|tales como)\\b","iu",{"holds":["such as","e","like","z.","beispielsweise","par exemple"," que","por ejemplo","tales como"]}],
  /** Wo ein Teilsatz endet. */
  'clause-end': ["[;()]|\\s[–—-]\\s|\\.\\s|,\\s(?=(?:plus|idealerweise|gerne?|vorzugsweise|optimalerweise|bestenfalls|idéalement|de préférence|preferentemente|preferiblemente|idealmente)\\b)","giu",{}],
  /** Womit kein Teil beginnt oder endet. */
  'loose': ["^(?:und|oder|bzw|sowie|von|vom|der|die|das|den|dem|des|ein|eine|einer|einem|im|in|mit|für|zu|zur|zum|and|or|of|the|[&/,;:(–—'’-]|et|ou|de|du|d|la|le|les|l|un|une|en|avec|pour|à|au|aux|y|o|u|e|del|el|los|las|una|con|para)$","u",{}],
  /** "mindestens 3 Jahre". */
  'years': ["(?<![\\p{L}\\p{N}.])((?:\\d{1,2}(?:[.,]5)?|(?:ein|einem|einjährige|zwei|zweijährige|drei|dreijährige|vier|vierjährige|fünf|fünfjährige|sechs|sieben|acht|zehn|un|deux|trois|quatre|cinq|six|sept|huit|dix|uno|dos|tres|cuatro|cinco|seis|siete|ocho|diez)))(?:\\s?(?:-|–|bis(?: zu)?|und|oder|à|ou|a|o|y)\\s?((?:\\d{1,2}(?:[.,]5)?|(?:ein|einem|einjährige|zwei|zweijährige|drei|dreijährige|vier|vierjährige|fünf|fünfjährige|sechs|sieben|acht|zehn|un|deux|trois|quatre|cinq|six|sept|huit|dix|uno|dos|tres|cuatro|cinco|seis|siete|ocho|diez))))?\\s?(?:\\+|plus|oder mehr|ou plus|o más)?(?:\\s?\\([^()]{1,12}\\))?[\\s-]?(?:volle[n]? )?(?:jahre?n?s?|jährige[rsnm]?|ans?|années?|años?)(?!\\p{L})","giu",{"holds":["jahr","jährige","an","année","año"]}],
  /** "Mehrjährige Berufserfahrung". */
  'several-years': ["(?<!\\p{L})(?:mehrjährig\\p{L}*|langjährig\\p{L}*|plusieurs années|varios años)","iu",{"holds":["mehrjährig","langjährig","plusieurs années","varios años"]}],
  /** Jahre ohne eines dieser Wörter sind die Dauer eines Vertrags, das Alter einer Firma oder einer Person. */
  'of-work': ["(?:erfahrung|praxis|berufstätig|tätigkeit|expérience|exercice|pratique|experiencia|trayectoria|ejercicio)","iu",{"holds":["erfahrung","praxis","berufstätig","tätigkeit","expérience","exercice","pratique","experiencia","trayectoria","ejercicio"]}],
  /** Davor, was keine Jahre im Beruf sind. */
  'no-years-before': ["(?:seit|vor|über die letzten|depuis|il y a|de plus de|desde hace|hace|en los últimos|más de \\d+ personas)(?: über| plus de| más de)? $","iu",{"holds":["seit","vor","über die letzten","depuis","il y a","de plus de","desde hace","hace","en los últimos"," personas"]}],
  /** Dahinter. */
  'no-years-after': ["^ ?(?:alt|vertrag|befrist|ausbildung|de garantie|de edad|de contrato|de antigüedad)","iu",{"holds":["alt","vertrag","befrist","ausbildung","de garantie","de edad","de contrato","de antigüedad"]}],
  /** "Studium der". */
  'field-lead': ["^(?:\\s?\\([^)]{0,40}\\))?(?:\\s(?:abgeschlossen|supérieure?|complète?|universitari[oa]|oficial|superior))?\\s(?:(?:der|des|in|im|mit schwerpunkt|als|zum|zur|en|de|du|dans le domaine (?:de|du|des)|spécialisée? en|spécialité|mention|option|l[ea]s?|relacionad[oa] con|como|el|los)\\s|[dl]['’])+","iu",{}],
  /** Wo die Fächer zu Ende sind. */
  'fields-end': ["[;.()\\n:]|,?\\s(?:oder (?:ein\\p{L}* )?(?:vergleichbar|gleichwertig|ähnlich)\\p{L}*|mit|bzw\\.|idealerweise|sowie|und (?:erste|mehr|mindestens)|wünschenswert|erforderlich|von vorteil|ou (?:équivalent|formation|diplôme|expérience)|avec|obligatoire|souhaité\\p{L}*|minimum|et (?:une|au moins)|o (?:similar|equivalente|afín|afines|experiencia)|con|imprescindible|deseable|y (?:al menos|experiencia))(?!\\p{L})","iu",{}],
  /** Zwischen zwei Fächern. */
  'fields-joint': ["\\s?(?:,|\\/|(?<!\\p{L})(?:oder|und|bzw\\.?|ou|et|o|u|y|e)(?!\\p{L}))\\s?","iu",{}],
  /** Erfahrung tut es auch. */
  'or-experience': ["(?:oder\\s(?:\\p{L}+\\s){0,3}(?:\\p{L}*erfahrung|qualifikation)|(?:vergleichbar|gleichwertig)\\p{L}* qualifikation|quereinsteiger|ou\\s(?:\\p{L}+\\s){0,3}expérience|expérience équivalente|o\\s(?:\\p{L}+\\s){0,3}experiencia|experiencia equivalente)","iu",{"holds":["erfahrung","qualifikation"," qualifikation","quereinsteiger","expérience","expérience équivalente","experiencia","experiencia equivalente"]}],
  /** Am Ende einer Zeile: der Satz geht weiter. */
  'hanging': ["(?:[,&/(–-]|(?<!\\p{L})(?:und|oder|sowie|bzw|der|die|das|den|dem|des|ein|eine|einen|einem|einer|mit|von|vom|in|im|zu|zum|zur|für|auf|bei|aus|als|unser|unsere|unserer|unseren|unserem|ihre|ihrer|ihren|et|ou|de|du|la|le|les|un|une|à|au|aux|en|dans|avec|pour|par|sur|chez|nos|notre|vos|votre|leurs|leur|que|qui|y|e|o|u|del|el|los|las|una|con|para|por|sobre|al|su|sus|nuestro|nuestra))$","iu",{}],
  /** Am Anfang einer Zeile: sie gehört zu der davor. */
  'continues': ["^(?:[,;)&/.(]|(?:und|oder|sowie|bzw|mit|von|vom|für|in|im|zu|zum|zur|bei|aus|auf|et|ou|de|du|des|dans|avec|pour|par|sur|chez|en|y|e|o|u|del|con|para|por|sobre)\\s)","u",{}],
  /** Zu kennen genügt. */
  'asks-to-know': ["(?<!\\p{L})(?:vertraut\\p{L}*|grundkenntnisse\\p{L}*|grundverständnis\\p{L}*|notions?|familie?r\\p{L}*|familiaridad|familiarizad\\p{L}*|nociones)(?!\\p{L})","u",{"holds":["vertraut","grundkenntnisse","grundverständnis","notion","famili","familiaridad","familiarizad","nociones"]}],
} as const

export const OTHERS_LISTS = {
  /** Von wem ein Satz spricht. */
  'persons': ["wir","sie","du","nous","vous","tu","on","te","tu","usted"],
  /** Verbindet, was zur Wahl steht. */
  'or': ["oder","or","bzw","beziehungsweise","respektive","und/oder","ou","et/ou","o","u","y/o","o/y","ó"],
  /** Verbindet, was zusammen verlangt wird. */
  'and': ["und","sowie","and","&","et","ainsi","y","e","así"],
  /** Zahlen in Worten. */
  'number-words': ["1 ein","1 einem","1 einjährige","2 zwei","2 zweijährige","3 drei","3 dreijährige","4 vier","4 vierjährige","5 fünf","5 fünfjährige","6 sechs","7 sieben","8 acht","10 zehn","1 un","2 deux","3 trois","4 quatre","5 cinq","6 six","7 sept","8 huit","10 dix","1 uno","2 dos","3 tres","4 cuatro","5 cinco","6 seis","7 siete","8 ocho","10 diez"],
} as const
