/** A question as a chemist types it, with the answer worked out by hand from the review. */
export interface Question {
  readonly query: string;
  /** Facts that must be among the first three, as `source relation target`. */
  readonly facts?: readonly string[];
  /** No fact answers: it is denied, and these are among what is nearest. */
  readonly denied?: readonly string[];
  /** Names that are none here. */
  readonly unknown?: readonly string[];
  /** Subjects of the first values. */
  readonly values?: readonly string[];
  /** No value answers for certain. */
  readonly isPossible?: boolean;
  /** The comparison that is opened first. */
  readonly opens?: string;
  /** It is not said by what is to be compared. */
  readonly isOpen?: boolean;
  readonly gaps?: boolean;
}

const fact = (query: string, ...facts: readonly string[]): Question => ({ query, facts });
const denied = (query: string, ...near: readonly string[]): Question => ({ query, denied: near });

/** Sixty questions and a few more; those of Table 2 name the row in the answer. */
export const questions: readonly Question[] = [
  // What there is the most of: values, and the comparison behind them.
  {
    // Only four rows of Table 2 with an average CE name a carbonate, each beside an ether.
    query: 'which collector has the highest CE in carbonate',
    values: ['bi-cns-cu', 'porous-al', 'ni3s2-ni3p-nf'],
    isPossible: true,
    opens: 'compare/?test=half-cell&electrolyte=ester-electrolyte&sort=-efficiency',
  },
  { query: 'longest cycling time of Bi-CNs@Cu', opens: 'compare/?q=Bi-CNs%40Cu&sort=-hours' },
  { query: 'highest CE of Fe-MCN@Cu', opens: 'compare/?test=half-cell&q=Fe-MCN%40Cu&sort=-efficiency' },
  {
    query: 'best collector with FEC',
    opens: 'compare/?electrolyte=fec-electrolytes&electrolyte=naclo4-ec-dec-fec',
    isOpen: true,
  },
  { query: 'highest CE', values: ['al-nsars'], opens: 'compare/?test=half-cell&sort=-efficiency' },
  {
    query: 'best CE at 1 mA cm-2',
    values: ['fe-mcn-cu'],
    opens: 'compare/?test=half-cell&from=1&to=1&sort=-efficiency',
  },
  // Numbers of results narrow the tables as numbers of conditions do.
  { query: 'CE >= 99.8', opens: 'compare/?test=half-cell&efficiency-from=99.8&sort=-efficiency' },
  {
    query: 'CE between 99.5 and 99.9',
    opens: 'compare/?test=half-cell&efficiency-from=99.5&efficiency-to=99.9&sort=-efficiency',
  },
  { query: 'life > 1000 h', opens: 'compare/?hours-from=1000&sort=-hours' },
  {
    query: 'symmetric cells life > 1000 h at 1 mA cm-2',
    opens: 'compare/?test=symmetric-cell&from=1&to=1&hours-from=1000&sort=-hours',
  },
  { query: 'nucleation overpotential < 15 mV', opens: 'compare/?nucleation-overpotential-to=15' },
  { query: 'longest life with CE above 99.8', opens: 'compare/?efficiency-from=99.8&sort=-cycles' },
  {
    query: 'best CE with FEC',
    opens: 'compare/?test=half-cell&electrolyte=fec-electrolytes&electrolyte=naclo4-ec-dec-fec',
  },
  { query: 'lowest nucleation overpotential', values: ['al-cu-c', 'fe-mcn-cu'] },
  {
    query: 'longest cycling time in a symmetric cell',
    values: ['ni3s2-ni3p-nf', 'bi-cns-cu'],
    opens: 'compare/?test=symmetric-cell&sort=-hours',
  },
  {
    query: 'longest life in carbonate',
    values: ['na2se-cu', 'nahfal'],
    opens: 'compare/?electrolyte=ester-electrolyte&sort=-cycles',
  },
  { query: 'best anode-free', opens: 'compare/?test=anode-free-full-cell&sort=-cycles', isOpen: true },
  { query: 'best symmetric cell', opens: 'compare/?test=symmetric-cell&sort=-cycles', isOpen: true },
  { query: 'best full cell', opens: 'compare/?test=full-cell&sort=-cycles', isOpen: true },
  {
    query: 'best sodiophilic coating for a carbonate electrolyte',
    opens: 'compare/?electrolyte=ester-electrolyte&sort=-cycles',
    isOpen: true,
  },
  {
    query: 'carbonate vs ether',
    opens: 'compare/?electrolyte=ester-electrolyte&electrolyte=ether-electrolyte&sort=-cycles',
    isOpen: true,
  },
  {
    query: 'anode-free cells with NVP cathode',
    opens: 'compare/?test=anode-free-full-cell&cathode=nvp&sort=-cycles',
    isOpen: true,
  },
  { query: 'highest current density tested', opens: 'compare/?sort=-density' },
  { query: 'highest areal capacity', opens: 'compare/?sort=-capacity' },
  { query: 'most stable collector', opens: 'compare/?sort=-cycles' },
  { query: 'life > 2000 h', values: ['bi-cns-cu'] },
  { query: 'cycling time at 5 mA cm-2', values: ['ni3s2-ni3p-nf', 'pc-cfe-cu'] },
  { query: 'CE > 99.9 %', values: ['al-nsars', 'fe-mcn-cu'] },
  // What acts on a quantity, or on what goes wrong.
  fact('what lowers the nucleation overpotential', 'fe-mcn-cu mitigates high-nucleation-overpotential'),
  fact('what improves the Coulombic efficiency', 'bi-cns-cu mitigates low-coulombic-efficiency'),
  fact('what causes dendrites', 'current-density causes dendrites', 'areal-capacity causes dendrites'),
  fact('what do dendrites cause', 'dendrites causes short-circuit'),
  fact('how to suppress dendrite growth', 'external-magnetic-field mitigates dendrites'),
  fact('which strategies suppress dendrites', 'external-magnetic-field mitigates dendrites'),
  fact('which mechanisms mitigate uneven deposition', 'even-ion-flux mitigates uneven-deposition'),
  fact('which strategies lower the nucleation barrier', 'alloy-layers acts-through lower-nucleation-barrier'),
  fact('what causes uneven deposition', 'high-nucleation-overpotential causes uneven-deposition'),
  fact('what causes dead sodium', 'areal-capacity causes dead-sodium', 'current-density causes dead-sodium'),
  fact('what mitigates volume change', 'surface-structure-design mitigates volume-change'),
  fact('which collectors suppress volume change', 'cu-cu-c mitigates volume-change', 'cu-foam mitigates volume-change'),
  fact(
    'what does sodium formate mitigate',
    'sodium-formate mitigates dendrites',
    'sodium-formate mitigates side-reactions',
  ),
  fact('is a magnetic field used to suppress dendrites', 'external-magnetic-field mitigates dendrites'),
  fact('what does Cu foil suffer from', 'cu-foil suffers-from short-circuit'),
  fact('what are the drawbacks of gold', 'gold brings-drawback high-cost'),
  fact('does gold cost too much', 'gold brings-drawback high-cost'),
  // What a thing is made of, how, and what it turns into.
  fact('how is Cu6Sn5@Cu made', 'cu6sn5-cu made-by chemical-tin-plating'),
  fact('how is F-A-Al made', 'f-a-al made-by annealing', 'f-a-al made-by fluorination'),
  fact('what is Cu@Au coated with', 'cu-au coated-with gold'),
  fact('what is CuP2@Cu coated with', 'cup2-cu coated-with cup2'),
  fact('what does CuP2 form', 'cup2 forms na3p', 'cup2 forms copper'),
  fact('which collectors form Na2O', 'cu-zn-sno2 forms na2o'),
  fact('which materials form Na-Sn', 'sn-cu forms na-sn'),
  fact('which collectors contain bismuth', 'bi-cu contains bismuth', 'bi-cns-cu contains bismuth'),
  fact(
    'which collectors were made by magnetron sputtering',
    'cu-au made-by magnetron-sputtering',
    'sb-cu made-by magnetron-sputtering',
    'sn-cu made-by magnetron-sputtering',
  ),
  fact('which collectors use doctor blading', 'psn-cu made-by doctor-blade-coating'),
  fact('which collectors use surface coating', 'c-al uses-strategy surface-coating'),
  fact('what replaces gold', 'antimony replaces gold', 'tin replaces gold'),
  fact('does tin replace gold', 'tin replaces gold'),
  fact('what did anyone do with bismuth', 'bi-cns contains bismuth', 'na-bi contains bismuth'),
  // What holds it, for who asks for things.
  fact('bismuth composite on copper foil', 'bi-cns-cu modifies cu-foil'),
  fact('which bismuth coatings were tried', 'bi-cns-cu coated-with bi-cns'),
  fact('tin coatings on copper foil', 'cu6sn5-cu modifies cu-foil'),
  fact('gold dendrites', 'cu-au mitigates dendrites'),
  fact('what is plum pudding SEI', 'ni3s2-ni3p-nf forms plum-pudding-sei'),
  // In which cells: certain rows before those that name two electrolytes.
  fact('which collectors use FEC', 'na2se-cu tested-in naclo4-ec-dec-fec', 'nahfal tested-in naclo4-ec-pc-fec'),
  fact('which electrolyte was used for NaHFAl', 'nahfal tested-in naclo4-ec-pc-fec'),
  fact(
    'what electrolytes were used with Bi-CNs@Cu',
    'bi-cns-cu tested-in naclo4-ec-pc-fec',
    'bi-cns-cu tested-in naotf-diglyme',
  ),
  // Through which reasons, on what evidence.
  fact('evidence for sodiophilicity of Fe2O3', 'fe2o3 acts-through sodiophilicity'),
  fact('what evidence is there for an even electric field', 'zn-al acts-through even-electric-field'),
  fact('which mechanisms does Fe2O3 act through', 'fe2o3 acts-through sodiophilicity'),
  // What the review does not say, with what is nearest.
  denied(
    'an Na2O layer lowers the nucleation overpotential',
    'na2o mitigates uneven-deposition',
    'fe-mcn-cu mitigates high-nucleation-overpotential',
  ),
  denied('does Na2O lower the nucleation overpotential', 'fe-mcn-cu mitigates high-nucleation-overpotential'),
  denied('how does bismuth suppress dendrites', 'bi-cns-cu mitigates dendrites'),
  denied('does Fe-MCN lower the nucleation overpotential', 'fe-mcn-cu mitigates high-nucleation-overpotential'),
  denied('bismuth lowers the nucleation overpotential', 'fe-mcn-cu mitigates high-nucleation-overpotential'),
  denied('why does Bi work', 'na-bi acts-through lower-nucleation-barrier'),
  denied('does copper alloy with sodium'),
  denied('what mitigates short circuit', 'dendrites causes short-circuit'),
  { query: 'does MXene suppress dendrites', denied: [], unknown: ['MXene'] },
  { query: 'is g-C3N4 sodiophilic', denied: [], unknown: ['g-C3N4'] },
  // What is missing.
  { query: 'what has nobody tested', gaps: true },
  { query: 'open questions', gaps: true },
  { query: 'what is missing in the field', gaps: true },
];
