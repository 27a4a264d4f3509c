import type { SentenceTable } from './retell.ts'

/** What a report says, in Spanish. */
export const sentencesSpanish: SentenceTable = {
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
  evidence: {
    'nothing in the resume shows it': 'nada en el currículum lo muestra',
    '{place} names it [as a wish or as something not done|in text that is hidden or struck out|in words copied from the posting|in the name of a person|in the name of an employer|in the name of a school]: not counted':
      '{place}: se cita [1:como deseo o como algo no hecho|en texto oculto o tachado|en palabras copiadas de la oferta|en el nombre de una persona|en el nombre de una empresa|en el nombre de un centro de estudios], no cuenta',
    'used in a dated position': 'usado en un puesto con fechas',
    'used in a position without dates': 'usado en un puesto sin fechas',
    'shown in a project': 'mostrado en un proyecto',
    'shown in a publication': 'mostrado en una publicación',
    'shown by a certification': 'acreditado con una certificación',
    'named as a language spoken': 'citado como idioma hablado',
    'named as a language spoken in part': 'citado como idioma con dominio parcial',
    'named as a language only begun': 'citado como idioma con nivel inicial',
    'named under experience, outside any position': 'citado en la experiencia, fuera de los puestos',
    'named in education': 'citado en la formación',
    'named in the summary': 'citado en el perfil',
    'only named in a skills list, not shown in use there': 'solo citado en una lista de competencias, sin mostrar su uso',
    'only listed in a position': 'solo enumerado en un puesto',
    'only named at the head of the resume': 'solo citado al principio del currículum',
    'only named among awards': 'solo citado entre los premios',
    'only named among languages': 'solo citado entre los idiomas',
    'only named outside the usual sections': 'solo citado fuera de las secciones habituales',
    'only named among interests': 'solo citado entre los intereses',
    'it shows this by your own word': 'según usted, lo muestra',
    'its years cannot be counted': 'sus años no se pueden contar',
    'its years cannot be counted, so it counts as little as a list':
      'sus años no se pueden contar, así que cuenta tan poco como una lista',
    'one of the {n} asked': 'uno de los {n} pedidos',
    '{months} of {asked} asked': '{months} de {asked} {asked:pedido|pedidos}',
    '{skill} is a part or kind of {skill2}': '{skill} es una parte o un tipo de {skill2}',
    '{skill} stands beside {skill2}, and the list is open': '{skill} es del mismo tipo que {skill2}, y la lista es abierta',
    '{skill} is broader than {skill2}': '{skill} es más general que {skill2}',
    'work with {people}, {clause}, {who}': 'trabajo con {people}, {clause}, {who}',
    'work with {people}, {clause}': 'trabajo con {people}, {clause}',
    '{clause}, not finished yet': '{clause}, sin terminar todavía',
    '{clause}, in words of a weak claim': '{clause}, con palabras que lo debilitan',
    '{clause}, not by its name': '{clause}, pero sin nombrarlo',
    '{clause}, in the posting’s own words': '{clause}, con las palabras de la oferta',
    '{clause}, in some of the posting’s own words': '{clause}, con algunas palabras de la oferta',
    '{clause}, in a position without dates': '{clause}, en un puesto sin fechas',
    '{clause}: {deed}': '{clause}: {deed}',
    'used at {who} {period}': 'usado en {who} {period}',
    'used at {who}': 'usado en {who}',
    'used as {who} {period}': 'usado como {who} {period}',
    'used as {who}': 'usado como {who}',
    'only listed at {who} {period}': 'solo enumerado en {who} {period}',
    'only listed at {who}': 'solo enumerado en {who}',
    'only listed as {who} {period}': 'solo enumerado como {who} {period}',
    'only listed as {who}': 'solo enumerado como {who}',
    'a position: {months}': 'un puesto: {months}',
    'a position: no dates to count': 'un puesto: sin fechas que contar',
    '{who}, {period}: {months}': '{who}, {period}: {months}',
    '{who}: {months}': '{who}: {months}',
    '{who}, {period}: no dates to count': '{who}, {period}: sin fechas que contar',
    '{who}: no dates to count': '{who}: sin fechas que contar',
    'a course of study': 'unos estudios',
    '{degree} degree, one step below the one asked': 'título: {degree}, un nivel por debajo del pedido',
    '{degree} degree in a field near those asked': 'título: {degree}, en una especialidad cercana a las pedidas',
    '{degree} degree, of a field that is not told': 'título: {degree}, sin indicar la especialidad',
    '{degree} degree in another field': 'título: {degree}, en otra especialidad',
    '{degree} degree': 'título: {degree}',
    '{degree}': 'título: {degree}',
  },
  wouldCount: {
    'a dated position': 'un puesto con fechas',
    'a project': 'un proyecto',
    'a skills list': 'una lista de competencias',
    'the certification, among those you hold': 'la certificación, entre las que usted tiene',
    'a line that says how well you speak it': 'una línea con su nivel en ese idioma',
    'any finished schooling': 'cualquier formación terminada',
    'a finished bachelor’s degree': 'un grado terminado',
    'a finished master’s degree': 'un máster terminado',
    'a finished doctorate': 'un doctorado terminado',
    '{months} in dated positions that show what is asked': '{months} en puestos con fechas que muestren lo que se pide',
    'dated positions of {months} in all': 'puestos con fechas, {months} en total',
    '{clause}, and {clause2}': '{clause}, y {clause2}',
    '{clause} for each of {n}': '{clause} para cada uno de los {n}',
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
  asked: {
    'a school certificate': 'un título de secundaria',
    'another course': 'otros estudios',
    'a school diploma': 'un título de secundaria',
    'an associate degree': 'un título de grado asociado',
    'a bachelor’s degree': 'un grado universitario',
    'a master’s degree': 'un máster',
    'a doctorate': 'un doctorado',
    'a course of study': 'unos estudios',
    'a degree or diploma': 'un título',
    'work with data scientists': 'trabajo con científicos de datos',
    'deployment and operations': 'despliegue y operación',
    similar: 'similar',
    '{n} more': '{n} más',
    'at least {n} of {names}': 'al menos {n} de {names}',
    '{months} of experience ({names})': '{months} de experiencia ({names})',
    '{months} of experience': '{months} de experiencia',
    '{months} of {names}': '{months} de {names}',
    '“{months} of {names}”': '“{months} de {names}”',
    '{n} of {names}': '{n} de {names}',
    'an e-mail address': 'una dirección de correo electrónico',
    'periods of time': 'periodos de tiempo',
  },
  titles: {
    'Tell more of “{quote}”': 'Contar más: “{quote}”',
    'Put “{quote}” first among your projects': 'Poner en primer lugar entre sus proyectos: “{quote}”',
    'Shorten what the posting does not ask about': 'Acortar lo que esta oferta no pide',
    'Move up the [line|lines] that the posting asks about': 'Subir [1:la línea|las líneas] por las que pregunta esta oferta',
    'Asked and only listed: {names}': 'Se pide y solo se enumera: {names}',
    'Asked: {months}; dated: {months2}': 'Se pide: {months}; con fechas: {months2}',
    'The summary seeks another post than this one': 'El perfil busca otro puesto que este',
    'Aim the summary at the posting': 'Orientar el perfil hacia esta oferta',
    'Cut the publications to the few that bear on the posting': 'Dejar solo las publicaciones que importan para esta oferta',
    'Asked, not shown: {names}': 'Se pide, no se muestra: {names}',
    'Begin with what you did': 'Empezar por lo que hizo',
    'Keep what matters in the running text': 'Dejar lo importante en el texto corrido',
    'Lead with your {names}': 'Poner por delante: {names}',
    'Lead with {names}': 'Poner por delante: {names}',
    'Let a story show {names}': 'Mostrar con un ejemplo: {names}',
    'Lift {n} required skills to the top': 'Subir al principio {n} competencias exigidas',
    'Lift {names} to the top': 'Subir al principio: {names}',
    'Name {names}': 'Nombrar: {names}',
    'Tell of {names} below its title': 'Contarlo debajo del cargo: {names}',
    'Open with a summary from your own lines': 'Empezar con un perfil hecho con sus propias líneas',
    'Let the summary say what is asked': 'Decir en el perfil lo que se pide',
    'Put a figure on “{quote}”': 'Poner una cifra en “{quote}”',
    'Show {names} in use for {names2}': 'Mostrar en uso para {names2}: {names}',
    'Show {names} in use': 'Mostrar en uso: {names}',
    'Show {names} at work for {names2}': 'Mostrar en el trabajo para {names2}: {names}',
    'Show {names} at work': 'Mostrar en el trabajo: {names}',
    'Show more years of {names}': 'Mostrar más años de {names}',
    'Show more of {names}': 'Mostrar más: {names}',
    'Say what you did with {name}': 'Decir qué hizo con {name}',
    'Use the posting’s word: {name}': 'Usar la palabra de la oferta: {name}',
    'Check the spelling of {name}': 'Comprobar la ortografía de {name}',
    'Give every position its dates': 'Poner fechas a cada puesto',
    'Remove hidden text': 'Quitar el texto oculto',
    'Say it in your own words': 'Decirlo con sus propias palabras',
  },
  suggestions: {
    'It is the nearest that you have to the posting ({names}), and it is told in few words.':
      'Es lo más cercano que tiene a esta oferta ({names}), y está contado en pocas palabras.',
    'Say what you built and how, on how much data or for how many users, and what came of it.':
      'Diga qué construyó y cómo, con cuántos datos o para cuántos usuarios, y qué salió de ello.',
    'It shows {names}, which the posting asks for; “{quote}”, which stands first, shows [less|nothing] of what it asks.':
      'Muestra {names}, que la oferta pide; “{quote}”, que está en primer lugar, [1:muestra menos|no muestra nada] de lo que pide.',
    'Nothing that the posting asks for was found here: {quotes}.': 'Aquí no se encontró nada de lo que pide la oferta: {quotes}.',
    'Cut to one line each, or left out, [it makes|they make] room for what it asks.':
      'Reducido a una línea, o quitado, deja sitio para lo que pide.',
    'The posting asks for {names}, and what shows it stands below lines that show nothing of what it asks: {quotes}.':
      'La oferta pide {names}, y lo que lo muestra está debajo de líneas que no muestran nada de lo que pide: {quotes}.',
    'The posting asks for {names}, and no line of work or of a project tells of them.':
      'La oferta pide {names}, y ninguna línea de un puesto o de un proyecto habla de ello.',
    'For each that you have used, say in a bullet where, and what came of it.':
      'Para cada uno que haya usado, diga en un punto dónde, y qué salió de ello.',
    'For each that you have used, at {who} or in a project, say so in a bullet there, and what came of it.':
      'Para cada uno que haya usado, en {who} o en un proyecto, dígalo allí en un punto, y qué salió de ello.',
    'Say in the first lines what stands in for the rest: projects, research, freelance work, each with its dates.':
      'Diga en las primeras líneas qué suple el resto: proyectos, investigación, trabajo por cuenta propia, cada uno con sus fechas.',
    'And look for posts that ask for fewer years beside this one.': 'Y busque, además de esta, ofertas que pidan menos años.',
    'It says “{quote}”, and the posting seeks “{quote2}”.': 'Dice “{quote}”, y la oferta busca “{quote2}”.',
    'Say in its place, in two lines, what you are and what you bring for this one.':
      'Diga en su lugar, en dos líneas, qué es usted y qué aporta para este puesto.',
    'Your lines show {names}, which the posting asks for, and the summary says nothing of them.':
      'Sus líneas muestran {names}, que la oferta pide, y el perfil no dice nada de ello.',
    'Name the nearest two or three there, and let what nobody asked about go.':
      'Nombre allí los dos o tres más cercanos, y quite lo que nadie ha pedido.',
    'They take {n} of {n2} lines, and the posting asks for none.': 'Ocupan {n} de {n2} líneas, y la oferta no pide ninguna.',
    'Keep three to five, link the rest, and give the room to work that it asks about.':
      'Deje de tres a cinco, enlace el resto, y dé el sitio al trabajo por el que pregunta.',
    'The resume has no summary; these lines of yours show {names}: {quotes}.':
      'El currículum no tiene perfil; estas líneas suyas muestran {names}: {quotes}.',
    'The summary names nothing that the posting asks for; these lines of yours show {names}: {quotes}.':
      'El perfil no cita nada de lo que pide la oferta; estas líneas suyas muestran {names}: {quotes}.',
    'Say them in two sentences at the top.': 'Dígalo en dos frases al principio.',
    'The posting stresses {names} ({names2}).': 'La oferta insiste en {names} ({names2}).',
    'The posting stresses {names}.': 'La oferta insiste en {names}.',
    'What shows it best [is|are] {place}.': 'Lo que mejor lo muestra: {place}.',
    'Put [it|each] at the top of its position or project.': '[1:Póngala|Ponga cada una] al principio de su puesto o proyecto.',
    'Put [it|each] at the top of its position or project, and say so in the summary too.':
      '[1:Póngala|Ponga cada una] al principio de su puesto o proyecto, y dígalo también en el perfil.',
    'Put {place} at the top of its position or project.': 'Ponga al principio de su puesto o proyecto: {place}.',
    'Put {place} at the top of its position or project, and say so in the summary too.':
      'Ponga al principio de su puesto o proyecto: {place}. Dígalo también en el perfil.',
    'Say so in the summary too.': 'Dígalo también en el perfil.',
    'The posting requires {names}, and the resume shows [it|them] only [far down|far down or in work that ended more than five years ago|in work that ended more than five years ago] ({names2}, {place}).':
      'La oferta exige {names}, y el currículum lo muestra solo [2:muy abajo|muy abajo o en un trabajo que terminó hace más de cinco años|en un trabajo que terminó hace más de cinco años] ({names2}, {place}).',
    'Name [it|them] in the summary, and in a newer position if you used [it|them] there too.':
      'Cítelo en el perfil, y en un puesto más reciente si también lo usó allí.',
    'For each that you have worked with, say where and what came of it; leave out the others.':
      'De cada uno con el que haya trabajado, diga dónde y con qué resultado; omita los demás.',
    'The posting asks for it twice; once shown, it counts each time.':
      'La oferta lo pide dos veces; si se muestra, cuenta en ambas.',
    'The posting asks for it {n} times; once shown, it counts each time.':
      'La oferta lo pide {n} veces; si se muestra, cuenta en todas.',
    'The posting asks for {names} more than once; once shown, it counts each time.':
      'La oferta pide {names} más de una vez; lo que se muestre cuenta cada vez.',
    'Once shown, it counts for {names} too.': 'Si se muestra, cuenta también para {names}.',
    '“{quote}” is only named ({place}); no line shows it used.':
      '“{quote}” solo se cita ({place}); ninguna línea muestra su uso.',
    '“{quote}” is only said ({place}).': '“{quote}” solo se afirma ({place}).',
    '“{quote}” is {why} ({place}); years are counted only from dated positions.':
      '“{quote}” aparece {why} ({place}); los años se cuentan solo en puestos con fechas.',
    '{clause}; {clause2}.': '{clause}; {clause2}.',
    '{Place} names it [as a wish or as something not done|in text that is hidden or struck out|in words copied from the posting|in the name of a person|in the name of an employer|in the name of a school], so it is not counted.':
      '{Place}: se cita [1:como deseo o como algo no hecho|en texto oculto o tachado|en palabras copiadas de la oferta|en el nombre de una persona|en el nombre de una empresa|en el nombre de un centro de estudios], así que no cuenta.',
    'The file names it in text that is hidden or struck out, so it is not counted.':
      'El archivo lo cita en texto oculto o tachado, así que no cuenta.',
    'If you speak it, list it under Languages with your level.': 'Si lo habla, póngalo en Idiomas con su nivel.',
    'If it is true of you, let a bullet show it: with whom, and what came of it.':
      'Si es cierto en su caso, muéstrelo en una viñeta: con quién y con qué resultado.',
    'If you hold it, write it under Education with its field and year.':
      'Si lo tiene, escríbalo en Formación con su especialidad y su año.',
    'The posting takes equivalent experience instead: dated positions count for it.':
      'La oferta acepta en su lugar experiencia equivalente: los puestos con fechas cuentan para ello.',
    'It asks for {months} of work beside it, which dated positions show.':
      'Pide además {months} de trabajo, que se muestran con puestos con fechas.',
    'Where it was, say so in the title or in a bullet of that position.':
      'Si alguno lo fue, dígalo en el cargo o en una viñeta de ese puesto.',
    'If earlier or parallel work is left out, add it with its dates.':
      'Si falta algún trabajo anterior o paralelo, añádalo con sus fechas.',
    'No full dates can be read for the work described ({place}), so no years are counted there.':
      'No se encuentran fechas completas para el trabajo descrito ({place}), así que ahí no se cuentan años.',
    'No full dates can be read for {who} ({place}), so no years are counted there.':
      'No se encuentran fechas completas para {who} ({place}), así que ahí no se cuentan años.',
    'Write the start and the end with the month, such as “Mar 2021 – Jun 2023”.':
      'Escriba el inicio y el fin con el mes, por ejemplo “03/2021 – 06/2023”.',
    'The resume has “{quote}” ({place}), which is not known as a word for it.':
      'El currículum dice “{quote}” ({place}), que no se reconoce como una forma de nombrarlo.',
    'If you mean {name}, mend the spelling.': 'Si quiere decir {name}, corrija la ortografía.',
    'The work that shows it ({place}) has no dates, so its years cannot be counted.':
      'El trabajo que lo muestra ({place}) no tiene fechas, así que sus años no se pueden contar.',
    'The positions that name it add up to {months}.': 'Los puestos que lo citan suman {months}.',
    'If {names} was part of your work at {who} too, say so in a bullet there.':
      'Si su trabajo en {who} también incluyó {names}, dígalo allí en una viñeta.',
    'If it was part of other work, add that work with its dates.': 'Si fue parte de otro trabajo, añádalo con sus fechas.',
    '{Place} names {names} only in a title (“{quote}”).': '{Place}: {names} se cita solo en un cargo (“{quote}”).',
    '{Place} (“{quote}”) suggests {names} without naming it.': '{Place}: “{quote}” sugiere {names} sin nombrarlo.',
    'If the work below it was that, let a bullet name it.': 'Si el trabajo descrito debajo era eso, nómbrelo en una viñeta.',
    'If that is what you did, name it there.': 'Si es lo que hizo, nómbrelo allí.',
    '{Place} plays {name} down, so it counts half.': '{Place}: se resta importancia a {name}, así que cuenta la mitad.',
    'If you have done real work with it, write what it was and leave the softening words out.':
      'Si de verdad ha trabajado con ello, escriba qué fue y quite las palabras que lo suavizan.',
    'What the posting asks for, or how to reach you, stands [in text boxes|in the header of the page|in the footer of the page|in a table|in columns side by side] ({place} and {n} more).':
      'Lo que pide la oferta o la forma de contactar con usted está [1:en cuadros de texto|en el encabezado de la página|en el pie de página|en una tabla|en columnas contiguas] ({place} y {n} más).',
    'What the posting asks for, or how to reach you, stands [in text boxes|in the header of the page|in the footer of the page|in a table|in columns side by side] ({place}).':
      'Lo que pide la oferta o la forma de contactar con usted está [1:en cuadros de texto|en el encabezado de la página|en el pie de página|en una tabla|en columnas contiguas] ({place}).',
    'It was read here; many application systems leave such text out or mix it up.':
      'Aquí se ha leído; muchos sistemas de selección omiten o mezclan ese texto.',
    'Move them into the running text.': 'Páselo al texto corrido.',
    'Put them into the page itself.': 'Póngalo en la propia página.',
    'Write them line by line, with a tab before dates.': 'Escríbalo línea por línea, con un tabulador antes de las fechas.',
    'One column is read by all.': 'Una sola columna la leen todos los sistemas.',
    'The posting says “{quote}”, the resume “{quote2}” ({place}).':
      'La oferta dice “{quote}”, el currículum “{quote2}” ({place}).',
    'Both count the same here; writing both helps whoever searches for the literal word.':
      'Aquí ambos cuentan igual; escribir los dos ayuda a quien busca la palabra exacta.',
    'The bullet at {place} shows {names}, which the posting asks for, and has no figure.':
      'La viñeta de la {place} muestra {names}, que pide la oferta, pero no tiene ninguna cifra.',
    'If you know one, add it: [how many users, requests or rows] · [time or latency before → after] · [accuracy or error before → after] · [cost saved].':
      'Si conoce una, añádala: [cuántos usuarios, peticiones o filas] · [tiempo o latencia antes → después] · [precisión o error antes → después] · [coste ahorrado].',
    'The file holds text that a reader cannot see.': 'El archivo contiene texto que un lector no ve.',
    'It is not counted here, and other programs show it or take it for a trick.':
      'Aquí no cuenta, y otros programas lo muestran o lo toman por un truco.',
    'Remove it, or make it visible if it belongs there.': 'Quítelo, o hágalo visible si debe estar ahí.',
    'A passage from {place} on repeat the posting word for word.':
      'Un pasaje a partir de la {place} repite la oferta palabra por palabra.',
    '{n} passages from {place} on repeat the posting word for word.':
      '{n} pasajes a partir de la {place} repiten la oferta palabra por palabra.',
    'Copied words are not counted: say what you did instead.': 'Las palabras copiadas no cuentan: diga en su lugar lo que hizo.',
    'If you worked in it, say in a bullet with whom.': 'Si trabajó en ese idioma, diga en una viñeta con quién.',
    'If it was part of your work at {who}, say so in a bullet there.':
      'Si fue parte de su trabajo en {who}, dígalo allí en una viñeta.',
    'If it was part of your work, say so in a bullet there.': 'Si fue parte de su trabajo, dígalo allí en una viñeta.',
    'If the rest of it was part of your work at {who}, let a bullet say so.':
      'Si el resto fue parte de su trabajo en {who}, dígalo en una viñeta.',
    'If the rest of it was part of your work, let a bullet say so.': 'Si el resto fue parte de su trabajo, dígalo en una viñeta.',
    'Years are counted from the dated positions that show it.': 'Los años se cuentan en los puestos con fechas que lo muestran.',
    'The bullet at {place} begins with “{quote}”, and speaks of what the posting asks for.':
      'La viñeta de la {place} empieza por “{quote}” y habla de lo que pide la oferta.',
    '“{quote}” says the same in one word.': '“{quote}” dice lo mismo en una palabra.',
    'If you did it yourself, begin with the verb that says what: built, measured, led, fixed.':
      'Si lo hizo usted, empiece por el verbo que dice qué: construí, medí, dirigí, corregí.',
    'the resume does not show it': 'el currículum no lo muestra',
    'the resume shows none of them': 'el currículum no muestra ninguno',
    'the resume shows neither': 'el currículum no muestra ni lo uno ni lo otro',
    'the resume shows none that could be read': 'el currículum no muestra ninguno que se pueda leer',
    'the resume shows only {quotes}, which is broader': 'el currículum muestra solo {quotes}, que es más general',
    'the resume shows only {quotes}, which is another of the kind':
      'el currículum muestra solo {quotes}, que es otra cosa del mismo tipo',
    'the resume shows {names}': 'el currículum muestra {names}',
    'dated positions add up to {months}': 'los puestos con fechas suman {months}',
    'dated positions add up to {months}, and none of them says that they were of this':
      'los puestos con fechas suman {months}, y ninguno dice que fuera de lo que se pide',
    '{quotes} says only a part of that': '{quotes} dice solo una parte de ello',
    'If you hold [it|one of them], list it with its year': 'Si [1:lo tiene|tiene alguno de ellos], cítelo con su año',
    'If you have used [it|one of them], say where and what for':
      'Si [1:lo ha usado|ha usado alguno de ellos], diga dónde y para qué',
    'If you have experience with [it|one of them], say where and what came of it':
      'Si tiene experiencia con [1:ello|alguno de ellos], diga dónde y con qué resultado',
    'if not, leave it out: the nearest that you show is {quotes}': 'si no, omítalo: lo más cercano en su currículum es {quotes}',
    'if not, leave it out': 'si no, omítalo',
    'if not, it is one to learn': 'si no, conviene aprenderlo',
    '{clause}, which {names} can show.': '{clause}, algo que {names} puede mostrar.',
    '{clause}.': '{clause}.',
    'The posting requires {names}': 'La oferta exige {names}',
    'The posting would like {names}': 'La oferta valora {names}',
    'The work that the posting describes includes {names}': 'El trabajo que describe la oferta incluye {names}',
    'The posting also speaks of {names}': 'La oferta habla también de {names}',
  },
  remarks: {
    'Your present work has no bullets, older work {n}': 'Su trabajo actual no tiene puntos, uno anterior tiene {n}',
    'Your present work has {n} [bullet|bullets], older work {n2}':
      'Su trabajo actual tiene {n} [1:punto|puntos], uno anterior tiene {n2}',
    'A reader looks first at what you do now.': 'Lo primero que se mira es lo que hace ahora.',
    'Give it three to five lines: what you build, with what, for whom, and what came of it.':
      'Dele de tres a cinco líneas: qué construye, con qué, para quién, y qué salió de ello.',
    '{n} % of what you tell of work is older than ten years': 'El {n} % de lo que cuenta de su trabajo tiene más de diez años',
    'A line or two for each of those positions is enough: title, employer, dates, and the one result that still counts.':
      'Una o dos líneas para cada uno de esos puestos bastan: título, empresa, fechas, y el único resultado que aún cuenta.',
    'Nothing stands after {date}': 'No hay nada después de {date}',
    'It is {date} now, and a reader takes the resume for an old one.':
      'Ahora es {date}, y el currículum se toma por uno antiguo.',
    'Add what has come since: work, a course, a project, or the end of studies.':
      'Añada lo que ha venido desde entonces: un trabajo, un curso, un proyecto, o el fin de los estudios.',
    '“{quote}” dates the resume': '“{quote}” delata la edad del currículum',
    'A reader sees that it has not been touched since.': 'Se ve que no se ha tocado desde entonces.',
    'Take the line out, or bring the rest up to date.': 'Quite la línea, o ponga al día el resto.',
    'Still studying, since {date}?': '¿Todavía estudiando, desde {date}?',
    'If the degree is done, give its month and drop the “present”: a finished degree counts for more than one that goes on.':
      'Si el título está obtenido, dé su mes y quite el “actualidad”: un título terminado cuenta más que uno en curso.',
    'Work in a job is what a reader looks for first: put it above.':
      'Lo primero que se busca es el trabajo en un puesto: póngalo encima.',
    'Check the spelling of “{quote}”': 'Comprobar la ortografía de “{quote}”',
    'If you mean “{quote}”, mend it.': 'Si quiere decir “{quote}”, corríjalo.',
    'A slip in the words makes a reader doubt the work.': 'Un descuido en las palabras hace dudar del trabajo.',
    'By how much? “{quote}”': '¿Cuánto? “{quote}”',
    'It says that something got better.': 'Dice que algo mejoró.',
    'If you know the figure (before and after, share, time, money, users), it belongs here.':
      'Si conoce la cifra (antes y después, porcentaje, tiempo, dinero, usuarios), va aquí.',
    'Nothing stands between {date} and {date2}': 'No hay nada entre {date} y {date2}',
    'A reader will ask.': 'Quien lo lea preguntará.',
    'If there is something to say (studies, care, freelance work, a course), one line with dates says it first.':
      'Si hay algo que decir (estudios, cuidados, trabajo por cuenta propia, un curso), una línea con fechas se adelanta a la pregunta.',
    'Nothing stands behind “{quote}”': 'No hay nada detrás de “{quote}”',
    'The word is no link in this file.': 'La palabra no es un enlace en este archivo.',
    'Write the address out, so that it also works on paper.': 'Escriba la dirección completa, para que sirva también en papel.',
    '“{quote}” stands twice': '“{quote}” aparece dos veces',
    'Take one of the two out.': 'Quite una de las dos.',
    'A bullet speaks of “I” or “my”': 'Una viñeta dice “yo” o “mi”',
    '{n} bullets speak of “I” or “my”': '{n} viñetas dicen “yo” o “mi”',
    'Everybody knows who is meant.': 'Todos saben de quién se trata.',
    'Begin with the verb: it is shorter, and the deed comes first.': 'Empiece por el verbo: es más corto, y lo hecho va primero.',
    '“{quote}” says nothing of you': '“{quote}” no dice nada de usted',
    'Everybody writes it.': 'Lo escribe todo el mundo.',
    'Take it out, or put in its place the deed that shows it.': 'Quítelo, o ponga en su lugar el hecho que lo muestra.',
    'Finish or remove “{quote}”': 'Terminar o quitar “{quote}”',
    'It reads like text of a template that was left in.': 'Parece texto de plantilla que quedó sin borrar.',
    'Put in what belongs there, or take the line out.': 'Ponga lo que corresponda, o quite la línea.',
    '“{quote}” hides what you did': '“{quote}” oculta lo que hizo',
    'Begin with the verb that says it: built, measured, led, fixed.':
      'Empiece por el verbo que lo dice: construí, medí, dirigí, corregí.',
    'If others did it, say what your part was.': 'Si lo hicieron otros, diga cuál fue su parte.',
    'This position has no bullets of its own': 'Este puesto no tiene viñetas propias',
    'Does the list below the next title tell of both?': '¿La lista debajo del siguiente cargo habla de ambos?',
    'Put under each title what was done in it: growth shows, and so do the years of each skill.':
      'Ponga debajo de cada cargo lo que hizo en él: así se ven la evolución y los años de cada competencia.',
    'Call the file “{quote}”': 'Llamar “{quote}” al archivo',
    'It is called “{quote}”, which tells of drafts and copies.': 'Se llama “{quote}”, un nombre que suena a borradores y copias.',
    'It is called “{quote}”, which does not say whose resume it is, and who hires has many of them.':
      'Se llama “{quote}”, un nombre que no dice de quién es el currículum, y quien contrata tiene muchos.',
    '“{quote}” is in the past': '“{quote}” ya pasó',
    'It is {date} now.': 'Estamos en {date}.',
    'If it has come about, say so; if not, give the new date.': 'Si ya ha ocurrido, dígalo; si no, indique la nueva fecha.',
    'Still “present”, since {date}?': '¿Todavía “actualidad”, desde {date}?',
    'A reader takes a resume with an old “present” for an old resume.':
      'Un “actualidad” antiguo hace pensar en un currículum antiguo.',
    'If it has ended, give the month.': 'Si ha terminado, indique el mes.',
    'It ends ({date}) before it begins ({date2})': 'Termina ({date}) antes de empezar ({date2})',
    'One of the two dates is wrong, so none of its months can be counted.':
      'Una de las dos fechas es errónea, así que no se puede contar ninguno de sus meses.',
    '“{quote}” is written {names}': '“{quote}” se escribe {names}',
    '“{quote}” and other names are written otherwise': '“{quote}” y otros nombres se escriben de otro modo',
    '[Its|Their] makers write {names}.': 'Sus creadores escriben {names}.',
    'A reader of the trade sees it at once.': 'Quien es del oficio lo ve enseguida.',
    '“{quote}” stands above your work': '“{quote}” va antes que su experiencia',
    'With {n} years of it the work is what a reader looks for: put it first.':
      'Con {n} {n:año|años} de experiencia, eso es lo que se busca: póngala primero.',
    'A bullet of {n} words': 'Una viñeta de {n} palabras',
    'A reader sees the first two lines.': 'Un lector ve las dos primeras líneas.',
    'Say what was done and what came of it there; make two bullets of the rest, or let it go.':
      'Diga ahí qué se hizo y con qué resultado; haga dos viñetas del resto, o quítelo.',
    '{n} pages for {months} of work': '{n} páginas para {months} de trabajo',
    'One page is enough for it.': 'Basta una página.',
    '{n} pages are enough for it.': 'Bastan {n} páginas.',
    'Keep what the job that you seek asks about, and let the oldest and the plainest lines go.':
      'Conserve lo que pide el puesto que busca, y quite las líneas más antiguas y las más corrientes.',
    'This link leads to no page of yours': 'Este enlace no lleva a ninguna página suya',
    'It opens the front page of a site, or a page on your own machine.':
      'Abre la portada de un sitio, o una página de su propio equipo.',
    'Write the whole address of your own page, or take it out.': 'Escriba la dirección completa de su página, o quite el enlace.',
    '“{quote}” need not be there': '“{quote}” no hace falta',
    'In many countries an employer must not ask for it, and many would rather not read it.':
      'En muchos países la empresa no puede pedirlo, y muchas prefieren no leerlo.',
    'Leave it out unless the posting asks.': 'Quítelo, salvo que la oferta lo pida.',
    '“{quote}” begins {n} of {n2} bullets': '{n} de {n2} viñetas empiezan por “{quote}”',
    'Say what each piece of work was: measured, moved, halved, taught, shipped.':
      'Diga en qué consistió cada trabajo: medí, trasladé, reduje a la mitad, enseñé, entregué.',
    'Deeds that differ read as more than one.': 'Tareas distintas se leen como más de una.',
    'No e-mail address can be read': 'No se lee ninguna dirección de correo electrónico',
    'Programs that read resumes take it from the text: write it out at the top, in words that can be selected, not as a picture or behind an icon.':
      'Los programas que leen currículums la toman del texto: escríbala arriba, en texto que se pueda seleccionar, no como imagen ni detrás de un icono.',
    'Give the months of this position': 'Indicar los meses de este puesto',
    'Give the months of {n} positions': 'Indicar los meses de {n} puestos',
    '“{quote}” may stand for far fewer months than it looks: who has to guess takes the lower number.':
      '“{quote}” pueden ser muchos menos meses de lo que parece: quien tiene que adivinar se queda con el número menor.',
    '“{quote}” in a position that ended in {date}': '“{quote}” en un puesto que terminó en {date}',
    '“{quote}” and the like in {count} positions that are over': '“{quote}” y similares en {count} puestos que terminaron',
    'What is over is told in the past.': 'Lo terminado se cuenta en pasado.',
    'What is over is told in the past: {n} bullets here.': 'Lo terminado se cuenta en pasado: aquí, {n} viñetas.',
    'The summary names another role': 'El perfil nombra otro puesto',
    'The headline names another role': 'El titular nombra otro puesto',
    'It says “{quote}”, and the posting seeks “{quote2}”.': 'Dice “{quote}”, y la oferta busca “{quote2}”.',
    'If that is what you do too, say so first.': 'Si también hace eso, dígalo primero.',
    'None of {n} bullets has a figure': 'Ninguna de las {n} viñetas tiene una cifra',
    '{n} of {n2} bullets [has|have] a figure': '{n} de {n2} viñetas [1:tiene|tienen] una cifra',
    'How many users, rows, models or people, how fast, how much cheaper: where you know one, it says more than any adjective.':
      'Cuántos usuarios, filas, modelos o personas, con qué rapidez, cuánto más barato: si conoce una cifra, dice más que cualquier adjetivo.',
    'Begin with the three bullets that you are proudest of.': 'Empiece por las tres viñetas que más le enorgullezcan.',
  },
  deeds: {
    'finding out from data what to decide': 'averiguar con datos qué decidir',
    'reports and dashboards': 'informes y cuadros de mando',
    'showing data in pictures': 'visualizar datos',
    'pipelines of data or models': 'flujos de datos o de modelos',
    'models that learn from data': 'modelos que aprenden de datos',
    'measuring how good models are': 'medir la calidad de los modelos',
    'bringing software or models into production': 'llevar software o modelos a producción',
    'services and interfaces for other programs': 'servicios e interfaces para otros programas',
    'what people see and click': 'lo que la gente ve y pulsa',
    'making systems work together': 'integrar sistemas',
    'testing software': 'probar software',
    'watching what runs': 'supervisar lo que está en marcha',
    'making things faster, cheaper or better': 'hacer algo más rápido, más barato o mejor',
    'large amounts of data or users': 'grandes cantidades de datos o usuarios',
    research: 'investigación',
    'keeping up with what is new': 'mantenerse al día',
    'prototypes and proofs of concept': 'prototipos y pruebas de concepto',
    'writing documentation': 'escribir documentación',
    presenting: 'hacer presentaciones',
    'speaking and writing well': 'hablar y escribir bien',
    'working with those who decide': 'trabajar con quienes deciden',
    'working with customers': 'trabajar con clientes',
    'finding out what is needed': 'averiguar qué se necesita',
    'working with others': 'trabajar con otras personas',
    'leading people or work': 'dirigir a personas o trabajos',
    'helping others to learn': 'ayudar a otros a aprender',
    'planning work and seeing it through': 'planificar el trabajo y llevarlo a cabo',
    'agile ways of working': 'formas ágiles de trabajar',
    'reviews and good code': 'revisiones y buen código',
    'version control and automated builds': 'control de versiones y compilación automática',
    'designing systems': 'diseñar sistemas',
    'cloud and infrastructure': 'nube e infraestructura',
    'running models over their life': 'operar modelos durante todo su ciclo de vida',
    'automating work': 'automatizar el trabajo',
    'cleaning and preparing data': 'limpiar y preparar datos',
    'databases and queries': 'bases de datos y consultas',
    'statistics and experiments': 'estadística y experimentos',
    forecasting: 'previsión',
    'grouping, ranking and recommending': 'agrupar, ordenar y recomendar',
    'language models and text': 'modelos de lenguaje y texto',
    'images and video': 'imágenes y vídeo',
    'devices and sensors': 'dispositivos y sensores',
    simulating: 'hacer simulaciones',
    'training on many machines or GPUs': 'entrenar en muchas máquinas o GPU',
    'finding and mending faults': 'encontrar y reparar fallos',
    'keeping systems up and to date': 'mantener sistemas en marcha y al día',
    'security, privacy and rules': 'seguridad, privacidad y normas',
    'results that matter to a business': 'resultados que importan a una empresa',
    'owning work from beginning to end': 'responder del trabajo de principio a fin',
    'working without being told': 'trabajar con autonomía',
    'learning new things': 'aprender cosas nuevas',
    'solving hard problems': 'resolver problemas difíciles',
    'care and exactness': 'esmero y exactitud',
    'pace and pressure': 'ritmo y presión',
    'explaining to people of other trades': 'explicar a gente de otros oficios',
    'starting things unasked': 'empezar cosas por iniciativa propia',
    'analysing and reasoning': 'analizar y razonar',
    drive: 'empuje',
    'keeping several things in order': 'llevar varias cosas a la vez',
    deciding: 'tomar decisiones',
    'new ideas': 'ideas nuevas',
    'changing with what comes': 'adaptarse a los cambios',
    "being there and keeping one's word": 'estar presente y cumplir la palabra',
    'being trusted': 'inspirar confianza',
    'working on a product': 'trabajar en un producto',
    'building software': 'desarrollar software',
    'open source and community': 'código abierto y comunidad',
    'labelling data': 'etiquetar datos',
    'marketing and sales': 'marketing y ventas',
    'money and risk': 'dinero y riesgo',
  },
  brief: {
    'Develop machine learning models': 'Desarrollar modelos de aprendizaje automático',
    'Implements simple models.': 'Implementa modelos sencillos.',
    'Tunes and optimises demanding models.': 'Ajusta y optimiza modelos exigentes.',
    'Which algorithm fits the problem, and how a model is made to perform better.':
      'Qué algoritmo encaja con el problema y cómo mejorar un modelo.',
    'Designs and trains models for a stated business need and refines them with data scientists until they can be deployed.':
      'Diseña y entrena modelos para una necesidad concreta y los afina con científicos de datos hasta que se pueden desplegar.',
    'Build deployment pipelines': 'Construir flujos de despliegue',
    'Helps to set up simple pipelines.': 'Ayuda a montar flujos sencillos.',
    'Designs deployment that scales and runs by itself.': 'Diseña un despliegue que escala y funciona solo.',
    'Hands-on experience with Docker and Kubernetes.': 'Experiencia práctica con Docker y Kubernetes.',
    'Builds the path that carries a model into production, with continuous integration and delivery.':
      'Construye el camino que lleva un modelo a producción, con integración y entrega continuas.',
    'Create AI infrastructure': 'Crear infraestructura de IA',
    'Contributes to the set-up.': 'Contribuye a ponerla en marcha.',
    'Leads the design and the building of whole AI platforms.':
      'Dirige el diseño y la construcción de plataformas de IA completas.',
    'Designing systems that scale and are efficient.': 'Diseñar sistemas que escalen y sean eficientes.',
    'Builds the infrastructure under AI applications and keeps it within its performance and security standards.':
      'Construye la infraestructura de las aplicaciones de IA y la mantiene dentro de sus normas de rendimiento y seguridad.',
    'Work with data scientists': 'Trabajar con científicos de datos',
    'Helps to prepare data.': 'Ayuda a preparar datos.',
    'Leads the discussion of how models should improve.': 'Dirige el debate sobre cómo deben mejorar los modelos.',
    'Communication and teamwork.': 'Comunicación y trabajo en equipo.',
    'Meets regularly with data scientists, reviews how models perform and adjusts them to the aims of the business.':
      'Se reúne con regularidad con científicos de datos, revisa cómo rinden los modelos y los ajusta a los objetivos del negocio.',
    'Support product teams': 'Apoyar a los equipos de producto',
    'Gives technical support.': 'Da apoyo técnico.',
    'Drives the strategy of bringing AI into the product.': 'Impulsa la estrategia de llevar la IA al producto.',
    'Turning technical findings into product improvements that can be acted on.':
      'Convertir hallazgos técnicos en mejoras concretas del producto.',
    'Helps product teams to use what AI can do, and keeps AI work in line with the goals of the business.':
      'Ayuda a los equipos de producto a aprovechar la IA y mantiene ese trabajo en línea con los objetivos del negocio.',
    'Ensure quality and performance': 'Asegurar calidad y rendimiento',
    'Runs basic tests.': 'Hace pruebas básicas.',
    'Designs quality assurance as a whole.': 'Diseña el control de calidad en su conjunto.',
    'Putting frameworks for monitoring and testing in place.': 'Implantar marcos de supervisión y pruebas.',
    'Sets up automatic monitoring that follows how models perform in production and points out what goes wrong.':
      'Monta una supervisión automática que sigue el rendimiento de los modelos en producción y señala lo que falla.',
    'Put MLOps into practice': 'Poner en práctica MLOps',
    'Helps to set up workflows.': 'Ayuda a montar flujos de trabajo.',
    'Leads the building of MLOps from end to end.': 'Dirige la implantación de MLOps de principio a fin.',
    'Experience with tools such as MLflow and TensorFlow Extended.':
      'Experiencia con herramientas como MLflow y TensorFlow Extended.',
    'Makes deploying and managing models a routine, over their whole life.':
      'Convierte en rutina el despliegue y la gestión de los modelos, durante todo su ciclo de vida.',
    'Optimise algorithms': 'Optimizar algoritmos',
    'Takes on basic optimisation.': 'Se encarga de optimizaciones básicas.',
    'Takes on the hard algorithmic problems.': 'Se encarga de los problemas algorítmicos difíciles.',
    'Finding the bottleneck, and removing it.': 'Encontrar el cuello de botella y eliminarlo.',
    'Refines algorithms with data scientists until AI applications are as fast and as good as they must be.':
      'Afina algoritmos con científicos de datos hasta que las aplicaciones de IA son tan rápidas y buenas como deben ser.',
    'AI and machine learning in general': 'IA y aprendizaje automático en general',
    'Developing models': 'Desarrollo de modelos',
    'Integrating AI into systems': 'Integración de la IA en sistemas',
    'Applied machine learning': 'Aprendizaje automático aplicado',
    'Natural language processing': 'Procesamiento del lenguaje natural',
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
  check: {
    'Not in the original': 'No está en el original',
    'Stronger than in the original': 'Más fuerte que en el original',
    'Said in other words': 'Dicho con otras palabras',
    'Left out': 'Omitido',
    'The tailored resume says nothing that the original does not say.':
      'El currículum adaptado no dice nada que no diga el original.',
    'No invention was found; 1 line is in other words: look at it.':
      'No se encontró nada inventado; 1 línea está dicha con otras palabras: revísela.',
    'No invention was found; {n} lines are in other words: look at them.':
      'No se encontró nada inventado; {n} líneas están dichas con otras palabras: revíselas.',
    'The tailored resume has {clause}.': 'El currículum adaptado tiene {clause}.',
    '{clause}, {clause2}': '{clause}, {clause2}',
    '{n} [claim|claims] that the original does not make': '{n} {n:afirmación|afirmaciones} que el original no hace',
    '{n} [claim|claims] stronger than in the original':
      '{n} {n:afirmación más fuerte|afirmaciones más fuertes} que en el original',
    '{n} [place|places] to look at in how the file is made': '{n} {n:lugar|lugares} por revisar en cómo está hecho el archivo',
    'The original does not say “{quote}”.': 'El original no dice “{quote}”.',
    'The original has no such entry.': 'El original no tiene esa entrada.',
    'No line of the original says this.': 'Ninguna línea del original dice esto.',
    'The original says something else here.': 'El original dice aquí otra cosa.',
    'Part of this is in no line of the original.': 'Parte de esto no está en ninguna línea del original.',
    'The original says this of other work.': 'El original lo dice de otro trabajo.',
    'Said in other words.': 'Dicho con otras palabras.',
    'This is left out.': 'Esto se omite.',
    'The dates are others than in the original.': 'Las fechas no son las del original.',
    'The original gives no dates.': 'El original no da fechas.',
    'The title is of a higher level than in the original.': 'El cargo es de un nivel más alto que en el original.',
    'The title is another than in the original.': 'El cargo no es el del original.',
    'The title is written in another way.': 'El cargo está escrito de otro modo.',
    'The original says of this job “{quote}”; the tailored resume leaves that out.':
      'El original dice de este puesto “{quote}”; el currículum adaptado lo omite.',
    'The employer is another than in the original.': 'La empresa no es la del original.',
    'The employer is called by other or fewer words.': 'La empresa se nombra con otras palabras, o con menos.',
    'No job of the original is like this one.': 'Ningún puesto del original se parece a este.',
    'This job is left out.': 'Este puesto se omite.',
    'The name “{quote}” is not in the original.': 'El nombre “{quote}” no está en el original.',
    'The original says when these studies began, and of no end.':
      'El original dice cuándo empezaron estos estudios, pero no que terminaran.',
    'The original names {names}, not {names2}.': 'El original cita {names}, no {names2}.',
    'The school is another than in the original.': 'El centro de estudios no es el del original.',
    'The field of study is another than in the original.': 'La especialidad no es la del original.',
    'No studies of the original are like these.': 'En el original no hay estudios como estos.',
    'These studies are left out.': 'Estos estudios se omiten.',
    '“{quote}” counts something else in the original.': '“{quote}” cuenta otra cosa en el original.',
    '“{quote}” is by another time, which the original does not say.':
      '“{quote}” se refiere a un periodo que el original no indica.',
    '“{quote}” is by another time in the original.': '“{quote}” se refiere en el original a otro periodo.',
    'The original does not say that it was more than “{quote}”.': 'El original no dice que fuera más de “{quote}”.',
    '“{quote}” is the most that the original says.': '“{quote}” es lo máximo que dice el original.',
    '“{quote}” has another unit in the original.': '“{quote}” tiene otra unidad en el original.',
    'The date “{quote}” is not in the original.': 'La fecha “{quote}” no está en el original.',
    'The figure “{quote}” is not in the original.': 'La cifra “{quote}” no está en el original.',
    '“{quote}” is not said of this job in the original.': '“{quote}” no se dice de este puesto en el original.',
    '“{quote}” is not said in the original.': '“{quote}” no se dice en el original.',
    '“{quote}” is not in the original.': '“{quote}” no está en el original.',
    '“{quote}” is left out.': '“{quote}” se omite.',
    '“{quote}” is a higher level than the original gives.': '“{quote}” es un nivel más alto que el del original.',
    '“{quote}” is a higher post than the original names.': '“{quote}” es un cargo más alto que el del original.',
    '“{quote}” claims more of the work than the original does.': '“{quote}” se atribuye más del trabajo que el original.',
    '“{quote}” says that it was made; the original says something less of it.':
      '“{quote}” dice que se hizo; el original dice menos.',
    'The original denies {name}, or only plans it.': 'El original descarta {name}, o solo lo menciona como plan.',
    'The original says of {name} that it is little known.': 'El original dice que {name} se conoce poco.',
    'The original has one “{quote}”, and no more.': 'En el original hay solo uno: “{quote}”.',
    'The original says “{quote}”; that it was somebody else’s work, too, is no longer said.':
      'El original dice “{quote}”; ya no se dice que fue también trabajo de otra persona.',
    'The original says “{quote}”; the tailored resume leaves that out.':
      'El original dice “{quote}”; el currículum adaptado lo omite.',
    'The original says “{quote}”.': 'El original dice “{quote}”.',
    'The original names no post “{quote}”.': 'El original no cita ningún cargo “{quote}”.',
    'The original names “{quote}” as somebody else.': 'En el original, “{quote}” es otra persona.',
    'The original does not call the person “{quote}”.': 'El original no llama a la persona “{quote}”.',
    'The original does not say that “{quote}” is finished.': 'El original no dice que “{quote}” se haya terminado.',
    'The original names no such degree as “{quote}”.': 'El original no cita ningún título como “{quote}”.',
    '{name} is not in the original.': '{name} no está en el original.',
    'This text is in the file, and a reader does not see it.': 'Este texto está en el archivo, pero un lector no lo ve.',
    'The tailored resume has {n} % of the original’s length: it may be an extract, or not have been read whole.':
      'El currículum adaptado tiene el {n} % de la longitud del original: puede ser un extracto, o no haberse leído entero.',
    'This speaks to a program that reads resumes.': 'Esto se dirige a un programa que lee currículums.',
    'This is the posting’s own text, word for word.': 'Es el propio texto de la oferta, palabra por palabra.',
    'A word mixes letters of two scripts that look alike; a search does not find it.':
      'Una palabra mezcla letras de dos escrituras que se parecen; una búsqueda no la encuentra.',
    'Characters that nobody sees stand within words ({n} [place|places]): they are left out, but a search for these words may fail.':
      'Hay caracteres invisibles dentro de palabras ({n} {n:lugar|lugares}): se omiten, pero una búsqueda de esas palabras puede fallar.',
  },
}
