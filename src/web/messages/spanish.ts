import { toYearsAndMonths } from '../../text/months.ts'
import type { Messages } from './index.ts'
import { numbersOf } from './numbers.ts'
import { checkSpanish } from './spanish-check.ts'
import { formSpanish } from './spanish-form.ts'
import { namesSpanish } from './spanish-names.ts'
import { poolSpanish } from './spanish-pool.ts'
import { retellSpanish } from './spanish-report.ts'
import { writingSpanish } from './spanish-writing.ts'

const { count, pick, lasted, points, gain, change } = numbersOf('es')

const years = (months: number): string => lasted(months, ['mes', 'meses'], ['año', 'años'])

const sayMonths = (months: number): string => {
  const [years, rest] = toYearsAndMonths(months)
  const parts = [years > 0 && count(years, 'año', 'años'), (rest > 0 || years === 0) && count(rest, 'mes', 'meses')]
  return parts.filter(Boolean).join(' y ')
}

/** With the article that a sentence needs. */
const THE = { posting: 'La oferta', 'role brief': 'El perfil del puesto' } as const
const OF_THE = { posting: 'de la oferta', 'role brief': 'del perfil del puesto' } as const

const SILENCES = {
  negated: 'como deseo o como algo no hecho',
  hidden: 'en texto oculto o tachado',
  pasted: 'en palabras copiadas',
  person: 'en el nombre de una persona',
  employer: 'en el nombre de una empresa',
  school: 'en el nombre de un centro de estudios',
} as const

