import { oneOf } from '../text/patterns.ts'

/** How one is employed, not as what. */
export const TERMS = new RegExp(
  `^${oneOf(`
    and, full[- ]?time, part[- ]?time, contract, temporary, permanent, self[- ]?employed, freelance, seasonal, vollzeit,
    teilzeit, unbefristet, befristet, festanstellung, geringfügig(?: beschäftigt)?, minijob, nebenjob, cdi, cdd, intérim,
    (?:en )?alternance, (?:en )?stage, (?:en )?apprentissage, temps (?:plein|partiel|complet), emploi (?:saisonnier|étudiant),
    job étudiant, selbstst?ändig, freiberuflich, à son compte, en freelance, por cuenta propia, jornada (?:completa|parcial), media jornada, tiempo (?:completo|parcial), contrato (?:temporal|indefinido),
    expected, current, dates?, location`)}$`,
  'iu',
)
