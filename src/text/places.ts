import { foldCase } from './normalize.ts'
import { endsWithLegalForm, isOrganization, isSchool } from './organizations.ts'
import { wordList } from './patterns.ts'
import { isTitle } from './titles.ts'
import { WORK_WORDS } from './work-words.compiled.ts'

const list = (words: string): string[] => words.split(',').map((word) => word.trim())

/** States and countries as they are abbreviated after a city, in upper case: "in", "or", "me" are words. */
const STATE_CODES = new Set(
  wordList(`
    AB AK AL AR AZ BC CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NB NC ND NE NH NJ NL NM NS NV NY
    OH OK ON OR PA PE QC RI SC SD SK TN TX UT VA VT WA WI WV WY USA US U.S. U.S.A. U.S.A UK UAE NSW VIC QLD KSA HK FR ES CH AT IT SG`),
)

/** Where work is done when it is done nowhere. */
const WORKPLACES = new Set(
  list(`
    remote, hybrid, on-site, onsite, on site, worldwide, online, virtual, home office, homeoffice, remoto, télétravail,
    fully remote, remote work`),
)

/** States, provinces and countries. */
const REGIONS: ReadonlySet<string> = new Set([
  ...WORK_WORDS.region.words,
  ...list(`
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,
    missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio,
    oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont, virginia,
    washington, west virginia, wisconsin, wyoming, ontario, quebec, québec, british columbia, alberta, manitoba, nova scotia,
    bavaria, bayern, hesse, hessen, karnataka, maharashtra, tamil nadu, telangana, kerala, gujarat, west bengal,
    uttar pradesh, rajasthan, punjab, haryana, bihar, jharkhand, odisha, orissa, madhya pradesh, andhra pradesh, himachal pradesh,
    uttarakhand, chhattisgarh, assam, goa, catalonia, scotland, england, wales, united states, united states of america,
    united kingdom, great britain, canada, mexico, brazil, argentina, chile, colombia, peru, germany, france, spain,
    portugal, italy, austria, switzerland, netherlands, the netherlands, belgium, luxembourg, denmark, norway, sweden,
    finland, iceland, ireland, poland, czech republic, czechia, slovakia, hungary, romania, bulgaria, greece, turkey,
    türkiye, croatia, serbia, slovenia, ukraine, russia, estonia, latvia, lithuania, israel, egypt, morocco, tunisia,
    nigeria, kenya, ghana, south africa, ethiopia, saudi arabia, united arab emirates, qatar, kuwait, jordan, lebanon, iran,
    iraq, pakistan, india, bangladesh, sri lanka, nepal, china, hong kong, taiwan, japan, korea, south korea,
    republic of korea, vietnam, thailand, malaysia, singapore, indonesia, philippines, mauritius, cyprus, malta, kazakhstan, uzbekistan, armenia, azerbaijan, algeria, bahrain, oman,
    uganda, tanzania, zambia, zimbabwe, rwanda, senegal, cameroon, botswana, namibia, ecuador, uruguay, bolivia, venezuela,
    costa rica, panama, guatemala, dominican republic, jamaica, puerto rico, cambodia, myanmar, belarus, moldova, albania, australia, new zealand, deutschland,
    österreich, schweiz, frankreich, suisse, allemagne, belgique, españa, méxico, italia, brasil, s.korea,
    the united kingdom`),
])