/** The interface in Spanish. */
export const spanish: Messages = {
  ...formSpanish,
  ...checkSpanish,
  ...poolSpanish,
  ...writingSpanish,
  ...namesSpanish,
  brand: 'resume-coverage',
  retell: retellSpanish,
  colon: ':',
  nav: { label: 'Menú principal', form: 'Comparar', check: 'Verificar', pool: 'Currículums', docs: 'API' },
  languages: { label: 'Idioma' },
  theme: { dark: 'Colores oscuros', toggle: 'Oscuro' },
  skip: 'Ir al contenido',
  skipTo: { findings: 'Ir a los resultados', posting: (source) => `Ir al texto ${OF_THE[source]}` },
  noAnswer: {
    message: 'El servidor no responde.',
    hint: 'Compruebe que está en marcha e inténtelo de nuevo; lo que eligió sigue aquí.',
  },
  pointsAfter: 'puntos',
  of: 'de',
  place: ({ line, page }) => (page === null ? `línea ${line}` : `línea ${line}, página ${page}`),
  points,
  gain,
  megabytes: (bytes) => `${(bytes / 1024 / 1024).toLocaleString('es')} MB`,
  progress: {
    sending: (share) => `Enviando, ${Math.round(share * 100)} %`,
    reading: 'Leyendo…',
    slow: 'La lectura continúa; los archivos grandes tardan unos segundos…',
    ocr: ({ document, count: page, of }) =>
      `${document === 'resume' ? 'El currículum' : 'La oferta'} es un documento escaneado: se lee la página ${page} de ${of} letra por letra…`,
  },
  report: {
    title: (score) => `${points(score)} de 100 puntos cubiertos`,
    tab: (subject, covered) => `${subject === '' ? '' : `${subject}: `}${covered}`,
    judged: (judged, of) => `Se ${pick(judged, 'pudo', 'pudieron')} valorar ${judged} de ${count(of, 'requisito', 'requisitos')}`,
    untitled: 'Oferta sin título',
    brief: (level, title) => `El perfil del puesto, ${namesSpanish.names.levels[level]}: ${title}`,
    of: 'de 100 puntos cubiertos',
    withoutChanges: 'Sin los cambios:',
    among: {
      ask: '¿Es mucho para esta oferta?',
      working: 'Comparando con currículums publicados…',
      says: (above, of) =>
        `De los ${of} currículums que publica este proyecto, ${above === 0 ? 'ninguno cubre' : above === 1 ? 'uno cubre' : above === of ? 'todos cubren' : `${above} cubren`} una parte menor de esta oferta`,
      others: (lowest, middle, highest) =>
        `tienen entre ${points(lowest)} y ${points(highest)} puntos, y la mitad tiene menos de ${points(middle)}.`,
      note: 'Son inventados, desde muy sólidos hasta ajenos al sector. El lugar que se ocupa entre ellos no forma parte de la puntuación.',
    },
    pointsOf: (got, possible) => `${points(got)} de ${points(possible)} puntos`,
    met: (met, of) => `${met} de ${of} ${pick(met, 'cumplido', 'cumplidos')}`,
    requirements: (amount) => count(amount, 'requisito', 'requisitos'),
    notes: 'Tenga en cuenta',
    run: (asOf, engine, taxonomy, scoring) =>
      `A fecha de ${asOf} · programa ${engine} · taxonomía ${taxonomy} · puntuación ${scoring}. Los mismos archivos dan el mismo resultado.`,
    panes: {
      label: 'Qué se muestra',
      findings: 'Resultados',
      resume: 'Currículum',
      posting: 'Oferta',
      brief: 'Perfil del puesto',
    },
    tabs: {
      label: 'Resultados',
      requirements: 'Requisitos',
      suggestions: 'Cambios',
      remarks: 'El currículum en sí',
      pillars: 'Para destacar',
      interview: 'Entrevista',
    },
    change,
  },
  look: {
    gaps: 'Las carencias que importan',
    changes: 'Lo que puede cambiar hoy',
    conditions: 'Para comprobar por su cuenta, aparte de los puntos',
    level: 'Nivel',
    missing: (names) => `No se encontró: ${names}`,
  },
  remarks: {
    lead: 'Lo que un orientador laboral mejoraría en él. Nada de ello tiene que ver con los puntos.',
    more: (amount) => count(amount, 'observación más', 'observaciones más'),
  },
  documents: {
    resume: 'El currículum, tal como se leyó',
    resumeHint: 'El margen señala las líneas que aportan pruebas. Elija una para ver a qué responde.',
    word: {
      show: 'Mostrarlo como en Word',
      hide: 'Mostrarlo tal como se leyó',
      wait: 'Abriendo el archivo…',
      hint: 'Los títulos, listas y tablas del archivo, sin encabezados, pies de página, imágenes ni colores. Lo que aporta pruebas está marcado.',
    },
    posting: (source) => `${THE[source]}, línea por línea`,
    postingHint: 'Debajo de cada línea figura lo que pide y si el currículum lo muestra.',
    page: (page) => `Página ${page}`,
    line: (line) => `línea ${line}`,
    pages: 'Páginas',
    pageCovered: (page, covered, lines) =>
      `Página ${page}: ${covered} de ${count(lines, 'línea', 'líneas')} ${pick(covered, 'aporta', 'aportan')} pruebas`,
    moreAnswers: (amount) => `y ${amount} más`,
    hidden: 'texto oculto',
    hiddenNote: (why) => `oculto: ${why}; nunca cuenta como prueba`,
    pasted: (source) => `copiado ${OF_THE[source]}`,
    pastedNote: (source) => `copiado palabra por palabra ${OF_THE[source]}; nunca cuenta como prueba`,
    strong: 'prueba sólida',
    fair: 'prueba',
    weak: 'prueba débil',
    asks: (importance) => `se pide (${importance})`,
    checkYourself: (what) => `${what}: para comprobar por su cuenta`,
    legend: { label: 'El margen', hidden: 'oculto o copiado' },
  },
  requirements: {
    also: 'también',
    morePlaces: (amount) => count(amount, 'lugar más', 'lugares más'),
    morePrinted: (amount) => `y ${amount} más en el propio informe`,
    inAll: (amount) => `y ${amount} más`,
    wouldCount: (list) => `Subiría la puntuación: ${list}`,
    range: (least, most) => `${least} a ${most}`,
    each: (amount) => `${amount} cada uno`,
    uncounted: (place, reason) => `${place}: se cita ${SILENCES[reason]}, no cuenta`,
    showIn: 'Mostrar en ambos documentos',
    near: 'lo más cercano',
    nearest: 'Lo más cercano que tiene el currículum:',
    places: (amount) => `Mostrado en ${count(amount, 'lugar', 'lugares')}`,
    parts: 'Sus partes',
    soft: 'Cualidades',
    chips: {
      shown: 'mostrado en un trabajo o un proyecto',
      named: 'solo mencionado, o en parte',
      missing: 'no encontrado',
      unknown: 'nada que contrastar con un texto: para comprobar por su cuenta',
    },
    unknown: 'Nada de esto se puede contrastar con un texto: compruébelo por su cuenta.',
    legend: 'Las partes de un requisito',
  },
  correcting: {
    title: 'Sus correcciones',
    lead: (score) => `La puntuación las tiene en cuenta, y cada copia de este informe lo dice. Sin ellas: ${score}.`,
    takeBack: 'Retirar',
    tag: 'según usted',
    notAsked: 'No se pide',
    notAskedSaid: 'Según usted, no se pide.',
    shows: 'Lo muestra',
    showsNot: 'No lo muestra',
    showsNotSaid: (place) => `Según usted, no lo muestra la ${place}.`,
    nothingLeft: 'Entonces no quedaría nada que puntuar: al menos un requisito debe contar como pedido.',
    failed: 'No se pudo cargar el cálculo de la puntuación; no se cambió nada.',
    saidNotAsked: (statement) => `la ${statement} de la oferta no pide nada`,
    saidShows: (place, statement) => `la ${place} del currículum muestra la ${statement} de la oferta`,
    saidShowsNot: (place, statement) => `la ${place} del currículum no muestra la ${statement} de la oferta`,
    noted: (list) => `Según la propia persona: ${list}.`,
    notedScore: (score) => `Sin ello, la puntuación es ${score}.`,
  },
  pillars: {
    lead: 'Tres cosas que se buscan primero en un currículum para este puesto.',
    notAsked: (source) => `${THE[source]} no lo pide.`,
    asked: (times) => `Se pide ${times === 1 ? 'una vez' : `${times} veces`}.`,
    notShown: 'El currículum no lo muestra.',
  },
  interview: {
    lead: 'Lo que se pregunta para este puesto, y las líneas de las que puede hablar.',
    tests: 'Qué evalúa',
    expects: 'Qué se espera',
    none: 'Ninguna línea del currículum habla de ello: tenga una respuesta preparada.',
  },
  person: {
    title: 'Lo que se leyó de la persona',
    lead: 'Lo que esté mal aquí también lo estará más abajo.',
    nothing: 'no encontrado',
    fields: { name: 'Nombre', email: 'Correo electrónico', phone: 'Teléfono', place: 'Lugar', links: 'Enlaces' },
    positions: 'Puestos',
    nobody: 'No se encontró, o no se muestra, nada que diga de quién se trata.',
    line: {
      noName: 'sin nombre',
      noWork: 'sin trabajo con fechas',
      work: (months) => `${sayMonths(months)} de trabajo con fechas`,
      noPositions: 'sin puestos',
      position: 'un puesto',
      noDates: 'sin fechas',
      between: (first, last) => `${first} a ${last}`,
    },
    present: 'hoy',
    none: 'No se encontró ninguno.',
    untitled: 'puesto no encontrado',
    unnamed: 'empresa no encontrada',
    period: (from, to) => (from === null && to === null ? 'sin fechas' : `${from ?? '?'} – ${to ?? '?'}`),
  },
  unscored: {
    title: 'Para comprobar por su cuenta',
    lead: 'Condiciones que ningún currículum puede demostrar: nunca dan puntos.',
    role: 'En el perfil del puesto',
    context: (source) =>
      `${source === 'posting' ? 'Dónde se sitúa la oferta en el perfil del puesto' : 'Dónde se sitúa el perfil del puesto'}: como referencia, nunca puntos.`,
    salary: ({ min, max, open, country, year }) =>
      `Salarios en este nivel (${country}), ${year}: de ${min.toLocaleString('es')} a ${max.toLocaleString('es')} dólares${open ? ' y más' : ''} al año.`,
    tested: 'Lo que evalúan las entrevistas',
  },
  save: {
    label: 'Guardar el informe',
    docx: 'Word, con control de cambios',
    docxNew: 'Archivo de Word',
    pdf: 'PDF resaltado',
    json: 'JSON',
    html: 'Archivo HTML',
    print: 'Imprimir',
    compare: 'Comparar con otra versión',
    another: 'Otra oferta, mismo currículum',
    resumeFile: 'curriculum',
    reportFile: 'cobertura',
    working: 'Un momento…',
    failed: 'No se pudo crear.',
    saved: (name) => `Se guardó ${name}.`,
  },
  comparison: {
    title: (moved) => `${moved} puntos entre dos versiones`,
    ask: 'Otra versión de este currículum',
    drop: 'Suelte aquí la otra versión o elíjala',
    hint: 'Ambas se comparan con la misma oferta; el archivo que se guardó primero es el más antiguo.',
    asRead: 'Sus correcciones quedan fuera de la comparación.',
    open: (side) => `Seguir con ${side}`,
    theOlder: 'la más antigua',
    theNewer: 'la más reciente',
    askPosting: 'Otra oferta para este currículum',
    send: 'Mostrar la cobertura',
    swap: 'Invertir el orden',
    back: 'Volver al informe',
    older: 'Más antigua',
    newer: 'Más reciente',
    of: 'de 100 puntos cubiertos, de la antigua a la reciente',
    gained: 'Ganado',
    lost: 'Perdido',
    same: 'Sin cambios',
    none: 'No cambia ningún requisito.',
    heading: (before, after) => `De ${before} a ${after}`,
  },
  timeline: {
    title: 'Años',
    lead: (months) => `${sayMonths(months)} de puestos con fechas; los periodos superpuestos cuentan una sola vez.`,
    positions: 'Puestos',
    skills: 'Años en que se muestra cada competencia pedida',
    undated: 'sin fechas',
    none: 'Ningún puesto tiene fechas que se puedan leer.',
    from: (title, from, to) => `${title}, de ${from} a ${to}`,
    now: 'hoy',
    years,
    yearsAsked: (months, asked) => `${years(months)}, ${count(asked, 'año pedido', 'años pedidos')}`,
    more: (amount) => count(amount, 'competencia más', 'competencias más'),
  },
}
