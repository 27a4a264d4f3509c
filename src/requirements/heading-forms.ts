import type { ZoneKind } from '../schema/job.ts'

/**
 * What a heading opens. Under `role` ("About the role") and `mixed` ("Overview", "The team") lines speak of the work or of
 * the company; each decides by what it says, and where it does not say, `role` is the work and `mixed` the company.
 */
export type HeadingKind = ZoneKind | 'role' | 'mixed'

/**
 * Headings as postings print them, folded: no case, plain apostrophes, "and" for "&", no colon at the end.
 * Verbatim forms are found inside glued lines too, so a form that is also an ordinary phrase belongs in the patterns below.
 */
export const HEADING_FORMS: readonly (readonly [HeadingKind, string])[] = [
  [
    'duties',
    `responsibilities|key responsibilities|your responsibilities|main responsibilities|core responsibilities|job responsibilities|` +
      `primary responsibilities|essential responsibilities|roles and responsibilities|role and responsibilities|` +
      `position responsibilities|role responsibilities|responsibilities include|general responsibilities|` +
      `duties|duties and responsibilities|essential duties|essential duties and responsibilities|job duties|key duties|main duties|` +
      `essential functions|essential job functions|what you'll do|what you will do|what you'll be doing|what you will be doing|` +
      `what you do|what you'll work on|what you will work on|what you'll own|what you'll build|what will you do|a day in the life|` +
      `day to day|day-to-day|the day-to-day|in this role you will|in this role, you will|in this role, you'll|you will|you'll|your mission|your tasks|` +
      `your role|your impact|how you'll make an impact|how you will make an impact|how you will have impact|the impact you'll have|` +
      `what success looks like|key accountabilities|principal accountabilities|accountabilities|key activities|key tasks|tasks|` +
      `the work|scope of work|what you will deliver|key deliverables|your main tasks|main purpose of the role|your contribution|` +
      `what you'll get to do|what you get to do|how you'll contribute|how you will contribute|your challenge|what you'll accomplish|` +
      `your day to day|what you can expect to do|position duties|areas of responsibility|what your day might look like`,
  ],
  [
    'required',
    `requirements|job requirements|key requirements|minimum requirements|basic requirements|position requirements|role requirements|` +
      `our requirements|mandatory requirements|essential requirements|general requirements|technical requirements|` +
      `experience requirements|education requirements|educational requirements|requirements and qualifications|` +
      `qualifications|required qualifications|minimum qualifications|basic qualifications|key qualifications|your qualifications|` +
      `job qualifications|qualifications and skills|qualifications and experience|skills and qualifications|education and qualifications|` +
      `academic qualifications and certifications|education and experience|experience and education|education|experience|` +
      `minimum experience|required experience|relevant experience|skills|required skills|key skills|technical skills|core skills|` +
      `must-have skills|must have skills|mandatory skills|skills required|required skills and experience|required knowledge and skills|` +
      `knowledge, skills and abilities|knowledge, skills, and abilities|skills and experience|experience and skills|skills and requirements|` +
      `skills/experience|what you'll bring|what you will bring|what you bring|what you'll need|what you will need|what you need|` +
      `what you'll need to succeed|what you'll bring to the table|what you have|what you must have|what we need|what we're looking for|` +
      `what we are looking for|what are we looking for|we are looking for|who we're looking for|who we are looking for|who you are|` +
      `about you|you are|you have|you bring|you'll have|your profile|your background|your skills|your experience|` +
      `your skills and experience|your expertise|must have|must haves|must-have|must-haves|the must-haves|required|minimum|essential|` +
      `essential criteria|essential skills|essential skills and experience|core competencies|competencies|key competencies|` +
      `ideal candidate|the ideal candidate|candidate profile|ideal candidate profile|who should apply|prerequisites|eligibility|` +
      `person specification|to be successful in this role|certifications|licenses and certifications|you might be a good fit if you|` +
      `you may be a good fit if you|you might be a fit if|you'd be a great fit if|you should have|what makes you a great fit|` +
      `what it takes|we'd love to hear from you if|what i need|what we want|profile|the profile|what we need from you|what you've done|employment standards|what we expect|what we expect from you|you might thrive in this role if you|` +
      `the person|expertise|hard skills|soft skills|languages|license|knowledge|selection criteria|experience required|` +
      `what you should have|what you should bring|what we ask|minimum education|desired profile|who are you`,
  ],
  [
    'preferred',
    `preferred qualifications|preferred|preferred skills|preferred experience|preferred requirements|preferred skills and experience|` +
      `preferred education|preferred knowledge and skills|desired qualifications|desired skills|desired experience|` +
      `desired skills and experience|desired|highly desired|highly desirable|desirable|desirable skills|desirable criteria|desirable experience|` +
      `nice to have|nice to haves|nice-to-have|nice-to-haves|nice to have skills|good to have|good to haves|great to have|bonus|` +
      `bonus points|bonus points if|bonus points if you have|bonus points for|bonus skills|bonus qualifications|bonus if you have|` +
      `bonus experience|pluses|plus|a plus|plus points|pluses if you have|it's a plus if|it's a plus if you have|it would be a plus|` +
      `what will make you stand out|what would make you stand out|what makes you stand out|stand out|how to stand out|` +
      `ways to stand out|ways to stand out from the crowd|you'll stand out if|what sets you apart|extra credit|additional qualifications|` +
      `additional skills|additional desirable skills|optional|optional skills|what we'd like you to have|what we'd love to see|` +
      `it's great if you have|it would be great if you have|it would be great if you|it would be nice if you|brownie points|even better if you have|even better|preferably|ideally|` +
      `ideally you have|ideally, you have|strong plus|big plus|advantageous|an asset|added advantage|not required, but a plus|` +
      `not a must, but a plus|preferred but not required|we'd be extra excited if you have|even better if|cherry on top|icing on the cake|extra points|optional extras|highly regarded|the nice-to-haves|what would be nice|merits|meriting`,
  ],
  [
    'stack',
    `tech stack|our tech stack|technology stack|our technology stack|technical stack|the stack|our stack|our tech|` +
      `tools and technologies|tools and tech|tools and tech you'll use|tools you'll use|tools we use|technologies we use|` +
      `technologies you'll work with|technologies you will work with|tech you'll use|tech we use|our technologies|technologies|` +
      `technologies include|technology environment|technical environment|what we use|our toolbox|our tools|tools|current stack`,
  ],
  [
    'benefits',
    `benefits|our benefits|employee benefits|benefits and perks|perks and benefits|perks|our perks|what we offer|what we offer you|` +
      `what we can offer|what we can offer you|what you'll get|what you will get|what you get|what's in it for you|` +
      `what is in it for you|we offer|why join us|why us|why you'll love working here|reasons why you will love working here|` +
      `why work with us|why work here|why you should join us|compensation|compensation and benefits|total compensation|total rewards|` +
      `salary|salary range|pay|pay range|pay transparency|base salary|base pay|how we look after you|our offer|our package|` +
      `the package|benefits include|supplemental pay|benefits found in job post|our promise to you|working here|` +
      `what to expect from us|salary and benefits|compensation range|salary information|perks of working with us|` +
      `compensation details|what else|rewards and benefits|player benefits|benefit conditions|bonus pay|what's on offer|on offer|why you'll love it here`,
  ],
  [
    'legal',
    `equal opportunity employer|equal opportunity|equal employment opportunity|equal opportunity statement|eeo|eeo statement|eoe|` +
      `diversity|diversity and inclusion|diversity, equity and inclusion|diversity, equity, and inclusion|inclusion|` +
      `our commitment to diversity|accommodation|accommodations|reasonable accommodation|disclaimer|disclaimers|privacy notice|` +
      `privacy policy|candidate privacy notice|privacy|notice|legal|e-verify|background check|export control|drug-free workplace|` +
      `fraud alert|recruitment fraud|note to recruitment agencies|agencies|third parties|physical requirements|physical demands|` +
      `working conditions|work environment|fair chance|ai usage policy|our commitment|belonging|data protection|additional resources`,
  ],
  [
    'apply',
    `how to apply|apply|apply now|to apply|application process|application instructions|our hiring process|hiring process|` +
      `interview process|the interview process|our interview process|recruitment process|the process|next steps|what happens next|` +
      `contact|contact us|application deadline|ready to apply|interested|how to join|selection process`,
  ],
  [
    'company',
    `about us|about the company|about company|company description|company overview|company profile|our company|who we are|who are we|` +
      `our mission|our vision|our values|how we work|the way we work|our principles|our culture|our story|the company|about the organization|about the organisation|` +
      `about our company|about our client|the client|our client|meet us|our purpose|company|our core values|culture|organization|` +
      `why we exist|our history|about the business|company industry`,
  ],
  [
    'role',
    `about the role|about this role|about the job|about this job|about the position|about this position|about the opportunity|` +
      `the role|the job|the opportunity|the position|role overview|role description|role summary|role purpose|the role and team|` +
      `position overview|position summary|position description|position profile|general summary|the challenge|the project|` +
      `about the project|project description|role|our exciting opportunity|the mission|mission|about the internship|the internship|about the programme|about the program|the programme|the program`,
  ],
  [
    'mixed',
    `about the team|the team|our team|your team|job description|job summary|job overview|job brief|job details|position|overview|` +
      `summary|description|introduction|opportunity|additional information|other|other information|more information|details|` +
      `meet the team|location|job type|schedule|employment type|team|team description|about the department|background|purpose|` +
      `job function|job purpose|the details|context|logistics|workplace type|work authorization|work remotely`,
  ],
]

