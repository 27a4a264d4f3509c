// Compiled from skills-taxonomy/language/words.yaml by `npm run taxonomy`: mend it there.

export const WORDS = {
  /** A full stop after one of these ends no sentence. */
  'abbreviations': ["e.g","i.e","eg","ie","ex","etc","vs","incl","approx","min","max","resp","no","st","dr","mr","ms","mrs","sr","jr","u.s","u.k","ph.d","ph","m.s","b.s","b.a","m.a","b.sc","m.sc","b.tech","m.tech","m.eng","b.eng","b.e","inc","ltd","corp","co","dept","univ","yrs","yr","exp","a.k.a","prof","z.b","w.r.t","ca","mind","inkl","bzw","ggf","evtl","bspw","d.h","u.a","env","aprox","ej","núm","nr","vgl","sog","zzgl","ggfs","dipl","lic","tél"],
  /** After one of these the same clause goes on; after others of the abbreviations ("20 ms.", "Acme Inc.") it may end. */
  'abbreviations-within': ["e.g","i.e","eg","ie","incl","esp","approx","vs","etc"],
  /** Before a capital these go on with the sentence, so that no line was lost there. */
  'joining': ["a","about","across","after","against","all","among","an","and","any","are","around","as","at","be","because","before","between","both","but","by","during","each","either","every","for","from","if","in","including","into","is","its","like","my","nor","of","on","onto","or","our","over","per","than","that","the","their","these","this","those","through","throughout","to","toward","towards","under","upon","using","via","was","were","when","where","which","while","who","whose","with","within","without","your"],
  /** Before a number: "You have 5 years", "at least: 5 years". */
  'counting': ["have","has","had","having","least","minimum","maximum","most","of","than","over","bring","brings","bringing","need","needs","require","requires","required","plus","past","last","next","first","about","around","approximately","every","possess","possesses","be","been","was","were","spent","between","through","your"],
  /** Before a capital these go on with a phrase that is still without its noun, or without what it is counted by. */
  'qualifying': ["plus","be","very","strong","solid","proven","excellent","extensive","hands-on","good","deep","broad","prior","previous","relevant","related","professional","work","working","practical","commercial","industry","industrial","minimum","total","overall","additional","required","preferred","technical","desired","key","must","have","has","having","you","we","who","need","needs","require","requires","demonstrated","some","any","other","least","over","than","about","around","past","last","bring","brings","&","/","–","—","-"],
  /** What words begin with that speak of a certificate: "Certified", "License no. 123", "Chartered". */
  'papers': ["certif","zertifi","licenc","license","lizenz","licenci","charter","accredit","akkreditier","credential"],
} as const
