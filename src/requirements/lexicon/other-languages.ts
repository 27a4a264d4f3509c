import { oneOf, wordList } from '../../text/patterns.ts'
import type { Lexicon } from './lexicon.ts'
import { clauseEndBefore, opensBefore, opensBehind } from './lists.ts'

/* German, French and Spanish together, as the models of their postings are: hardly a word means two things in them. */

/** Whole words; `\b` knows no letters beside those of English. */
const anyOf = (words: string): RegExp => new RegExp(`(?<!\\p{L})${oneOf(words)}(?!\\p{L})`, 'u')

const WISHES = `
  wünschenswert\\p{L}*, von vorteil, vorteilhaft, idealerweise, gern(?:e)? gesehen, ein plus, pluspunkt\\p{L}*, bonus\\p{L}*, bestenfalls, optimalerweise,
  wünschen, freuen wir uns, freut uns, kein muss, wäre\\p{L}* (?:super|toll|schön|klasse|gut|ideal), nice to have, hilfreich, gern auch, erwünscht,
  im vorteil, punkte\\p{L}* (?:sie|du) (?:zusätzlich|außerdem|mit), zusätzlich punkte\\p{L}*, nicht zwingend, schön.? wenn, begrüßenswert, wünschenswerterweise, gerne ergänzt,
  runde[nt]\\p{L}* (?:\\p{L}+ ){1,4}ab,
  (?:un|serait|seraient|sera|est|des) (?:vrais? |gros |réels? )?(?:plus|atouts?), souhaitée?s?, appréciée?s?, idéalement, de préférence, serait idéal, bienvenue?s?,
  valorisée?s?, si possible, fer(?:a|ont|aient|ait) la différence, faciliter(?:a|ait|ont), (?:un|serait un|constitue un) avantage, idéal si, un bonus, enrichir(?:a|ait|aient),
  deseables?, se valora(?:rá|rán|n)?, valorables?, (?:un|es|será|sería|como) (?:un )?plus, preferentemente, preferiblemente, idealmente, deseado, no excluyente,
  se tendrá en cuenta, mérito, suma(?:rá|ría)? puntos, de preferencia, se aprecia(?:rá|n)?, apreciables?, opcional(?:es)?, (?:es|será|sería) una ventaja, un bonus, bienvenid[oa]s?,
  sería (?:ideal|bueno|genial|estupendo), puntuará, tendrán? prioridad, mejor si, nos encantaría`

const WISH = anyOf(WISHES)

const OR: ReadonlySet<string> = new Set([
  'oder',
  'ou',
  'o',
  'u',
  'or',
  'bzw',
  'beziehungsweise',
  'respektive',
  'y/o',
  'et/ou',
  'und/oder',
  'o/y',
  'ó',
])
const AND: ReadonlySet<string> = new Set(['und', 'et', 'y', 'e', 'sowie', 'and', '&', 'ainsi', 'así'])

const LEADS = new RegExp(
  oneOf(`
    z ?\\. ?b, bspw, beispielsweise, zum beispiel, u ?\\. ?a, etwa, vorzugsweise, idealerweise, (?<!\\p{L})wie(?!\\p{L}), mindestens eine,
    tels? que, telles? que, comme, par exemple, notamment, par ex, type, idéalement, au moins, l'un,
    como, por ejemplo, p ?\\. ?ej, tipo, preferentemente, al menos, alguno, alguna, such as, e\\.g, :`),
  'u',
)

const ANOTHER = oneOf('einem, einer, eine, einen, autres?, un, una, otr[oa]s?, tout autre')

/** "… or similar". */
const OF_THE_KIND = oneOf(`
  ähnlich\\p{L}*, vergleichbar\\p{L}*, gleichwertig\\p{L}*, équivalente?s?, similaires?, comparables?, autres?,
  similar(?:es)?, equivalentes?, afín, afines, otr[oa]s?`)

const LOOSE = wordList(`
  und oder bzw sowie von vom der die das den dem des ein eine einer einem im in mit für zu zur zum
  et ou de du d la le les l un une en avec pour à au aux
  y o u e del el los las una con para and or of the`)

