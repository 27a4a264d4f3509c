/** What single words between two names say of how they hang together. */

/** Words that stand between the members of a list without ending it. */
export const FILLERS: ReadonlySet<string> = new Set(
  `a an the any some other another various modern common popular major more most our your also well etc e.g similar equivalent comparable related relevant
  advanced basic core key general large scale large-scale real-time enterprise production open source open-source state-of-the-art
  in of with on using for experience experiences knowledge expertise proficiency understanding familiarity exposure skills skill programming scripting coding language languages
  framework frameworks library libraries tool tools tooling toolkits toolkit platform platforms technology technologies technique techniques method methods methodology methodologies
  system systems service services database databases software package packages solution solutions stack stacks environment environments provider providers cloud clouds
  model models modeling modelling algorithm algorithms development developments engineering design architecture architectures pipeline pipelines data web application applications
  applied based driven infrastructure concepts principles practices processes process workflows products product apis api certification certifications
  server analysis analytics components engines engine stores warehouse warehouses management equivalents variants lake`.split(
    /\s+/,
  ),
)

/** Before a mention these begin a new demand. */
export const DEMANDS: ReadonlySet<string> = new Set(
  `strong solid good excellent deep proven experience knowledge expertise proficiency proficient understanding familiarity familiar exposure ability
  experienced skilled fluent fluency comfortable working hands-on background`.split(/\s+/),
)

/** These end a list: what follows is said about it, or done with it. */
export const BREAKERS: ReadonlySet<string> = new Set(
  `years yrs to from by into onto through via within across between that which who whom when where while as is are was were be been being has have had will can could should must may
  not no without required needed wanted mandatory than then so because if but plus along including include includes you we they it this these those i us them
  build building built designing develop developing deploy deploying deployed use used create creating write writing implement implementing
  manage managing lead leading maintain maintaining integrate integrating support supporting apply applying at about over under during after before
  conduct conducting perform performing assess assessing identify identifying drive driving ensure ensuring run running train training optimize optimizing transform transforming`.split(
    /\s+/,
  ),
)

/** "…, or experience building data pipelines": still the same choice. */
export const GERUNDS: ReadonlySet<string> = new Set(
  'building using developing designing deploying running managing working writing'.split(' '),
)
