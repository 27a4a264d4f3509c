import { toYearsAndMonths } from '../../text/months.ts'
import { checkFrench } from './french-check.ts'
import { formFrench } from './french-form.ts'
import { namesFrench } from './french-names.ts'
import { poolFrench } from './french-pool.ts'
import { retellFrench } from './french-report.ts'
import { writingFrench } from './french-writing.ts'
import type { Messages } from './index.ts'
import { numbersOf } from './numbers.ts'

const { count, pick, lasted, points, gain, change } = numbersOf('fr')

const years = (months: number): string => lasted(months, ['mois', 'mois'], ['an', 'ans'])

const sayMonths = (months: number): string => {
  const [years, rest] = toYearsAndMonths(months)
  return [years > 0 && count(years, 'an', 'ans'), (rest > 0 || years === 0) && `${rest} mois`].filter(Boolean).join(' et ')
}

/** With the article that a sentence needs. */
const OF_THE = { posting: 'de l’annonce', 'role brief': 'de la fiche du métier' } as const

const SILENCES = {
  negated: 'comme un souhait ou comme une chose non faite',
  hidden: 'dans un texte caché ou barré',
  pasted: 'dans des mots repris',
  person: 'dans le nom d’une personne',
  employer: 'dans le nom d’un employeur',
  school: 'dans le nom d’une école',
} as const

