// Compiled from skills-taxonomy/language/mentions/*.yaml by `npm run taxonomy`: mend it there.
import type { CueRow } from './cue-row.ts'

export const WORD_SETS = {
  'needed': "required/requisite/necessary/mandatory/essential/needed/requirement/must/prerequisite/precondition/important/crucial/critical/vital/imperative/compulsory/obligatory/indispensable/expected/assumed/dealbreaker",
  /** What denies a verb. */
  'not': "not/never/haven't/hasn't/hadn't/didn't/don't/doesn't/isn't/aren't/wasn't/can't/cannot/couldn't",
  /** What may stand before experience. */
  'kind-of-experience': "any/much/prior/previous/real/direct/hands/on/practical/professional/formal/significant/commercial/industry/production/work/programming/coding/specific/relevant/actual",
  /** What people have of a skill. */
  'mastery': "experience/knowledge/background/familiarity/exposure/expertise/understanding/proficiency/skills/skill/training",
  /** Between experience and its skill. */
  'of': "with/in/of/on/to/using/at",
  /** Of somebody who learns, not of a thing: "passionate about learning Rust". */
  'zeal': "passionate/enthusiastic/excited/serious/thrilled",
  /** Before "to learn": what is wished is not there yet. */
  'wish': "motivated/driven/hungry/determined/willing/willingness/eager/eagerness/want/wants/wanting/wish/like/love/hope/hopes/hoping/plan/plans/planning/looking/keen/excited/ready/happy/aim/aiming/aspire/aspiring/desire/open/opportunity/opportunities/chance/yet",
  /** Learning, as it is wished for. */
  'learning': "learning/studying/exploring/mastering",
  /** The same after "to". */
  'learn': "learn/learning/study/explore/master/understand",
  /** Using, as it is wished for. */
  'try': "use/using/work/working/try/trying/pick/picking/adopt/adopting/explore/exploring/touch/dive",
  /** A move to something new. */
  'move': "migration/migrations/move/switch/transition/rollout/adoption/introduction/conversion",
  /** Those who are not the writer. */
  'others': "another/other/others/previous/former/external/outside/someone/somebody/contractors/vendors/colleagues",
  /** Before experience: not much of it. */
  'little': "basic/elementary/introductory/limited/rudimentary/some/little/minimal/minor/slight/superficial/theoretical/academic/beginner/passing",
  /** What people look for: "seeking a new role with Kubernetes". */
  'openings': "role/roles/position/positions/job/jobs/opportunity/opportunities/internship/internships/team/company/project/projects",
  /** What may stand before it. */
  'before-openings': "a/an/the/my/new/next/first/challenging/full/time/part/entry/level/junior/senior/remote",
  /** Of knowledge that is not much. */
  'limited': "weak/basic/limited/rusty/poor/minimal/shaky/patchy/rudimentary/elementary/superficial/theoretical/outdated",
  /** What is somebody's own: "never my thing". */
  'realm': "thing/strength/forte/suit/cup/area/field/world/domain/speciality/specialty/territory/focus/business/job",
  /** Others who work, besides "team" itself. */
  'teams': "teams/group/department/vendor/vendors/contractor/contractors/supplier/agency/colleague/colleagues/company",
  /** What others did with it: "run by the platform team". */
  'tended': "run/handled/managed/owned/maintained/operated/administered/done/built/written/deployed/provided/hosted/supplied/developed/set/looked",
  /** What kind of team is not the writer's: "by the platform team". */
  'team-kind': "data/platform/infrastructure/infra/devops/ops/operations/it/qa/security/backend/frontend/sre/analytics/bi/cloud/networking/client/customer/partner/sister/hosting",
  /** What others did with it, before its name. */
  'worked': "ran/runs/owned/owns/used/uses/maintained/maintains/built/wrote/operated/operates/administered/deployed/handled/looked",
  /** Small words before the name. */
  'before-name': "the/a/an/all/its/their/after",
  /** What was about to be done. */
  'begin': "{try}/learn/study/master/move/migrate/switch/introduce/deploy/install",
  /** Small words between a plan and the name. */
  'before-object': "to/with/up/into/in/on/the/a/more/about",
  /** Small words before the name of what was taken. */
  'before-choice': "the/our/an/a/plain/using/existing/use",
  /** Of "you", "we" and others a posting says a wish, and asks for what is wished ("you are at a lab and want to work with Rust"). */
  'others-who-wish': "you/you're/you'll/you've/you'd/we/we're/we'll/we've/we'd/our/they/their/who/customers/clients/companies/teams/users/people/organizations/organisations/businesses/enterprises/partners",
  /** Before "goal": it is the writer's own. */
  'own-goal': "my/career/term/professional/personal/next",
  /** What was left was used until then: "moved the builds to Podman instead of Docker". */
  'change': "migrate/migrated/migrating/migration/move/moved/moving/switch/switched/switching/replace/replaced/replacing/rewrote/rewritten/rewriting/convert/converted/converting/port/ported/porting/upgrade/upgraded/upgrading/transition/transitioned",
  /** "No cloud except AWS" has AWS. */
  'denial': "no/not/never/none/nothing/nobody/without/lack/lacks/neither/nor/don't/didn't/doesn't/haven't/any",
  /** What could not be without a skill was done with it: "would have failed without Docker". */
  'dependence': "fail/failed/impossible/unthinkable/couldn't/cannot/can't/impractical",
  /** What people are by their trade: "not a Java person". */
  'trade': "person/guy/developer/developers/programmer/programmers/engineer/engineers/coder/coders/shop/user/fan/house",
  /** Writing code. */
  'writing': "wrote/write/written/writing/have/has/had/done/did/do",
  /** What was chosen over something else. */
  'chose': "chose/chosen/choose/choosing/choice/pick/picked/picking/prefer/preferred/preferring/favoured/favored/selected/selecting/recommended",
  /** What a team that is not the writer's is called by: "the data team ran", "another team owned". */
  'other-teams': "another/other/others/data/platform/infrastructure/infra/devops/ops/operations/it/qa/security/backend/frontend/sre/analytics/bi/ml/ai/research/cloud/engineering/science/networking/database/mobile/web/client/customer/vendor/partner/sister/neighbouring",
  /** The writer was of the team, or led it, or did the work for it. */
  'own-team': "i/my/our/we/us/led/lead/leading/managed/manage/managing/headed/directed/ran/founded/built/build/grew/joined/member/within/inside/part/in/of/on/with/from/so/that/which/who/for/as/where/hired/mentored/coached/trained",
  /** Somebody did it with them: "led and supported the team that built". */
  'leadership': "led/lead/leading/managed/headed/directed/founded",
  /** Whom a plan is for, where it is not the writer's own. */
  'others-who-plan': "clients/client/customers/customer/companies/teams/users/people/partners/students",
  /** What an exam leads to. */
  'badge': "exam/exams/test/certification/certificate/certificates/certifications/course/badge",
  /** A clause ends where the sentence turns, or begins to speak of what the person does have. */
  'turns': "but/however/then/though/although/yet/except/while/whereas/nevertheless/because/since/instead/so/i/we/my/proficient/expert/experienced/skilled/strong/fluent/familiar/comfortable/competent/basic/advanced/solid/extensive/years/used/built/worked/developed",
  /** What goes on after a verb without saying what it is done to: "eager to learn and grow". */
  'no-object': "and/or/but/with/in/from/at/by/as/while/for/every/on",
  /** "Planned the move to AWS and led it", "… that cut the cost": it was done. */
  'deeds': "led/lead/designed/executed/implemented/delivered/completed/finished/performed/did/done/built/rolled/shipped/moved/migrated/ran/drove/oversaw/coordinated/deployed/carried/launched/put/brought/took/halved/cut/cutting/reduced/reducing/saved/saving/resulting/successfully",
  /** What may stand between the name and a remark: "Java experience: none". */
  'nouns-of-names': "{mastery}/certification/certificate/exam",
  /** Those who can do what the writer cannot: "my brother writes Java". */
  'relatives': "friend/friends/brother/sister/wife/husband/father/mother/cousin/roommate/flatmate/uncle/aunt/son/daughter",
  /** Was man von einer Sache hat. */
  'german-mastery': "erfahrung/erfahrungen/berufserfahrung/praxiserfahrung/kenntnis/kenntnisse/vorkenntnisse/umgang/praxis/wissen",
  /** Ce que l’on a d’un savoir-faire. */
  'french-mastery': "experience/experiences/d'experience/connaissance/connaissances/pratique/notion/notions/maitrise/savoir",
  /** Lo que se tiene de una habilidad. */
  'spanish-mastery': "experiencia/conocimiento/conocimientos/practica/dominio",
} as const

