/*
 * How much it tells that a resume has a word of a posting: little if most postings have that word. Stems, by how many of 167
 * postings for work with data and software contain each.
 */

/** In a quarter of postings or more. */
const COMMON_STEMS =
  'access across action addit advanc ag ai analysi analyt api appli applic approach architectur assist autom aw azur ' +
  'background base believ benefit best bonu bring build busi candid capabl care career challeng chang ci client close ' +
  'cloud code collabor commit commun community compani compens competit complex comput concept connect continu contribut ' +
  'core creat critic cross cultur custom customer dai data databas decis deep defin degre deliv demonstr deploi deploy ' +
  'descript design develop differ digit disabl distribut divers document drive driven effect effici employ employe empow ' +
  'enabl end engag engin enhanc ensur enterpris environ equal etc evalu everi excel execut expect experi fast featur ' +
  'field find first flexibl focu focus framework full function futur gender gener global great grow growth health help ' +
  'high highli hire ident identifi impact implement improv includ inclus individu industri inform information ' +
  'infrastructur initi initiatives innov insight integr intellig intern job join kei languag larg law lead learn level leverag life ' +
  'llm locat look machin mai maintain make manag market meet member mission ml model modern monitor multipl nation need ' +
  'new non not off offer offic on open oper opportun optim organ organization orient origin part partner passion peopl ' +
  'perform person pipelin plan platform pleas plu posit position power practic prefer problem process product production ' +
  'profession program project protect provid python qualif qualifi qualiti race rang readi real record recruit relat ' +
  'reliabl religion remot report requir research respons review robust role salari scalabl scale scienc scientist secur ' +
  'seek senior servic set sexual shape share softwar solut solv sourc specif sql stakehold standard state statu strategi ' +
  'success support system team tech technic techniqu technolog test thrive time togeth tool track train transform trust ' +
  'understand us user valu veteran vision want will within without workflow world'

/** In seven of a hundred or more. */
const USUAL =
  'abil acceler accept accommod accord account accuraci achiev acquisit act activ actual ad adapt address adopt advoc ' +
  'agenc agent agil aim airflow algorithm align allow along alongsid alwai ambigu ambiti amount analys analyst analyz ' +
  'ancestri annual app appropri architect area around art artifici ask aspect assess asset assign associ audienc audit ' +
  'augment author autonom autonomi avail award back backend balanc bank basi basic becom behavior belief better beyond ' +
  'bi big billion boundari brand broad built call capit case cash cd celebr center central centric certif chanc ' +
  'characterist check choic choos citi citizenship class clean clear clearli colleagu collect combin comfort commerci ' +
  'common complet complianc compon comprehens condit conduct confid configur consid consider consist consult consum ' +
  'contact contain container context control convers conversation corpor cost countri cover coverag creation creativ ' +
  'curiou current cut cycl daili dashboard dataset date debug dedic deepli deliveri demand dental depart depend depth ' +
  'desir detail detect determin devop direct directli disciplin discrimin discuss docker documentation domain duti dynam ' +
  'earli ecosystem edg educ effort elig email embed embedded embrac emerg encourag energi english enjoi entir equip ' +
  'equiti equival essenti establish etl even event everyon everyth evolv exampl except excit executive exist expand ' +
  'experiment expert explor exposur express extend extens extern extract face facilit factor fair famili feder feedback ' +
  'feel final financ financi fine firm fit fix flow follow form forward foster found foundat free friendli fulli fun ' +
  'fund fundament gain gather gcp general genet genuin get git github give go goal good govern government gpu grade ' +
  'group guid guidanc guidelin hadoop handl hardwar have headquart healthcar hear heart holidai home hour http human ' +
  'hybrid idea ideal immedi import incid increas independ infer influenc ingest insur integrity interact interest ' +
  'interfac international interns interview invest investor involv issu iter java javascript journei just kafka keep ' +
  'kind know kubernet largest latenc latest launch layer leader leadership least leav legal let li librari licens ' +
  'lifecycl limit line list live load local logic long love mainten major manner marit master match mathemat matter mean ' +
  'meaning measur media medic mental mentor method methodolog metric microservic microsoft million mind mindset minimum ' +
  'mlop mobil monei month motiv move multi name nativ natur necessari network next nice nlp no nosql note notic novel ' +
  'object objective observ onboard ongo onlin option orchestr order organis organiz other outcom output overal overview ' +
  'owner ownership pace packag pai paid parent parti particip particularli partnership path patient pattern payment peer ' +
  'pension per period perk perspect phd physic place plai point polici portfolio possibl post potenti predict pregnanc ' +
  'prepar present presentation primari principl priorit prioriti privaci privat proactiv produc productive profil ' +
  'progress promot prompt prototyp proud pto public purpos push pytorch quantit queri question quickli rag rais rapid ' +
  'rapidli rate reach react read reason receiv recogn recommend reduc reflect regard regardless region regul ' +
  'relationship relev reli repres request resid resili resolv resourc respect rest result resum retir retriev reusabl ' +
  'revenu reward right rigor risk roadmap run saa safe safeti sale save schedul scikit scope script seamless search ' +
  'select self serv server session sex ship signific similar simpl singl site small social someon someth sound space ' +
  'spark special specialist specification speed spend stack staff stage stai start starter startup statist step stock ' +
  'storag store strateg stream strive structur subject submit succe suit summari supervis sure tackl tailor take talent ' +
  'target task teammat teamwork tensorflow term terraform thing think third thought thousand three throughout todai top ' +
  'total toward trade tradit transact transformer translat transpar travel trend troubleshoot truli tune turn two type ' +
  'typescript typic uniqu unit unstructur updat upon util vacat valid varieti variou vector ventur verbal version via ' +
  'view virtual visibl visit visual voic volunt wai warehous web websit week welcom well whether wide willing win work ' +
  'workforc workload workplac worldwid write written'

const RARITY: ReadonlyMap<string, number> = new Map([
  ...USUAL.split(' ').map((stem) => [stem, 2] as const),
  ...COMMON_STEMS.split(' ').map((stem) => [stem, 1] as const),
])

/** The weight of all other stems. */
export const RARE = 4

/** The weight of a stem: from 1 if it is in most postings to 4 if it is in few. */
export const rarityOf = (stem: string): number => RARITY.get(stem) ?? RARE
