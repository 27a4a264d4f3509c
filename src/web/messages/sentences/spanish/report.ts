import type { SentenceTable } from '../../retell.ts'

/** What is said of the report itself, in Spanish. */
export const report: Pick<SentenceTable, 'verdict' | 'lists' | 'places' | 'level' | 'doubt' | 'languages' | 'notes'> = {
  verdict: {
    'The resume shows [nearly all|most|about half|some|little|next to nothing] of what the posting asks for: {clause}.':
      'El currículum [1:muestra casi todo|muestra la mayor parte de|muestra cerca de la mitad de|muestra algo de|muestra poco de|no muestra casi nada de] lo que pide la oferta: {clause}.',
    'The resume shows [nearly all|most|about half|some|little|next to nothing] of what the posting asks for.':
      'El currículum [1:muestra casi todo|muestra la mayor parte de|muestra cerca de la mitad de|muestra algo de|muestra poco de|no muestra casi nada de] lo que pide la oferta.',
    'No score can be gone by: {doubt}.': 'No hay puntuación fiable: {doubt}.',
    '{clause}, {n} in part, {n2} not found': '{clause}, {n} en parte, {n2} no {n2:encontrado|encontrados}',
    '{clause}, {n} in part': '{clause}, {n} en parte',
    '{clause}, {n} not found': '{clause}, {n} no {n:encontrado|encontrados}',
    'none of {n} required [statement|statements] met': 'de {n} {n:requisito exigido|requisitos exigidos}, ninguno cumplido',
    '{n} of {n2} required [statement|statements] met':
      '{n} de {n2} {n2:requisito exigido|requisitos exigidos} {n:cumplido|cumplidos}',
    'none of {n} [statement|statements] met': 'de {n} {n:requisito|requisitos}, ninguno cumplido',
    '{n} of {n2} [statement|statements] met': '{n} de {n2} {n2:requisito|requisitos} {n:cumplido|cumplidos}',
  },
  lists: {
    '{names}': '{names}',
  },
  places: {
    '{name} · {n} [page|pages] · {n2} [line|lines] · {n3} [word|words]':
      '{name} · {n} {n:página|páginas} · {n2} {n2:línea|líneas} · {n3} {n3:palabra|palabras}',
    '{name} · {n2} [line|lines] · {n3} [word|words]': '{name} · {n2} {n2:línea|líneas} · {n3} {n3:palabra|palabras}',
    '{place}': '{place}',
  },
  level: {
    '[two|three|four] levels [below|above] the posting ({level}): dated work adds up to {months}':
      '[1:dos|tres|cuatro] niveles por [2:debajo|encima] de lo que pide la oferta ({level}): los puestos con fechas suman {months}',
  },
  doubt: {
    'both documents are in {language}': 'ambos documentos están en {language}',
    'the resume is in {language} and the posting in {language2}': 'el currículum está en {language} y la oferta en {language2}',
    '{clause}, and only {language} is understood well enough': '{clause}, y solo el {language} se entiende lo bastante bien',
    '{clause}: skills meet over the taxonomy, other words do not':
      '{clause}: la taxonomía empareja las competencias, pero no las demás palabras',
    '{clause}, whose postings and resumes are read by tables and models of their own, but no score has been held against readers yet':
      '{clause}, idioma cuyas ofertas y currículums se leen con tablas y modelos propios, pero cuyas puntuaciones aún no se han contrastado con lectores',
    'of this trade the taxonomy knows too little, and words that do not stand in a resume may stand there otherwise':
      'la taxonomía sabe demasiado poco de este oficio, y lo que parece faltar en un currículum puede estar dicho de otro modo',
  },
  languages: {
    English: 'inglés',
    German: 'alemán',
    French: 'francés',
    Spanish: 'español',
    Portuguese: 'portugués',
    Italian: 'italiano',
    Dutch: 'neerlandés',
    Polish: 'polaco',
    Czech: 'checo',
    Swedish: 'sueco',
    Turkish: 'turco',
    'Chinese, Japanese or Korean': 'chino, japonés o coreano',
    'the Cyrillic script': 'caracteres cirílicos',
    'the Greek script': 'caracteres griegos',
    'the Arabic script': 'caracteres árabes',
    'the Hebrew script': 'caracteres hebreos',
    'an Indic script': 'una escritura índica',
  },
  notes: {
    'About the posting: {clause}': 'Sobre la oferta: {clause}',
    'The resume holds no words, so nothing in it can be evidence.':
      'El currículum no contiene palabras, así que nada en él puede servir de prueba.',
    'No skill of the taxonomy was found in the resume.': 'No se encontró en el currículum ninguna competencia de la taxonomía.',
    'Check that its text was read as you wrote it.': 'Compruebe que su texto se leyó tal como lo escribió.',
    '{n} [piece|pieces] of text in the resume cannot be seen by a reader; hidden text is never evidence.':
      '{n} {n:fragmento|fragmentos} del currículum no se {n:ve|ven} al leer; el texto oculto nunca es una prueba.',
    '{n} [piece|pieces] of text in the resume is struck out; it is never evidence.':
      '{n} {n:fragmento|fragmentos} del currículum {n:está tachado|están tachados}; el texto tachado nunca es una prueba.',
    'The resume repeats the posting word for word ({places}); that is not evidence.':
      'El currículum repite la oferta palabra por palabra ({places}); eso no es una prueba.',
    'No position in the resume has dates that could be read, so years of experience were not counted.':
      'Ningún puesto del currículum tiene fechas legibles, así que no se contaron los años de experiencia.',
    'The resume and the posting seem to be swapped: the one given as the resume reads like a posting, and the one given as the posting like a resume.':
      'El currículum y la oferta parecen intercambiados: lo que se dio como currículum parece una oferta, y al revés.',
    'Give each in the place of the other; until then the score says nothing.':
      'Ponga cada uno en el lugar del otro; hasta entonces la puntuación no dice nada.',
    'What was given as the [resume|posting] reads like a [resume|posting]: it has {names}.':
      'Lo que se dio como [1:currículum|oferta] parece [2:un currículum|una oferta]: contiene {names}.',
    'Give the [resume|posting] in its place; until then the score says nothing.':
      'Ponga en su lugar [1:el currículum|la oferta]; hasta entonces la puntuación no dice nada.',
    'The text is in {language}, from right to left: it is not judged, and out of a PDF its words may come in the wrong order.':
      'El texto está en {language}, de derecha a izquierda: no se valora, y si viene de un PDF sus palabras pueden salir desordenadas.',
    'An English version can be judged.': 'Una versión en inglés sí se puede valorar.',
    'The text seems to be in {language}, and partly in {language2}: {clause}.':
      'El texto parece estar en {language}, y en parte en {language2}: {clause}.',
    'The text seems to be in {language}: {clause}.': 'El texto parece estar en {language}: {clause}.',
    'it was read by tables of {language}, and a posting by models of its own, which know less than those of English; what weakens or denies a skill is understood in English alone':
      'se leyó con tablas del {language}, y una oferta con modelos propios, que saben menos que los del inglés; lo que debilita o niega una competencia se entiende solo en inglés',
    'it was read by rules made for English, so sections and skills may be missed':
      'se leyó con reglas hechas para el inglés, así que puede haber secciones y competencias sin detectar',
    'An English version gives a score that can be relied on.': 'Una versión en inglés da una puntuación fiable.',
    'The text is partly in {language}: of those lines only names of skills, dates and headings are understood.':
      'El texto está en parte en {language}: de esas líneas solo se entienden nombres de competencias, fechas y encabezados.',
    'Put them in English, or leave them out where the rest says the same.':
      'Póngalas en inglés, o quítelas donde el resto diga lo mismo.',
    '[Page|Pages] {pages} [is a picture|are pictures|does not say which letters it shows|do not say which letters they show], read by OCR with a confidence of {n} %: letters may be wrong, so check the words; a file with text is read without such doubt.':
      '[1:La página|Las páginas] {pages} [2:es una imagen|son imágenes|no dice qué letras muestra|no dicen qué letras muestran] y [1:se leyó|se leyeron] por reconocimiento de texto con una seguridad del {n} %: puede haber letras erróneas, así que compruebe las palabras; un archivo con texto se lee sin esa duda.',
    'There is hardly any text.': 'Apenas hay texto.',
    'The name ends in .{name}, but the file is {name2}.': 'El nombre termina en .{name}, pero el archivo es {name2}.',
    'Not read, since it is a picture of text: page {pages}.': 'No se leyó, porque es una imagen de texto: página {pages}.',
    'Only the first {n} characters were read.': 'Solo se leyeron los primeros {n} caracteres.',
    'The text is not valid UTF-8 and was read as Windows-1252: some letters may be wrong.':
      'El texto no es UTF-8 válido y se leyó como Windows-1252: algunas letras pueden ser erróneas.',
    'The file is damaged.': 'El archivo está dañado.',
    'What could be read was; something may be missing.': 'Se leyó lo que se pudo; puede faltar algo.',
    'The document takes in another file, which is not read.': 'El documento incluye otro archivo, que no se lee.',
    'This Word file is damaged and was read by a second reader, which sees neither headers nor hidden text: check what is missing.':
      'Este archivo de Word está dañado y lo leyó un segundo programa, que no ve encabezados ni texto oculto: compruebe qué falta.',
    'The end of this PDF is missing, as after a download that broke off: what was left of it was read.':
      'Falta el final de este PDF, como tras una descarga interrumpida: se leyó lo que quedaba.',
    'Check whether all is there.': 'Compruebe que está todo.',
    'Not understood: the letters of page {pages}, whose fonts do not say which letters they show.':
      'No se entendieron las letras de la página {pages}, cuyas fuentes no dicen qué letras muestran.',
    'Other readers get the same nonsense; print or export the file again.':
      'Otros programas leen el mismo galimatías; imprima o exporte el archivo de nuevo.',
    'Damaged and left out: page {pages} of {n}.': 'Dañado y omitido: página {pages} de {n}.',
    'This PDF is unusual and was read by a second reader, which sees neither columns nor hidden text: check the order.':
      'Este PDF es poco común y lo leyó un segundo programa, que no ve columnas ni texto oculto: compruebe el orden.',
    'This PDF does not name some of its letters (mostly ligatures such as "fi"); a second reader supplied them.':
      'Este PDF no identifica algunas de sus letras (sobre todo ligaduras como “fi”); un segundo programa las aportó.',
    'Characters that nobody sees stand within words ({n} [place|places]): they are left out, but a search for these words may fail.':
      'Hay caracteres invisibles dentro de palabras ({n} {n:lugar|lugares}): se omiten, pero una búsqueda de esas palabras puede fallar.',
    'Letters of another script stand for letters that look the same ({places}): a search does not find these words.':
      'Letras de otra escritura sustituyen a otras de igual aspecto ({places}): una búsqueda no encuentra esas palabras.',
    'A sentence speaks to a program that reads resumes ({places}): it changes nothing here, and people may see it.':
      'Una frase se dirige a un programa que lee currículums ({places}): aquí no cambia nada, y la gente puede verla.',
  },
}
