import type { Messages } from './index.ts'

/** The form in Spanish. */
export const formSpanish: Pick<Messages, 'form'> = {
  form: {
    title: 'resume-coverage: qué líneas de su currículum cubren qué requisitos',
    titleWithProblems: 'Revise los datos: resume-coverage',
    heading: 'La cobertura de su currículum, línea por línea',
    lead: 'Vea qué requisitos de una oferta cubre su currículum, con qué líneas, y qué cambiar. Los mismos archivos dan siempre el mismo resultado: sin modelos, sin conjeturas.',
    resume: 'Su currículum',
    drop: 'Suelte un archivo aquí o elija uno',
    dropSmall: 'Suelte la oferta aquí o elíjala',
    resumeHint: (limit) =>
      `PDF o DOCX; también TXT, Markdown, LaTeX, Typst o JSON Resume. Hasta ${limit}, se lee en memoria, nunca se guarda.`,
    pasteResume: 'O pegar su texto',
    resumeText: 'El texto del currículum',
    resumePlaceholder: 'El texto completo del currículum, línea por línea tal como figura',
    against: 'Compararlo con',
    ways: {
      text: 'Pegar la oferta',
      file: 'Elegir un archivo',
      brief: 'Sin oferta: ingeniería de IA y ML en general',
    },
    posting: 'El texto de la oferta',
    placeholder: 'El texto completo de la oferta: funciones, requisitos, lo que se valora… o suelte aquí su archivo',
    placeholderOrAddress: 'El texto completo de la oferta o solo su dirección: https://… (o suelte aquí su archivo)',
    addressHint:
      'Si indica solo una dirección, este servidor la consulta cada vez que hace falta la oferta: esa página o sus datos en el portal de empleo, y nada más. El sitio no recibe ningún dato sobre usted.',
    noAddressHint: 'Pegue el propio texto: aquí no se consulta ninguna dirección.',
    level: 'Nivel',
    levels: {
      entry: 'nivel inicial',
      mid: 'nivel intermedio',
      senior: 'sénior',
      top: 'nivel más alto: staff, principal, lead',
    },
    levelHint: 'Compara con lo que un puesto así pide en general.',
    postingHint:
      'Se distingue lo exigido, lo deseado y las alternativas con «o»; las condiciones, como una autorización de seguridad, se enumeran para que usted las compruebe.',
    purpose:
      'La puntuación es la proporción, ponderada, de los requisitos enunciados que el texto del currículum respalda. Es para uso propio: no es la probabilidad de conseguir una entrevista, ni debe usarse para rechazar a nadie.',
    send: 'Mostrar la cobertura',
    saved: 'O abrir un informe guardado',
    savedDrop: 'Suelte aquí el JSON de un informe o elíjalo',
    savedHint: 'Se abre solo en esta pestaña; no se envía nada.',
    noReport: {
      message: 'Esto no es un informe de este programa.',
      hint: 'Elija el archivo que guardó con el botón «JSON» de un informe.',
    },
    otherVersion: {
      message: 'Este informe es de otra versión de este programa, o se modificó después.',
      hint: 'Compare de nuevo los dos archivos y guarde el informe nuevo.',
    },
    samples: 'O ver un ejemplo',
    samplesHint: 'Todas las personas que aparecen son inventadas.',
    chosen: (name, size) => `${name} · ${size}`,
    remove: 'Quitar',
  },
}
