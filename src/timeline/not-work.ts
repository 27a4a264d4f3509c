import { isOrganization } from '../text/organizations.ts'
import { oneOf } from '../text/patterns.ts'

/** What may follow: from when to when, what for, what one did then. */
const REST = '(?:\\s*[(,:;|/–—-].*|\\s+(?:to|and|for|with|in|from|due|und|zur|für|wegen|et|puis|pour|y|para|por)\\b.*)?$'

/** Time away from work that resumes list among their positions. */
const LEAVE = new RegExp(
  `^${oneOf(`
    (?:on )?(?:extended |unpaid |full[- ]time )?(?:parental|maternity|paternity|family|adoption|medical|sick|health|carer['’]?s|childcare|child care|personal|sabbatical) (?:leave|break|sabbatical),
    leave of absence, (?:\\p{L}+ )?sabbatical(?: year)?, (?:planned |personal |voluntary )?career (?:break|gap|pause), gap year, year off,
    time off, (?:full[- ]time )?(?:stay[- ]at[- ]home|at[- ]home|full[- ]time) (?:parent|mother|mum|mom|father|dad|carer|caregiver),
    homemaker, housewife, family care(?:giver|giving)?, unemployed, unemployment, between (?:jobs|roles|positions),
    (?:active )?job[- ](?:seeking|search|hunting|seeker), (?:actively )?(?:seeking|looking for) (?:employment|work|a? ?new \\p{L}+),
    elternzeit, mutterschutz, mutterschaftsurlaub, vaterschaftsurlaub, erziehungsurlaub, auszeit, familienzeit, familienpause,
    kinderbetreuung, kindererziehung, sabbatjahr, hausfrau, hausmann, arbeitssuchend, arbeitssuche, arbeitslos, weltreise,
    congé (?:parental|(?:de )?maternité|(?:de )?paternité|sabbatique|maladie), année sabbatique, pause carrière,
    (?:en )?recherche d['’]emploi, (?:père|mère) au foyer, excedencia, (?:permiso|baja|licencia) (?:parental|por maternidad|por paternidad|de maternidad|de paternidad),
    año sabático, (?:en )?búsqueda de empleo`)}${REST}`,
  'iu',
)
/** So too, unless it is with an employer: "Travel, Acme Ltd". */
const AWAY = new RegExp(
  `^${oneOf('(?:world |overseas |international )?travel(?:l?ing)?, world trip, backpacking, relocation, (?:family )?caregiver, reisen, voyages?, viajes?')}${REST}`,
  'iu',
)

/** The words name time away from work: parental leave, a sabbatical, a search for a job. */
export const isTimeOff = (text: string): boolean => LEAVE.test(text) || (AWAY.test(text) && !isOrganization(text))
