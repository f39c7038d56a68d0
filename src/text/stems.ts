import porter2 from 'wink-porter2-stemmer';

/** Irregular inflections, each line a word and its forms. Left out are forms that are words of their own (`found`, `ground`, `rose`, `saw`). */
const INFLECTIONS = `become became|begin began begun|break broke broken|bring brought|build built|buy bought|catch caught|choose chose chosen|come came
deal dealt|draw drew drawn|drive drove driven|eat ate eaten|fall fell fallen|feel felt|fight fought|flee fled|fly flew flown|forget forgot forgotten
freeze froze frozen|give gave given|go went gone|grow grew grown|hear heard|hide hid hidden|hold held|keep kept|know knew known|lead led|leave left
lend lent|lose lost|make made|mean meant|meet met|pay paid|prove proven|ride rode ridden|rise risen|run ran|say said|see seen|seek sought|sell sold
send sent|shake shook shaken|shoot shot|show shown|sing sang sung|sink sank sunk|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen
strike struck|swear swore sworn|swim swam swum|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|wake woke woken
wear wore worn|win won|write wrote written|withdraw withdrew withdrawn|sue sued suing|die died dying|lie lied lying|tie tied tying|overthrow overthrew
child children|man men|woman women|person people|foot feet|tooth teeth|mouse mice|wife wives|life lives|half halves|criterion criteria|bear bore born
bet betting|quit quitting|get got gotten|do did done|drink drank drunk|understand understood|undergo underwent|oversee oversaw|forbid forbade forbidden`;

const INFLECTED: ReadonlyMap<string, string> = new Map(
  INFLECTIONS.split(/[|\n]/).flatMap((line) => {
    const [word = '', ...forms] = line.split(' ');
    return forms.map((form): [string, string] => [form, word]);
  }),
);

/** Enough for the words of a few hundred articles; beyond that the memory is better spent elsewhere. */
const MEMORY = 60_000;
const known = new Map<string, string>();

/** Porter2 stem of a folded word (Porter, "The English (Porter2) stemming algorithm", snowballstem.org); numbers and values stay as they are. */
export function stem(form: string): string {
  const found = known.get(form);
  if (found !== undefined) return found;
  const code = form.charCodeAt(0);
  const stemmed = code >= 97 && code <= 122 && form.length > 2 ? porter2(INFLECTED.get(form) ?? form) : form;
  if (known.size >= MEMORY) known.clear();
  known.set(form, stemmed);
  return stemmed;
}
