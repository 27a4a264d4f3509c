/**
 * Common words with ligatures, one pattern of letters around each: they show what a lost ligature stands for in most resumes, so
 * that the second reader is not needed.
 */
export const LIGATURE_WORDS = `
  affect affected affiliate affiliated affiliation affordable buffer coffee diff differ difference different differential
  differentiate differentiation effect effective effectively effectiveness effects effort efforts off offer offered offering
  offers offline offset offshore staff staffing stuff suffer sheriff tariff traffic trade-off turnoff
  coefficient difficult difficulty efficacy efficiency efficient efficiently office officer offices official officially
  proficiency proficient sufficient sufficiently suffice affinity graffiti offing
  affluent baffling effluent muffler offload offloaded raffle shuffle shuffled shuffling snuffle waffle
  amplified amplify artificial beneficial benefit benefits certificate certificates certification certifications certified certify classification
  classified classifier classifiers classify clarified config configuration configurations configure configured configuring
  confidence confident confidential confirm confirmed define defined defines defining definition deficit diversified
  field fields fifteen fifth fifty fight figure figures file files filing fill filled filling film filter filtered filtering
  filters final finalist finally finance financial financing find finding findings finds fine fingerprint finish finished
  finite fire firewall firm firmware first fiscal fit fitness fitting five fix fixed fixing identification identified identifier
  identify infinite justify magnificent modification modifications modified modify notification notifications notify
  overfitting prefix profile profiles profiling profit profitable qualification qualifications qualified quantification
  quantified quantify ratified reconfigure redefine refine refined refinement satisfied scientific scientifically significance
  significant significantly simplified simplify specific specifically specification specifications specified specify suffix
  unified unify verification verified verify wifi workfile
  airflow chief conflict conflicts deflect flag flagged flags flagship flash flask flat fleet flexibility flexible flight float
  flaw flawed flawless flawlessly flaws flee flex flip flipped flood floods flora flour flourish
  floated floating floor florida flow flowchart flowing flows fluctuation fluency fluent fluently fluid fluorescence flutter flux fly
  flying influence influenced influencing influential influx inflation leaflet mlflow briefly camouflage conflate deflate deflation inflate influenza outflow overflow reflect reflected
  reflection reflects stackoverflow tensorflow workflow workflows dataflow cashflow inflow kubeflow
`
