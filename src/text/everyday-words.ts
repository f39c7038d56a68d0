import { stem } from './stems.ts';

/** Words of everyday English by how little they tell: in the first class those that fit into any sentence, in the last those that still say something. */
const CLASSES: readonly string[] = [
  `thing stuff point place way get go make take put keep let come give do be have real lot bit guy dude people man people someone everybody everyone nobody happen seem mean kind sort type
something anything everything nothing whatever actually really even ever just still already also too again back now then there here well right okay sure maybe always never sometimes often much many more most less least
good bad big little great other another own same different whole entire full certain able true part side time day one two first last next new old long short high low late early thank please want need like know think say tell ask see look find use try work feel turn end start begin call
yes no yeah deal case fact idea reason question answer problem matter issue story about around away along together instead else whether though although since until while during before after between against without within through across toward behind beyond`,
  `year month week today yesterday tomorrow moment hour minute later ago soon once year person woman child friend family home house room world life name word number group member head hand eye face body mother father
become leave run move live believe hold bring write provide sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read allow add spend grow open walk win offer remember love consider appear buy wait serve die send expect build stay fall cut reach kill remain
suggest raise pass sell require report decide pull help show hear play talk hope hate care wish guess bet worry wonder agree happen choose support plan involve mention explain describe receive join hit fight break catch throw drop pick push hang stick carry draw drive fly eat drink sleep wear
important large small young few public able best better worst worse only main major several recent current possible likely hard easy difficult simple clear strong special single free ready sorry happy sad mad angry crazy weird funny stupid dumb nice cool fine huge tiny serious wrong exact exactly
enough almost probably perhaps quite simply clearly quickly suddenly finally eventually originally initially basically literally apparently supposedly officially personally completely totally definitely especially specifically
money job business company line half level side area result end effect sense power kind form example thing information detail list piece set amount total rest top bottom middle front`,
];

/** How far a word of each class counts. */
const COUNTS = [0.5, 0.8] as const;

let weights: ReadonlyMap<string, number> | undefined;

/** How much a stem can tell (0 to 1) whatever a corpus is about: a word that people use all day tells little even where texts seldom have it. */
export function tellingShare(stemmed: string): number {
  weights ??= new Map(
    CLASSES.toReversed().flatMap((words, at) =>
      words.split(/\s+/).map((word): [string, number] => [stem(word), COUNTS[CLASSES.length - 1 - at] ?? 1]),
    ),
  );
  return weights.get(stemmed) ?? 1;
}