export const OTHER_LEXICON: Lexicon = {
  tongue: 'others',
  cues: [
    [
      'need',
      anyOf(`
        mindestens, erforderlich\\p{L}*, zwingend\\p{L}*, notwendig, voraussetzung\\p{L}*, vorausgesetzt, setzen wir voraus, unbedingt, muss, müssen, benötig\\p{L}*,
        minimum, impérati\\p{L}*, obligatoire\\p{L}*, indispensable\\p{L}*, exigée?s?, requis\\p{L}*, nécessaire\\p{L}*, au moins, doi(?:t|s|vent),
        mínim[oa]s?, imprescindibles?, excluyentes?, obligatori[oa]s?, requeri\\p{L}*, requisito\\p{L}*, necesari[oa]s?, al menos, como mínimo, debe\\p{L}*`),
    ],
    ['wish', WISH],
    [
      'deny',
      anyOf(`
        nicht (?:\\p{L}+ )?(?:erforderlich|notwendig|nötig|zwingend), kein\\p{L}* (?:\\p{L}+ ){0,3}(?:nötig|erforderlich|notwendig), (?:bringen|lernen) wir (?:dir|ihnen) bei,
        (?:pas|non|aucune?) (?:\\p{L}+ ){0,3}(?:nécessaire|obligatoire|requis\\p{L}*|indispensable|exigée?s?),
        no (?:\\p{L}+ ){0,3}(?:necesari[oa]s?|imprescindibles?|obligatori[oa]s?|requier\\p{L}*)`),
    ],
    [
      'seek',
      anyOf(`
        wir suchen, gesucht, suchen wir, sie bringen, du bringst, bringen sie, bringst du, wir erwarten, sie verfügen, du verfügst,
        nous recherchons, on recherche, on cherche, vous (?:avez|êtes|justifiez|disposez|possédez|maîtrisez), tu (?:as|es|maîtrises), titulaire, diplômée?,
        buscamos, se busca, se requiere, tienes, tenés, cuentas con, eres, pedimos`),
    ],
    [
      'work',
      anyOf(`
        aufgaben?\\p{L}*, tätigkeit\\p{L}*, verantwort\\p{L}*, du (?!hast|bist|bringst|kannst)\\p{L}{3,}st, sie (?!haben|sind|bringen|können|verfügen)\\p{L}{3,}en,
        missions?, responsabl\\p{L}+, vous (?!avez|êtes|maîtrisez|disposez|justifiez|possédez|connaissez|savez)\\p{L}+ez, tu (?!as|es|sais|maîtrises|connais)\\p{L}+s, en charge,
        chargée?s? de, (?:elle|il|recrutée?|retenue?|titulaire) \\p{L}+ra, participera,
        funciones, te encargarás, serás, (?:se )?encargará, responsable de, tareas, desarrollar(?:ás?)?, participar(?:ás?)?, \\p{L}{3,}[aei]rás, seleccionada \\p{L}+rá`),
    ],
    [
      'have',
      anyOf(`
        erfahrung\\p{L}*, \\p{L}*kenntniss?e?n?, ausbildung, studium, abschluss, \\p{L}*erfahrung\\p{L}*, vertraut, umgang, know-how, verständnis, fähigkeit\\p{L}*, sicher\\p{L}*, beherrsch\\p{L}*, fundierte?\\p{L}*,
        expériences?, connaissances?, maîtrise\\p{L}*, compétences?, formation, diplôme\\p{L}*, capacités?, aisance, bac, notions, sens,
        experiencia, conocimientos?, dominio, manejo, formación, titulación, capacidad\\p{L}*, habilidad\\p{L}*, nivel, grado, estudios`),
    ],
    [
      'offer',
      anyOf(`
        vergütung, gehalt\\p{L}*, urlaub\\p{L}*, altersvorsorge, jobrad, homeoffice, weiterbildung\\p{L}*, zuschuss, bieten, benefits, unbefristet\\p{L}*,
        salaire, rémunération, avantages, mutuelle, télétravail, tickets? restaurant, primes?, rtt, congés, cdi, offrons, proposons,
        salario, sueldo, ofrecemos, vacaciones, teletrabajo, seguro médico, retribución, contrato, beneficios, jornada, bono`),
    ],
    [
      'law',
      anyOf(`
        geschlecht\\p{L}*, behinderung, herkunft, schwerbehindert\\p{L}*, datenschutz, gleichstellung, bewerbung\\p{L}*, unterlagen,
        handicap, égalité, candidatures?, discrimination, diversité, cv, lettre de motivation,
        igualdad, discapacidad, género, candidaturas?, discriminación, solicitud\\p{L}*`),
    ],
    [
      'company',
      anyOf(`
        wir sind, unser\\p{L}* (?:unternehmen|team|kunden|produkt\\p{L}*), gegründet, mitarbeitende\\p{L}*, mitarbeiter\\p{L}*, standort\\p{L}*, marktführer, familienunternehmen,
        nous sommes, notre (?:entreprise|équipe|groupe|agence|société), fondée?, collaborateurs, salariés, créée?, leader, filiale,
        somos, nuestr[oa] (?:empresa|equipo|cliente|compañía), fundada, empleados, líder\\p{L}*, multinacional, empresa`),
    ],
  ],
  wish: WISH,
  wishEnds: new RegExp(`${WISH.source}[\\s.!)\\]*]*$`, 'u'),
  wishBegins: new RegExp(`^[\\s([*]*${WISH.source}`, 'u'),
  namesYears:
    /(?:\d|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco)\+?\s*(?:-|–|bis|à|a|o|y)?\s*\d*\+?[\s-]*(?:jahre?n?|jährig|ans|années?|años?)|mehrjährig/u,
  persons: ['wir', 'sie', 'du', 'nous', 'vous', 'tu', 'on', 'te', 'tu', 'usted'],
  or: OR,
  and: AND,
  nameJoint: (word) => (OR.has(word) ? 'or' : AND.has(word) ? 'and' : word),
  nameLead: (words) => (LEADS.test(words) ? (words.includes(':') ? ':' : 'such as') : undefined),
  opens:
    /^(?:\( ?)?(?:z ?\. ?b|bspw|beispielsweise|wie |u ?\. ?a|tels? que|telles? que|comme|par exemple|type|ex|como|por ejemplo|p ?\. ?ej|tipo|e\.g|:|\()/u,
  tail: new RegExp(
    `^[,) .]*(${oneOf(`
      etc, usw, o ?\\. ?ä, ähnlich\\p{L}*, ${oneOf('oder, und, ou, et, o, y, u')} (?:${ANOTHER} )*${OF_THE_KIND},
      \\), und, oder, et, ou, y, o, ;, \\., $`)})`,
    'u',
  ),
  moreOfTheKind:
    /(?<!\p{L})(?:etc|usw|ähnlich\p{L}*|vergleichbar\p{L}*|gleichwertig\p{L}*|ander\p{L}+|équivalente?s?|similaires?|autres?|connexe|similar(?:es)?|equivalentes?|otr[oa]s?|afín|afines)(?!\p{L})/u,
  opensBefore: opensBefore(`
    such as, like, e\\.?g\\b\\.?,?, ex\\b\\.?, z\\. ?B\\., bspw\\., beispielsweise, u\\. ?a\\.,
    tel(?:le)?s? que, par exemple, por ejemplo, tales como`),
  opensBehind: opensBehind(`
    ,? ?etc\\b, oder (?:vergleichbar|ähnlich|gleichwertig), ou (?:équivalent|similaire), o (?:similar|equivalente)`),
  opensWithin: /\b(?:such as|e\.?g\b|like|z\. ?B|beispielsweise|par exemple|por ejemplo|tel(?:le)?s? que|tales como)\b/iu,
  clauseEnd: clauseEndBefore(`
    plus, idealerweise, gerne?, vorzugsweise, optimalerweise, bestenfalls,
    idéalement, de préférence, preferentemente, preferiblemente, idealmente`),
  loose: new RegExp(`^(?:${LOOSE.join('|')}|[&/,;:(–—'’-])$`, 'u'),
}