/** The interface in French. */
export const french: Messages = {
  ...formFrench,
  ...checkFrench,
  ...poolFrench,
  ...writingFrench,
  ...namesFrench,
  brand: 'resume-coverage',
  retell: retellFrench,
  colon: ' :',
  nav: { label: 'Menu principal', form: 'Comparer', check: 'Vérifier', pool: 'Vivier', docs: 'API' },
  languages: { label: 'Langue' },
  theme: { dark: 'Couleurs sombres', toggle: 'Sombre' },
  skip: 'Aller au contenu',
  skipTo: { findings: 'Aller aux résultats', posting: (source) => `Aller au texte ${OF_THE[source]}` },
  noAnswer: {
    message: 'Le serveur ne répond pas.',
    hint: 'Vérifiez qu’il fonctionne, puis réessayez ; vos choix sont toujours là.',
  },
  pointsAfter: 'points',
  of: 'sur',
  place: ({ line, page }) => (page === null ? `ligne ${line}` : `ligne ${line}, page ${page}`),
  points,
  gain,
  megabytes: (bytes) => `${(bytes / 1024 / 1024).toLocaleString('fr')} Mo`,
  progress: {
    sending: (share) => `Envoi, ${Math.round(share * 100)} %`,
    reading: 'Lecture…',
    slow: 'Lecture en cours ; les gros fichiers demandent quelques secondes…',
    ocr: ({ document, count: page, of }) =>
      `${document === 'resume' ? 'Le CV est un document numérisé' : 'L’annonce est un document numérisé'} : lecture de la page ${page} sur ${of}, lettre par lettre…`,
  },
  report: {
    title: (score) => `${points(score)} ${pick(score, 'point', 'points')} sur 100 ${pick(score, 'couvert', 'couverts')}`,
    tab: (subject, covered) => `${subject === '' ? '' : `${subject} : `}${covered}`,
    judged: (judged, of) =>
      `${judged} ${pick(judged, 'énoncé', 'énoncés')} sur ${of} ${pick(judged, 'a pu être jugé', 'ont pu être jugés')}`,
    untitled: 'Annonce sans titre',
    brief: (level, title) => `La fiche du métier, ${namesFrench.names.levels[level]} : ${title}`,
    of: 'points sur 100 couverts',
    withoutChanges: 'Sans les modifications :',
    among: {
      ask: 'Est-ce beaucoup pour cette annonce ?',
      working: 'Comparaison avec des CV publiés…',
      says: (above, of) =>
        `Sur ${of} CV que ce projet publie, ${above === 0 ? 'aucun ne couvre' : above === 1 ? 'un couvre' : above === of ? 'tous couvrent' : `${above} couvrent`} une moindre part de cette annonce`,
      others: (lowest, middle, highest) =>
        `ils ont de ${points(lowest)} à ${points(highest)} points, la moitié d’entre eux moins de ${points(middle)}.`,
      note: 'Ils sont inventés, du très bon au hors sujet. La place parmi eux n’entre pas dans le score.',
    },
    pointsOf: (got, possible) => `${points(got)} sur ${points(possible)} points`,
    met: (met, of) => `${met} sur ${of} ${pick(met, 'satisfaite', 'satisfaites')}`,
    requirements: (amount) => count(amount, 'exigence', 'exigences'),
    notes: 'À noter',
    run: (asOf, engine, taxonomy, scoring) =>
      `Au ${asOf} · programme ${engine} · taxonomie ${taxonomy} · notation ${scoring}. Les mêmes fichiers donnent la même réponse.`,
    panes: {
      label: 'Ce qui est montré',
      findings: 'Résultats',
      resume: 'CV',
      posting: 'Annonce',
      brief: 'Fiche du métier',
    },
    tabs: {
      label: 'Résultats',
      requirements: 'Exigences',
      suggestions: 'Changements',
      remarks: 'Le CV lui-même',
      pillars: 'À mettre en avant',
      interview: 'Entretien',
    },
    change,
  },
  look: {
    gaps: 'Les lacunes qui comptent',
    changes: 'Ce que vous pouvez changer aujourd’hui',
    conditions: 'À vérifier vous-même, hors score',
    level: 'Niveau',
    missing: (names) => `Introuvable : ${names}`,
  },
  remarks: {
    lead: 'Ce qu’un conseiller y corrigerait. Rien de tout cela ne joue sur les points.',
    more: (amount) => count(amount, 'autre remarque', 'autres remarques'),
  },
  documents: {
    resume: 'Le CV, tel qu’il a été lu',
    resumeHint: 'La marge montre les lignes qui apportent une preuve. Choisissez-en une pour voir à quoi elle répond.',
    word: {
      show: 'L’afficher comme dans Word',
      hide: 'L’afficher tel qu’il a été lu',
      wait: 'Ouverture du fichier…',
      hint: 'Les titres, listes et tableaux du fichier, sans en-têtes, pieds de page, images ni couleurs. Ce qui apporte une preuve est surligné.',
    },
    posting: (source) => `${source === 'posting' ? 'L’annonce' : 'La fiche du métier'}, ligne par ligne`,
    postingHint: 'Sous chaque ligne figure ce qu’elle demande, et si le CV le montre.',
    page: (page) => `Page ${page}`,
    line: (line) => `ligne ${line}`,
    pages: 'Pages',
    pageCovered: (page, covered, lines) =>
      `Page ${page} : ${covered} ${pick(covered, 'ligne', 'lignes')} sur ${lines} ${pick(covered, 'apporte', 'apportent')} une preuve`,
    moreAnswers: (amount) => `et ${count(amount, 'autre', 'autres')}`,
    hidden: 'texte caché',
    hiddenNote: (why) => `caché : ${why} ; jamais une preuve`,
    pasted: (source) => `recopié ${OF_THE[source]}`,
    pastedNote: (source) => `repris mot pour mot ${OF_THE[source]} ; jamais une preuve`,
    strong: 'preuve forte',
    fair: 'preuve',
    weak: 'preuve faible',
    asks: (importance) => `demandé : ${importance}`,
    checkYourself: (what) => `${what} : à vérifier vous-même`,
    legend: { label: 'La marge', hidden: 'caché ou recopié' },
  },
  requirements: {
    also: 'aussi',
    morePlaces: (amount) => count(amount, 'autre endroit', 'autres endroits'),
    morePrinted: (amount) => `et ${count(amount, 'autre', 'autres')} dans le rapport lui-même`,
    inAll: (amount) => `et ${count(amount, 'autre', 'autres')}`,
    wouldCount: (list) => `Augmenterait le score : ${list}`,
    range: (least, most) => `${least} à ${most}`,
    each: (amount) => `${amount} chacun`,
    uncounted: (place, reason) => `${place} : c’est cité ${SILENCES[reason]}, non compté`,
    showIn: 'Voir dans les deux documents',
    near: 'le plus proche',
    nearest: 'Ce que le CV a de plus proche :',
    places: (amount) => `Montré à ${count(amount, 'endroit', 'endroits')}`,
    parts: 'Ses parties',
    soft: 'Qualités',
    chips: {
      shown: 'montré dans un emploi ou un projet',
      named: 'seulement mentionné, ou en partie',
      missing: 'introuvable',
      unknown: 'rien à confronter à un texte : à vérifier vous-même',
    },
    unknown: 'Rien ici ne peut être confronté à un texte : à vérifier vous-même.',
    legend: 'Les parties d’un énoncé',
  },
  correcting: {
    title: 'Votre parole',
    lead: (score) => `Le score en tient compte, et chaque copie de ce rapport le dit. Sans elle : ${score}.`,
    takeBack: 'Retirer',
    tag: 'votre parole',
    notAsked: 'Non demandé',
    notAskedSaid: 'Non demandé, selon vous.',
    shows: 'Le montre',
    showsNot: 'Ne le montre pas',
    showsNotSaid: (place) => `Selon vous, la ${place} ne le montre pas.`,
    nothingLeft: 'Il ne resterait alors rien à noter : au moins un énoncé doit être demandé.',
    failed: 'La notation n’a pas pu être chargée ; rien n’a été changé.',
    saidNotAsked: (statement) => `la ${statement} de l’annonce ne demande rien`,
    saidShows: (place, statement) => `la ${place} du CV montre la ${statement} de l’annonce`,
    saidShowsNot: (place, statement) => `la ${place} du CV ne montre pas la ${statement} de l’annonce`,
    noted: (list) => `Selon la personne elle-même : ${list}.`,
    notedScore: (score) => `Sans cela, le score est de ${score}.`,
  },
  pillars: {
    lead: 'Trois choses que l’on cherche d’abord dans un CV pour ce métier.',
    notAsked: (source) => `${source === 'posting' ? 'L’annonce' : 'La fiche du métier'} ne le demande pas.`,
    asked: (times) => `Demandé ${times === 1 ? 'une fois' : `${times} fois`}.`,
    notShown: 'Le CV ne le montre pas.',
  },
  interview: {
    lead: 'Ce que l’on demande pour ce métier, et les lignes dont parler.',
    tests: 'Évalue',
    expects: 'Attendu',
    none: 'Aucune ligne du CV n’en parle : ayez une réponse prête.',
  },
  person: {
    title: 'Ce qui a été lu sur la personne',
    lead: 'Ce qui est faux ici l’est aussi plus bas.',
    nothing: 'introuvable',
    fields: { name: 'Nom', email: 'Adresse e-mail', phone: 'Téléphone', place: 'Lieu', links: 'Liens' },
    positions: 'Postes',
    nobody: 'Aucun élément identifiant la personne n’a été trouvé, ou n’est montré.',
    line: {
      noName: 'pas de nom',
      noWork: 'pas de travail daté',
      work: (months) => `${sayMonths(months)} de travail daté`,
      noPositions: 'pas de postes',
      position: 'un poste',
      noDates: 'sans dates',
      between: (first, last) => `${first} à ${last}`,
    },
    present: 'aujourd’hui',
    none: 'Aucun n’a été trouvé.',
    untitled: 'aucun intitulé trouvé',
    unnamed: 'aucun employeur trouvé',
    period: (from, to) => (from === null && to === null ? 'sans dates' : `${from ?? '?'} – ${to ?? '?'}`),
  },
  unscored: {
    title: 'À vérifier vous-même',
    lead: 'Des conditions qu’aucun texte de CV ne peut établir : jamais de points.',
    role: 'Dans la fiche du métier',
    context: (source) =>
      `${source === 'posting' ? 'Place de l’annonce dans la fiche du métier' : 'Place de la fiche du métier'} : à titre de repère, jamais de points.`,
    salary: ({ min, max, open, country, year }) =>
      `Salaires à ce niveau (${country}), ${year} : de ${min.toLocaleString('fr')} à ${max.toLocaleString('fr')} dollars${open ? ' et plus' : ''} par an.`,
    tested: 'Ce que les entretiens évaluent',
  },
  save: {
    label: 'À emporter',
    docx: 'Word, modifications suivies',
    docxNew: 'Fichier Word',
    pdf: 'PDF, surligné',
    json: 'JSON',
    html: 'Fichier HTML',
    print: 'Imprimer',
    compare: 'Comparer à une autre version',
    another: 'Autre annonce, même CV',
    resumeFile: 'cv',
    reportFile: 'couverture',
    working: 'Un instant…',
    failed: 'Le fichier n’a pas pu être créé.',
    saved: (name) => `${name} est enregistré.`,
  },
  comparison: {
    title: (moved) => `${moved} points entre deux versions`,
    ask: 'Une autre version de ce CV',
    drop: 'Déposez l’autre version ici ou choisissez-la',
    hint: 'Les deux sont comparées à la même annonce ; le fichier enregistré en premier est le plus ancien.',
    asRead: 'Vos corrections ne comptent pas dans la comparaison.',
    open: (side) => `Continuer avec ${side}`,
    theOlder: 'la plus ancienne',
    theNewer: 'la plus récente',
    askPosting: 'Une autre annonce pour ce CV',
    send: 'Voir la couverture',
    swap: 'Intervertir les versions',
    back: 'Retour au rapport',
    older: 'Plus ancienne',
    newer: 'Plus récente',
    of: 'points sur 100 couverts, de l’ancienne à la récente',
    gained: 'Gagné',
    lost: 'Perdu',
    same: 'Inchangé',
    none: 'Aucune exigence n’est dans un état différent.',
    heading: (before, after) => `De ${before} à ${after}`,
  },
  timeline: {
    title: 'Années',
    lead: (months) => `${sayMonths(months)} de postes datés ; les chevauchements ne comptent qu’une fois.`,
    positions: 'Postes',
    skills: 'Les années qui montrent chaque compétence demandée',
    undated: 'sans dates',
    none: 'Aucun poste n’a de dates lisibles.',
    from: (title, from, to) => `${title}, de ${from} à ${to}`,
    now: 'aujourd’hui',
    years,
    yearsAsked: (months, asked) => `${years(months)}, ${count(asked, 'an demandé', 'ans demandés')}`,
    more: (amount) => count(amount, 'autre compétence', 'autres compétences'),
  },
}