export const CUE_ROWS: readonly CueRow[] = [
  /** No experience, knowledge or skill. */
  {"id":"no-experience-with","kind":"before-names","claim":"negated","any":["no/zero/without/lack/lacks/lacking/lacked ({kind-of-experience})* {mastery} {of}"],"reach":"clause"},
  /** No work with it. */
  {"id":"no-work-with","kind":"before-names","claim":"negated","any":["no/zero {kind-of-experience} ({kind-of-experience})* work with/in/using"],"reach":"clause"},
  /** Experience that is denied by the verb. */
  {"id":"have-no-experience-with","kind":"before-names","claim":"negated","any":["{not} have/has/had/possess/got ({kind-of-experience})* {mastery} {of}"],"reach":"clause"},
  /** Not used, known, tried or learned. */
  {"id":"never-used","kind":"before-names","claim":"negated","any":["{not} (yet/really/actually/personally/ever/been/had/have)* use/used/know/tried/touched/learned/learnt/studied/programmed/written/seen"],"reach":"clause"},
  /** Not worked with, not programmed in. */
  {"id":"never-worked-with","kind":"before-names","claim":"negated","any":["{not} (yet/really/actually/personally/ever/been/had/have)* work/worked/working/coded with/in/on/using"],"reach":"clause"},
  /** Not familiar, proficient, trained or certified. */
  {"id":"not-familiar-with","kind":"before-names","claim":"negated","any":["{not} (very/really/yet/too/that/at/all/particularly)* familiar/experienced/proficient/acquainted/comfortable/skilled/fluent/knowledgeable/versed/conversant/trained/certified {of}"],"reach":"clause"},
  /** Unfamiliar, inexperienced or untrained. */
  {"id":"unfamiliar-with","kind":"before-names","claim":"negated","any":["unfamiliar/inexperienced/untrained {of}"],"reach":"clause"},
  /** A wish to learn it. */
  {"id":"willing-to-learn","kind":"before-names","claim":"negated","any":["{wish} to (further/quickly/also/one/day)* {learn} (more)*"],"reach":"clause","transitive":true},
  /** A zeal for learning it. */
  {"id":"passionate-about-learning","kind":"before-names","claim":"negated","any":["{zeal} about {learning} (more)*"],"reach":"clause","transitive":true},
  /** A love of learning it. */
  {"id":"love-of-learning","kind":"before-names","claim":"negated","any":["passion/love/enthusiasm/interest/interested for/of/in {learning} (more)*"],"reach":"clause","transitive":true},
  /** Learning that lies ahead. */
  {"id":"looking-forward-to-learning","kind":"before-names","claim":"negated","any":["looking forward to {learning} (more)*"],"reach":"clause","transitive":true},
  /** What somebody looks for in the next post. */
  {"id":"seeking-a-role-with","kind":"before-names","claim":"negated","any":["seeking/seek/seeks/looking/searching/obtain/find/secure/land (for)* ({before-openings})* {openings} (working/that/uses/where/i/can/use)* (with/using/on/in)*"],"reach":"list","unless":"{others-who-wish}"},
  /** A wish to work with it. */
  {"id":"want-to-work-with","kind":"before-names","claim":"negated","any":["want/wants/hope/hoping/wish/eager/keen/excited/aspire to (start/begin/get)* working/work with"],"reach":"clause","unless":"{others-who-wish}"},
  /** A plan or hope to use it. */
  {"id":"plan-to-use","kind":"before-names","claim":"negated","any":["want/wish/hope/hopes/hoping/plan/planning/intend/intends/intending/aspire/aspires/eager/keen/excited to {try} (with/up/into/the/a)*"],"reach":"list","unless":"{others-who-wish}"},
  /** What somebody would like to use. */
  {"id":"would-love-to-use","kind":"before-names","claim":"negated","any":["love/like/prefer to {try} (with/up/into/the/a)*"],"reach":"list","after":"would/i'd","unless":"{others-who-wish}"},
  /** A wish to get into it. */
  {"id":"want-to-get-into","kind":"before-names","claim":"negated","any":["want/wish/hope/hopes/hoping/eager/keen/looking to get/break/move/transition/pivot into/to","moving/transitioning/pivoting into","in transition to/into","changer aiming at/for"],"reach":"list","unless":"{others-who-wish}"},
  /** A goal to learn or use it. */
  {"id":"goal-is-to-use","kind":"before-names","claim":"negated","any":["goal/goals/aim/dream/ambition/objective is/are to {learn}/use/using/try (with/about)*"],"reach":"list","after":"{own-goal}"},
  /** Use that lies ahead. */
  {"id":"looking-forward-to-using","kind":"before-names","claim":"negated","any":["looking forward to {try} (with/up/into/the/a)*"],"reach":"list","unless":"{others-who-wish}"},
  /** An interest, and nothing more. */
  {"id":"interested-in","kind":"before-names","claim":"negated","any":["interested/curious in/about"],"reach":"clause","unless":"{others-who-wish}"},
  /** What somebody would like to become. */
  {"id":"aspiring","kind":"before-names","claim":"negated","any":["aspiring"],"reach":"list"},
  /** What is still to be learned. */
  {"id":"learn-more-about","kind":"before-names","claim":"negated","any":["learn more about"],"reach":"clause"},
  /** What is lacking. */
  {"id":"lacking","kind":"before-names","claim":"negated","any":["lack/lacks/lacking/lacked (of/in/any/the/a)*"],"reach":"list"},
  /** None of it; "no longer" and "no downtime with" deny something else. */
  {"id":"no","kind":"before-names","claim":"negated","any":["no/zero ({kind-of-experience})*"],"reach":"list","ownEntry":true},
  /** Not a line, a program or a project of it. */
  {"id":"no-lines-in","kind":"before-names","claim":"negated","any":["no/any/zero code/lines/programs/scripts/projects/work (of/code)* in/with/using"],"reach":"list","given":"{writing}"},
  /** What something was done without. */
  {"id":"without","kind":"before-names","claim":"negated","any":["without (any/the/a/an/ever/even/use/using/touching/knowing/learning/need/of/relying/on/prior)*"],"reach":"list","notAfter":"and/or","unless":"{dependence}"},
  /** What there was no need for, or no access to. */
  {"id":"no-need-for","kind":"before-names","claim":"negated","any":["no/without need/needing/access (for/of/to/use)*"],"reach":"list"},
  /** What somebody knows nothing about. */
  {"id":"know-nothing-about","kind":"before-names","claim":"negated","any":["know/knows/knew nothing about/of"],"reach":"list"},
  /** What somebody had nothing to do with. */
  {"id":"nothing-to-do-with","kind":"before-names","claim":"negated","any":["nothing to do with"],"reach":"list"},
  /** Neither the one nor the other. */
  {"id":"neither-nor","kind":"before-names","claim":"negated","any":["neither/nor (use/used/using/know/knows/knew/in/with)*"],"reach":"list"},
  /** What somebody refused to use. */
  {"id":"refused-to-use","kind":"before-names","claim":"negated","any":["refused/declined to {try} (with)*"],"reach":"list"},
  /** What was not adopted or chosen. */
  {"id":"not-adopted","kind":"before-names","claim":"negated","any":["{not} adopt/adopted/choose/chosen/chose (the)*"],"reach":"list"},
  /** What somebody never got round to. */
  {"id":"never-got-to-use","kind":"before-names","claim":"negated","any":["{not} got/get/gotten/managed (the/a/chance/opportunity/round/around/to)* {try}"],"reach":"clause"},
  /** What there was no chance to use. */
  {"id":"never-had-the-chance","kind":"before-names","claim":"negated","any":["{not} had (the/a/any)* chance/opportunity to {try}"],"reach":"clause"},
  /** What is yet to be used. */
  {"id":"yet-to-use","kind":"before-names","claim":"negated","any":["yet to {try}"],"reach":"clause"},
  /** What somebody has not done or written. */
  {"id":"not-done","kind":"before-names","claim":"negated","any":["{not} do/did/done/write/wrote (any/much)*"],"reach":"list","whole":true},
  /** What somebody does not code in. */
  {"id":"do-not-code-in","kind":"before-names","claim":"negated","any":["{not} code/program/develop/script in"],"reach":"list","whole":true,"ofResume":true},
  /** What was never needed. */
  {"id":"never-needed","kind":"before-names","claim":"negated","any":["{not} (really/ever/actually)* need/needed/required"],"reach":"list","whole":true,"ofResume":true},
  /** What there was no reason to use. */
  {"id":"no-reason-to-use","kind":"before-names","claim":"negated","any":["{not} had/have (a/any/the/much)* reason/need/occasion/cause/use to/for ({try}/learn/with/up/into/on/in)*"],"reach":"list","whole":true,"ofResume":true},
  /** A trade that is not the writer's. */
  {"id":"not-a-developer-of","kind":"before-names","claim":"negated","any":["not (a/an/much/really/of)*"],"reach":"list","before":"{trade}","ofResume":true},
  /** Not that, but another. */
  {"id":"not-in","kind":"before-names","claim":"negated","any":["not/never (in/with/using/on)*"],"reach":"next","notAfter":"why/or/if/whether","whole":true},
  /** What was passed over for another. */
  {"id":"rather-than","kind":"before-names","claim":"negated","any":["rather than (using/the/a/in/on/with)*"],"reach":"next"},
  /** What was not used, since another was; what was moved away from was used until then. */
  {"id":"instead-of","kind":"before-names","claim":"negated","any":["instead of (using/the/a/in/on/with)*"],"reach":"next","unless":"{change}"},
  /** What was not chosen. */
  {"id":"chosen-over","kind":"before-names","claim":"negated","any":["over"],"reach":"next","given":"{chose}","whole":true},
  /** All but that. */
  {"id":"anything-but","kind":"before-names","claim":"negated","any":["everything/anything but"],"reach":"list","unless":"{denial}","tight":true},
  /** All except that. */
  {"id":"except","kind":"before-names","claim":"negated","any":["except/excluding (for/in/with/using)*"],"reach":"list","unless":"{denial}"},
  /** What somebody kept away from. */
  {"id":"stayed-away-from","kind":"before-names","claim":"negated","any":["stayed/stay/staying/steered/steering/kept/keep/keeping/shied/shying away/clear from/of (using/the)*"],"reach":"list","whole":true,"ofResume":true},
  /** What was avoided; "avoided Docker outages" avoids something else. */
  {"id":"avoided","kind":"before-names","claim":"negated","any":["avoid/avoids/avoided/avoiding (using/use/of/the/both)*"],"reach":"list","whole":true},
  /** What was rejected. */
  {"id":"rejected","kind":"before-names","claim":"negated","any":["rejected/rejecting/dismissed/discarded"],"reach":"list","whole":true,"backwards":true},
  /** What was ruled out. */
  {"id":"ruled-out","kind":"before-names","claim":"negated","any":["ruled/ruling out"],"reach":"list","whole":true,"backwards":true},
  /** What was decided against. */
  {"id":"decided-against","kind":"before-names","claim":"negated","any":["decided/deciding/opted/advised/argued against (using/adopting/the)*"],"reach":"list","whole":true,"backwards":true},
  /** Familiar, and no more. */
  {"id":"familiar-with","kind":"before-names","claim":"weak","any":["familiar/acquainted/familiarity with"],"reach":"clause"},
  /** Seen from near. */
  {"id":"exposure-to","kind":"before-names","claim":"weak","any":["exposure/exposed to"],"reach":"clause"},
  /** An interest; the noun is said beside knowledge, too ("a strong interest in testing and two years of it"). */
  {"id":"interest-in","kind":"before-names","claim":"weak","any":["interest in"],"reach":"clause"},
  /** Little experience or knowledge. "Working knowledge" is none of it: that is enough to work with. */
  {"id":"little-experience-with","kind":"before-names","claim":"weak","any":["{little} ({kind-of-experience})* {mastery} {of}"],"reach":"clause"},
  /** The basics. */
  {"id":"basics-of","kind":"before-names","claim":"weak","any":["basics/rudiments of"],"reach":"clause"},
  /** A beginner. */
  {"id":"beginner-in","kind":"before-names","claim":"weak","any":["beginner/novice in/at/with"],"reach":"clause"},
  /** Tried for fun. */
  {"id":"dabbled-in","kind":"before-names","claim":"weak","any":["dabbled/dabbling/tinkered/tinkering in/with"],"reach":"clause"},
  /** Played with. */
  {"id":"played-with","kind":"before-names","claim":"weak","any":["played/playing/toyed/toying (around)* with"],"reach":"list"},
  /** Known of. */
  {"id":"aware-of","kind":"before-names","claim":"weak","any":["aware/awareness of"],"reach":"clause"},
  /** Half forgotten. */
  {"id":"brushing-up-on","kind":"before-names","claim":"weak","any":["brushing up on"],"reach":"list"},
  /** What is being learned. */
  {"id":"still-learning","kind":"before-names","claim":"weak","any":["currently/still/am/i'm/started/began/begun/now/self/actively/continuously learning/studying/exploring (about)*"],"reach":"list"},
  /** A course that goes on. */
  {"id":"taking-a-course-in","kind":"before-names","claim":"weak","any":["taking/attending/following/enrolled (in/a/an/the/online)* course/class/bootcamp in/on/about"],"reach":"list"},
  /** The same at the start of a clause; "machine learning" is none. */
  {"id":"learning","kind":"before-names","claim":"weak","any":["^ learning"],"reach":"list"},
  /** A badge that is not there yet. */
  {"id":"working-towards","kind":"before-names","claim":"weak","any":["working towards/toward (the/my/an/a)*"],"reach":"list"},
  /** An exam that lies ahead. */
  {"id":"preparing-for","kind":"before-names","claim":"weak","any":["preparing/prepare/studying/study for (the/my/an/a)*"],"reach":"list"},
  /** Basic. */
  {"id":"basic","kind":"before-names","claim":"weak","any":["basic/beginner/elementary/novice/rudimentary/introductory (level)*"],"reach":"next"},
  /** Little to do with it. */
  {"id":"little-to-do-with","kind":"before-names","claim":"weak","any":["little to do with"],"reach":"list"},
  /** Little of it. */
  {"id":"little","kind":"before-names","claim":"weak","any":["little/minimal"],"reach":"next","whole":true},
  /** A bit. */
  {"id":"a-bit-of","kind":"before-names","claim":"weak","any":["bit/smattering of"],"reach":"next"},
  /** Rarely or briefly used. */
  {"id":"rarely-used","kind":"before-names","claim":"weak","any":["rarely/seldom/hardly/barely/briefly (ever)* use/used/using/touched/tried/worked (with/on/in)*"],"reach":"list"},
  /** Looked at; "was considered slow" judges. */
  {"id":"considered","kind":"before-names","claim":"weak","any":["considered/considering"],"reach":"list","notAfter":"is/are/was/were/be/been","whole":true},
  /** Proposed: whether it came is not said. */
  {"id":"proposed","kind":"before-names","claim":"weak","any":["proposed/proposing/suggested/suggesting/pitched/recommended (using/adopting/moving/migrating/to)*"],"reach":"list","whole":true},
  /** Looked into. */
  {"id":"looked-into","kind":"before-names","claim":"weak","any":["looked/looking at/into"],"reach":"list","whole":true},
  /** Read or heard of. */
  {"id":"read-about","kind":"before-names","claim":"weak","any":["read/heard about/of"],"reach":"list"},
  /** Only seen. */
  {"id":"only-seen","kind":"before-names","claim":"weak","any":["only/just/merely (ever/once)* seen/watched/observed/read/heard"],"reach":"list","whole":true},
  /** New to it, at the start of a clause. */
  {"id":"new-to","kind":"before-names","claim":"weak","any":["^ new to"],"reach":"list","whole":true,"ofResume":true},
  /** Still new to it. */
  {"id":"still-new-to","kind":"before-names","claim":"weak","any":["new to"],"reach":"list","after":"am/i'm/still/fairly/quite/rather/relatively/very/somewhat/bit","whole":true,"ofResume":true},
  /** No expert. */
  {"id":"no-expert-in","kind":"before-names","claim":"weak","any":["{not} (yet/really)* (a/an/much)* expert/specialist/master/wizard/guru/pro in/with/at/on"],"reach":"list"},
  /** No expert, the name before the word. */
  {"id":"not-an-expert","kind":"before-names","claim":"weak","any":["{not} (yet/really)* (a/an)*"],"reach":"list","before":"expert/experts/specialist/guru/wizard"},
  /** Given up. */
  {"id":"gave-up-on","kind":"before-names","claim":"weak","any":["gave/give/giving up on"],"reach":"list","whole":true,"ofResume":true},
  /** Forgotten. */
  {"id":"forgot","kind":"before-names","claim":"weak","any":["forgot/forgotten/forgetting most/much/all/nearly/almost/half (of/my/the)*"],"reach":"list","ofResume":true},
  /** Installed or opened once. */
  {"id":"once-installed","kind":"before-names","claim":"weak","any":["once installed/tried/opened/downloaded/started/touched"],"reach":"list","whole":true,"ofResume":true},
  /** Disliked. */
  {"id":"dislike","kind":"before-names","claim":"weak","any":["hate/hated/dislike/disliked/despise/loathe/detest"],"reach":"list","whole":true,"ofResume":true},
  /** Heard of in a talk. */
  {"id":"attended-a-talk-on","kind":"before-names","claim":"weak","any":["attended/watched (a/the/online)* talk/talks/tutorial/tutorials/video/videos/webinar/webinars/lecture/lectures/meetup/meetups on/about"],"reach":"list"},
  /** What another team ran. */
  {"id":"another-team-ran","kind":"before-names","claim":"weak","any":["team/teams/group/squad/department {worked} ({before-name})*"],"reach":"list","after":"{other-teams}","unless":"{own-team}","tight":true},
  /** What colleagues, clients or vendors used. */
  {"id":"colleagues-used","kind":"before-names","claim":"weak","any":["colleague/coworker/coworkers/vendor/supplier/suppliers/client/clients/customer/customers (who/that/which)* {worked} ({before-name})*"],"reach":"list","tight":true},
  /** What those ran beside whom the writer worked. */
  {"id":"beside-those-who-ran","kind":"before-names","claim":"weak","any":["team/teams/group/squad/department/people/engineers who/that/which {worked} ({before-name})*"],"reach":"list","given":"beside/alongside/near/next/adjacent/supported/supporting/assisted/assisting/shadowed/shadowing","unless":"{leadership}"},
  /** What a friend or relative can do. */
  {"id":"friend-who-knows","kind":"before-names","claim":"weak","any":["{relatives} is/was/writes/wrote/knows/knew/uses/used/codes/works/worked/runs/ran (good/great/brilliant/fluent/expert/an/a/the/at/in/with/on)*"],"reach":"list","after":"my/best/close/old","ofResume":true},
  /** What somebody else wrote before. */
  {"id":"someone-else-wrote","kind":"before-names","claim":"weak","any":["{others} (engineer/engineers/developer/developers/team/teams/colleague/owner/maintainer/vendor/vendors/agency)* (who/that/which)* {worked} (it/them/that/part/most/of/in/with/on)* ({before-name})*"],"reach":"list","unless":"{leadership}","tight":true},
  /** What the writer saw others use. */
  {"id":"watched-others-use","kind":"before-names","claim":"weak","any":["watched/observed others/colleagues/them use/using/run/running/write/writing/work/working (with/in/on)*"],"reach":"list"},
  /** What was given to others. */
  {"id":"outsourced","kind":"before-names","claim":"weak","any":["outsourced/outsourcing (the/our/all/its/some/any/of)*"],"reach":"list","ofResume":true},
  /** What was discussed where the writer sat in. */
  {"id":"sat-in-on","kind":"before-names","claim":"weak","any":["sat/sit/sitting in on (the/a/some/their)*"],"reach":"list","ofResume":true},
  /** What the writer took notes on. */
  {"id":"took-notes-on","kind":"before-names","claim":"weak","any":["took/take/taking (down)* notes on/about"],"reach":"list","ofResume":true},
  /** Those whom the writer sat beside. */
  {"id":"worked-beside","kind":"before-names","claim":"weak","any":["sat/sit/sitting/worked/working next/beside/adjacent (to)* (the/a)*"],"reach":"list"},
  /** What people were hired for. */
  {"id":"interviewed-for","kind":"before-names","claim":"weak","any":["interviewed/interviewing/recruited/recruiting/hired/hiring/screened/screening (candidates/applicants/developers/engineers/people/for/with/in/of/senior/junior)*"],"reach":"list"},
  /** What was sold or bought. */
  {"id":"sold","kind":"before-names","claim":"weak","any":["sold/sell/selling/resold/reselling/marketed/procured/procuring/purchased/purchasing"],"reach":"list"},
  /** Keine Erfahrung, keine Kenntnisse. */
  {"id":"german-no-experience-with","kind":"before-names","claim":"negated","any":["kein/keine/keinen/keinerlei/ohne (eigene/praktische/berufliche)* {german-mastery} mit/in/im/zu/von/bei"],"reach":"clause"},
  /** Aucune expérience, aucune connaissance. */
  {"id":"french-no-experience-with","kind":"before-names","claim":"negated","any":["aucune/aucun/sans/pas (de/reelle)* {french-mastery} (professionnelle)* de/du/avec/en/sur"],"reach":"clause"},
  /** Sin experiencia, ningún conocimiento. */
  {"id":"spanish-no-experience-with","kind":"before-names","claim":"negated","any":["sin/ninguna/ningun (previa)* {spanish-mastery} (previa/profesional)* con/en/de/sobre"],"reach":"clause"},
  /** A move that was planned: work, but not with what it leads to. */
  {"id":"planned-a-move-to","kind":"before-names","claim":"weak","any":["planned/planning/outlined/outlining (a/an/the/our/its/their/for/possible/future/full/company)* {move} … to"],"reach":"list","whole":true,"undone":true,"ofResume":true},
  /** What was to be adopted. */
  {"id":"planned-to-adopt","kind":"before-names","claim":"weak","any":["planned/planning (a/an/the/our/its/their)* adoption/introduction/rollout of/for"],"reach":"list","whole":true,"undone":true,"ofResume":true},
  /** The same with the name first. */
  {"id":"planned-its-rollout","kind":"before-names","claim":"weak","any":["planned/planning (a/an/the/our/its)*"],"reach":"next","before":"migration/move/switch/rollout/adoption","undone":true,"ofResume":true},
  /** What a plan or proposal was written for. */
  {"id":"wrote-a-plan-for","kind":"before-names","claim":"weak","any":["plan/plans/proposal/proposals/concept/pitch for/to/of/about/on (using/adopting/introducing/moving/migrating/move/migrate/adopt/use/introduce/switching/switch/a/an/the/our/migration/adoption/to/of)*"],"reach":"list","after":"a/an/the/my/our/migration","given":"wrote/drafted/drew/prepared/made/outlined/sketched/presented/pitched","whole":true,"undone":true,"ofResume":true},
  /** What a road map was drawn for. */
  {"id":"road-map-for","kind":"before-names","claim":"weak","any":["road map for/to/of (using/adopting/introducing/moving/migrating/move/migrate/adopt/a/the/to/of/adoption/migration)*"],"reach":"list","given":"wrote/drafted/drew/prepared/made/outlined/sketched/presented","whole":true,"undone":true,"ofResume":true},
  /** A move that was cancelled. */
  {"id":"cancelled-the-move-to","kind":"before-names","claim":"weak","any":["cancelled/canceled/postponed/shelved (a/an/the/our)* {move} to/of/for"],"reach":"list","ofResume":true},
  /** What was about to be used or learned. */
  {"id":"about-to-use","kind":"before-names","claim":"negated","any":["about/going/meaning/meant/supposed/due to {begin} ({before-object})*"],"reach":"list","unless":"{others-who-plan}","ofResume":true},
  /** What there was no time for. */
  {"id":"before-we-could-use","kind":"before-names","claim":"negated","any":["before we/i/they/it got/had/could (to/the/a/chance)* {try} ({before-object})*"],"reach":"list","ofResume":true},
  /** What was almost used. */
  {"id":"almost-used","kind":"before-names","claim":"negated","any":["almost/nearly used/chose/adopted/picked/tried/learned/introduced (the)*"],"reach":"list","ofResume":true},
  /** What the writer will learn. */
  {"id":"will-learn","kind":"before-names","claim":"negated","any":["i/i'll/someday/soon (will/can/could/shall/would/may/might/i/also/soon/gladly/quickly/happily/easily/to)* learn/master ({before-object})*"],"reach":"list","unless":"{others-who-plan}","ofResume":true},
  /** The same at the start of a clause. */
  {"id":"could-soon-learn","kind":"before-names","claim":"negated","any":["^ can/will/could/would (gladly/quickly/happily/easily/also/still/like/love/need/have/to)* learn/master ({before-object})*"],"reach":"list","ofResume":true},
  /** What the writer would pick up. */
  {"id":"happy-to-pick-up","kind":"before-names","claim":"negated","any":["happy/glad/ready/prepared/able to pick/dive/get (up/into/to/grips/with)*"],"reach":"list","ofResume":true},
  /** What the writer would be trained in. */
  {"id":"willing-to-be-trained-in","kind":"before-names","claim":"negated","any":["willing/happy/ready/open to be trained/coached in/on/with"],"reach":"list","ofResume":true},
  /** What the writer would need training in. */
  {"id":"would-need-training-in","kind":"before-names","claim":"negated","any":["would/will/may/might need/require/like/want/welcome (some/more/a/further)* training/coaching/mentoring/time (in/on/with/for/to/learn)*"],"reach":"list","ofResume":true},
  /** What the writer would need time for. */
  {"id":"get-up-to-speed-with","kind":"before-names","claim":"negated","any":["get/come up to speed with/on/in"],"reach":"list","given":"need/needs/require/time/would/will/able","ofResume":true},
  /** What might have been used. */
  {"id":"would-have-used","kind":"before-names","claim":"negated","any":["would/should/could/might/would've/should've/could've (have)* used/chosen/tried/adopted/learned/learnt/preferred/picked/liked"],"reach":"list","ofResume":true},
  /** What the writer would like to know. */
  {"id":"if-i-knew","kind":"before-names","claim":"negated","any":["if i/we/they (only)* knew/know (any/some/more/the)*"],"reach":"list","ofResume":true},
  /** What the writer would like to have. */
  {"id":"if-i-had","kind":"before-names","claim":"negated","any":["if i/we/they (only)* had/have (any/some/more/the)*"],"reach":"list","before":"experience/knowledge/skills/training","ofResume":true},
  /** What the writer wishes to know. */
  {"id":"wish-i-knew","kind":"before-names","claim":"negated","any":["wish i/we (only)* knew/know/had/could (used/use/known)*"],"reach":"list","ofResume":true},
  /** What the writer hopes to be good at. */
  {"id":"hope-to-be-certified-in","kind":"before-names","claim":"negated","any":["hope/hoping/hopes/want/plan/planning/aim/aiming/intend/intending/aspire/aspiring to be/become/get (certified/proficient/fluent/trained/expert/good/better/an/a)* in/on/with/at"],"reach":"list","unless":"{others-who-plan}","ofResume":true},
  /** An exam that is booked. */
  {"id":"exam-ahead","kind":"before-names","claim":"weak","any":["scheduled/booked/registered/signed (for/to/up)* (take/sit/the/an/a/my)*"],"reach":"next","before":"{badge}","ofResume":true},
  /** An exam that was failed. */
  {"id":"exam-failed","kind":"before-names","claim":"weak","any":["failed/failing (the/an/my/a)*"],"reach":"next","before":"{badge}","ofResume":true},
  /** What the writer tried to learn. */
  {"id":"tried-to-learn","kind":"before-names","claim":"weak","any":["attempted/attempting/tried/trying/failed/unable/struggled/struggling/preparing to learn/master/adopt/introduce"],"reach":"list","ofResume":true},
  /** What is known a little. */
  {"id":"label-familiar","kind":"label","claim":"weak","any":["familiar/familiarity/exposure/beginner/basic/basics/novice/elementary/learning/studying (with/to/level/in/knowledge)*"],"reach":"clause"},
  /** What somebody would learn; "want to learn" is label-to-learn. */
  {"id":"label-would-learn","kind":"label","claim":"negated","any":["want/wants/would learn"],"reach":"clause"},
  /** What there is no experience with. */
  {"id":"label-no-experience","kind":"label","claim":"negated","any":["no experience/knowledge"],"reach":"clause"},
  /** What has not been used yet. */
  {"id":"label-not-yet-used","kind":"label","claim":"negated","any":["not yet (known/done)*"],"reach":"clause"},
  /** What has never been used. */
  {"id":"label-never-used","kind":"label","claim":"negated","any":["{not} used/tried/learned/known/touched/explored/done (yet)*"],"reach":"clause"},
  /** What is not known. */
  {"id":"label-none-of-these","kind":"label","claim":"negated","any":["none of these/those/them","none of the following/above/below"],"reach":"clause"},
  /** What is planned. */
  {"id":"label-planned","kind":"label","claim":"negated","any":["planned/planning/upcoming (skills/learning/next)*"],"reach":"clause"},
  /** What is for the future. */
  {"id":"label-future","kind":"label","claim":"negated","any":["future plans/skills/goals"],"reach":"clause"},
  /** What is to be learned. */
  {"id":"label-to-learn","kind":"label","claim":"negated","any":["to learn/try/explore (next)*"],"reach":"clause"},
  /** Plans for learning. */
  {"id":"label-learning-plans","kind":"label","claim":"negated","any":["learning plans/goals/list"],"reach":"clause"},
  /** What somebody does not have. */
  {"id":"label-do-not-have","kind":"label","claim":"negated","any":["{not} have"],"reach":"clause"},
  /** What is to be improved. */
  {"id":"label-to-improve","kind":"label","claim":"weak","any":["to improve/deepen/refresh"],"reach":"clause"},
  /** What there is to improve. */
  {"id":"label-areas-for-growth","kind":"label","claim":"weak","any":["areas for/of growth/improvement/development"],"reach":"clause"},
  /** What is looked at now. */
  {"id":"label-exploring","kind":"label","claim":"weak","any":["exploring"],"reach":"clause"},
  /** What is still to be done. */
  {"id":"label-todo","kind":"label","claim":"negated","any":["todo/soon"],"reach":"clause"},
  /** What comes next. */
  {"id":"label-next-up","kind":"label","claim":"negated","any":["next up"],"reach":"clause"},
  /** What is not finished. */
  {"id":"label-in-progress","kind":"label","claim":"weak","any":["in progress"],"reach":"clause"},
  /** What is wished for. */
  {"id":"label-wish-list","kind":"label","claim":"negated","any":["wish list","wishlist"],"reach":"clause"},
  /** Basic, or being learned. */
  {"id":"remark-basic","kind":"remark","claim":"weak","any":["(still/currently/now)* basic/basics/beginner/novice/elementary/familiar/familiarity/limited/learning/exposure/introductory/rudimentary/dabbled"]},
  /** Not finished. */
  {"id":"remark-in-progress","kind":"remark","claim":"weak","any":["in progress"]},
  /** No longer held. */
  {"id":"remark-lapsed","kind":"remark","claim":"weak","any":["(has/had/since/now)* expired/lapsed"]},
  /** Not used for long. */
  {"id":"remark-rusty","kind":"remark","claim":"weak","any":["rusty"]},
  /** Used formerly. */
  {"id":"remark-formerly","kind":"remark","claim":"weak","any":["formerly/previously/outdated"]},
  /** Used once. */
  {"id":"remark-used-once","kind":"remark","claim":"weak","any":["used/tried once/briefly"]},
  /** A little. */
  {"id":"remark-a-little","kind":"remark","claim":"weak","any":["a little/bit"]},
  /** From courses or for fun. */
  {"id":"remark-theory-only","kind":"remark","claim":"weak","any":["coursework/theory/classroom/hobby (only)*"]},
  /** No experience. */
  {"id":"remark-no-experience","kind":"remark","claim":"negated","any":["no experience/knowledge"]},
  /** Never, or not yet. */
  {"id":"remark-not-yet","kind":"remark","claim":"negated","any":["never/not (used/yet)*"]},
  /** None. */
  {"id":"remark-none","kind":"remark","claim":"negated","any":["none/nil/nonexistent"]},
  /** An exam that lies ahead. */
  {"id":"remark-scheduled","kind":"remark","claim":"weak","any":["scheduled/pending/upcoming/booked"]},
  /** Planned. */
  {"id":"remark-planned","kind":"remark","claim":"negated","any":["planned/wishlist"]},
  /** To be learned. */
  {"id":"remark-want-to-learn","kind":"remark","claim":"negated","any":["(want/wants/would/like)* to learn/try"]},
  /** Not required; "not required but a plus" is asked after all. */
  {"id":"is-not-required","kind":"after-names","claim":"negated","any":["({mastery}/certification/degree)* (is/are)* not {needed}"],"notBefore":"but"},
  /** No longer held. */
  {"id":"has-lapsed","kind":"after-names","claim":"weak","any":["(has/have/had/since)* lapsed/expired"]},
  /** A paper that is not yet earned. */
  {"id":"is-candidate","kind":"after-names","claim":"weak","any":["(level)* (i/ii/iii)* candidate/eligible","application submitted","exam (is)* scheduled/booked for"],"ofResume":true},
  /** Considered and rejected. */
  {"id":"considered-but-rejected","kind":"after-names","claim":"negated","any":["was/were/got (considered/evaluated/tested/tried)* (but/and/then/later)* rejected/dismissed/discarded"]},
  /** Ruled out. */
  {"id":"was-ruled-out","kind":"after-names","claim":"negated","any":["was/were ruled out"]},
  /** Rejected, by a verb of its own. */
  {"id":"but-rejected-it","kind":"after-names","claim":"negated","any":["(but/and/then/later/finally)* rejected/dismissed/discarded it/them/both"]},
  /** Ruled out, by a verb of its own. */
  {"id":"but-ruled-it-out","kind":"after-names","claim":"negated","any":["(but/and/then/later/finally)* ruled it/them/both out"]},
  /** Decided against. */
  {"id":"but-decided-against-both","kind":"after-names","claim":"negated","any":["(but/and/then/later/finally)* decided against them/both"]},
  /** Out of scope. */
  {"id":"was-out-of-scope","kind":"after-names","claim":"negated","any":["was/were/is/are out of scope"]},
  /** Considered, and never used. */
  {"id":"considered-never-used","kind":"after-names","claim":"negated","any":["was/were (considered/evaluated/tested)* never/not used/adopted/chosen/selected/deployed/introduced/needed"]},
  /** Not the writer's thing. */
  {"id":"never-my-thing","kind":"after-names","claim":"negated","any":["is/was/are/were/has/have never/not (ever/really/been/exactly/quite/yet)* my/our (strong/strongest/main)* {realm}","isn't/wasn't/aren't/weren't/hasn't/haven't (ever/really/been/exactly/quite/yet)* my/our (strong/strongest/main)* {realm}"],"ofResume":true},
  /** What is next on a list. */
  {"id":"on-my-list","kind":"after-names","claim":"negated","any":["is/are (next/still/also/now)* on my radar/wishlist/bucket","is/are (next/still/also/now)* on my list/roadmap/agenda for/to/next","is/are next/still on my list/roadmap/agenda"],"ofResume":true},
  /** New to the writer. */
  {"id":"is-new-to-me","kind":"after-names","claim":"weak","any":["is/are/remains/remain (still/quite/rather/very/all/fairly/relatively/somewhat/a/bit)* new to me/us"],"ofResume":true},
  /** Not there at all. */
  {"id":"is-nonexistent","kind":"after-names","claim":"negated","any":["({mastery})* is/are/remains (still/very/quite/rather/somewhat/a/bit)* nonexistent","({mastery})* is/are/remains non existent"],"ofResume":true},
  /** Limited knowledge. */
  {"id":"knowledge-is-limited","kind":"after-names","claim":"weak","any":["{mastery} is/are/remains (still/very/quite/rather/somewhat/a/bit)* {limited}"],"ofResume":true},
  /** The writer's own, and rusty. */
  {"id":"mine-is-rusty","kind":"after-names","claim":"weak","any":["is/are/remains (still/very/quite/rather/somewhat/a/bit)* {limited}"],"after":"my","ofResume":true},
  /** What others ran. */
  {"id":"was-run-by-others","kind":"after-names","claim":"weak","any":["was/were/is/are (being)* {tended} (up/after)* by {others}"],"ofResume":true},
  /** What another team ran. */
  {"id":"was-run-by-a-team","kind":"after-names","claim":"weak","any":["was/were/is/are (being)* {tended} (up/after)* by the/a/an/our/their {team-kind} team/{teams}","was/were/is/are (being)* {tended} (up/after)* by the/a/an/our {teams}"],"ofResume":true},
  /** What was left to another team. */
  {"id":"left-to-a-team","kind":"after-names","claim":"weak","any":["to the/a/an/our ({team-kind})* team/{teams}"],"after":"left/leave/leaving","ofResume":true},
  /** A move that was cancelled. */
  {"id":"move-was-cancelled","kind":"after-names","claim":"weak","any":["({move})* was/were/got/is/are (later/then/soon)* cancelled/canceled/shelved/postponed/suspended"],"ofResume":true},
  /** What is being considered. */
  {"id":"is-being-evaluated","kind":"after-names","claim":"weak","any":["is/are/was/were being considered/discussed/evaluated/planned"],"ofResume":true},
  /** What is under consideration. */
  {"id":"is-under-consideration","kind":"after-names","claim":"weak","any":["(is/are/was/were)* under consideration/discussion"],"ofResume":true},
  /** A move that is planned. */
  {"id":"move-is-planned","kind":"after-names","claim":"weak","any":["{move} (is/are/was/were)* planned/scheduled/slated $"],"ofResume":true},
  /** A move that is planned for some day. */
  {"id":"move-is-planned-for","kind":"after-names","claim":"weak","any":["{move} (is/are/was/were)* planned/scheduled/slated for/next"],"ofResume":true},
  /** Tried once. */
  {"id":"tried-once","kind":"after-names","claim":"weak","any":["once/twice (only)* $"],"after":"tried/opened/installed/touched/used/seen/saw","ofResume":true},
  /** Looked at from outside. */
  {"id":"looked-at","kind":"trial","claim":"negated","any":["evaluated/evaluating/evaluate","evaluation/assessment/review/comparison/trial of/between","considered/considering","compared/comparing","assessed/assessing","explored/exploring","reviewed/reviewing","investigated/investigating/researched/researching","looked/looking at/into","thought/thinking about/of","toyed/toying with"]},
  /** Tried by hand: little, even where it came to nothing. */
  {"id":"tried-by-hand","kind":"trial","claim":"weak","any":["prototyped/prototyping/experimented/experimenting (with/on)*","piloted/piloting/trialled/trialed/trialling/trialing","benchmarked/benchmarking","tested/tried/testing/trying (out)*","proof/proofs of concept with/of/on/for/using/in","poc/spike/pilot/prototype with/of/on/for/using/in"]},
  /** Looked at, the name first. */
  {"id":"was-looked-at","kind":"trial-after-names","claim":"negated","any":["was/were/got (also/briefly/first/once/carefully)* evaluated/considered/assessed/compared/explored/reviewed/investigated/discussed"]},
  /** It was not taken: what was looked at before is meant. */
  {"id":"turned-it-down","kind":"refusal","any":["decided/deciding/opted/opting/voted/argued/advised/recommended against (using/adopting/introducing)* it/them/both/that/this","decided/opted/chose/elected/agreed not to adopt/use/introduce/pursue/proceed/migrate/move/go/switch/continue/deploy/buy","it/they/which/both/that was/were (later/then/soon/finally)* dropped/rejected/abandoned/discarded/dismissed/shelved/scrapped","dropped/dropping/rejected/rejecting/abandoned/abandoning/discarded/discarding/dismissed/shelved/scrapped it/them/both/that","ruled/ruling it/them/both/that out","passed on it/them/both/that","said no","never adopted/used/deployed/introduced it/them/both/that"]},
  /** Another was taken, whose name follows. */
  {"id":"took","kind":"choice","any":["went/going/go with/for ({before-choice})*","ended/ending up with/on/using/adopting ({before-choice})*","chose/choosing/picked/picking/selected/selecting/preferred/preferring/kept/keeping ({before-choice})*","settled/settling on/for ({before-choice})*","stayed/staying/stuck/sticking/remained/stay/stick with/on ({before-choice})*","went/going back to ({before-choice})*","returned/reverted/reverting to ({before-choice})*","opted/opting/decided for/on ({before-choice})*"]},
  /** Another was taken, whose name stands before. */
  {"id":"was-taken","kind":"choice-after-names","any":["was/were (finally/later/then/instead)* chosen/selected/picked/preferred/kept"]},
]
