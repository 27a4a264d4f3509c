import type { Messages } from './index.ts'
import { numbersOf } from './numbers.ts'

const { count, pick } = numbersOf('es')

const resumes = (amount: number): string => count(amount, 'currículum', 'currículums')
const files = (amount: number): string => count(amount, 'archivo', 'archivos')

/** The pool in Spanish. */
export const poolSpanish: Pick<Messages, 'pool'> = {
  pool: {
    title: 'resume-coverage: muchos currículums, una oferta',
    heading: 'Muchos currículums, una oferta',
    lead: 'Cargue una carpeta de currículums, pegue una oferta y vea quién cubre la mayor parte, y con qué líneas. La lista muestra códigos; los nombres, los contactos y los centros de estudios no salen del banco de currículums.',
    off: 'Este servidor no mantiene un banco de currículums: inícielo con POOL_DATA (una carpeta) o DATABASE_URL (un servidor PostgreSQL) para activarlo.',
    noScript: 'El banco de currículums necesita JavaScript; sin él, el comando «resume-coverage pool» hace lo mismo.',
    key: 'Clave de API',
    keyHint: 'Este servidor pide una. Se queda en la memoria de esta página y desaparece con ella.',
    useKey: 'Usar esta clave',
    fill: 'Currículums',
    drop: 'Suelte aquí una carpeta o archivos, o elíjalos',
    folder: 'Elegir una carpeta de currículums',
    files: 'Elegir archivos',
    fillHint: (limit) =>
      `PDF, DOCX, TXT, MD, HTML, LaTeX o Typst, hasta ${limit} cada uno; los demás archivos de una carpeta se omiten.`,
    holds: (amount) => `${resumes(amount)} en el banco`,
    waiting: (amount) => `${files(amount)} sin leer todavía`,
    noFiles: 'Ninguno de ellos es un archivo PDF, DOCX, TXT, MD, HTML, LaTeX o Typst.',
    filling: 'Avance de la lectura de los archivos',
    sent: (sent, total) => `${pick(sent, 'Enviado', 'Enviados')} ${sent} de ${files(total)}`,
    read: (done, total) => `${pick(done, 'leído', 'leídos')} ${done} de ${total}`,
    readAll: (total) => `${pick(total, 'Leído', 'Leídos')} ${total} de ${total}`,
    duplicates: (amount) => `${files(amount)} que ya ${pick(amount, 'estaba', 'estaban')} en el banco`,
    failed: (amount) => `${files(amount)} que no se ${pick(amount, 'pudo', 'pudieron')} leer`,
    posting: 'La oferta',
    postingText: 'El texto de la oferta',
    placeholder: 'El texto completo de la oferta: funciones, requisitos, lo que se valora…',
    filters: 'Solo quienes tengan',
    filterHint: 'Un filtro deja fuera a personas sin importar lo que cubran; la clasificación dice a cuántas.',
    minYears: 'Años de trabajo con fechas, como mínimo',
    degree: 'Título obtenido',
    anyDegree: 'cualquiera o ninguno',
    degrees: { bachelor: 'grado, licenciatura o superior', master: 'máster, maestría o superior', doctorate: 'doctorado' },
    rank: 'Ordenar los currículums',
    ranking: 'Ordenando…',
    ranked: (shown, all) => (shown === 1 ? `El primero de ${all}` : `Los primeros ${shown} de ${all}`),
    against: (title) => title ?? 'La oferta',
    scored: (scored, requirements) =>
      `${resumes(scored)} ${pick(scored, 'comparado', 'comparados')} uno por uno con ${count(requirements, 'requisito', 'requisitos')}; ningún otro puede estar entre los que se muestran.`,
    leftOut: (people) => `Los filtros dejaron fuera ${resumes(people)}.`,
    outdated: (people) =>
      `${resumes(people)} que esta versión aún no ha analizado y que por eso no ${pick(people, 'entra', 'entran')} en la clasificación.`,
    more: (people) => `${people} más ${pick(people, 'puede', 'pueden')} tener la misma puntuación que el último que se muestra.`,
    blockers: 'Para comprobar por su cuenta: ningún texto puede mostrar que se cumplen.',
    nobody: 'No queda ningún currículum que ordenar.',
    columns: {
      place: 'Lugar',
      code: 'Currículum',
      score: 'Puntuación',
      required: 'Exigido',
      preferred: 'Deseado',
      compare: 'Comparar',
    },
    tally: (met, of) => (of === 0 ? 'no se pide' : `${met} de ${of}`),
    open: (code) => `Abrir el informe de ${code}`,
    choose: (code) => `Comparar ${code}`,
    compare: 'Comparar los dos',
    compareHint: (chosen) =>
      chosen === 2 ? 'Hay dos elegidos.' : `Elija dos para comparar; ${chosen} ${pick(chosen, 'elegido', 'elegidos')}.`,
    opening: 'Un momento…',
    tells: (code) => `${code} muestra más`,
    both: 'de 100 puntos cubiertos, uno junto al otro',
    swap: 'Intercambiar los dos',
    unjudged:
      '–: se entendió demasiado poco para dar un número, porque uno de los dos está en otro idioma o es de un oficio que la taxonomía no conoce. Su lugar no dice nada; lea el informe.',
    back: 'Volver a la clasificación',
  },
}
