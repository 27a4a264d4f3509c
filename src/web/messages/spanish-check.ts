import type { Messages } from './index.ts'

/** The guard in Spanish. */
export const checkSpanish: Pick<Messages, 'check'> = {
  check: {
    title: 'Nada inventado: resume-coverage',
    tab: ({ passed }) => (passed ? 'No se halló nada inventado: resume-coverage' : 'Revise estas líneas: resume-coverage'),
    heading: '¿La versión nueva sigue diciendo la verdad?',
    lead: 'Cargue el currículum original y la versión que hicieron de él usted, una plantilla o un modelo de lenguaje. Verá qué afirma la versión nueva que no afirma la original, qué perdió y qué solo dice de otra forma, siempre con ambas líneas. No la juzga ningún modelo: los mismos archivos dan siempre el mismo resultado.',
    link: 'Si alguien o un modelo de lenguaje lo ha reescrito,',
    linkTo: 'compruebe que no haya nada inventado',
    original: 'El currículum original',
    tailored: 'La versión nueva',
    drop: 'Suelte un archivo aquí o elija uno',
    originalHint: (limit) =>
      `PDF, DOCX, TXT, Markdown, HTML, LaTeX, Typst o JSON Resume. Hasta ${limit}, se lee en memoria, nunca se guarda.`,
    tailoredHint: 'Puede tener un formato distinto del original.',
    job: 'La oferta para la que se hizo, si la tiene',
    jobPlaceholder: 'El texto completo de la oferta',
    jobHint: 'Con ella verá también qué se copió palabra por palabra de la oferta.',
    send: 'Comparar las dos versiones',
    again: 'Verificar otra versión',
    sides: { tailored: 'Versión nueva', original: 'Versión original' },
    line: (line) => `línea ${line}`,
    absent: { tailored: 'omitido', original: 'nada parecido' },
    integrity: 'Qué revisar de cómo está hecho el archivo',
    integrityLead: 'Todo esto puede tener también causas legítimas. Aun así, un lector o un programa puede tropezar con ello.',
    leads: {
      invented: 'Bórrelo o añádalo a la versión original si es verdad.',
      stronger: 'La versión original también lo dice, pero afirma menos.',
      reworded: 'No es un error: compruebe si sigue significando lo mismo.',
      lost: 'No es un error: se muestra para que nada desaparezca sin que se note.',
    },
    run: (asOf, engine, taxonomy) =>
      `A fecha de ${asOf} · programa ${engine} · taxonomía ${taxonomy}. Los mismos archivos dan el mismo resultado. Lo que no puede saber es si lo que dice la versión original es verdad.`,
    ocr: ({ document, count, of }) =>
      `${document === 'original' ? 'La versión original' : 'La versión nueva'} es un documento escaneado: se lee la página ${count} de ${of} letra por letra…`,
  },
}
