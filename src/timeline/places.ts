import { foldCase } from '../text/normalize.ts'

const list = (words: string): string[] => words.split(/\s*,\s*/).map((word) => word.trim())

/** States and provinces as they are abbreviated after a city. Upper case: "in", "or", "me" are words. */
const STATE_CODE =
  /^(?:A[BKLRZ]|BC|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ABDEINOST]|N[BCDEHJLMSTVY]|O[HKNR]|P[AER]|QC|R[I]|S[CDK]|T[NX]|UT|V[AT]|W[AIVY]|USA|U\.S\.A?\.?|US|UK|UAE|NSW|VIC|QLD|KSA|HK|DE|FR|ES|CH|AT|NL|IT|SG)$/

/** Countries, states and cities that resumes name often, and where work is done when it is done nowhere. */
const PLACES = new Set(
  list(
    `remote, hybrid, on-site, onsite, on site, worldwide, online, virtual, home office, homeoffice, remoto, télétravail, fully remote, remote work,
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, illinois, indiana, iowa, kansas,
    kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey,
    new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
    utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, ontario, quebec, québec, british columbia, alberta, manitoba, nova scotia,
    bavaria, bayern, hesse, hessen, karnataka, maharashtra, tamil nadu, telangana, kerala, gujarat, west bengal, uttar pradesh, rajasthan, punjab, haryana, catalonia, scotland, england, wales,
    united states, united states of america, united kingdom, great britain, canada, mexico, brazil, argentina, chile, colombia, peru, germany, france, spain, portugal, italy, austria,
    switzerland, netherlands, the netherlands, belgium, luxembourg, denmark, norway, sweden, finland, iceland, ireland, poland, czech republic, czechia,
    slovakia, hungary, romania, bulgaria, greece, turkey, türkiye, croatia, serbia, slovenia, ukraine, russia, estonia, latvia, lithuania, israel, egypt, morocco,
    tunisia, nigeria, kenya, ghana, south africa, ethiopia, saudi arabia, united arab emirates, qatar, kuwait, jordan, lebanon, iran, iraq, pakistan, india,
    bangladesh, sri lanka, nepal, china, hong kong, taiwan, japan, korea, south korea, republic of korea, vietnam, thailand, malaysia, singapore, indonesia,
    philippines, australia, new zealand, deutschland, österreich, schweiz, frankreich, suisse, allemagne, belgique, españa, méxico, italia, brasil, s.korea, the united kingdom,
    san francisco, san francisco bay area, bay area, los angeles, san diego, san jose, palo alto, mountain view, menlo park, sunnyvale, santa clara, cupertino, redwood city,
    berkeley, oakland, seattle, redmond, bellevue, portland, denver, boulder, austin, dallas, houston, san antonio, chicago, boston, cambridge, new york city, nyc, brooklyn, manhattan, philadelphia,
    pittsburgh, baltimore, washington dc, washington d.c., atlanta, miami, orlando, tampa, detroit, ann arbor, minneapolis, st. louis, salt lake city, phoenix, las vegas, nashville,
    charlotte, raleigh, durham, columbus, cleveland, cincinnati, indianapolis, toronto, montreal, montréal, vancouver, calgary, ottawa, waterloo, edmonton,
    mexico city, são paulo, sao paulo, rio de janeiro, buenos aires, santiago, bogotá, bogota, lima, london, manchester, birmingham, edinburgh, glasgow, bristol, oxford, leeds, dublin, cork,
    paris, lyon, toulouse, marseille, grenoble, lille, nantes, bordeaux, berlin, munich, münchen, hamburg, frankfurt, frankfurt am main, cologne, köln, stuttgart, düsseldorf, leipzig, dresden,
    karlsruhe, bremen, hannover, nürnberg, bonn, aachen, heidelberg, mannheim, darmstadt, vienna, wien, graz, zurich, zürich, geneva, genève, basel, bern, lausanne, amsterdam, rotterdam,
    utrecht, eindhoven, delft, brussels, bruxelles, antwerp, ghent, leuven, copenhagen, stockholm, gothenburg, oslo, helsinki, madrid, barcelona, valencia, sevilla, seville, bilbao, lisbon, lisboa, porto, rome, roma, milan, milano, turin,
    warsaw, krakow, kraków, wroclaw, prague, praha, budapest, bucharest, sofia, athens, istanbul, ankara, kyiv, kiev, lviv, moscow, tallinn, riga, vilnius, tel aviv, haifa, jerusalem, cairo, casablanca, lagos, abuja, nairobi,
    accra, cape town, johannesburg, dubai, abu dhabi, doha, riyadh, beirut, amman, tehran, karachi, lahore, islamabad, delhi, new delhi, gurgaon, gurugram, noida, mumbai, bombay, pune,
    bangalore, bengaluru, hyderabad, chennai, kolkata, ahmedabad, kochi, jaipur, dhaka, colombo, kathmandu, beijing, shanghai, shenzhen, hangzhou, guangzhou, taipei, tokyo, osaka, kyoto, seoul,
    hanoi, ho chi minh city, bangkok, kuala lumpur, jakarta, manila, sydney, melbourne, brisbane, perth, canberra, auckland, wellington`,
  ),
)

const WORKPLACE =
  /\s*\((?:[^()]{0,20}\b)?(?:remote|hybrid|on-?site|part[- ]time|full[- ]time|contract|freelance|remoto|teilzeit|vollzeit)\b[^()]{0,20}\)\s*$/i
const ZIP = /^(?:[A-Z]{1,2}[- ])?\d{4,6}\s+|\s+\d{5}(?:-\d{4})?$/g

const fold = (text: string): string => foldCase(text).replace(ZIP, '').trim()

/** One name of a place: "Berlin", "CA", "Remote", "Germany". */
const isPlaceName = (text: string): boolean => {
  const name = text.trim().replace(/^greater\s+|\s+area$/i, '')
  return (
    STATE_CODE.test(name.replace(/\s+\d{5}$/, '')) ||
    PLACES.has(fold(name)) ||
    /^[\p{Lu}][\p{L} ]+ (?:CA|NY|TX|MA|WA|IL)$/u.test(name)
  )
}

/** The whole text says where: "Berlin", "San Mateo, CA", "Remote / Austin, TX". */
export const isPlace = (text: string): boolean => {
  const parts = text
    .replace(/[()]/g, '')
    .split(/\s*[,/|–]\s*|\s-\s/)
    .filter(Boolean)
  const last = parts.at(-1)
  return last !== undefined && parts.length <= 3 && isPlaceName(last) && parts.every((part) => part.split(/\s+/).length <= 4)
}

/** The text without the place at its end: "Acme Inc., Berlin, Germany" is "Acme Inc."; one that is all place stays as it is. */
export const withoutPlace = (text: string): string => {
  const bare = text.replace(WORKPLACE, '')
  const parts = bare.split(/\s*,\s*/)
  let keep = parts.length
  while (keep > 1 && isPlaceName(parts[keep - 1] ?? '')) keep--
  // "Acme, San Mateo, CA": the city is not in the table, but its state is.
  if (keep < parts.length && keep >= 2 && STATE_CODE.test(parts[keep] ?? '')) keep--
  return keep === parts.length ? bare : parts.slice(0, keep).join(', ')
}