/** Cities that resumes name often. */
const CITIES: ReadonlySet<string> = new Set([
  ...WORK_WORDS.town.words,
  ...list(`
    san francisco, san francisco bay area, bay area, los angeles, san diego, san jose, palo alto, mountain view, menlo park,
    sunnyvale, santa clara, cupertino, redwood city, berkeley, oakland, seattle, redmond, bellevue, portland, denver,
    boulder, austin, dallas, houston, san antonio, chicago, boston, cambridge, new york city, nyc, brooklyn, manhattan,
    philadelphia, pittsburgh, baltimore, washington dc, washington d.c., atlanta, miami, orlando, tampa, detroit, ann arbor,
    minneapolis, st. louis, salt lake city, phoenix, las vegas, nashville, charlotte, raleigh, durham, columbus, cleveland,
    cincinnati, indianapolis, toronto, montreal, montréal, vancouver, calgary, ottawa, waterloo, edmonton, mexico city,
    são paulo, sao paulo, rio de janeiro, buenos aires, santiago, bogotá, bogota, lima, london, manchester, birmingham,
    edinburgh, glasgow, bristol, oxford, leeds, dublin, cork, paris, lyon, toulouse, marseille, grenoble, lille, nantes,
    bordeaux, berlin, munich, münchen, hamburg, frankfurt, frankfurt am main, cologne, köln, stuttgart, düsseldorf, leipzig,
    dresden, karlsruhe, bremen, hannover, nürnberg, bonn, aachen, heidelberg, mannheim, darmstadt, vienna, wien, graz,
    zurich, zürich, geneva, genève, basel, bern, lausanne, amsterdam, rotterdam, utrecht, eindhoven, delft, brussels,
    bruxelles, antwerp, ghent, leuven, copenhagen, stockholm, gothenburg, oslo, helsinki, madrid, barcelona, valencia,
    sevilla, seville, bilbao, lisbon, lisboa, porto, rome, roma, milan, milano, turin, warsaw, krakow, kraków, wroclaw,
    prague, praha, budapest, bucharest, sofia, athens, istanbul, ankara, kyiv, kiev, lviv, moscow, saint petersburg, saint-petersburg, st. petersburg, novosibirsk, tallinn, riga, vilnius,
    tel aviv, haifa, jerusalem, cairo, casablanca, lagos, abuja, nairobi, accra, cape town, johannesburg, dubai, abu dhabi,
    doha, riyadh, beirut, amman, tehran, karachi, lahore, islamabad, delhi, new delhi, gurgaon, gurugram, noida, mumbai,
    bombay, pune, bangalore, bengaluru, hyderabad, chennai, kolkata, ahmedabad, kochi, jaipur, dhaka, colombo, kathmandu,
    beijing, shanghai, shenzhen, hangzhou, guangzhou, taipei, tokyo, osaka, kyoto, seoul, hanoi, ho chi minh city, bangkok,
    kuala lumpur, jakarta, manila, sydney, melbourne, brisbane, perth, canberra, auckland, wellington, new york, washington,
    essen, dortmund, duisburg, bochum, wuppertal, münster, augsburg, ulm, kiel, rostock, jena, potsdam, freiburg, kassel,
    mainz, saarbrücken, nice, rennes, strasbourg, montpellier, málaga, zaragoza, granada, bologna, florence, naples, gdansk,
    poznan, brno, linz, salzburg, lund, malmö, uppsala, aarhus, odense, bergen, trondheim, tampere, espoo, the hague,
    den haag, cluj-napoca, zagreb, belgrade, ljubljana, minsk, tbilisi, yerevan, baku, almaty, kampala, kigali,
    dar es salaam, addis ababa, durban, alexandria, giza, tunis, rabat, thiruvananthapuram, coimbatore, lucknow, kanpur,
    indore, bhopal, nagpur, surat, chandigarh, bhubaneswar, mysore, mangalore, vadodara, guwahati, quezon city, makati, cebu,
    penang, surabaya, bandung, adelaide, gold coast, christchurch, hamilton, halifax, winnipeg, victoria, quebec city,
    kitchener, mississauga, markham, saskatoon, regina, irvine, pasadena, sacramento, fremont, santa monica, santa barbara,
    santa cruz, long beach, riverside, tempe, scottsdale, tucson, albuquerque, el paso, plano, irving, fort worth, arlington,
    reston, mclean, herndon, bethesda, rockville, princeton, newark, jersey city, hoboken, stamford, hartford, new haven,
    providence, worcester, somerville, ithaca, rochester, buffalo, syracuse, albany, madison, milwaukee, st. paul,
    cary, morrisville, greensboro, winston-salem, huntsville, montgomery, little rock, bentonville, burbank, torrance, anaheim,
    fullerton, santa ana, san mateo, foster city, san bruno, burlingame, milpitas, pleasanton, walnut creek, san ramon,
    hayward, folsom, fresno, bakersfield, naperville, schaumburg, ann arbor, dearborn, kalamazoo, akron, knoxville,
    chattanooga, alpharetta, marietta, savannah, virginia beach, chantilly, fairfax, ashburn, annapolis, gaithersburg,
    silver spring, college park, king of prussia, allentown, edison, piscataway, new brunswick, white plains, yonkers,
    montclair, waltham, lowell, framingham, quincy, nashua, kansas city, omaha, des moines, louisville, memphis, new orleans, richmond, charlottesville, blacksburg, chapel hill,
    gainesville, jacksonville, tallahassee, boca raton, fort lauderdale, champaign, urbana, evanston, bloomington,
    west lafayette, lansing, grand rapids, boise, spokane, anchorage, honolulu, provo`),
])

/** "(Remote)", "(Berlin, Germany)", "(part-time)" at the end. */
const BRACKET = /\s*[([]([^()[\]]{2,50})[)\]]\s*$/u
const TERMS = /\b(?:remote|hybrid|on-?site|part[- ]time|full[- ]time|contract|freelance|remoto|teilzeit|vollzeit)\b/i
const ZIP = /^(?:[A-Z]{1,2}[- ])?\d{4,6}\s+|\s+\d{5}(?:-\d{4})?$/g
/** "OR 97330" ends an address, whatever the town. */
const ZIP_AFTER = /\b[A-Z]{2}[ ,]+\d{5}(?:-\d{4})?$/
const AREA = /^greater\s+|\s+(?:area|metropolitan area|metro)$/gi
/** Names of towns have few words. */
const TOWN_WORDS_MAX = 3

const fold = (text: string): string => foldCase(text.replace(ZIP, '').replace(AREA, '')).trim()