/**
 * Words that tell the kind of a heading that the table does not hold verbatim. Asked only of lines that look like headings;
 * the first row that holds wins.
 */
export const HEADING_PATTERNS: readonly (readonly [HeadingKind, RegExp])[] = [
  [
    'legal',
    /\b(?:equal (?:employment )?opportunit(?:y|ies)|eeoc?|accommodations?|disclaimers?|privacy|e-verify|fraud(?:ulent(?:ly)?)?|inclusi(?:on|ve)|diversity|belonging|policy|recruiters|agencies|polygraph|disabilit(?:y|ies)|non-discrimination)\b/,
  ],
  [
    'apply',
    /\b(?:how to apply|apply (?:now|today|here)|(?:hiring|interview|application|recruitment|selection) (?:process|steps|timeline)|next steps|(?:the|our) process (?:will )?(?:looks?|works?|is|consists))\b/,
  ],
  [
    'benefits',
    /\b(?:benefits?|perks?|compensation|salary|pay (?:range|scale)|we(?:'ll| will| can)? offer|you(?:'ll| will| can)? (?:get(?! to)|gain|love|receive|enjoy|expect)|in it for you|why (?:join|work|you(?:'ll| will| should)|apply)|(?:total |our )rewards|look after you|great place to work)\b/,
  ],
  ['company', /^what (?:makes (?!you\b|this (?:role|job|project))|sets us\b)/],
  [
    'preferred',
    /^(?:the |our |some )?(?:nice|good|great)[- ]to[- ]have|\bmerit\b|\b(?:highly|also) (?:regarded|valued)$|\bcandidates? (?:may|might) (?:also )?have\b|\bwould make (?:us|our)\b|\bit (?:helps|would help)\b|\b(?:bonus|plus|advantage) if you(?:'ve| have)?$|\b(?:is|are) (?:also )?useful\b|^(?:nice|great|good|even better|helpful|cool|extra points|bonus points) if\b|\bfollowing\b.*\b(?:valued|plus|preferred|desired|advantage|beneficial|asset)\b|^(?:preferred|desired|desirable|bonus|optional|additional (?!requirements)|ideally|highly desir\w+)|\b(?:preferred|desired|desirable|advantageous|optional|an (?:asset|advantage)|(?:a|big|strong|huge|definite) plus|pluses|plus if.{0,20}|stands? out.{0,30}|(?:you|candidates?) apart|extra credit|even better.{0,20}|not required|bonus(?: points)?)$|\b(?:we|i)(?:'d| would) (?:also |really )?(?:like|love)\b|\b(?:would|will) be (?:considered )?(?:an? )?(?:\w+ )?(?:nice|great|useful|helpful|good|beneficial|desirable|welcome|plus|advantage|asset|bonus)\b|\bhave an advantage\b/,
  ],
  [
    'stack',
    /\b(?:tech(?:nology|nical)? stack|our (?:\w+ )?stack|(?:tools?|tech|technologies)\b.{0,20}\b(?:use|using|work with|include))\b/,
  ],
  [
    'required',
    /\b(?:requirements?|qualifications?|must[- ]haves?|prerequisites?|competenc(?:y|ies)|credentials?|eligibility|criteria|specification|(?:skills|experience|education|knowledge|expertise|qualifications?) (?:needed|required|wanted))(?: (?:of|for|in) (?:this|the) (?:role|position|job))?(?: (?:include|are|is))?$|^(?:required|minimum|basic|mandatory|essential|must-have|key) (?:qualifications?|requirements?|skills?|experience|education|knowledge)\b/,
  ],
  ['required', /^(?:knowledge|skills?|abilit(?:y|ies)|experience) (?:of|in|to|with)$/],
  ['duties', /^in this (?:role|position|job),? you(?:'ll| will| get| can)?\b/],
  [
    'required',
    /\b(?:(?:you|you'll|you will|you must|you need to|you should|candidates?(?: should| must| will)?|must|should) (?:have|bring|need|possess)|(?:you must|you should|candidates? (?:should|must|will)|must|should) (?:be|demonstrate)|(?:need|want|like|expect) you to have|your (?:profile|background|skills|experience|expertise|toolbox)|looking (?:for|to)|look for|(?:want|need|like|hope) to see|searching for|who (?:you|we) (?:are|need|want)|(?:ideal|successful|right|perfect) (?:candidate|person|profile)|(?:have|got) what it takes|what it takes|(?:good|great|right|perfect) fit|to (?:be successful|succeed|thrive|excel|qualify)|should apply|we (?:need|expect|ask|require|value)|(?:you|we'd|this is).{0,40}\bif)\b/,
  ],
  [
    'duties',
    /\b(?:responsibilit(?:y|ies)|responsible for|duties|accountabilities|(?:you(?:'ll| will)|will you|you(?: get)? to|you) (?:do|be doing|work|be working|own|build|be responsible for|deliver|tackle|spend|contribute|accomplish|lead|learn|drive)|day[- ]to[- ]day|day in the life|success looks like|first \d+(?:[-–]\d+)? (?:days|months)|your (?:role|mission|tasks|impact|day|work|first)|in this (?:role|position)|(?:make|have) (?:an |your )?impact|objectives|work you'll do|functions)\b/,
  ],
  [
    'required',
    /^(?:(?:technical|required|relevant|professional|core|key|minimum|general|basic|educational?|education|other|knowledge|skills?|experience|abilit(?:y|ies)|certifications?|background|and|or|[/,&])[\s/,]*)+$|^(?!excellent|strong|good|solid|great)(?:[\w/&,-]+ ){1,3}(?:skills|expertise|attributes|abilities)$/,
  ],
  ['role', /\b(?:opportunity|(?:the|this|your|our) (?:role|position|job|work))\b/],
  ['mixed', /\b(?:overview|description|summary|(?:the|this|your|our) team)\b/],
  [
    'company',
    /^(?:about|why|working (?:at|with|for)|life (?:at|with)|join|meet|inside|welcome to|more about|who (?:is|are)|our) \S/,
  ],
]
