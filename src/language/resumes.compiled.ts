// Compiled from skills-taxonomy/language/resumes/*.yaml by `npm run taxonomy`: mend it there.

export const RESUME_PATTERNS = {
  /** Verbs that say that something became more or less, and leave open how much. */
  'changes': ["^(?:\\p{L}+ly )?(?:improved|increased|reduced|decreased|cut|boosted|accelerated|sped up|lowered|raised|grew(?!,)|shortened|optimi[sz]ed|enhanced|doubled|saved)\\b|\\b(?:improving|increasing|reducing|decreasing|cutting|accelerating|lowering|raising|shortening|saving)\\b","iu",{"holds":["improved","increased","reduced","decreased","cut","boosted","accelerated","sped up","lowered","raised","grew","shortened","optimi","enhanced","doubled","saved","improving","increasing","reducing","decreasing","cutting","accelerating","lowering","raising","shortening","saving"]}],
  /** "Experienced Data Scientist with", "Motivated and curious web developer who". */
  'says-what-one-is': ["^(?:(?:an?|i am an?) )?(?:[\\p{L}-]+,? (?:and )?){0,5}?(?:engineer|developer|scientist|analyst|administrator|manager|designer|programmer|architect)(?: (?:and|&) [\\p{L}-]+(?: [\\p{L}-]+)?)?(?= (?:with|who|having|specializ|specialis|experienced|skilled|in|at)\\b|[,.])","iu",{"holds":["engineer","developer","scientist","analyst","administrator","manager","designer","programmer","architect"]}],
  /** A place as a student or a beginner, sought in so many words. */
  'seeks-a-start': ["\\b(?:seek\\w*|looking for|obtain|position|placement|role|opportunity)\\b[^.,;]{0,60}?\\b(?:co-?op|internships?|intern|trainee|entry[- ]level|fresher|graduate role|junior)\\b(?! mentor)|\\b(?:co-?op|internship|entry[- ]level|junior|trainee) (?:position|role|placement|opportunity)\\b","i",{"holds":["seek","looking for","obtain","position","placement","role","opportunity"]}],
  /** A summary of what one would like to find out. */
  'research-aims': ["\\b(?:research interests?)\\b","i",{"holds":["research interest"]}],
  /** That a place is sought with somebody, up to their name, in one clause that does not look back. */
  'seeks-to-work-at': ["\\b(?:seeking|looking|eager|hoping|aspiring) (?:(?!after|since|previous|worked|years)[^.,;]){0,90}?\\b(?:at|join|joining)\\b","i",{"holds":["seeking","looking","eager","hoping","aspiring"]}],
  /** Titles of posts for beginners. */
  'title-for-beginners': ["\\b(?:intern(?:ship)?|junior|jr|graduate|entry[- ]level|trainee|co-?op|apprentice|associate)\\b","i",{"holds":["intern","junior","jr","graduate","entry","trainee","co","apprentice","associate"]}],
  /** Verbs that are no nouns, nor their own past, as they open a bullet in the present: "develop" and "develops". */
  'in-the-present': ["^(?:achieve|analy[sz]e|apply|assist|automate|build|collaborate|communicate|conduct|configure|construct|coordinate|create|define|deliver|deploy|develop|ensure|establish|evaluate|execute|facilitate|generate|identify|implement|improve|integrate|investigate|maintain|manage|optimi[sz]e|oversee|perform|prepare|provide|resolve|translate|troubleshoot|utili[sz]e|validate|write)(?:s|es)?\\s","i",{"begins":["achieve","analy","apply","assist","automate","build","collaborate","communicate","conduct","configure","construct","coordinate","create","define","deliver","deploy","develop","ensure","establish","evaluate","execute","facilitate","generate","identify","implement","improve","integrate","investigate","maintain","manage","optimi","oversee","perform","prepare","provide","resolve","translate","troubleshoot","utili","validate","write"]}],
  /** What one learned is not counted. */
  'of-oneself': ["\\b(?:skills|abilities|knowledge|understanding|experience)\\b","i",{"holds":["skills","abilities","knowledge","understanding","experience"]}],
  /** "I" as a word of a sentence: no number of a course, no letter of a list. */
  'first-person': ["(?:^|[.;,]\\s|\\b(?:and|where|which|that|as)\\s)(?:I(?:'m|’m|'ve|’ve)?|[Mm]y) \\p{Ll}","u",{"holds":[" "]}],
  /** Between two ends with a dash: "2019 – 2021", "2019 - until 2021", "2019 → expected May 2021"; old fonts print a dash as {. */
  'dash-between-ends': ["[\\])]?\\s*(?:[-‐‑–—‒―−~→\\u00AD\\x7B]|[-=]?>){1,3}\\s*(?:(?:to|until|till|bis|hasta|jusqu['’]à)\\s+|(?:expected|anticipated|projected|est|exp)\\b(?: (?:graduation|completion|end))?(?: date)?[.:]*\\s*)?[[(]?","iuy",{}],
  /** Between two ends with a word: "2019 to 2021", "von 2019 bis 2021". */
  'word-between-ends': ["\\s+(?:(?:y |et |und )(?=hasta|jusqu|bis))?(?:to|until|till?|through|thru|bis|à|au|a|al|hasta(?: la)?|jusqu['’](?:à|en|au)|and|und|et|y)\\s+(?:mes de |mois de )?","iuy",{}],
  /** "2014 to date", "2014 onwards": the words alone close the period. */
  'closes-a-period': ["\\s+(?:to date|till date|onwards?)(?![\\p{L}\\p{N}])","iuy",{"holds":["to date","till date","onward"]}],
  /** How a note of a post dates what it tells: "Shift lead from May 2021: nine cooks". */
  'from-then-on': ["\\s(?:from|since|seit|ab|depuis|desde)\\s(?:\\p{L}{3,9}\\.?\\s)?\\d{4}$","iu",{"holds":["from","since","seit","ab","depuis","desde"]}],
  /** Before the first end: "from May 2019", "entre 2019 y 2021", "d’avril 2019". */
  'opens-a-period': ["(?:(?:from:?|between|von|zwischen|entre|du|de|del)[^\\S\\n]+(?:mes de |mois de )?|d['’])","iuy",{"holds":["from","between","von","zwischen","entre","du","de","del","d"]}],
  /** The first word of a bullet that can be its verb: after the subject and after adverbs. */
  'first-verb': ["^(?:(?:i|we|also|then|[a-z]{2,20}ly)\\s+){0,2}(?:co-)?([a-z]+(?:-[a-z]+)?)","i",{}],
  /** Of two things of which one took the place of the other, before the new one: "moved from vans to trains". */
  'before-new-one': ["\\s(?:with|by|to|onto|into|in|on|using)\\s","i",{"holds":["with","by","to","onto","into","in","on","using"]}],
  /** What comes after one of these in its clause was not used. */
  'sets-aside': ["\\b(?:without|instead of|rather than|in place of|not|no|never|away from|off|next to|besides?|unlike|interest(?:ed)? in|excited|eager|hop(?:e|ing)|want(?:ed|ing)?|wish(?:ed|ing)?|plan(?:ned|ning)? to|candidates?|interview(?:s|ed|ing)?|vendors?|recruit(?:ed|ing)?)\\b","i",{"holds":["without","instead of","rather than","in place of","not","no","never","away from","off","next to","beside","unlike","interest","excited","eager","hop","want","wish","plan","candidate","interview","vendor","recruit"]}],
  /** What comes before one of these was given up. */
  'gives-up': ["\\b(?:in favou?r of|decided against|(?:rejected|dropped|abandoned|discarded|dismissed|removed|retired|decommissioned|ruled out) (?:it|them|both|all)|ruled (?:it|them|both) out|(?:was|were) (?:rejected|dropped|abandoned|retired|ruled out)|did not|didn['’]t)\\b","i",{"holds":["in favo","decided against","rejected","dropped","abandoned","discarded","dismissed","removed","retired","decommissioned","ruled out","ruled ","did not","didn"]}],
  /** After a name: it was asked of others, not used. */
  'of-others': ["^[\\s)-]{0,2}(?:roles?|candidates?|applicants?|positions?|vacanc(?:y|ies)|interviews?|vendors?|openings?)\\b","i",{"holds":["role","candidate","applicant","position","vacanc","interview","vendor","opening"]}],
  /** The people of a data science team, one, several or the team. */
  'scientists': ["\\b(?:data|applied|research|ml|ai) (?:scientist|(?<many>scientists))\\b|\\b(?<team>data science (?:team|group|colleagues))\\b","gi",{"holds":["scientist","scientists","data science "]}],
  /** Something is done together. Without one of these a line may only name a job. */
  'together': ["\\b(?:with|alongside|together|beside|between|among|jointly|partner(?:ed|ing)?|pair(?:ed|ing)?|support(?:ed|ing)?|help(?:ed|ing)?|coach(?:ed|ing)?|mentor(?:ed|ing)?|embedded)\\b","i",{"holds":["with","alongside","together","beside","between","among","jointly","partner","pair","support","help","coach","mentor","embedded"]}],
  /** "Built with nails as a senior": what follows is what the person is. */
  'in-own-post': ["\\b(?:as|am|was|became|['’]m)(?: an?| the)?(?: \\p{L}+)? $","iu",{"holds":[" "]}],
  /** What a person did, or what the line lists, at its start. */
  'tells-what-was-done': ["^(?:\\p{Lu}\\p{L}{2,}(?:ed|ing|iert)|led|built|wrote|ran|drove|won|taught|made|grew|set|oversaw|held|took|gave|kept|cut|spoke|chose|responsible|responsibilities|collaborat\\w+|tasks?|duties|key|achievements?|technolog\\w+|tech stack|stack|tools|skills|environment|keywords|languages|courses|coursework|relevant coursework|description|aufgaben|verantwortlich)\\b","iu",{"holds":["ed","ing","iert","led","built","wrote","ran","drove","won","taught","made","grew","set","oversaw","held","took","gave","kept","cut","spoke","chose","responsible","responsibilities","collaborat","task","duties","key","achievement","technolog","tech stack","stack","tools","skills","environment","keywords","languages","courses","coursework","relevant coursework","description","aufgaben","verantwortlich"]}],
  /** Begins like a deed, and is the name of a field, a trade or a firm. */
  'begins-like-a-deed': ["^(?:graduated|applied|advanced|embedded|distributed|integrated|united|limited|associated|engineering|marketing|accounting|consulting|manufacturing|nursing|banking|computing|founding|visiting|teaching|operating|testing|data|sterling|red|building|mining|trading|publishing|printing|boeing|samsung|spring|beijing|nanjing|chongqing|wyoming)\\b","iu",{"begins":["graduated","applied","advanced","embedded","distributed","integrated","united","limited","associated","engineering","marketing","accounting","consulting","manufacturing","nursing","banking","computing","founding","visiting","teaching","operating","testing","data","sterling","red","building","mining","trading","publishing","printing","boeing","samsung","spring","beijing","nanjing","chongqing","wyoming"]}],
  /** A dot that ends one of these ends no sentence. */
  'ends-in-short-form': ["(?:^|[\\s(,.])(?:inc|co|corp|ltd|llc|dept|univ|no|st|hons|sc|tech|eng|\\p{L})\\.\\s*$","iu",{"holds":["."]}],
  /** "Education and Experience": a heading of studies, and of work. */
  'heads-work': ["\\b(?:experience|employment|work)\\b","i",{"holds":["experience","employment","work"]}],
  /** Sections of kind `other` in which people do more than work. */
  'unpaid': ["(?<!\\p{L})(?:volunt|leader|activit|service|communit|organi|member|club|societ|involve|engage|responsib|mentor|talk|presentation|conferen|patent|reference|extracurric|extra-curric|personal|sport|additional information|ehrenamt|vorträge|benevol|bénévol|associat|supervis|committee|governance|award)","iu",{"holds":["volunt","leader","activit","service","communit","organi","member","club","societ","involve","engage","responsib","mentor","talk","presentation","conferen","patent","reference","extracurric","extra-curric","personal","sport","additional information","ehrenamt","vorträge","benevol","bénévol","associat","supervis","committee","governance","award"]}],
  /** Sections of kind `other` that tell what people do beside their posts, where these stand below a heading of their own. */
  'beside-posts': ["\\b(?:affiliat|outreach|collaborat|roles|teach|lectur|tutor|cours|read|review|^other$|miscellan)","i",{"holds":["affiliat","outreach","collaborat","roles","teach","lectur","tutor","cours","read","review","other","miscellan"]}],
  /** Says with whom, through whom or what has become of the employer: "(via Brightside Ltd)", "(acquired by Tarn)"; it names none. */
  'aside': ["\\s*\\((?:with|via|through|under|\\d+(?: ?[–-] ?\\d+)? (?:hrs?|hours?)\\.?(?: ?\\/ ?| per )\\p{L}+\\.?|instructors?|professors?|prof\\.?|guides?|mentors?|formerly|previously|now|later|then|since|part of|an?|acquired|merged|renamed|spun|subsidiary|division of|bought by|\\p{Ll}+ed by|seconded|on behalf of|on loan|reporting to|supervis\\w+|advis\\w+|contract\\w* (?:via|through|with|for|at)|fka|f/k/a|aka|a\\.k\\.a\\.?|mit|über|vormals|ehemals|früher|jetzt|heute|seit|teil|avec|par|anciennement|désormais|filiale|con|vía|por|antes|ahora|parte de)(?::?\\s[^()]*)?\\)","giu",{"holds":["("]}],
  /** Pay grades, and whom or what a label names besides: "GS-2210-12, Supervisor: Ann Lee". */
  'terms-told': ["[,;(]?\\s*\\b(?:GS-\\d{2,4}(?:-\\d{1,2})?\\b|(?:(?:co-?)?supervis(?:ors?|ed by)|advis[eo]rs?|mentors?|instructors?|guides?|pi|salary|pay plan|series|grade)\\s*:.*$)","giu",{"holds":["gs-","supervis","advis","mentor","instructor","guide","pi","salary","pay plan","series","grade"]}],
  /** “Supervisor: Dr. Ann Lee, Vision Lab, Tarn University”: whom somebody worked for, and where. */
  'guided-where': ["^\\P{L}*(?:(?:[Cc]o-?)?[Ss]upervisor|[Aa]dvis[eo]r|[Gg]uide|[Mm]entor|[Hh]ost)\\s?:\\s*(?:(?:[Pp]rof(?:essor)?|[Dd]r)\\.?,? )*(?:\\p{Lu}[\\p{L}.'’-]*(?: (?!\\()|(?=,| \\())){1,4}(?: ?\\([^()]*\\))?, (?!(?:[Pp]rof|[Dd]r)\\b)(\\p{Lu}[^\\t]+)","u",{"holds":["supervisor","advis","guide","mentor","host"]}],
  /** "Working as Analyst", "Mainly engaged in the building of nets as an Engineer". */
  'works-as': ["^(?:\\p{L}+ )?(?:[Ww]ork(?:ed|ing)|[Ee]ngaged|[Ee]mployed|[Jj]oined|[Ss]erv(?:ed|ing))(?: [^\\s,|]+){0,9}? as (?:an? )?(?=\\p{Lu})","u",{"holds":[" as "]}],
  /** "Tarn University, under Prof. Ann Lee"; "Advised by Prof. Ann Lee, Dr. Lee" alone. */
  'under-whom': ["(?:^|,? )(?:(?:with|under|(?:[Aa]dvised|[Ss]upervised|[Ll]ed|[Mm]entored) by)|for)(?:(?:,| and)? (?:[Aa]ssociate |[Aa]ssistant )?(?:[Pp]rof(?:essor)?|[Dd]r)\\b\\.?(?: (?:[Dd]r\\.? |v[ao]n |de )*\\p{Lu}[\\p{L}.'’-]*){1,4})+(?=$|,)","u",{"holds":["with","under"," by","for"]}],
  /** "14 Quay Street" and what it stands before: where the employer has its house. */
  'street': ["^\\d{1,5}\\p{L}?,? (?:\\p{Lu}[\\p{L}.’'-]* ){1,3}(?:ave(?:nue)?|st(?:reet)?|rd|road|blvd|boulevard|dr(?:ive)?|ln|lane|hwy|highway|pkwy|parkway|way)\\.?(?:$|,)","iu",{"holds":["ave","st","rd","road","blvd","boulevard","dr","ln","lane","hwy","highway","pkwy","parkway","way"]}],
  /** "Co-op positions" names a post as "co-op" does. */
  'ends-in-post': ["(?<=\\p{L})\\s+(?:positions?|roles?|posts?)$","iu",{"holds":["position","role","post"]}],
  /** "• Worked at Tarn Bank as an analyst from Nov 2019 to Feb 2020." */
  'tells-of-post': ["^\\P{L}*(?:(?:[Ii] )?(?:[Hh]ave |[Aa]m )?(?:[Cc]urrently |[Pp]reviously )?(?:[Ww]ork(?:ed|ing)|[Ss]erv(?:ed|ing)|[Ee]mployed)) ","u",{"holds":["work","serv","employed"]}],
  /** The post that such a sentence names: “as an analyst from”. */
  'told-as-what': [" as (?:an? |the )?([^,.\\t]{3,60}?)(?= (?:in|at|for|with|from|since|on)\\b|[,.\\t]|$)","iu",{"holds":[" as "]}],
  /** The employer that it names: “at Tarn Bank as”. */
  'told-with-whom': [" (?:in|at|for|with) (?:the )?(\\p{Ll}?\\p{Lu}[^,\\t]{1,60}?)(?= (?:on|as|[Ff]rom|[Ss]ince)\\b|[,\\t]|\\.?\\s*$)","u",{"holds":["in","at","for","with"]}],
  /** Names of people's posts, employers and schools are set like headings now and then. */
  'names-person-or-post': ["\\b(?:engineer|developer|scientist|analyst|manager|intern|researcher|assistant|consultant|director|architect|student|designer|professor|officer|specialist|administrator|entwickler|ingenieur\\w*|inc|gmbh|llc|ltd|university|universität|université|universidad|college|institute|school)(?![\\p{L}\\d])","iu",{"holds":["engineer","developer","scientist","analyst","manager","intern","researcher","assistant","consultant","director","architect","student","designer","professor","officer","specialist","administrator","entwickler","ingenieur","inc","gmbh","llc","ltd","university","universität","université","universidad","college","institute","school"]}],
  /** Joins the parts of a heading. */
  'preposition-in-heading': ["^(?:at|in|of|from|for|during|with|bei|im|an|für|aus|mit|en|dans|de|des|du|à|del|para|con)$","i",{"begins":["at","in","of","from","for","during","with","bei","im","an","für","aus","mit","en","dans","de","des","du","à","del","para","con"]}],
  /** "Academic & Personal Projects": the first says which projects they are. */
  'qualifies-heading': ["^(?:academic|technical|professional|personal|research|course|selected|other|relevant|industry)$","i",{"begins":["academic","technical","professional","personal","research","course","selected","other","relevant","industry"]}],
  /** "Responsibilities & Achievements" heads the lines of one post, however it is set. */
  'heads-duties': ["^(?:(?:key|main|core|primary|major|job|roles?|qualifications?)\\s+(?:(?:and|&)\\s+)?)*(?:responsibilit(?:y|ies)|duties|tasks)\\b","i",{"holds":["responsibilit","duties","tasks"]}],
  /** "Technologies: Java, SQL": what a job was done with, though a firm may be called so. */
  'lists-tools': ["^(?:technolog(?:y|ies)|tech(?:nical)? stack|stack|tools|environment|platforms?|frameworks?|libraries|software)(?: (?:used|& \\p{L}+))?:","iu",{"begins":["technology","technologies","tech","stack","tools","environment","platform","framework","libraries","software"]}],
  /** A line that ends so goes on in the next. */
  'ends-within-sentence': ["[,&/-]$|\\b(?:and|or|of|the|to|for|with|in|a|an|as|at|by|from|into|using|und|et|y|de)$","i",{}],
  /** A name that ends so goes on in the next line of its column. */
  'ends-within-name': ["\\b(?:of|and|the|for|at|in|de|der|für|, (?:los|san|santa|new))$|[&–—|-]$","i",{}],
  /** These say when or where, not as what. */
  'says-when-or-where': ["^(?:expected|current|dates?|location)$","i",{"begins":["expected","current","date","location"]}],
  /** "Vision Lab advised by Ann Lee": with whom. */
  'with-whom': ["\\s+(?:with|under|(?:[Aa]dvised|[Ss]upervised|[Ll]ed|[Mm]entored) by)(?:\\s+(?:Prof|Dr)\\.?)?(?:\\s+\\p{Lu}[\\p{L}.'’-]*){1,4}$","u",{"holds":["with","under"," by"]}],
  /** A step on the ladder of an employer, which belongs to the title, or how often or in which season: "Analyst (L4)", "Tutor (x2)", "Trainee (Summer)". */
  'level-or-season': ["^(?:(?:\\p{Lu}{1,3}[ -]?)?\\d{1,2}x?|(?:summer|winter|spring|fall|autumn))$","iu",{}],
  /** "Consultant (Banking)": the trade that a post was in. */
  'names-trade': ["^(?:banking|insurance|finance|healthcare|retail|telecom|automotive|energy|education|logistics|manufacturing|fintech|e-?commerce)$|\\b(?:industry|sector)$","i",{"holds":["banking","insurance","finance","healthcare","retail","telecom","automotive","energy","education","logistics","manufacturing","fintech","commerce","industry","sector"]}],
  /** "Other Experiences": what the positions below are, and nothing else. */
  'heads-further': ["^(?:other|earlier|previous|prior|past|further|additional|more|selected) (?:work |professional |relevant )?(?:experiences?|roles|positions|jobs|employment|posts)$|^(?:work|professional) experience$","i",{"begins":["other","earlier","previous","prior","past","further","additional","more","selected","work","professional"]}],
  /** "Earlier roles": what the positions below are, not whom they were with. */
  'heads-a-group': ["(?:roles?|positions?|jobs?|experiences?|work|projects?|assignments?|engagements?)\\W*$","i",{"holds":["role","position","job","experience","work","project","assignment","engagement"]}],
  /** "finding faults in tides": a word in small letters that is none of those between the words of a name. */
  'tells-in-small-letters': ["(?<![\\p{L}\\p{N}’'-])(?!(?:with|from|into|over|upon|para|avec|pour|beim|oder)\\b)\\p{Ll}{4,}","u",{}],
  /** What may stand before a year that is alone. */
  'before-year-alone': ["(?:^|[\\n\\t([|·•–—;:,\\]]| {2}|\\b(?:in|of|since|year|graduated|expected|from))\\s?$","iu",{}],
  /** Who guided somebody, or will speak for them; what such a line holds are names, and nothing that was done. */
  'names-people': ["^\\P{L}*(?:[Cc]o-?)?(?:[Mm]entors?|[Aa]dvis[eo]rs?|[Ss]upervisors?|[Rr]eferees?|[Rr]eferences?|[Cc]ollaborators?)\\s*:(?:[\\s,;&]+(?:and|\\p{Lu}[\\p{L}.'’-]*))*\\s*$","u",{"holds":["mentor","advis","supervisor","referee","reference","collaborator"]}],
  /** A printed length of time: "(2 years 10 months)", "3 yrs", "8 Monate", "40 hours per week". */
  'length-of-time': ["\\(?\\b\\d{1,2}\\+?\\s*(?:(?:years?|yrs?|jahre?|ans?|años?)|(?:months?|mos?|monate?|mois|mes(?:es)?)|(?:weeks?|wochen))\\b\\.?(?:,?\\s*(?:(?:and|und|et|y)\\s+)?\\d{1,2}\\s*(?:months?|mos?|monate?|mois|mes(?:es)?)\\b\\.?)?\\)?|\\((?:less than|about|approx\\.?)[^()]{1,24}\\)|\\(?\\b\\d{1,3}(?:\\.\\d)?\\s*(?:hours?|hrs?|h|stunden|std|heures|horas)\\.?\\s*(?:/|per|a|pro|par|por)\\s*(?:week|wk|woche|semaine|semana)\\b\\.?\\)?|\\b(?:hours?|hrs?|h|stunden|std|heures|horas)\\.?\\s*(?:/|per|a|pro|par|por)\\s*(?:week|wk|woche|semaine|semana)\\s*:?\\s*\\d{1,3}\\b","giu",{"holds":["year","yr","jahr","an","año","month","mo","monat","mois","mes","week","wochen","less than","about","approx","wk","woche","semaine","semana"]}],
  /** What the words of a link beside a project say: "GitHub repo". */
  'label-of-link': ["^(?:(?:project|git ?hub|demo)\\s)?(?:link|repository|repo)\\b","iu",{"holds":["link","repository","repo"]}],
  /** A small word at which the name of what is counted ends. */
  'ends-what-is-counted': ["^(?:of|to|in|for|by|on|at|and|with|from|a|an|the|per|each|every|as|or|across|into|within|over|via|using|who|that)$","i",{"begins":["of","to","in","for","by","on","at","and","with","from","a","an","the","per","each","every","as","or","across","into","within","over","via","using","who","that"]}],
  /** "Begun 2023", "since 2022": when studies began, and not when they were finished. */
  'studies-began': ["\\b(?:begun|began|started|commenced|enrolled|since)(?: in)?(?: \\p{L}+)? (?:19|20)\\d\\d\\b","iu",{"holds":["begun","began","started","commenced","enrolled","since"]}],
  /** Said of what became less: only there "by 50 %" is a factor of two. */
  'became-less': ["\\b(?:cut|cutting|reduc\\w+|fell|fall\\w*|lower\\w*|decreas\\w+|less|fewer|shorten\\w*|shorter|drop\\w*|shrank|sav\\w+)\\b","iu",{"holds":["cut","cutting","reduc","fell","fall","lower","decreas","less","fewer","shorten","shorter","drop","shrank","sav"]}],
  /** Said of what became more or less. */
  'became-more-or-less': ["\\b(?:rais\\w+|ris\\w+|rose|grew|grow\\w*|increas\\w+|improv\\w+|boost\\w*|gain\\w*|up|down|more|higher|better)\\b","iu",{"holds":["rais","ris","rose","grew","grow","increas","improv","boost","gain","up","down","more","higher","better"]}],
  /** A mark, of which a tenth counts. */
  'school-mark': ["\\b(?:c?gpa|grades?|marks?)\\b","iu",{"holds":["gpa","grade","mark"]}],
  /** Before a figure that says by how much, and not how many: "by 75 %". */
  'says-by-how-much': ["\\b(?:(?:by|sav\\w+|gain\\w+)|(?:reduction|drop|increase|gain|cut|rise|fall|growth|improvement)s? of)\\s+(?:\\p{L}+\\s+){0,2}$","iu",{"holds":["by","sav","gain"," of"]}],
  /** After a figure that says by how much, and not how many: "3 hours less". */
  'says-more-or-less': ["^(?:\\s\\p{L}+)?\\s(?:less|fewer|more|faster|quicker|slower|shorter|longer|lower|higher|reduction|drop|increase|rise|improvement|growth)\\b","iu",{"holds":["less","fewer","more","faster","quicker","slower","shorter","longer","lower","higher","reduction","drop","increase","rise","improvement","growth"]}],
  /** Where a clause of a bullet ends. */
  'ends-clause': [",(?!\\d)|[;:()–—|•·\\t\\n]|\\s(?:and|while|but|then|plus|which)\\s","giu",{}],
  /** "From 45 to 12 minutes": between two figures of which the second has the unit. */
  'joins-figures': ["^\\s*(?:to|and|or|until|instead of|rather than|(?:down |up )?from|[-–])\\s*$","i",{}],
  /** After a figure that has no unit of its own. */
  'ends-figure': ["^\\s*(?:$|[.,;:)]|(?:by|with|in|for|and|using|through|after|per|a|each|on|at|across|of)\\b)","i",{}],
  /** Between two figures of which one became the other: "from 6 hours a night to 3", "to 3 hours from 6". */
  'became': ["^(?:\\s\\p{L}+){0,3}\\s*(?:\\b(?:to|from|instead of|rather than)|→|->)\\s+$","iu",{}],
  /** Before the figure that the other came from. */
  'was-before': ["(?:from|instead of|rather than)\\s+$","i",{"holds":["from","instead of","rather than"]}],
  /** "7 of 13 papers": of what there is to be passed. */
  'to-be-passed': ["^\\s+(?:papers|exams|modules|courses|credits|semesters|terms|units|levels|parts|years)\\b","iu",{"holds":["papers","exams","modules","courses","credits","semesters","terms","units","levels","parts","years"]}],
  /** Before a post that is somebody else's: "to the nurse in charge", "for the head". */
  'before-role-of-others': ["\\b(?:to|for|with|under|by|from)(?: (?:the|a|an|our|my|their|its|her|his))?(?: [\\p{L}-]+){0,2} $","iu",{"holds":["to","for","with","under","by","from"]}],
  /** "Promoted to shift lead": who came to a post has it. */
  'came-to-a-post': ["\\b(?:promoted|appointed|elected|rose|advanced|as)\\b","iu",{"holds":["promoted","appointed","elected","rose","advanced","as"]}],
  /** After a name: degrees, certificates, pronouns, what one is called besides, what the paper is. */
  'letters-after-name': ["(?:\\s*,\\s*|\\s+)\\(?(?:ph\\.?\\s?d|m\\.?sc|b\\.?sc|m\\.?s|b\\.?s|m\\.?a|b\\.?a|mba|m\\.?eng|b\\.?eng|b\\.?tech|m\\.?tech|m\\.?d|j\\.?d|dphil|mphil|cfa|pmp|cpa|rn|pe|p\\.e|p\\.eng|he/him(?:/his)?|she/her(?:/hers)?|they/them(?:/theirs)?|(?:resume|résumé|cv|curriculum vitae|lebenslauf))\\.?\\)?$","iu",{}],
  /** What the whole paper is, and other words that stand as large as a name. */
  'no-name': ["^(?:my )?(?:name|resume|résumé|curriculum vitae|curriculum|vitae|cv|c\\.v\\.|lebenslauf|portfolio|contact|contact me|contacts|profile|about|about me|personal (?:details|information|data)|page|confidential|hello|hi|summary|objective|address|phone|email|mobile|linkedin|github|website|date of birth|nationality|(?:one|two)-page)$","iu",{"holds":["name","resume","résumé","curriculum vitae","curriculum","vitae","cv","c.v.","lebenslauf","portfolio","contact","contact me","contacts","profile","about","about me","personal ","page","confidential","hello","hi","summary","objective","address","phone","email","mobile","linkedin","github","website","date of birth","nationality","-page"]}],
  /** "Name: Ann Lee", "Curriculum Vitae of Ann Lee". */
  'label-of-name': ["^(?:(?:full )?name|nom|nombre|(?:curriculum vitae|resume|résumé|cv)(?: of|:)?)\\s*[:\\s]\\s*(?=\\p{Lu})","iu",{"holds":["name","nom","nombre","curriculum vitae","resume","résumé","cv"]}],
  /** What stands before where somebody lives. */
  'label-of-place': ["^(?:(?:current |home )?(?:address|location|city|residence)|(?:currently )?(?:based |living |located )?in|lives? in|anschrift|adresse|wohnort|dirección|domicilio|lieu)\\s*:?\\s+","iu",{"holds":["address","location","city","residence","in","live","anschrift","adresse","wohnort","dirección","domicilio","lieu"]}],
  /** What stands before a way to reach somebody. */
  'label-of-contact': ["^(?:e-?mail|phone|tel(?:ephone)?|mobile|cell|address|web(?:site)?|linked ?in|github|location|born|date of birth|nationality)\\b[:. ]*","iu",{"holds":["mail","phone","tel","mobile","cell","address","web","linked","github","location","born","date of birth","nationality"]}],
  /** "12 Elm Street", "PO Box 7", "Lindenweg 4": what stands before a town. */
  'street-of-address': ["^(?:p\\.?o\\.? box )?\\d{1,5}\\w?\\b|\\b\\d{1,4}\\w?(?:,|$)|\\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|way|apt|str|straße)\\b\\.?","iu",{}],
  /** Where one would work, not where one lives. */
  'where-one-would-work': ["\\b(?:remote|hybrid|relocat\\w+|willing|open to|visa|onsite|on-site)\\b","i",{"holds":["remote","hybrid","relocat","willing","open to","visa","onsite","on-site"]}],
  /** Before a name, and no part of it. */
  'honorific': ["^(?:dr|prof|mr|mrs|ms|herr|frau|dipl\\.?-?ing)\\.?\\s+(?=\\p{Lu})","iu",{"begins":["dr","prof","mr","mrs","ms","herr","frau","dipl"]}],
  /** What may be said of the number that a line consists of. */
  'label-of-phone': ["^\\W*(?:(?:tele)?phone|tel|mob(?:ile)?|cell|contact)?(?: (?:no|number))?\\W*$","i",{}],
  /** Tells a program to leave what it was told before. */
  'told-to-forget': ["\\b(?:ignore|disregard|forget|override)\\b[^.\\n]{0,30}\\b(?:previous|prior|above|earlier|other|all)\\b[^.\\n]{0,30}\\b(?:instructions?|prompts?|rules|criteria|guidelines|context)\\b","giu",{"holds":["ignore","disregard","forget","override"]}],
  /** Tells it whom to take. */
  'told-to-rank': ["\\b(?:rank|rate|score|mark|label|classify|shortlist|recommend|advance|hire|select|approve)\\b[^.\\n]{0,20}\\b(?:this|the|me as)\\b[^.\\n]{0,12}\\b(?:candidate|applicant|resume|cv|application)\\b","giu",{"holds":["rank","rate","score","mark","label","classify","shortlist","recommend","advance","hire","select","approve"]}],
  /** Tells it what it is. */
  'told-what-it-is': ["\\b(?:you are|act as|as(?=[^.\\n]{0,48}\\byou\\b)) (?:an? |the )?(?:ai|llm|large language model|language model|chatgpt|gpt|assistant|screening (?:system|tool|bot)|recruiting (?:assistant|bot|system))\\b","giu",{"holds":["you are","act as","as"]}],
  /** Speaks to a program that reads resumes, by its name. */
  'addressed-to-a-program': ["\\b(?:note|message|instructions?|attention|dear|hello|hi)\\b[ ,:]{1,3}(?:to |for )?(?:all |any |the |every )?(?:ai|ats|llms?|chatgpt|bots?|automated (?:systems?|screeners?|reviewers?)|screeners?|parsers?|recruiting software|screening (?:systems?|tools?|software))\\b","giu",{"holds":["note","message","instruction","attention","dear","hello","hi"]}],
  /** Says of the person what a program is to find. */
  'verdict-on-this-person': ["\\bthis (?:candidate|applicant|person|resume|cv) (?:is|must be|should be|meets|has|exceeds)\\b[^.\\n]{0,40}\\b(?:perfect|ideal|best|strong(?:est)? (?:match|fit)|exceptional|excellent (?:match|fit)|top|hired|interviewed|shortlisted|all (?:the )?(?:requirements|criteria|qualifications))\\b","giu",{"holds":["this "]}],
  /** Tells it what to give. */
  'told-to-score': ["\\b(?:give|assign|award(?= (?:the|it|this|me|full)\\b)|return|output|respond with|answer with|reply with)\\b[^.\\n]{0,24}\\b(?:highest|maximum|perfect|full|top|100)\\b[^.\\n]{0,12}\\b(?:scores?|ratings?|marks?|ranks?|points|match)\\b","giu",{"holds":["give","assign","award","return","output","respond with","answer with","reply with"]}],
  /** How chats with programs mark who speaks. */
  'marks-of-a-chat': ["<\\|?(?:system|im_start|assistant|user)\\|?>|\\[/?INST\\]|\\bsystem prompt\\s*:|\\bEND OF (?:RESUME|PROMPT|INSTRUCTIONS)\\b","gu",{"holds":["system","im_start","assistant","user","inst]","system prompt","end of "]}],
  /** A heading of what is asked or done. */
  'posting-heading': ["^[^\\w\\n]{0,8}(?:[a-z]+ (?:(?:and|&) [a-z]+ )?)?(?:requirements|qualifications|responsibilities|duties)[ \\t]*:?[ \\t]*$","im",{}],
  /** A heading that asks: “What you bring”. */
  'posting-question': ["^[^\\w\\n]{0,8}(?:what|who|why|how) (?:you|we|will you)\\b[^.!\\n]{0,40}$","im",{}],
  /** A heading of the post or its employer. */
  'posting-about': ["^[^\\w\\n]{0,8}(?:about (?:the|this|our) (?:role|job|position|team|company|opportunity)|about us|job (?:description|summary|overview|type|location)|position summary|(?:the|your) (?:role|opportunity|profile|tasks|mission))[ \\t]*(?:$|:)","im",{}],
  /** A heading of what is offered, or of wishes. */
  'posting-offers': ["^[^\\w\\n]{0,8}(?:nice[- ]to[- ]haves?|must[- ]haves?|bonus points|(?:our |the )?(?:benefits|perks)(?: (?:and|&) \\w+)?|compensation|what we offer|we offer|how to apply)[ \\t]*:?[ \\t]*$","im",{}],
  /** Says who is looked for. */
  'posting-seeks': ["\\b(?:(?:is|are|we['’]re) (?:\\w+ )?(?:looking for|searching for|hiring|seeking))\\b","i",{"holds":["looking for","searching for","hiring","seeking"]}],
  /** Speaks of the candidate. */
  'posting-candidate': ["\\b(?:(?:ideal|successful|strong|qualified) candidates?|candidates? (?:will|must|should)|the (?:selected|right) (?:candidate|person))\\b","i",{"holds":[" candidate","candidate","person"]}],
  /** Says what the reader will do. */
  'posting-future': ["\\b(?:you (?:will|should|must|would)|you['’]ll)\\b","i",{"holds":["you ","you"]}],
  /** Speaks to the reader. */
  'posting-you': ["\\b(?:you (?:have|are|bring|can|want)|you['’](?:re|ve))\\b|^[^\\w\\n]{0,8}your (?:role|responsibilities|skills|experience)\\b","im",{}],
  /** Says that everybody is treated alike. */
  'posting-equality': ["\\b(?:equal[- ]opportunity|regardless of (?:race|age|gender)|without regard to|reasonable accommodations?)\\b","i",{"holds":["opportunity","regardless of ","without regard to","reasonable accommodation"]}],
  /** Says how to apply, or what is paid. */
  'posting-apply': ["\\b(?:join (?:us|our)|apply (?:now|today|here|online)|salary range|base salary|full[- ]time (?:position|role)|this (?:role|position) (?:is|will|requires))\\b","i",{"holds":["join ","apply ","salary range","base salary","time ","this "]}],
  /** Asks for years or a degree. */
  'posting-experience': ["\\b(?:\\d\\+? years (?:of )?(?:[\\w-]+ ){0,3}experience (?:is )?(?:required|preferred|with|in)|(?:bachelor|master|degree)[^.\\n]{0,60}\\b(?:required|preferred|or equivalent))\\b","i",{"holds":["experience ","required","preferred","or equivalent"]}],
  /** A heading of work. */
  'resume-experience': ["^[^\\w\\n]{0,8}(?:(?:work|professional|relevant|research|employment|industry)? ?experience|(?:employment|work|career)(?: history)?)[ \\t]*:?[ \\t]*$","im",{}],
  /** A heading of studies. */
  'resume-education': ["^[^\\w\\n]{0,8}(?:education(?: (?:and|&) \\w+)?|academic background)[ \\t]*:?[ \\t]*$","im",{}],
  /** A heading of skills. */
  'resume-skills': ["^[^\\w\\n]{0,8}(?:(?:technical|core|key|professional)? ?skills|technologies|competencies|languages|tools)[ \\t]*:?[ \\t]*$","im",{}],
  /** A heading of what else a resume holds. */
  'resume-others': ["^[^\\w\\n]{0,8}(?:(?:personal |selected |academic )?projects|publications|certifications|awards|honou?rs|interests|references)[ \\t]*:?[ \\t]*$","im",{}],
  /** "(continued)": says nothing about the kind of a section. */
  'heading-goes-on': ["\\(?\\b(?:cont(?:inued|['’]?d|\\.)?|fortsetzung|suite)\\)?\\s*$","iu",{"holds":["cont","fortsetzung","suite"]}],
  /** "Projects (contract)": they were the person's work. */
  'projects-for-clients': ["\\((?:contract|contracts|freelance|consulting|clients?|self-employed)(?: work)?\\)","i",{"holds":["contract","contracts","freelance","consulting","client","self-employed"]}],
  /** Joins two headings of one section. */
  'between-headings': ["\\s*[&/,+|]\\s*|\\s[-–—·]\\s|\\s+(?:and|und|et|y|e|sowie)\\s+","iu",{}],
  /** What a job was done with: it stays with the job. */
  'label-of-stack': ["(?:tech(?:nolog|\\b)|stack|tools|environment|platform|framework|librar|software)","i",{"holds":["tech","stack","tools","environment","platform","framework","librar","software"]}],
  /** A heading that holds one of these is of work. */
  'heading-of-jobs': ["(?:experience|position|appointment|employment|erfahrung|expérience|experiencia)","i",{"holds":["experience","position","appointment","employment","erfahrung","expérience","experiencia"]}],
  /** A language of which some words are known. */
  'level-begun': ["^(?:a[12]|basic|basics|beginner|elementary|novice|school|rudimentary|grundkenntnisse|limited(?! working))(?![\\p{L}\\p{N}])","iu",{"begins":["a","basic","basics","beginner","elementary","novice","school","rudimentary","grundkenntnisse","limited"]}],
  /** A language in which one gets along. */
  'level-in-part': ["^(?:b1|intermediate|conversational|limited working|lower intermediate)(?![\\p{L}\\p{N}])","iu",{"begins":["b1","intermediate","conversational","limited working","lower intermediate"]}],
  /** A language in which one works. */
  'level-spoken': ["^(?:b2|c[12]|upper|native|mother|muttersprache|fluent|fließend|verhandlungssicher|bilingual|advanced|professional|full|business|proficient|working|good|very|excellent|near)(?![\\p{L}\\p{N}])","iu",{"begins":["b2","c","upper","native","mother","muttersprache","fluent","flie","verhandlungssicher","bilingual","advanced","professional","full","business","proficient","working","good","very","excellent","near"]}],
  /** A language that one speaks from childhood, or as well. */
  'level-native': ["(?<![\\p{L}\\p{N}-])(?:c2|native|mother|muttersprach\\p{L}+|bilingual)(?![\\p{L}\\p{N}])","iu",{"holds":["c2","native","mother","muttersprach","bilingual"]}],
  /** A language that one speaks with ease. */
  'level-fluent': ["(?<![\\p{L}\\p{N}])(?:c1|fluent|fluently|fluency|fließend\\p{L}*|verhandlungssicher|advanced|full|very good|excellent|near)(?![\\p{L}\\p{N}])","iu",{"holds":["c1","fluent","fluently","fluency","flie","verhandlungssicher","advanced","full","very good","excellent","near"]}],
  /** A step of the framework, which is told from the one below it. */
  'level-stepped': ["(?<![\\p{L}\\p{N}])(?:c1)(?![\\p{L}\\p{N}])","iu",{"holds":["c1"]}],
  /** From the name of a language to its level: ": native", " – level B2", "(at C1". */
  'to-level': ["^\\s*(?:[(:,–—|/-]|\\s)\\s*(?:(?:level|at)\\s+)?","iu",{}],
  /** "Fluent German", "native-level German", "basic German (". */
  'level-before': ["(?<![\\p{L}\\p{N}])([\\p{L}\\d]+)(?:[- ](?:level|speaking|proficiency in))?[ (]\\s*$","iu",{}],
  /** "(C1)", ": native": nothing but a language has such a level. */
  'surely-level': ["^\\s*[(:,–—-]\\s*(?:level\\s+)?(?:[abc][12]|native|mother tongue|muttersprache|bilingual|fluent)(?![\\p{L}\\p{N}])","iu",{}],
  /** "PMP, expired 2021", "CKA (exam booked)": the paper has run out, or is still to be earned. */
  'not-held': ["(?<![\\p{L}-])(?:expired|lapsed|planned(?: for| in|(?=\\W*$))|(?<!renewal )scheduled|pending|eligible|candidate(?=\\W*(?:$|[:(]))|in progress|ongoing|exam (?:is )?booked|application (?:submitted|sent)|studying (?:for|towards?)|working (?:on|towards?)|preparing (?:for|to)|pursuing|part[- ]qualified|finalist|\\d+ of (?:the )?\\d+ (?:papers|exams|modules|parts)|(?:exams?|papers?) (?:left|remaining|to go)|plan(?:ning)? to|not yet|expected(?= (?:in |by )?(?:\\p{L}+ )?\\d|\\W*$))(?![\\p{L}-])","iu",{"holds":["expired","lapsed","planned","scheduled","pending","eligible","candidate","in progress","ongoing","booked","application ","studying ","working ","preparing ","pursuing","qualified","finalist","papers","exams","modules","parts","exam","paper","plan","not yet","expected"]}],
  /** Until when a paper holds: its year, and its month where it is named or counted. */
  'valid-until': ["\\b(?:valid (?:until|till|to|through|thru)|expir(?:es|y|ation)(?: on| in| date)?):? (?:(?<month>[\\p{L}\\d]{1,9})[ ./,-]{1,2}(?:\\d{1,2}[ ./,-]{1,2})?)?(?<year>20\\d\\d)","iu",{"holds":["valid ","expir"]}],
  /** A paper as lists of papers print it: "A. Lee, B. Brook, C. Carr. On tides. 2019". */
  'citation': ["(?:\\bet al\\b|\\b[Dd][Oo][Ii]\\b|\\bPMID\\b|(?:(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{1,30},? (?:\\p{Lu}\\.?-?){1,3}[,;] ){2}|(?:(?<!\\p{L})(?:\\p{Lu}\\. ?){1,3}\\p{Lu}[\\p{L}'’-]{1,30}[,;] ){2})","u",{}],
  /** Headings of what a trade is allowed with, which its people put first. */
  'licences': ["\\b(?:licen[cs]|registration|approbation|zulassung|colegiaci)","iu",{"holds":["licen","registration","approbation","zulassung","colegiaci"]}],
  /** Headings of what stands beside the work: talks, teaching, service, referees, clubs. */
  'beside-work': ["\\b(?:talks?|presentations?|conferences?|workshops|posters|teaching|mentor(?:ing|ship)|services?|reviews?|reviewing|editorial|referees|references|memberships?|affiliations|societies|outreach|declaration|personal|co-?\\s?curricular|extra-?\\s?curricular|organi[sz]ations|volunteering|supervision)\\b","i",{"holds":["talk","presentation","conference","workshops","posters","teaching","mentor","service","review","reviewing","editorial","referees","references","membership","affiliations","societies","outreach","declaration","personal","curricular","organi","volunteering","supervision"]}],
  /** Headings of talks. */
  'talks': ["\\b(?:talks?|presentations?|conferences?|workshops|posters)\\b","i",{"holds":["talk","presentation","conference","workshops","posters"]}],
  /** Headings of work that is teaching. */
  'teaching-work': ["^(?:\\w+ )?(?:teaching|mentoring|tutoring)\\b","i",{"holds":["teaching","mentoring","tutoring"]}],
  /** Titles of help with lessons, and of unpaid help. */
  'sideline': ["\\b(?:teaching|(?:learning|instructional) assistant|tutor\\w*|grader|volunt\\w+|mentor\\w*|reviewer|member(?! of technical))\\b","i",{"holds":["teaching"," assistant","tutor","grader","volunt","mentor","reviewer","member"]}],
  /** Titles of who builds, researches or analyses. */
  'title-of-maker': ["\\b(?:engineer|developer|programmer|analyst|scientist|architect|research\\w*|post-?doc\\w*|model(?:l?ing|l?er)|ph\\.?d)\\b","i",{"holds":["engineer","developer","programmer","analyst","scientist","architect","research","post","model","ph"]}],
  /** The words of printers that stand for a text. */
  'left-lorem-ipsum': ["(?:\\blorem ipsum\\b)","i",{"holds":["lorem ipsum"]}],
  /** A part that is not written yet. */
  'left-coming-soon': ["(?:\\bcoming soon\\b)","i",{"holds":["coming soon"]}],
  /** A note to oneself. */
  'left-to-do': ["\\b(?:TODO\\b:?(?! (?:app|list))|TBD\\b|TBA\\b)","",{"holds":["todo","tbd","tba"]}],
  /** What a bracket of a template asks for. */
  'left-bracket': ["[[<{](?:your|company|employer|insert|name|university|school|date|month|year|job|position|title|x+|project)(?: [\\w ]{1,30})?[\\]>}]","i",{"holds":["your","company","employer","insert","name","university","school","date","month","year","job","position","title","x","project"]}],
  /** An address that is nobody’s. */
  'left-address': ["\\b(?:your|my)\\.?_?(?:name|email)@\\S+|@(?:example|yourdomain|domain)\\.(?:com|org)\\b|\\b(?:linkedin\\.com/in|github\\.com)/(?:your|user)-?_?name\\b","i",{"holds":["name","email","example","yourdomain","domain","linkedin.com/in","github.com"]}],
  /** A slot of a program that fills templates. */
  'left-slot': ["(?:\\{[{%] ?\\w[^{}]{0,40}[%}]\\})","",{"holds":["{"]}],
  /** A figure or a number that is left open. */
  'left-figure': ["(?:\\b[xX]{2,}\\s?%|\\(?\\b[xX]{3}\\)?[ -][xX]{3}[ -][xX]{4}\\b)","",{"holds":["x"]}],
  /** What a template tells its writer to do. */
  'left-prompt': ["\\b(?:click|tap) (?:or (?:click|tap) )?here to (?:enter|add|insert)\\b|\\bdescribe your (?:role|job|responsibilities|achievements)\\b","i",{"holds":["here to ","describe your "]}],
  /** "An" before a word that begins with a consonant; of short words and those without a vowel letters may be read one by one. */
  'an-before-consonant': ["(?<![\\p{L}\\p{N}.'’-])[Aa]n (?=[a-z]*[aeiou])(?!(?:dies|jede|mein|sein))(?:(?:[b-df-gj-np-tv-wyz]|use|eur)[a-z]{3,}|web|new)(?![\\p{L}.-])","u",{"holds":["an "]}],
  /** Two articles before one word, of which one was to be taken out. */
  'two-articles': ["(?<![\\p{L}\\p{N}.'’-])(?:(?:an a|a an|the an|an the))(?= [a-z]{3})","u",{"holds":["an a","a an","the an","an the"]}],
  /** What stands before an article and hardly before "and": prepositions, forms of "to be", and verbs that say what was made or done. */
  'article-follows': ["(?<![\\p{L}\\p{N}])(?:(?:about|as|at|became|being|built|by|for|from|gave|held|in|into|is|like|made|of|on|over|ran|than|through|to|took|using|was|won|with|wrote)|\\p{L}+ed) $","iu",{"holds":[" "]}],
  /** "A" before a longer word that begins with a vowel that is spoken as one; "option a" may stand before any short one. */
  'a-before-vowel': ["(?<![\\p{L}\\p{N}.'’-])a (?![aiou][a-z]{0,2}\\b)(?!(?:after|also|into|over|under|until)\\b)(?:[ai]|e(?![uw])|o(?!nce|ui)|un(?!i|an|ary)|upd)[a-z]{2,}(?![\\p{L}.-])","u",{"holds":["a "]}],
  /** That somebody speaks for one is taken for granted. */
  'filler-references': ["\\breferences? (?:are |is )?(?:available|furnished|provided) (?:up)?on request\\b","i",{"holds":["on request"]}],
  /** Everybody works hard. */
  'filler-hard-working': ["\\b(?:hard|smart)[- ]?working\\b","i",{"holds":["working"]}],
  /** Everybody is one, but who plays in a team. */
  'filler-team-player': ["(?<!\\b(?:\\w{0,9}ball|chess|cricket|hockey|rugby|youth) )\\b(?:team[- ]player)\\b","i",{"holds":["player"]}],
  /** Everybody is, before the name of a person. */
  'filler-driven': ["\\b(?:results?|goals?|details?)[- ](?:driven|oriented)(?= (?:\\w+ )?(?:professional|individual|person|engineer|developer|analyst|scientist|student|graduate)\\b)","i",{"holds":["driven","oriented"]}],
  /** Says what one wants and not what one brings. */
  'filler-seeking': ["\\bseeking (?:an? )?(?:challenging|rewarding|responsible) (?:position|role|opportunity|career|job)\\b","i",{"holds":["challenging","rewarding","responsible"]}],
  /** Everybody does. */
  'filler-thinking': ["\\bthink(?:s|ing|er)? (?:outside|out of) (?:of )?the box\\b","i",{"holds":["the box"]}],
  /** Everybody is. */
  'filler-self-starter': ["\\b(?:self[- ](?:starter|motivated)|go[- ]getter|quick learner|fast learner)\\b","i",{"holds":["starter","motivated","getter","quick learner","fast learner"]}],
  /** When one was born. */
  'private-birth': ["\\b(?:date of birth|d\\.o\\.b\\.?|DOB)(?=\\s*[:–-])","i",{"holds":["date of birth","d.o.b","dob"]}],
  /** Whether one is married. */
  'private-marriage': ["(?:\\bmarital status\\b)","i",{"holds":["marital status"]}],
  /** Of whom one is the child, or to whom one is married. */
  'private-family': ["\\b(?:father|mother|husband|wife)['’]?s name\\b","i",{"holds":["s name"]}],
  /** What one believes, or is born to. */
  'private-religion': ["\\b(?:religion|caste)\\b(?=\\s*[:–-])","i",{"holds":["religion","caste"]}],
  /** A label of what need not be told. */
  'private-label': ["(?<=^|\\n|[|•·\\t] {0,3})(?:nationality|gender|sex|age|place of birth|blood group)(?=\\s{0,2}[:–-])","i",{"holds":["nationality","gender","sex","age","place of birth","blood group"]}],
  /** The number of a passport. */
  'private-passport': ["\\bpassport (?:no|number)\\b","i",{"holds":["passport "]}],
  /** Names of titles in machine learning. */
  'field-learning': ["\\b(?:machine learning|ml|mlops|ai|artificial intelligence|deep learning|nlp|computer vision|llms?|gen ?ai|generative|data scien\\w*|perception|applied scien\\w*|research scien\\w*)\\b","i",{"holds":["machine learning","ml","mlops","ai","artificial intelligence","deep learning","nlp","computer vision","llm","gen","generative","data scien","perception","applied scien","research scien"]}],
  /** Names of titles in analytics. */
  'field-analytics': ["\\b(?:data analy\\w*|analytics|bi|business intelligence|power bi|business analyst|data scien\\w*|statistic\\w*)\\b","i",{"holds":["data analy","analytics","bi","business intelligence","power bi","business analyst","data scien","statistic"]}],
  /** Names of titles in the building of data platforms. */
  'field-data': ["\\b(?:data engineer\\w*|etl|data platform|data architect\\w*|big data|database\\w*|mlops)\\b","i",{"holds":["data engineer","etl","data platform","data architect","big data","database","mlops"]}],
  /** Names of titles in software. */
  'field-software': ["(?:\\b|(?=\\.))(?:software|full[- ]?stack|front[- ]?end|back[- ]?end|web|mobile|android|ios|java|javascript|php|python|\\.net|react|application) ?(?:[\\w/]+ )?(?:developer|engineer|engineering|programmer|architect|lead)\\b","i",{"holds":["developer","engineer","engineering","programmer","architect","lead"]}],
  /** Names of titles in the running of systems. */
  'field-operations': ["\\b(?:devops|sre|site reliability|cloud|infrastructure|platform|systems?|network) (?:engineer|administrator|architect)\\b","i",{"holds":["engineer","administrator","architect"]}],
  /** Names of titles in design. */
  'field-design': ["\\b(?:ux|ui|product|graphic|visual) design\\w*\\b","i",{"holds":[" design"]}],
  /** Names of titles in marketing and sales. */
  'field-marketing': ["\\b(?:marketing|sales|seo|account (?:manager|executive))\\b","i",{"holds":["marketing","sales","seo","account "]}],
  /** What is left in a name while a document is worked on: "final", "v3", "(2)", " - copy". Some are words of titles, too, and believed at the end alone. */
  'left-in-file-name': ["(?<!\\p{L})(?:final|v(?:er(?:sion)?)?[ .-]?\\d+|draft|newest|updated?|latest|edited|revised|tmp|untitled)(?!\\p{L})|\\(\\d{1,2}\\)|(?<!\\p{L})(?:copy|kopie|new|old|test)[ \\d-]*$","iu",{}],
  /** Titles that nobody has for long. */
  'not-for-long': ["\\b(?:intern|internship|trainee|summer)\\b","i",{"holds":["intern","internship","trainee","summer"]}],
  /** Half a sentence: "Ability to understand", "tackling complex data", "challenges effectively". */
  'half-a-sentence': ["^(?:(?:[Ee]xpertise|[Aa]bility|[Aa]bilities|[Ee]xperience|[Kk]nowledge|[Bb]asics?|[Ff]amiliarity|[Pp]roficiency|[Uu]nderstanding|[Ee]xposure|[Ss]kills?) (?:in|to|of|on|with|at|for)\\b|\\p{Ll}+ing \\p{Ll}+ \\p{Ll}|.* \\p{Ll}+ly$)","u",{"holds":["expertise","ability","abilities","experience","knowledge","basic","familiarity","proficiency","understanding","exposure","skill","ing ","ly"]}],
  /** What stands in lists of skills and names none: labels, and how well a skill is held. */
  'names-no-skill': ["^(?:etc\\.?|others?|methodolog(?:y|ies)|platform|frameworks?|tool|language|library|databases?|os|operating system|misc(?:ellaneous)?|basics?|fundamentals?|foundations?|concepts?|methods?|techniques?|development|general|various|(?:team|group|solo|personal|individual|course|academic) projects?|ongoing|knowledge|in progress|learning|supporting|work[- ]in[- ]progress|advance|licen[sc]es?|(?:tools?|technolog(?:y|ies)|tech|languages?) used|links?|projects?|certifications?|interests|hobbies|(?:absolute )?beginner|novice|elementary|intermediate|(?:very )?good|advanced|proficien(?:t|cy)|expert|familiar|working knowledge|fluent|native|never used|read a book|as an? \\p{L}+|own)$","i",{}],
  /** "3+ years of industry experience", "outside of academia": a posting asks for work that is no research at a university. */
  'asks-industry': ["\\b(?:(?:industry|industrial|commercial|corporate|non-?academic) (?:work |working |professional |job )?experience|experience (?:working )?in (?:the )?industry(?! of\\b)|outside (?:of )?academia|post-academic experience)\\b","i",{"holds":["experience","experience ","outside ","post-academic experience"]}],
  /** "3+ years of experience as a", "worked as a senior": a posting asks for what the title's holders do. */
  'asked-as': ["\\b(?:years?|yrs?|experience|background|worked)\\b[^.;:\\n]{0,40}(?<!\\b(?:work|act|grow|develop|serve|start|join|succeed|or)\\s)\\bas an?\\s(?:(?:junior|senior|lead|staff|principal)\\s)?$","i",{"holds":["as a"]}],
  /** Whose post it is not, or not yet: "helped Ann, who worked as a", "hope to be hired as a", "never worked as a". */
  'not-own-post': ["\\b(?:want|wants|hope|hoping|wish|seek|seeking|looking|aim|aiming|aspire|aspiring|would|will|like|eager|keen|plan|planning|to be|goal|never|not|she|he|they|colleague|wife|husband|friend|whom?|whose|interns?|students?|people|them|him|her|recommended|introduced|if)\\b[^.;:!?\\n]*$","i",{"holds":["want","wants","hope","hoping","wish","seek","seeking","looking","aim","aiming","aspire","aspiring","would","will","like","eager","keen","plan","planning","to be","goal","never","not","she","he","they","colleague","wife","husband","friend","who","whose","intern","student","people","them","him","her","recommended","introduced","if"]}],
  /** Labels of what a section of skills lists besides. */
  'label-of-others': ["\\b(?:hobb(?:y|ies)|certificat(?:es?|ions?)|licen[sc]es?|(?:additional|further|other) (?:training|courses?)|(?<!(?:research|technical|professional) )interests?|sports?|(?:soft|personal|interpersonal|social) skills?|(?<!technical )strengths)\\s{0,2}:\\s*$","i",{"holds":["hobb","certificat","licen","training","course","interest","sport"," skill","strengths"]}],
  /** Labels that only say of what kind the tools and methods below are: nothing of years, levels, plans, courses or interests. */
  'label-of-skills': ["^(?:(?:skills|technical|technological|tech|computer|computing|it|programming|coding|scripting|software|web|mobile|open source|other|additional|misc|miscellaneous|various|languages?|markup|query|tools?|toolkits|tooling|technolog(?:y|ies)|stack|frameworks?|librar(?:y|ies)|packages?|modules|platforms?|services?|environments?|systems?|operating systems?|os|ides?|editors?|data ?bases?|dbs|sql|nosql|storage|warehous(?:es?|ing)|cloud|infrastructure|devops|mlops|containers?|containeri[sz]ation|orchestration|deployment|serving|monitoring|observability|messaging|streaming|ci|cd|version control|test(?:s|ing)?|data|big|engineering|science|scientific|pipelines?|etl|integration|analy(?:sis|tics)|statistic(?:s|al)|mathematics|math|model(?:s|l?ing)|visuali[sz]ations?|charts?|plotting|dashboards|reporting|bi|business intelligence|(?:machine|deep|reinforcement) learning|ml|ai|artificial intelligence|generative|genai|llms?|nlp|natural language processing|vision|front-?\\s?end|back-?\\s?end|full-?\\s?stack|apis?|development|design|security|network(?:s|ing)|hardware|project management|methods?|methodolog(?:y|ies)|techniques?|concepts?|practices?|areas?|topics?|algorithms?|kenntnisse|(?:programmier)?sprachen|werkzeuge|bibliotheken|plattformen|datenbanken|technologien|methoden|betriebssysteme|langages|programmation|outils|bibliothèques|logiciels|bases|données|méthodes|lenguajes|programación|herramientas|tecnologías|bibliotecas|datos|métodos)\\b(?:[\\s,&/+:–—-]|(?:and|und|et|de|y)\\b)*)+$","i",{"holds":["skills","technical","technological","tech","computer","computing","it","programming","coding","scripting","software","web","mobile","open source","other","additional","misc","miscellaneous","various","language","markup","query","tool","toolkits","tooling","technolog","stack","framework","librar","package","modules","platform","service","environment","system","operating system","os","ide","editor","data","dbs","sql","nosql","storage","warehous","cloud","infrastructure","devops","mlops","container","containeri","orchestration","deployment","serving","monitoring","observability","messaging","streaming","ci","cd","version control","test","big","engineering","science","scientific","pipeline","etl","integration","analy","statistic","mathematics","math","model","visuali","chart","plotting","dashboards","reporting","bi","business intelligence"," learning","ml","ai","artificial intelligence","generative","genai","llm","nlp","natural language processing","vision","front","back","api","development","design","security","network","hardware","project management","method","methodolog","technique","concept","practice","area","topic","algorithm","kenntnisse","sprachen","werkzeuge","bibliotheken","plattformen","datenbanken","technologien","methoden","betriebssysteme","langages","programmation","outils","bibliothèques","logiciels","bases","données","méthodes","lenguajes","programación","herramientas","tecnologías","bibliotecas","datos","métodos"]}],
  /** Names in lists that say how well a skill is held: whoever adds one behind it says it of that name as well. */
  'told-with-level': ["\\b(?:some|basics?|beginners?|novice|elementary|intermediate|good|advanced|proficien(?:t|cy)|experts?|expertise|familiar(?:ity)?|working|fluent|strong|solid|comfortable|experienced|exposure|currently|used before)\\b","i",{"holds":["some","basic","beginner","novice","elementary","intermediate","good","advanced","proficien","expert","expertise","familiar","working","fluent","strong","solid","comfortable","experienced","exposure","currently","used before"]}],
  /** What people say before what they use, or give as examples. */
  'used': ["(?<!\\p{L})(?:using|uses?|used|via|leverag(?:ing|ed)|utili[sz](?:ing|ed)|employ(?:ing|ed)|such as|like)\\s(?:the\\s|an?\\s)?$","iu",{"holds":["using","use","used","via","leverag","utili","employ","such as","like"]}],
  /** "Clients such as …": no tools. */
  'others-such-as': ["(?:clients?|customers?|compan(?:y|ies)|brands?|firms?|banks?|partners?|agenc(?:y|ies)|organi[sz]ations?|universit(?:y|ies)|schools?|conferences?|journals?|venues?|cities|countries|competitors?|startups?)\\s(?:such as|like)\\s(?:the\\s|an?\\s)?$","iu",{"holds":["such as","like"]}],
  /** A verb of what is done with people. */
  'works-with-people': ["^(?:work|collaborat|partner|coordinat|consult|interact|intern|liais|contract|engag|interview|volunteer)","i",{"begins":["work","collaborat","partner","coordinat","consult","interact","intern","liais","contract","engag","interview","volunteer"]}],
  /** What may stand after a name that nothing is added to. */
  'name-is-over': ["^\\s{0,3}(?:$|[)\\],;.:!?|•\\n–—]|- |(?:and|or|nor|but|for|in|on|by|as|at|to|of|from|with|because|since|so|after|before|when|where|while|until|entirely|altogether|completely|here|there|over|due|which|who|that|this|too|yet|instead)\\b)","i",{}],
  /** Words of headings and labels under which names of technologies are listed. */
  'heads-skills-asked': ["\\b(?:requirements?|qualifications?|skills?|skillset|technolog(?:y|ies)|stack|tools?|tooling|languages?|frameworks?|must[- ]haves?|nice[- ]to[- ]haves?|you (?:will |need to )?(?:bring|need|have)|proficienc(?:y|ies)|proficient|expertise|experience)\\b","i",{"holds":["requirement","qualification","skill","skillset","technolog","stack","tool","tooling","language","framework","must","nice","you ","proficienc","proficient","expertise","experience"]}],
  /** Of the spoken languages one at least is among these; programming languages are a label of skills. */
  'names-spoken-language': ["\\b(?:english|german|french|spanish|italian|portuguese|dutch|russian|chinese|mandarin|arabic|hindi|englisch|deutsch|französisch|anglais|allemand|français|inglés|alemán|español|native|fluent|bilingual|muttersprache|fließend|courant)\\b","i",{"holds":["english","german","french","spanish","italian","portuguese","dutch","russian","chinese","mandarin","arabic","hindi","englisch","deutsch","französisch","anglais","allemand","français","inglés","alemán","español","native","fluent","bilingual","muttersprache","flie","courant"]}],
  /** What is said of software that was written, and not of software that is used. */
  'made-software': ["\\b(?:packages?|library|libraries|toolbox|toolkit|plug-?in|extension|solver|simulator|wrote|written|author(?:ed)?|co-?author(?:ed)?|maintain(?:er|ed|s|ing)?|develop(?:ed|er|ing)|implement(?:ed|s|ing|ation)|created|built|contribut(?:ed|or|ing)|stars|downloads|CRAN|PyPI|Bioconductor|github\\.com)\\b","i",{"holds":["package","library","libraries","toolbox","toolkit","plug","extension","solver","simulator","wrote","written","author","maintain","develop","implement","created","built","contribut","stars","downloads","cran","pypi","bioconductor","github.com"]}],
  /** A sentence of what was done, by the verb that it begins with: "Mended nets for the port". */
  'tells-past-deed': ["^\\P{L}*(?:I )?(?:\\p{L}+ly )?(?!(?:experienced|skilled|advanced|speciali[sz]ed|versed|trained|certified|motivated|accustomed|exposed|organi[sz]ed|dedicated|interested|involved|need|required|detailed|based|applied|distributed|embedded|integrated|related)\\b)(?:[\\p{L}-]{2,}ed|(?:led|built|wrote|ran|drove|won|taught|made|grew|set|oversaw|held|took|gave|kept|cut|spoke|chose|brought|rebuilt|rewrote)) ","iu",{"holds":["ed","led","built","wrote","ran","drove","won","taught","made","grew","set","oversaw","held","took","gave","kept","cut","spoke","chose","brought","rebuilt","rewrote"]}],
  /** "(dropped out)", "I do not have a bachelor's degree": the degree is named and not held. */
  'degree-not-held': ["\\b(?:not (?:completed|finished)|incomplete|unfinished|dropped out|did not (?:finish|complete|graduate)|(?:do|does|did) not have|without a degree|withdrew|discontinued|paused|\\d+ of \\d+ credits|(?:thesis|dissertation|exams?) (?:outstanding|pending|missing|not (?:submitted|defended))|no thesis|left (?:before|in|after) (?:\\w+ ){0,2}(?:defen[cs]e|year|semester|term|thesis|exams?))\\b","i",{"holds":["completed","finished","incomplete","unfinished","dropped out","did not "," not have","without a degree","withdrew","discontinued","paused"," credits","outstanding","pending","missing","submitted","defended","no thesis","left "]}],
  /** Before a degree: it is wished for or arranged, and not begun. The words of the first list may stand further off. */
  'degree-aimed-at': ["\\b(?:(?:intend(?:s|ed|ing)? (?:to|on)|intention (?:of|to)|plan(?:s|ned|ning)? (?:to|on|for)|hop(?:es?|ing) (?:to|for)|want(?:s|ing)? to|would like to|wish(?:es)? to|aspir(?:es?|ing) to(?:wards?)?|aim(?:s|ing)? (?:to|for|at)|considering|interested in (?:doing|pursuing|starting|beginning)|to (?:start|begin)|(?:will|going to|about to|due to) (?:start|begin|do|pursue|study|enroll?))(?!\\p{L})[^.;,|]*|(?:incoming|prospective|future|aspiring|would-be|planned|intended|offer (?:of|for)|appl(?:y|ying|ied) (?:to|for)|(?:accepted|admitted) (?:to|into|for|on))\\s+(?:(?:an?|the)\\s+)?)$","iu",{"holds":["intend","intention ","plan","hop","want","would like to","wish","aspir","aim","considering","interested in ","start","begin","will","going to","about to","due to","incoming","prospective","future","aspiring","would-be","planned","intended","offer ","appl","accepted","admitted"]}],
  /** After a degree, in brackets or between commas. "Planned completion" says that the work is under way. */
  'studies-arranged': ["(?:^|[(\\[,;:|\\t–—-])\\s*(?:planned|intended|prospective|future|upcoming|deferred|geplant|prévue?|previsto|applied|application \\p{L}+|(?:un)?conditional offer|offer (?:held|accepted|received)|not (?:yet )?(?:started|begun)|yet to (?:start|begin)|to (?:be )?(?:start|begin|begun)\\p{L}*)(?=\\s*(?:$|[)\\],;:|\\t–—-]|\\d|for\\b|in\\b|from\\b|start|entry|begin))","iu",{"holds":["planned","intended","prospective","future","upcoming","deferred","geplant","prévu","previsto","applied","application ","conditional offer","offer ","started","begun","yet to ","start","begin"]}],
  /** Studies that go on, said without a date. */
  'studies-under-way': ["\\b(?:candidate|in[ -]progress|ongoing|pursuing|currently|expected|anticipated|pending|all but dissertation|to be (?:awarded|conferred|completed|finished)|laufend|en cours|em andamento|em curso|present(?=\\s*$))\\b|\\bABD\\b","i",{"holds":["candidate","progress","ongoing","pursuing","currently","expected","anticipated","pending","all but dissertation","awarded","conferred","completed","finished","laufend","en cours","em andamento","em curso","present","abd"]}],
  /** Where these are said, a single date of the past is when the studies began. */
  'studies-go-on': ["\\b(?:in[ -]progress|ongoing|pursuing|all but dissertation)\\b|\\bABD\\b","i",{"holds":["progress","ongoing","pursuing","all but dissertation","abd"]}],
  /** Beside the end of studies: it had not come when this was written. */
  'studies-expected': ["(?<!\\p{L})(?:expected|anticipated|projected|estimated|expecting|voraussichtlich|prévue?|previst[oa])(?!\\p{L})","iu",{"holds":["expected","anticipated","projected","estimated","expecting","voraussichtlich","prévu","previst"]}],
  /** Stands before the date on which studies begin. */
  'studies-begin': ["\\b(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began|commenc(?:es|ed|ing)|entry|enroll?(?:ed|ing)?)(?: in| from| date)?:?\\s*$","i",{"holds":["start","begin","began","commenc","entry","enrol"]}],
  /** Words that name what is studied. */
  'names-field': ["\\b(?:sciences?|engineering|mathemat\\w*|maths?|physics|physik|statistics?|statistik|business|informati\\w+|computing|computer|data|machine learning|artificial intelligence|intelligence|robotics?|chemi\\w+|psycholog\\w+|philosoph\\w+|linguisti\\w+|finance|accounting|marketing|management|design|arts?|history|law|medicine|literature|sociology|politi\\w+|econom\\w+|wirtschafts\\w+|maschinenbau|elektrotechnik|ingenie\\w+|ingénierie|génie|technolog\\w+|systems?|electronics?|electrical|mechanical|civil|communications?|administration|software|media|cybersecurity|security|bio\\p{L}+|geo\\p{L}+|neuro\\p{L}+|astro\\p{L}+|studies|analytics|architecture|nursing|education|development|policy|journalism|anthropolog\\w+|music|health|nutrition|tourism|logistics|agriculture|pharmacy|criminolog\\w+|theology|cookery|catering|contaduría|contabilidad|derecho|enfermería|pflege\\w*)\\b","iu",{"holds":["science","engineering","mathemat","math","physics","physik","statistic","statistik","business","informati","computing","computer","data","machine learning","artificial intelligence","intelligence","robotic","chemi","psycholog","philosoph","linguisti","finance","accounting","marketing","management","design","art","history","law","medicine","literature","sociology","politi","econom","wirtschafts","maschinenbau","elektrotechnik","ingenie","ingénierie","génie","technolog","system","electronic","electrical","mechanical","civil","communication","administration","software","media","cybersecurity","security","bio","geo","neuro","astro","studies","analytics","architecture","nursing","education","development","policy","journalism","anthropolog","music","health","nutrition","tourism","logistics","agriculture","pharmacy","criminolog","theology","cookery","catering","contaduría","contabilidad","derecho","enfermería","pflege"]}],
  /** "Botany (Mosses Track)": what stands in brackets behind a field is a part of it. */
  'part-of-field': ["\\p{L} (?:track|emphasis|concentration|speciali[sz]ation|focus|option|stream)$","iu",{"holds":["track","emphasis","concentration","speciali","focus","option","stream"]}],
  /** "Major: Physics" below a degree: what is studied. */
  'tells-field': ["^[\\s•·▪◦○●*–—-]*(?:(?:(?:double )?majors?(?: subjects?)?|fields? of (?:study|expertise)|discipline|branch|subject|hauptfach|hauptfächer)\\s*:\\s*|studied (?!(?:abroad|under|at|with|for|in)\\b))","iu",{"holds":["major","field","discipline","branch","subject","hauptfach","hauptfächer","studied "]}],
  /** What stands between a degree and its field. */
  'before-field': ["^(?:[\\s.,:;)|•·–—&/-]|\\bd['’](?=\\p{L})|\\b(?:in|of|en|em|der|de|du|mention|option|parcours|degree|studies|with|major(?:ing)?|honou?rs|hons|program(?:me)?|candidate|student|speciali[sz]ation|concentration|and|including|(?:single|double|dual|joint|triple)[ -](?:majors?|degrees?|honou?rs))\\b)+","iu",{}],
  /** Says how well or when, not what. */
  'says-how-well': ["\\b(?:gpa|cgpa|grade|note|score|percentage|honou?rs|cum laude|distinction|first class|class of|expected|graduat\\w*\\b(?! (?:\\p{L}+ )?(?:school|cent(?:er|re)))|minor|thesis|dean|advisor|supervisor|rank|cantab|oxon|mod(?=\\W*$)|equivalent|^(?:senior|junior|sophomore|freshman|double|certificate|fh)$|^with \\d+)\\b|\\d+(?:\\.\\d+)?\\s*[/%]|^\\W*$","iu",{}],
  /** "Thesis: …", "GPA 3.9", "Advisor …": says more about an entry, and never opens one. */
  'detail-of-studies': ["^[\\s•·*–—-]*(?:(?:master|bachelor|doctoral|ph\\.?d\\.?|diploma|senior|final)?['’]?s?\\s*(?:thesis|dissertation|project)|c?gpa|grade|score|advis[eo]rs?|supervis|relevant|\\d\\p{L}{2} year of|pursuing (?:an? )?minor|coursework|(?:selected|notable|key|main|core|other)? ?courses?\\b|activities|honou?rs\\b(?! (?:bachelor|b\\.?[as]c?)\\b)|minor|awards?|major:|focus|speciali[sz]ed|speciali[sz]ation:|concentration|member|rank(?:ed)?\\b|dean|also|abschlussarbeit|masterarbeit|bachelorarbeit|note\\b|schwerpunkt|description|keywords)","iu",{"holds":["thesis","dissertation","project","gpa","grade","score","advis","supervis","relevant"," year of","pursuing ","coursework","course","activities","hono","minor","award","major:","focus","speciali","concentration","member","rank","dean","also","abschlussarbeit","masterarbeit","bachelorarbeit","note","schwerpunkt","description","keywords"]}],
  /** "COURSE BOARD/UNIVERSITY YEAR OF PASSING": what the columns of a table say. */
  'head-of-column': ["^(?:name of (?:the )?|passing of |% (?:of )?)?(?:s\\.? ?no|course|degree|(?:educational )?qualifications?|exam(?:ination)?|standard|class|board|universit(?:y|ies)|institut(?:e|ion)|college|school|(?:year|month)(?: of)?(?: (?:passing|completion))?|percentage|marks|aggregate|score|grade|division|stream|speciali[sz]ation|c?gpa)\\b(?!.*\\d)","iu",{"holds":["no","course","degree","qualification","exam","standard","class","board","universit","institut","college","school","year","month","percentage","marks","aggregate","score","grade","division","stream","speciali","gpa"]}],
  /** How well a degree was taken, behind its field: "Botany cum laude". */
  'with-honours': ["(?<=\\p{L})(?<!\\b(?:summa|magna)),?\\s+(?:(?:summa |magna )?cum laude|with (?:(?:high|highest|great) )?(?:honou?rs|distinction))$","iu",{"holds":["cum laude","with "]}],
  /** What a detail says of its date where it is when the studies end: "Expected graduation: June 2027", "Years of study: 2019 – 2023". */
  'says-when': ["^\\W*(?:(?:expected|anticipated|estimated|projected|planned)?\\s*(?:date of )?(?:graduat\\w*|completion|grad)\\.?(?: date| year)?|(?:years?|period|dates?|duration) of (?:study|studies|graduation|completion)|expected|anticipated|class of|batch(?: of)?|completed)\\W*$","iu",{"holds":["graduat","completion","grad","study","studies","graduation","expected","anticipated","class of","batch","completed"]}],
  /** "Master thesis" is work for a degree, and no degree. */
  'work-for-degree': ["^['’]?s?[\\s-]*(?:thesis|theses|project|scholarship|studies|study|dissertation|arbeit|class\\b|exchange (?:studies|study|semester|term|year))","iu",{"holds":["thesis","theses","project","scholarship","studies","study","dissertation","arbeit","class","exchange "]}],
  /** Schools that end with what ends school, where nothing says more: "Weir Public School". */
  'ends-school': ["(?<!\\p{L})(?:(?:(?:high|public|secondary|grammar|middle|comprehensive|central|modern|global|convent|matriculation|international|boys['’]?|girls['’]?) school(?! of\\b)|school system|junior college|(?:kendriya |navodaya )?vidyalaya|vidyamandir|lycée|gymnasium|liceo))(?!\\p{L})","iu",{"holds":[" school","school system","junior college","vidyalaya","vidyamandir","lycée","gymnasium","liceo"]}],
  /** "Central Board of Secondary Education" is who examines. */
  'who-examines': ["\\b(?:board|council) (?:of|for) (?:the )?(?:higher |senior |intermediate and )?$","i",{"holds":["board","council"]}],
  /** "Post-doctoral research" comes after the degree. */
  'after-the-degree': ["\\b(?:post)[- ]?$","i",{"holds":["post"]}],
  /** A German degree that a university gives as a second one, and a Fachhochschule as a first. */
  'diplom': ["^(?:dipl)","iu",{"begins":["dipl"]}],
  /** What stands behind a Diplom says that it is of a Fachhochschule: "(FH)", ", FH Aachen". */
  'of-applied-school': ["^[^;]*?(?<!\\p{L})(?:\\(FH\\)|FH \\p{Lu}\\p{L}+|[Ff]achhochschule|University of Applied Sciences)(?!\\p{L})","u",{"holds":["(fh)","fh ","fachhochschule","university of applied sciences"]}],
  /** "Bachelor of Computer Engineering (Software)": the degree names its field, and the bracket a part of that. */
  'degree-names-its-field': ["\\bof ((?:computer|information) (?:sciences?|engineering|technology))$","iu",{"holds":["computer","information"]}],
  /** "Ausbildung zur Tischlerin", "Geprüfter Bilanzbuchhalter": the degree names the trade that was learned. */
  'degree-names-its-trade': ["^(?:(?:berufs)?ausbildung zu[mr]|umschulung zu[mr]|(?:staatlich )?geprüfter?|ing\\.(?! (?:de|en)$)) (\\p{L}.*)$","iu",{"holds":["ausbildung zu","umschulung zu","geprüfte","ing."]}],
  /** "MBA", "BCA": degrees whose letters are their field. */
  'letters-of-field': ["^(?:[mb]\\.? ?b\\.? ?a\\.?|[mb]\\.? ?c\\.? ?a\\.?)$","iu",{"holds":["b","c"]}],
  /** Subjects of a school: whatever else stands beside what was reached there is a part of its name. */
  'subject-of-school': ["\\b(?:sciences?|maths?|mathematics|commerce|arts|humanities|physics|chemistry|biology|computers?|economics|engineering)\\b","i",{"holds":["science","math","mathematics","commerce","arts","humanities","physics","chemistry","biology","computer","economics","engineering"]}],
  /** "Scientific high school diploma", "School Achievement Award": what was reached, and no school. */
  'reached-at-school': ["(?:diploma|certificate|degree|award|prize|scholarship|examination)(?: in .*)?\\)?$","i",{"holds":["diploma","certificate","degree","award","prize","scholarship","examination"]}],
  /** "Business School" alone: a part of a university that is named elsewhere. */
  'faculty-alone': ["^(?:business|law|medical|graduate|management) school$","i",{"holds":[" school"]}],
  /** "Master's thesis" in a cell of its own: a piece of studies. */
  'piece-for-degree': ["^\\W*(?:(?:master|bachelor|doctoral|ph\\.?d\\.?|diploma)?['’]?s?\\s*)(?:thesis|dissertation|project)\\W*$","iu",{"holds":["thesis","dissertation","project"]}],
  /** "Internship at Tarn Institute", "Research – Nets": work, though it stands among studies. */
  'work-at-school': ["^\\W*(?:(?:(?:research |summer )?internship|traineeship) (?:at|in|with)\\b|research [-–] )","iu",{"holds":["internship","traineeship","research "]}],
  /** "(Exchange Student)" after a place of learning: one was a guest there. */
  'guest-at-school': ["\\((?:exchange|visiting|guest|erasmus|study abroad)\\b[^()]{0,40}\\)\\s*$","iu",{"holds":["exchange","visiting","guest","erasmus","study abroad"]}],
  /** "Bachelor of Science", "Master of Arts": what stands there names no field. */
  'names-no-field': ["^(?:(?:applied )?sciences?|arts|philosophy|technology|research)$","i",{"holds":["science","arts","philosophy","technology","research"]}],
  /** "A quantitative field": any of those that are made of figures. */
  'quantitative-field': ["\\b(?:quantitative|numerate|numerical|analytical)\\b","i",{"holds":["quantitative","numerate","numerical","analytical"]}],
  /** "Genetic Engineering": a part of biology, and no engineering. */
  'engineering-of-life': ["\\b(?:genetic(?:al)?|tissue|protein|metabolic) engineering\\b","gi",{"holds":[" engineering"]}],
  /** A course of weeks or months that takes the whole day: studies, under whatever heading. */
  'full-time-course': ["(?<!\\p{L})(?:boot ?camp|immersive|umschulung\\p{L}*|nanodegree|apprenticeship)(?!\\p{L})","iu",{"holds":["boot","immersive","umschulung","nanodegree","apprenticeship"]}],
  /** What is learned at such a place, and leads to no degree. */
  'no-degree': ["(?<!\\p{L})(?:exchange|erasmus|visiting|guest|abroad|certificat(?:e|ion)s?|certified|diplomas?|boot ?camps?|courses?|summer school|program(?:me)?s?|workshops?|minor|internship|preparatory|prépa|predoctoral|secondary|online)(?!\\p{L})","iu",{"holds":["exchange","erasmus","visiting","guest","abroad","certificat","certified","diploma","boot","course","summer school","program","workshop","minor","internship","preparatory","prépa","predoctoral","secondary","online"]}],
  /** "A technical field", "STEM", "a numerate discipline": several families of fields at once. */
  'wide-field': ["\\b(?:technical|technolog\\w*|stem|numerate|quantitative|sciences?)\\b(?! *engineering)","i",{"holds":["technical","technolog","stem","numerate","quantitative","science"]}],
  /** Fields of degrees. Whoever holds one has been taught what `src/evidence/find-studied.ts` says of the row. */
  'studies-of-computing': ["(?<!\\p{L})(?:computer science|(?:business |applied |advanced |scientific |^)computing$|^informatics|software engineering|computer engineering|csc?e|eecs|informatik|informatique|informática)(?!\\p{L})","iu",{"holds":["computer science","computing","informatics","software engineering","computer engineering","cs","eecs","informatik","informatique","informática"]}],
  /** Fields of degrees. */
  'studies-of-statistics': ["(?<!\\p{L})(?:statistics|biostatistics|statistik|statistique|estadística)(?!\\p{L})","iu",{"holds":["statistics","biostatistics","statistik","statistique","estadística"]}],
  /** Fields of degrees. */
  'studies-of-mathematics': ["(?<!\\p{L})(?:mathematics|maths?|mathematik|mathématiques|matemáticas)(?!\\p{L})","iu",{"holds":["mathematics","math","mathematik","mathématiques","matemáticas"]}],
  /** Fields of degrees. */
  'studies-of-data': ["(?<!\\p{L})(?:data[- ]science|data analytics|science des données|ciencia de datos)(?!\\p{L})","iu",{"holds":["science","data analytics","science des données","ciencia de datos"]}],
  /** Fields of degrees. */
  'studies-of-learning': ["(?<!\\p{L})(?:machine learning|maschinelles lernen|apprentissage automatique|aprendizaje automático)(?!\\p{L})","iu",{"holds":["machine learning","maschinelles lernen","apprentissage automatique","aprendizaje automático"]}],
  /** Fields of degrees. */
  'studies-of-intelligence': ["(?<!\\p{L})(?:artificial intelligence|künstliche intelligenz|intelligence artificielle|inteligencia artificial)(?!\\p{L})","iu",{"holds":["artificial intelligence","künstliche intelligenz","intelligence artificielle","inteligencia artificial"]}],
  /** Fields of degrees. */
  'studies-of-physics': ["(?<!\\p{L})(?:physics|physik|(?<!éducation )physique|(?<!(?:educación|actividad) )física)(?!\\p{L})","iu",{"holds":["physics","physik","physique","física"]}],
  /** Fields of degrees. */
  'studies-of-economics': ["(?<!\\p{L})(?:(?<!home )economics|econometrics|volkswirtschaftslehre)(?!\\p{L})","iu",{"holds":["economics","econometrics","volkswirtschaftslehre"]}],
  /** Fields of degrees. */
  'studies-of-robotics': ["(?<!\\p{L})(?:robotics|robotik|robotique|robótica)(?!\\p{L})","iu",{"holds":["robotics","robotik","robotique","robótica"]}],
  /** Fields of degrees. */
  'studies-of-bioinformatics': ["(?<!\\p{L})(?:bioinformatics|computational biology|bioinformatik)(?!\\p{L})","iu",{"holds":["bioinformatics","computational biology","bioinformatik"]}],
  /** Where students are members, beside their studies. */
  'club-of-students': ["\\b(?:student(?:s|s[’']|[’']s)? (?:developers? )?(?:clubs?|societ(?:y|ies)|association|union|chapter|council|organi[sz]ation)|(?:clubs?|society|association|union) of students)\\b","i",{"holds":["student"," of students"]}],
  /** Titles of those who learn; not of who looks after them. */
  'level-of-learners': ["\\b(?:intern(?:s|ships?)?|(?:student|engineering|software|developer) co-op|^co-op|co-op (?:student|engineer|developer|intern)|trainee|apprentice|working student|werkstudent(?:in)?|undergraduate (?:research\\w*|teaching|student|assistant)|graduate teaching assistant)\\b(?!.*\\b(?:coordinator|manager|officer|director|advis[eo]r|recruiter)\\b)","i",{"holds":["intern","student","engineering","software","developer","co-op","co-op ","trainee","apprentice","working student","werkstudent","undergraduate ","graduate teaching assistant"]}],
  /** What a posting calls a post of those who learn, and nothing else: "an internship", "co-op". */
  'learning-post': ["^(?:an? )?(?:(?:prior|previous|past|relevant|completed) )?(?:intern(?:ships?)?|co-ops?|traineeships?|apprenticeships?|working student)(?: (?:experience|roles?|positions?))?$","i",{"holds":["intern","co-op","traineeship","apprenticeship","working student"]}],
  /** Titles of those who sell, whatever they have to know for it. */
  'selling-post': ["\\b(?:pre-?sales|sales (?:engineer|manager|rep(?:resentative)?|executive|associate|assistant|consultant|director|specialist|advis[eo]r)|account executive|business development)\\b","i",{"holds":["sales","sales ","account executive","business development"]}],
  /** Titles of those who teach, whatever the subject. */
  'teaching-post': ["\\b(?:teacher|lecturer|instructor|tutor|teaching assistant|lehrer(?:in)?|enseignante?|profesora?|docente)\\b","i",{"holds":["teacher","lecturer","instructor","tutor","teaching assistant","lehrer","enseignant","profesor","docente"]}],
  /** Titles of those who lead. */
  'level-of-leads': ["\\b(?:principal|staff|lead|head|director|chief|vp|cto|manager)\\b","i",{"holds":["principal","staff","lead","head","director","chief","vp","cto","manager"]}],
  /** Titles of those who have done it for long. */
  'level-of-seniors': ["\\b(?:senior|sr)\\b","i",{"holds":["senior","sr"]}],
  /** Titles of those who begin. */
  'level-of-juniors': ["\\b(?:junior|jr|graduate|entry[- ]level)\\b","i",{"holds":["junior","jr","graduate","entry"]}],
  /** A course of study under "Experience" is no position; a doctoral or working student's is. */
  'studies-as-title': ["(?<![\\p{L}\\p{N}_])(?:student(?:in)?|schüler(?:in)?|étudiant(?:e)?|estudiante)$","iu",{"holds":["student","schüler","étudiant","estudiante"]}],
  /** Beside "student": who is paid. */
  'student-at-work': ["\\b(?:ph\\.?\\s?d|doctoral|graduate|research|working|assistant|intern|co-?op|werk\\w*)\\b","i",{"holds":["ph","doctoral","graduate","research","working","assistant","intern","co","werk"]}],
  /** Who is paid for a doctorate, or after one, names it like a degree. */
  'doctoral-post': ["^(?:ph\\.?\\s?d|doctoral|doctorate)\\.?\\s+(?:candidate|fellow|researcher)\\b|\\bpost-?doc|^ph\\.?\\s?d\\.?$","i",{"holds":["candidate","fellow","researcher","post","ph"]}],
  /** Posts of research and teaching that only universities have. */
  'academic-post': ["\\b(?:(?:graduate|undergraduate|student|doctoral) (?:researcher|assistant)|(?:research|teaching) (?:assistant|fellow)|lecturer|(?:assistant |associate )?professor|ph\\.?\\s?d\\.? (?:student|researcher)|post-?doc(?:toral)?(?: \\w+)?|doctorand(?:in)?|doctorant(?:e)?)\\b","i",{"holds":["researcher","assistant","research","teaching","lecturer","professor","student","post","doctorand","doctorant"]}],
  /** What was made or won, and no post. */
  'piece-as-title': ["\\b(?:projects?|dissertation|(?<=dissertation ?- ?)thesis|awards?|prizes?|competitions?|hackathon|scholarships?|conferences?|seminars?|workshops?)$","i",{"holds":["project","dissertation","thesis","award","prize","competition","hackathon","scholarship","conference","seminar","workshop"]}],
  /** What students do in a lab for months, which resumes list beside posts. */
  'piece-in-a-lab': ["^(?:master|bachelor|diploma|semester)(?:[’']?s)? (?:thesis|project)$","i",{"begins":["master","bachelor","diploma","semester"]}],
  /** What a line that names no post begins or goes on with, where it tells of studies. */
  'piece-of-studies': ["(?:^|,\\s)(?:(?:group|class|course|term|capstone) project)(?=,|\\s[–(-]|$)","i",{"holds":[" project"]}],
  /** Work that nobody is paid for. */
  'volunteer': ["\\b(?:volunteer|volunteering|ehrenamt\\w*|bénévole|voluntari[oa])\\b(?! (?:coordinator|manager|services)\\b)","i",{"holds":["volunteer","volunteering","ehrenamt","bénévole","voluntari"]}],
  /** What is counted by its data, its users or its time, whoever made it. */
  'counted-work': ["\\b(?:\\w*RAG|retrieval[- ]augmented|LLMs?|GPT[-\\w.]*|large language models?|chat ?bots?|assistants?|agents?|prompts?|models?|modell?ing|classif\\w+|regression|neural|CNNs?|LSTMs?|transformers?|predict\\w*|forecast\\w*|detect(?:ion|ors?)|recogni\\w+|segmentation|recommend\\w+|cluster(?:s|ing)?|embeddings?|fine-?tun\\w+|algorithms?|machine learning|APIs?|(?:micro)?services?|apps?|applications?(?!-)|web|websites?|webservers?|platforms?|front ?-?ends?|back ?-?ends?|user interfaces?|pipelines?|ETL|ELT|batch\\w*|streaming|ingest\\w*|data ?(?:sets?|bases?|warehouses?|lakes?|processing|validation|integration|quality)|big data|schemas?|queries|scrap(?:ed|ers?|ing)|pre-?process\\w*|clean(?:ed|ing)|benchmarks?|dash ?boards?|reports?|insights?|analys[ei]s|visuali[sz]\\w+|KPIs?|EDA|automat\\w+|CI/CD|systems?|tools?|frameworks?|packages?|infrastructure)\\b","i",{"holds":["rag","retrieval","llm","gpt","large language model","chat","assistant","agent","prompt","model","classif","regression","neural","cnn","lstm","transformer","predict","forecast","detect","recogni","segmentation","recommend","cluster","embedding","fine","algorithm","machine learning","api","service","app","application","web","website","webserver","platform","front","back","user interface","pipeline","etl","elt","batch","streaming","ingest","data","big data","schema","queries","scrap","process","clean","benchmark","board","report","insight","analys","visuali","kpi","eda","automat","ci/cd","system","tool","framework","package","infrastructure"]}],
  /** What nobody counts by its data, its users or its speed. */
  'of-daily-work': ["\\b(?:document(?:ed|ation)|SOPs?|tickets?|bugs|meetings?|incidents?|supply chain|customer service|events?|team of|course materials?|issues?)\\b","i",{"holds":["document","sop","ticket","bugs","meeting","incident","supply chain","customer service","event","team of","course material","issue"]}],
  /** How a bullet begins that goes on about the one above it. */
  'goes-on-about-it': ["^(?:currently|actively|now|it|this|the|used|widely)\\b","i",{"begins":["currently","actively","now","it","this","the","used","widely"]}],
} as const