const isRegion = (part: string): boolean => STATE_CODES.has(part.replace(ZIP, '').trim()) || REGIONS.has(fold(part))
const isCity = (part: string): boolean => CITIES.has(fold(part)) || WORKPLACES.has(fold(part))
/** "Munich Germany", "Austin TX" without a comma. */
const isCityAndRegion = (part: string): boolean => {
  const words = part.trim().split(/\s+/)
  return words.length > 1 && isCity(words.slice(0, -1).join(' ')) && isRegion(words.at(-1) ?? '')
}
/** Before the name of a town: "Bank of Boston", "South San Francisco". */
const BELONGS = /^(?:of|in|de|du|at|la|le|the|von|zu|für|north|south|east|west|new|old|greater|central|downtown)$/i

/** "IIT Madras", "UC Davis": the school is one of several by that abbreviation, told apart by their towns. */
const isCampus = ([only = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && /^\p{Lu}{2,5}$/u.test(only) && isSchool(only)

/** The part without a known town at its end: "Tallow Robotics Austin" before ", TX". "Bank of Boston" stays whole. */
const withoutTown = (part: string): string => {
  const words = part.split(' ')
  const at = [1, 2, 3].find((count) => count < words.length && isCity(words.slice(-count).join(' '))) ?? 0
  const rest = words.slice(0, words.length - at)
  return at === 0 || BELONGS.test(rest.at(-1) ?? '') || isCampus(rest) ? part : rest.join(' ')
}

const isTown = (part: string): boolean =>
  /^\p{Lu}/u.test(part) &&
  part.split(/\s+/).length <= TOWN_WORDS_MAX &&
  !isOrganization(part) &&
  !isTitle(part) &&
  withoutTown(part) === part

/** How many of the parts from the front are not the place at the end: regions, then a city, known or by its region. */
const countBeforePlace = (parts: readonly string[]): number => {
  let keep = parts.length
  while (keep > 0 && isRegion(parts[keep - 1] ?? '')) keep--
  const regions = parts.length - keep
  const last = parts[keep - 1] ?? ''
  if (isCity(last) || isCityAndRegion(last)) return keep - 1
  // A town that is in no table, but its region is: "Corvallis, OR", "Acme, Corvallis, OR".
  return regions > 0 && keep > 0 && isTown(last) ? keep - 1 : keep
}

const partsOf = (text: string): string[] => text.split(/\s*,\s*/)

/** "Norway, Bergen": so some write it, the country first. */
const isRegionAndCity = ([region = '', city = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && REGIONS.has(fold(region)) && isCity(city)

/** "Manila (PH)", "Leeds (UK) - Remote": a known town and the code of its country. */
const COUNTRY_CODE = /^([^()]{2,40}?) \(\p{Lu}{2,3}\)(?=$| [-–] )/u

const withoutCountryCode = (text: string): string => {
  const town = COUNTRY_CODE.exec(text)?.[1]
  return town !== undefined && isCity(town) ? text.replace(COUNTRY_CODE, town) : text
}

/** The whole text says where: "Berlin", "San Mateo, CA", "Remote / Austin, TX". */
export const isPlace = (text: string): boolean =>
  withoutCountryCode(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(remote|hybrid|on-?site)\s*\(([^()]*)\)$/i, '$1/$2')
    .split(/\s*[/|–]\s*|\s-\s/)
    .filter(Boolean)
    .map(partsOf)
    .every((parts) => countBeforePlace(parts) === 0 || isRegionAndCity(parts))

const withoutBracket = (text: string): string => {
  const bracket = BRACKET.exec(text)
  return bracket?.[1] && (TERMS.test(bracket[1]) || isPlace(bracket[1])) ? text.slice(0, bracket.index) : text
}

/** "Intern Remote": where there is no place, the word for it stands alone. */
const GLUED_WORKPLACE = /(?<=\p{L})\s+(?:remote|hybrid)$/iu

/** "Tallow" of "Tallow, Norway": as like an employer as a town, where no town of that name is known; null for all else. */
export const townOrEmployer = (text: string): string | null => {
  const [name = '', ...regions] = partsOf(text)
  const isCountry = regions.length > 0 && regions.every((part) => REGIONS.has(fold(part)))
  return isCountry && isTown(name) && !isCity(name) && !isRegion(name) ? name : null
}

/** The text without the place at its end: "Acme Inc., Berlin, Germany" is "Acme Inc."; one that is all place stays as it is. */
export const withoutPlace = (text: string): string => {
  const bare = withoutBracket(text).replace(GLUED_WORKPLACE, '')
  const parts = partsOf(bare)
  const named = parts.findIndex(endsWithLegalForm)
  const keep = named < 0 ? countBeforePlace(parts) : named + 1
  if (keep === 0 || keep === parts.length) return bare
  const kept = parts.slice(0, keep)
  const last = kept.at(-1) ?? ''
  return [...kept.slice(0, -1), isRegion(parts[keep] ?? '') ? withoutTown(last) : last].join(', ')
}

/** A place known by name ends the text: "12 Elm Street, Corvallis, OR". */
export const endsInPlace = (text: string): boolean => {
  const parts = partsOf(text)
  return countBeforePlace(parts) < parts.length || ZIP_AFTER.test(text)
}
