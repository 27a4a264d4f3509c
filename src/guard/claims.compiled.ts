// Compiled from skills-taxonomy/language/claims.yaml by `npm run taxonomy`: mend it there.
import type { ClaimRow } from './claim-row.ts'

export const CLAIM_ROWS: readonly ClaimRow[] = [
  /** Looked on or learned. */
  {"id":"watched","kind":"share","rank":0,"phrases":["observe","observes","observed","observing","shadow","shadows","shadowed","shadowing","studied","studying","learned","learns","learnt","sat in on","was trained in","trained on the use of","was introduced to","trained in","trained on","was shown"]},
  /** Had a part in what others did. */
  {"id":"helped","kind":"share","rank":1,"phrases":["assist","assists","assisted","assisting","help","helps","helped","helping","attend","attends","attended","attending","member of","served on","sat on","supported","supporting","contribute","contributes","contributed","contributing","participate","participates","participated","participating","took part","taking part","involved in","was involved","played a part","played a role","had a hand in","with guidance from","under the guidance","under supervision","under the supervision","under the direction","supervised by","guided by","volunteer","volunteers","volunteered","volunteering","helping hand","in support of","gave a hand","lent a hand","assistance","pitched in","aided","backed up"]},
  /** Kept it going. */
  {"id":"ran","kind":"share","rank":2,"backs":3,"phrases":["administer","administers","administered","administering","coordinate","coordinates","coordinated","coordinating","organise","organises","organised","organising","organize","organizes","organized","organizing","ran","running","runs","run","maintain","maintains","maintained","maintaining","operate","operates","operated","operating","handle","handles","handled","handling","looked after","look after","took over","taken over","inherited","took care of","kept","keep","keeps","keeping","arranged","scheduled","planned"]},
  /** Showed others the way. */
  {"id":"guided","kind":"share","rank":2,"backs":4,"phrases":["guide","guides","guided","guiding","instruct","instructs","instructed","instructing","host","hosts","hosted","hosting","conduct","conducts","conducted","conducting"]},
  /** Answered for it. */
  {"id":"managed","kind":"share","rank":3,"backs":4,"phrases":["manage","manages","managed","managing","responsible for","in charge of","accountable for","ownership of","took charge","responsibility for","project manager","oversee","oversees","overseed","overseing","oversaw","overseen"]},
  /** Led others, or began it. */
  {"id":"led","kind":"share","rank":4,"phrases":["led","leads","leading","headed","heading","direct","directs","directed","directing","spearhead","spearheads","spearheaded","spearheading","supervise","supervises","supervised","supervising","chair","chairs","chaired","chairing","pioneer","pioneers","pioneered","pioneering","champion","champions","championed","championing","drove","founded","owned","owning","leader of","as lead","team lead","tech lead","technical lead","project lead","lead engineer","lead developer","lead author","head of","at the helm","leadership of","took the lead","masterminded","orchestrated","captained","commanded","steered","architect of","principal author","hired","line management","the driving force"]},
  /** A beginning. */
  {"id":"novice","kind":"level","rank":1,"measure":"knowledge","phrases":["basic","basics","some","beginner","elementary","familiar","familiarity","introductory","rudimentary","some knowledge","novice","exposure","a1","a2","working towards","first steps"]},
  /** Enough to work with. */
  {"id":"working-level","kind":"level","rank":2,"measure":"knowledge","phrases":["conversational","intermediate","working knowledge","working proficiency","b1","b2","good command","good working","competent"]},
  /** Well known. */
  {"id":"advanced-level","kind":"level","rank":3,"measure":"knowledge","phrases":["advanced","proficient","proficiency in","highly skilled","in depth","c1","professional proficiency","full professional","deep knowledge","deep expertise","strong command","extensive knowledge","accomplished"]},
  /** As well as it gets. */
  {"id":"expert-level","kind":"level","rank":4,"measure":"knowledge","phrases":["expert","experts level","expert level","expertise in","fluent","fluently","mastery","mastered","native","bilingual","mother tongue","c2","guru","world class","authority on","recognised expert","recognized expert","specialist in"]},
  /** A post for beginners. */
  {"id":"junior-post","kind":"level","rank":1,"measure":"post","phrases":["junior","jr","intern","internship","trainee","traineeship","apprentice","apprenticeship","working student","student assistant","entry level","assistant","graduate engineer","placement student"]},
  /** A post for people of experience. */
  {"id":"senior-post","kind":"level","rank":3,"measure":"post","phrases":["senior","sr","seasoned","veteran"]},
  /** A post above others. */
  {"id":"leading-post","kind":"level","rank":4,"measure":"post","phrases":["principal","staff engineer","staff scientist","team lead","tech lead","technical lead","lead engineer","lead developer","lead analyst","lead data","lead machine","lead scientist","lead software","manager","supervisor","foreman","head of","head nurse","charge nurse","director","chief","cto","vp","vice president","executive","head teacher"]},
  /** A first degree. */
  {"id":"bachelor","kind":"level","rank":1,"measure":"degree","phrases":["bachelor","bachelors","bachelor's","bsc","b.sc","bsn","b.a","beng","b.eng","btech","b.tech","undergraduate degree"]},
  /** A second degree. */
  {"id":"master","kind":"level","rank":2,"measure":"degree","phrases":["master of","masters","master's","master degree","msc","m.sc","msn","m.a","meng","m.eng","mtech","m.tech","mba","m.b.a","mphil","graduate degree","postgraduate degree","diplom"]},
  /** A doctorate. */
  {"id":"doctor","kind":"level","rank":3,"measure":"degree","phrases":["phd","ph.d","dr","doctorate","doctoral","dphil","d.phil","doctor of","dr.","edd","sc.d"]},
  /** Nobody else had a part in it. */
  {"id":"alone","kind":"reach","phrases":["single handedly","solely","sole","independently","on my own","alone","by myself","autonomously","without help","unaided","one person","the only"]},
  /** There was nothing before it, and nothing of it was left to others. */
  {"id":"from-nothing","kind":"reach","phrases":["from scratch","from the ground up","end to end","from zero","greenfield","from inception","full lifecycle","the entire","entirely","fully","invented","invention","patent","patents"]},
  /** It reached further. */
  {"id":"everywhere","kind":"reach","phrases":["company wide","companywide","global","globally","worldwide","nationwide","enterprise wide","organisation wide","organization wide","across the company","across the organisation","across the organization","across all teams","international","internationally","all teams","all departments","firm wide","group wide","every team","all sites","the whole company","every department","all regions"]},
  /** It mattered more. */
  {"id":"serious","kind":"reach","phrases":["mission critical","business critical","production grade","in production","to production","into production","production server","production servers","production system","production systems","production environment","production cluster","live system","live traffic","large scale","at scale","enterprise grade","enterprise","award winning","industry leading","state of the art","cutting edge","best in class","flagship","patented","high traffic","multi million","real time","record breaking","strategic","board level","c level","high profile"]},
  /** Nothing of it was left out. */
  {"id":"all","kind":"reach","phrases":["all","whole","the full","complete"]},
  /** By a lot. */
  {"id":"much","kind":"reach","phrases":["significantly","dramatically","substantially","massively","vastly","drastically","tremendously","hugely","greatly","considerably","exponentially","significant","dramatic","substantial","massive","huge","extensive","extensively","sharply"]},
  /** Nothing was left wanting. */
  {"id":"no-fault","kind":"reach","phrases":["always","flawless","flawlessly","perfect","perfectly","every time","consistently","guaranteed","zero defects","zero errors","ahead of schedule","under budget","top performer","best","number one","top ranked","first ever","exceeded","exceeding","outperformed","surpassed","record"]},
  /** Better than others of the class. */
  {"id":"honours","kind":"reach","phrases":["with distinction","cum laude","first class","with honours","with honors","with merit","valedictorian","top of the class","best of the class","dean s list","dean's list","gpa"]},
  /** It was a trial. */
  {"id":"trial","kind":"limit","phrases":["prototype","prototypes","prototyped","prototyping","pilot","pilots","piloted","piloting","trial","trials","trialed","trialing","trialled","trialling","proof of concept","poc","mock","mockup","demo","draft","drafted","drafts","experimental","experiment","beta","minimum viable","mvp","spike","sketch","sketched","dry run","feasibility","exploratory","early version"]},
  /** It was for practice or study. */
  {"id":"practice","kind":"limit","phrases":["coursework","course project","class project","student project","toy","hobby","personal project","side project","university project","hackathon","for practice","simulated","simulation","test environment","staging","sandbox","synthetic data","lab setting","tutorial","test server","test system","test machine","test cluster","demo server","volunteer","volunteered","voluntary","unpaid","in my spare time","test data","practice data"]},
  /** It was written for a degree, which coursework is not. */
  {"id":"thesis","kind":"limit","phrases":["thesis"]},
  /** It was not all of it. */
  {"id":"partly","kind":"limit","phrases":["partly","partially","in part","part of","parts of","some of","one of","several of","co","jointly","as part of","half of","a portion of","part time","sections of","joint","a subset of","the first version","co wrote","co authored","as one of"]},
  /** Others did it, too; said by naming them in whatever way. */
  {"id":"with-others","kind":"limit","phrases":["together with","in a team of","in a team with","in collaboration with","in cooperation with","alongside","jointly with","shared with"]},
  /** It is not done. */
  {"id":"not-yet","kind":"limit","phrases":["planning to","expected","anticipated","in progress","ongoing","not yet","on hold","cancelled","canceled","abandoned","to be completed","pursuing","candidate for","degree candidate","incomplete","not completed","unfinished","in preparation","preparing for","in training","under review","withdrawn","withdrew","left before","no degree","studying towards","working towards","expired","lapsed","provisional","all but dissertation","currently studying","credits towards","without graduating","not graduated","upcoming","in review","pending","proposed","proposal","attempted","tried to","aimed to","intended to","hope to","would","in draft","is planned","are planned","was planned","planned for","planned to","submitted to","currently enrolled","phd candidate","ph.d candidate","doctoral candidate","studies toward","studies towards","without a degree","not finished","never finished","suggested","postponed","deferred","shelved","not complete","since withdrawn","dropped out"]},
  /** Somebody did not want it, which any denial says, too. */
  {"id":"refused","kind":"limit","phrases":["decided against","voted against","turned down","called off","fell through","came to nothing","gave up","given up","vetoed","discontinued"]},
  /** Not often, or not for long. */
  {"id":"seldom","kind":"limit","phrases":["occasionally","occasional","sometimes","at times","rarely","ad hoc","temporary","temporarily","interim","acting","short term","briefly","as needed","stand in","substitute","on request","only once","once only","deputising","deputizing","seasonal","casual","holiday cover","maternity cover","locum"]},
  /** Employed for a time, or through somebody else. */
  {"id":"employed-otherwise","kind":"term","phrases":["contract","agency","freelance","freelancer","self employed","fixed term","temp","secondment","seconded","zero hours","work placement","honorary","visiting","adjunct"]},
  /** Attended, or a beginning, and not examined. */
  {"id":"attended","kind":"term","phrases":["workshop","webinar","seminar","audited","attended","attendance","introduction","introductory","taster","half day","one day","short course"]},
  /** It is denied that something was done. */
  {"id":"not","kind":"denial","phrases":["not","never","cannot","did not","didn't","don't","doesn't","wasn't","weren't","haven't","isn't","lack","lacking","yet to","failed to","no longer","hardly","unable","non","avoided"]},
  /** A thing is denied, and the denial goes where the thing goes. */
  {"id":"without","kind":"denial","phrases":["no","without","nor","neither","zero","free of","free from","nothing","none","except","excluding","other than","apart from","instead of","rather than"]},
  /** To make. */
  {"id":"same-make","kind":"same","phrases":["configure","configured","configuring","built","build","building","create","created","develop","developed","development","construct","implemented","implement","implementation","wrote","write","written","writing","make","made","making","engineer","engineered","author","authored","code","coded","program","programmed","produced","produce","craft","crafted","design","designed","devised","prepare","prepared","set","establish","established","put","compile","compiled","draft","drafted","drew","draw","architected","assemble","assembled","deliver","delivered","rebuild","rebuilt","rewrite","rewrote","redesign","redesigned"]},
  /** To make what was not there. */
  {"id":"same-craft","kind":"same","phrases":["built","build","building","create","created","develop","developed","construct","constructed","implemented","implement","wrote","write","written","author","authored","code","coded","program","programmed","design","designed","devised","architected","rebuild","rebuilt","rewrite","rewrote","redesign","redesigned","invented","engineered"]},
  /** To make less. */
  {"id":"same-lessen","kind":"same","phrases":["improve","improved","improving","reduce","reduced","reducing","reduction","cut","cutting","lower","lowered","lowering","decrease","decreased","decreasing","shrink","shrank","shorten","shortened","trim","trimmed","bring","brought","drop","dropped","dropping","fell","fall","halve","halved","halving","slash","slashed","save","saved","saving","savings","fewer","less","down","minimise","minimize","shaved","decline","declined"]},
  /** To make more or better. */
  {"id":"same-raise","kind":"same","phrases":["increase","increased","increasing","raise","raised","raising","improve","improved","improving","improvement","grow","grew","growing","growth","boost","boosted","lift","lifted","enhance","enhanced","gain","gained","rose","rise","expand","expanded","more","up","higher","better","climb","climbed","accelerate","sped","speed","faster","quicker","strengthen","strengthened","double","doubled","doubling"]},
  /** To move from one thing to another. */
  {"id":"same-move","kind":"same","phrases":["migrate","migrated","migration","move","moved","moving","port","ported","transition","transitioned","transfer","transferred","switch","switched","convert","converted","replace","replaced","replacing","replacement","changed","change","instead","shift","shifted","upgrade","upgraded"]},
  /** To use. */
  {"id":"same-use","kind":"same","phrases":["use","used","using","apply","applied","applying","utilise","utilised","utilize","utilized","leverage","leveraged","employ","employed","employing","via","through","with","by","work","worked","working","operate","operated"]},
  /** Those for whom it is done. */
  {"id":"same-people-served","kind":"same","phrases":["customer","customers","client","clients","user","users","consumer","consumers","buyer","buyers","shopper","shoppers","visitor","visitors","guest","guests","attendee","attendees","participant","participants","delegate","delegates","subscriber","subscribers","reader","readers"]},
  /** Those with whom it is done. */
  {"id":"same-people-beside","kind":"same","phrases":["colleague","colleagues","coworker","coworkers","teammate","teammates","peer","peers","team","teams","staff","people","person","persons","member","members","employee","employees","engineer","engineers","developer","developers","group","groups","squad","crew","workers"]},
  /** How long it takes. */
  {"id":"same-time-taken","kind":"same","phrases":["time","times","duration","latency","delay","delays","wait","waiting","turnaround","runtime","response"]},
  /** What is paid. */
  {"id":"same-money","kind":"same","phrases":["cost","costs","spend","spending","expense","expenses","expenditure","budget","bill","bills","price","prices","money","fees","fee"]},
  /** To look into. */
  {"id":"same-look-into","kind":"same","phrases":["analyse","analyze","analysed","analyzed","analysis","analyses","analysing","analyzing","examine","examined","examining","investigate","investigated","study","studied","evaluate","evaluated","evaluation","assess","assessed","assessment","review","reviewed","reviewing","inspect","inspected","explore","explored","research","researched","audit","audited","check","checked","checking","checks","compare","compared","look"]},
  /** To teach. */
  {"id":"same-teach","kind":"same","phrases":["teach","taught","teaching","train","trained","training","coach","coached","coaching","mentor","mentored","mentoring","tutor","tutored","tutoring","instruct","instructed","onboard","onboarded","guide","guided","educate","lesson","lessons","class","classes","course","courses","workshop","workshops","lecture","lectures","introduced","explain","explained"]},
  /** To keep going. */
  {"id":"same-keep","kind":"same","phrases":["maintain","maintained","maintaining","maintenance","run","ran","running","operate","operated","keep","kept","keeping","manage","managed","managing","management","administer","administered","handle","handled","handling","look","looked","care","responsible","charge","oversee","oversaw","coordinate","coordinated","coordinating","organise","organised","organize","organized","arrange","arranged","schedule","scheduled","plan","planned","lead","led","leading","supervise","supervised","head","headed","direct","directed"]},
  /** To have a machine do it. */
  {"id":"same-automate","kind":"same","phrases":["automate","automated","automating","automation","automatic","automatically","script","scripted","scripts"]},
  /** To tell others. */
  {"id":"same-tell","kind":"same","phrases":["present","presented","presenting","presentation","presentations","report","reported","reporting","reports","communicate","communicated","share","shared","sharing","show","showed","talk","talks","spoke","speak","told","document","documented","documentation","describe","described","publish","published","publication","send","sent","give","gave","brief","briefed","summary","summaries","summarise","summarised","summarize","summarized","inform","informed"]},
  /** To find. */
  {"id":"same-find","kind":"same","phrases":["find","found","finding","detect","detected","detecting","detection","discover","discovered","identify","identified","identifying","spot","spotted","spotting","locate","located","uncover","uncovered","flag","flagged","flagging","catch","caught","recognise","recognised","recognize","recognized","trace","traced","diagnose","diagnosed"]},
  /** To foretell. */
  {"id":"same-foretell","kind":"same","phrases":["predict","predicted","predicting","prediction","predictions","predictive","forecast","forecasts","forecasting","forecasted","estimate","estimated","estimates","estimating","estimation","anticipate","project","projected","projection","projections"]},
  /** To put right. */
  {"id":"same-mend","kind":"same","phrases":["fix","fixed","fixing","repair","repaired","repairs","resolve","resolved","resolving","solve","solved","correct","corrected","debug","debugged","mend","mended","remove","removed","eliminate","eliminated","address","addressed","clean","cleaned","cleaning","troubleshoot","troubleshot","settle","settled"]},
  /** To bring together. */
  {"id":"same-gather","kind":"same","phrases":["collect","collected","collecting","collection","gather","gathered","gathering","ingest","ingested","ingesting","ingestion","extract","extracted","extraction","scrape","scraped","load","loaded","loading","import","imported","merge","merged","merging","combine","combined","combining","join","joined","joining","consolidate","consolidated","integrate","integrated","integration","aggregate","aggregated","unify","unified","pool","pooled"]},
  /** To put to use. */
  {"id":"same-put-to-use","kind":"same","phrases":["deploy","deployed","deploying","deployment","deployments","release","released","releases","launch","launched","ship","shipped","rollout","roll","rolled","publish","serve","served","serving","host","hosted","productionise","productionize","install","installed","introduce","introduced","live","adopt","adopted","adoption"]},
  /** To put each with its like. */
  {"id":"same-sort","kind":"same","phrases":["sort","sorts","sorted","sorting","classify","classified","classification","classifies","categorise","categorised","categorize","categorized","categorisation","categorization","category","categories","group","grouped","grouping","bucket","buckets"]},
  /** To watch. */
  {"id":"same-watch","kind":"same","phrases":["monitor","monitored","monitoring","track","tracked","tracking","watch","watched","watching","measure","measured","measuring","measurement","log","logged","logging","record","recorded","observe","observed","alert","alerts","alerting","alarm","alarms","follow","followed","count","counted"]},
  /** To try out. */
  {"id":"same-try","kind":"same","phrases":["test","tests","tested","testing","validate","validated","validation","verify","verified","verifying","trial","trialled","experiment","experiments","experimented","try","tried","benchmark","benchmarked","benchmarks","proof","proved","quality"]},
  /** Where figures are shown. */
  {"id":"same-board","kind":"same","phrases":["dashboard","dashboards","report","chart","charts","graph","graphs","visualisation","visualisations","visualization","visualizations","visualise","visualize","plots","plot","overview","overviews"]},
  /** How a thing is done. */
  {"id":"same-way","kind":"same","phrases":["process","processes","procedure","procedures","workflow","workflows","routine","routines","method","methods","practice","practices","approach","approaches","way","ways","job","jobs","task","tasks","step","steps","pipeline","pipelines","technique","techniques","effort","efforts"]},
  /** What is made. */
  {"id":"same-thing-made","kind":"same","phrases":["system","systems","tool","tools","tooling","platform","platforms","application","applications","app","apps","service","services","solution","solutions","software","product","products","program","programme","website","site","portal","engine","framework","library","package","module","component","components","model","models","classifier","algorithm","algorithms","network","networks"]},
  /** What is held. */
  {"id":"same-records","kind":"same","phrases":["data","dataset","datasets","record","records","entry","entries","row","rows","table","tables","information","document","documents","file","files","item","items","figure","figures","metric","metrics","number","numbers","statistics","corpus","sample","samples"]},
  /** What goes wrong. */
  {"id":"same-fault","kind":"same","phrases":["error","errors","fault","faults","bug","bugs","issue","issues","defect","defects","failure","failures","incident","incidents","problem","problems","mistake","mistakes","outage","outages","crash","crashes","wrong","false","breakdown","breakdowns","fail","failed","failing"]},
  /** What is sold. */
  {"id":"same-sell","kind":"same","phrases":["sale","sales","sell","sold","selling","revenue","revenues","turnover","purchase","purchases","order","orders","ordering","buy","bought"]},
  /** A degree. */
  {"id":"same-study","kind":"same","phrases":["b.sc","b.s","b.a","b.eng","bachelor","bachelors","bsc","bs","ba","beng","undergraduate","honours","hons","honors","degree","university","studies","of","science","arts"]},
  /** A second degree. */
  {"id":"same-higher-study","kind":"same","phrases":["m.sc","m.s","m.a","m.eng","master","masters","msc","ms","ma","meng","mres","mphil","postgraduate"]},
  /** A doctorate. */
  {"id":"same-highest-study","kind":"same","phrases":["ph.d","doctorate","phd","doctoral","dphil","doctor"]},
  /** Every day. */
  {"id":"same-often-day","kind":"same","phrases":["daily","nightly","day","days","night","overnight","everyday"]},
  /** Every week. */
  {"id":"same-often-week","kind":"same","phrases":["weekly","week","weeks"]},
  /** Every month. */
  {"id":"same-often-month","kind":"same","phrases":["monthly","month","months"]},
  /** Every year. */
  {"id":"same-often-year","kind":"same","phrases":["yearly","annual","annually","annum","year","years"]},
  /** Without a machine. */
  {"id":"same-hand","kind":"same","phrases":["manual","manually","hand","hands","paper"]},
  /** Where things are kept. */
  {"id":"same-store","kind":"same","phrases":["store","stores","stored","storage","warehouse","warehouses","database","databases","archive","archives","repository","repositories","stock","inventory"]},
  /** Who is cared for. */
  {"id":"same-sick","kind":"same","phrases":["patient","patients","resident","residents"]},
  /** Who is taught. */
  {"id":"same-learner","kind":"same","phrases":["student","students","pupil","pupils","learner","learners","child","children","trainee","trainees","apprentice","apprentices","newcomer","newcomers","beginner","beginners","starters","hires","joiners"]},
  /** Where is taught. */
  {"id":"same-school","kind":"same","phrases":["school","schools","college","academy"]},
  /** Where is sold or worked. */
  {"id":"same-branch","kind":"same","phrases":["shop","shops","outlet","outlets","branch","branches","location","locations","sites","office","offices"]},
  /** Who supplies. */
  {"id":"same-supplier","kind":"same","phrases":["supplier","suppliers","vendor","vendors","contractor","contractors","provider","providers"]},
  /** What programs are written in. */
  {"id":"same-code-base","kind":"same","phrases":["codebase","source","refactor","refactored","refactoring","rewrite","rewrote","rewritten","restructure","restructured","legacy","old","older","existing","previous","former","earlier"]},
  /** Claims nothing by itself. */
  {"id":"plain","kind":"plain","phrases":["every","various","multiple","several","many","new","key","main","overall","general","different","relevant","related","specific","including","included","include","such","well","successfully","effectively","efficiently","efficient","effective","accurate","accurately","experience","experienced","background","focus","focused","skilled","skill","practical","professional","hands","based","result","resulting","resulted","results","outcome","achieve","achieved","achieving","allow","allowed","allowing","enable","enabled","enabling","ensure","ensured","ensuring","provide","provided","providing","regular","regularly","role","purpose","order","also","both","each","per","rate","rates","total","number","amount","level","area","areas","need","needs","core","close","closely","together","collaborate","collaborated","collaborating","collaboration","alongside","cooperate","cooperation","partner","partnered","partnering","jointly","across","within","between","over","under","from","into","back","out","end","start","started","take","took","taken","taking","time","part","place","get","got","like","so","able","can","come","came","go","went","current","currently","now","today","recent","recently","former","formerly","previously","past","reliable","robust","clear","simple","easy","good","strong","solid","further","other","own","self","due","thanks","while","still","where","which","whose","that","who","when","whenever","there","then","thus","hence","later","after","before","since","until","during","throughout","about","around","approximately","roughly","nearly","almost","some","certain","particular","variety","range","set","support","supported","help","helped","assist","assisted","contribute","contributed","participate","participated","involve","involved","involving","serve","position","duties","duty","responsibility","responsibilities","task","tasks","activity","activities","work","works","day","basis","matter","matters","case","cases","kind","kinds","type","types","form","forms","cover","covered","covering","span","spanning","comprise","comprising","consist","consisting","feature","features","led","lead","one","two","half","third","quarter","first","second","last","next","respectively","namely","e.g","i.e","etc","percent","pct","mainly","primarily","mostly","chiefly","largely","among","amongst","whole","full","high","low","large","small","big","little","long","short","quick","quickly","internal","external","local","in-house","business","company","organisation","organization","firm","department","departments","unit","project","projects","initiative","initiatives","meet","met","meeting","meetings","member","members","hold","held","holding","gave","give","given","giving","had","has","have","having","want","wanted","seek","seeking","looking","passionate","motivated","keen","interested","interest","candidate","specialising","specializing","specialised","specialized","specialise","specialize","proven","track","history","expertise","knowledge","understanding","ability","familiarity","use","used","uses","using","apply","applied","applying","via","through","worked","working","conduct","conducted","conducting","carry","carried","carrying","perform","performed","performing","undertook","undertaken","undertake","did","do","does","done","spend","spent","spending","prepare","prepared","preparing","aged","age","often","re","non","pre","instead","make","made","making","read","write-up"]},
  /** That much or more. */
  {"id":"at-least","kind":"bound","rank":1,"phrases":["over","more than","above","at least","exceeding","upwards of","in excess of","no fewer than","no less than","minimum of","north of","beyond"]},
  /** Roughly that much. */
  {"id":"about","kind":"bound","rank":0,"phrases":["about","around","approximately","approx","roughly","some","circa","in the region of","an estimated","or so"]},
  /** That much or less. */
  {"id":"at-most","kind":"bound","rank":-1,"phrases":["up to","at most","no more than","maximum of","nearly","almost","close to","just under","not quite","as many as","as much as"]},
  /** Of a hundred. */
  {"id":"percent","kind":"unit","measure":"percent","size":1,"phrases":["percent","pct","per cent","percentage points","points"]},
  /** So many times. */
  {"id":"times","kind":"unit","measure":"factor","size":1,"phrases":["x","fold","times","times as many","times faster"]},
  /** A thousandth of a second. */
  {"id":"millisecond","kind":"unit","measure":"time","size":0.001,"phrases":["ms","millisecond","milliseconds","msec"]},
  /** A second. */
  {"id":"second","kind":"unit","measure":"time","size":1,"phrases":["s","sec","secs","second","seconds"]},
  /** A minute. */
  {"id":"minute","kind":"unit","measure":"time","size":60,"phrases":["min","mins","minute","minutes"]},
  /** An hour. */
  {"id":"hour","kind":"unit","measure":"time","size":3600,"phrases":["h","hr","hrs","hour","hours","hourly"]},
  /** A day. */
  {"id":"day","kind":"unit","measure":"time","size":86400,"phrases":["day","days","daily"]},
  /** A week. */
  {"id":"week","kind":"unit","measure":"time","size":604800,"phrases":["week","weeks","weekly","wk","wks"]},
  /** Two weeks. */
  {"id":"fortnight","kind":"unit","measure":"time","size":1209600,"phrases":["fortnight","fortnights","fortnightly"]},
  /** A twelfth of a year. */
  {"id":"month","kind":"unit","measure":"time","size":2628000,"phrases":["month","months","monthly","mo","mos"]},
  /** Three months. */
  {"id":"quarter-year","kind":"unit","measure":"time","size":7884000,"phrases":["quarterly","quarters"]},
  /** A year. */
  {"id":"year","kind":"unit","measure":"time","size":31536000,"phrases":["year","years","yr","yrs","yearly","annually","annual","annum"]},
  /** A thousand bytes. */
  {"id":"kilobyte","kind":"unit","measure":"bytes","size":0.001,"phrases":["kb","kilobyte","kilobytes"]},
  /** A million bytes. */
  {"id":"megabyte","kind":"unit","measure":"bytes","size":1,"phrases":["mb","megabyte","megabytes"]},
  /** A thousand megabytes. */
  {"id":"gigabyte","kind":"unit","measure":"bytes","size":1000,"phrases":["gb","gigabyte","gigabytes"]},
  /** A million megabytes. */
  {"id":"terabyte","kind":"unit","measure":"bytes","size":1000000,"phrases":["tb","terabyte","terabytes"]},
  /** A thousand terabytes. */
  {"id":"petabyte","kind":"unit","measure":"bytes","size":1000000000,"phrases":["pb","petabyte","petabytes"]},
  /** A gram. */
  {"id":"gram","kind":"unit","measure":"mass","size":0.001,"phrases":["g","gram","grams"]},
  /** A thousand grams. */
  {"id":"kilogram","kind":"unit","measure":"mass","size":1,"phrases":["kg","kilo","kilos","kilogram","kilograms"]},
  /** A thousand kilograms. */
  {"id":"tonne","kind":"unit","measure":"mass","size":1000,"phrases":["t","ton","tons","tonne","tonnes"]},
  /** A metre. */
  {"id":"metre","kind":"unit","measure":"length","size":1,"phrases":["metre","metres","meter","meters"]},
  /** A thousand metres. */
  {"id":"kilometre","kind":"unit","measure":"length","size":1000,"phrases":["km","kilometre","kilometres","kilometer","kilometers"]},
  /** A mile. */
  {"id":"mile","kind":"unit","measure":"length","size":1609,"phrases":["mile","miles"]},
  /** A litre. */
  {"id":"litre","kind":"unit","measure":"volume","size":1,"phrases":["l","litre","litres","liter","liters"]},
  /** A dollar. */
  {"id":"dollar","kind":"unit","measure":"dollars","size":1,"phrases":["dollar","dollars","usd"]},
  /** A euro. */
  {"id":"euro","kind":"unit","measure":"euros","size":1,"phrases":["euro","euros","eur"]},
  /** A pound. */
  {"id":"pound","kind":"unit","measure":"pounds","size":1,"phrases":["pounds","gbp"]},
]
