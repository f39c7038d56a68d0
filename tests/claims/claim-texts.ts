/** Words and others that say about the same, for paraphrases made by rule. Folded, one to one. */
export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  `company firm; firm company; good decent; bad awful; make produce; making producing; made produced; build construct; building constructing;
built constructed; take seize; taking seizing; try attempt; trying attempting; tried attempted; want desire; wanted desired; start begin;
started began; stop halt; help assist; think reckon; thought reckoned; believe suppose; need require; say state; said stated; told informed;
call name; called named; give hand; gave handed; given handed; get obtain; got obtained; keep retain; become turn; use employ; used employed;
using employing; work labour; working labouring; future tomorrow; world planet; people folks; humanity mankind; human mortal; money cash;
profit gain; nonprofit foundation; charity foundation; mission purpose; control command; controlled commanded; power might; powerful mighty;
safety security; safe secure; benefit advantage; beneficial advantageous; risk hazard; danger hazard; dangerous hazardous; important vital;
vital essential; great terrific; greatest largest; big large; bigger larger; huge enormous; small little; fast quick; slow sluggish;
first initial; last final; next following; new recent; latest newest; old ancient; right correct; wrong mistaken; true accurate; false untrue;
truth facts; lie falsehood; lying dishonest; lies falsehoods; hard difficult; easy simple; simple plain; clear obvious; clearly obviously;
really truly; truly genuinely; very extremely; probably likely; likely probable; always forever; never-ending endless; often frequently;
lawsuit suit; suit lawsuit; court tribunal; trial hearing; judge magistrate; jury panel; claims allegations; claim allegation; baseless unfounded;
ongoing continuing; harassment bullying; attack assault; attempt effort; campaign crusade; competitor rival; competitors rivals; compete contend;
competition rivalry; deal agreement; agreement accord; offer proposal; bid proposal; sale deal; sell vend; buy purchase; steal rob; stole robbed;
stealing robbing; donated contributed; donation contribution; funding financing; fund finance; funds finances; invest put; investment outlay;
investors backers; board directors; leader chief; leadership stewardship; chief head; employees staff; team crew; founder creator; founded created;
created founded; create found; technology tech; intelligence intellect; artificial synthetic; ai robots; agi superintelligence; general broad;
open public; source code; closed shut; close shut; years decades; months weeks; year twelvemonth; today nowadays; time moment; day date; way manner;
path road; step move; plan scheme; plans schemes; idea notion; problem trouble; question issue; answer reply; reason cause; fact reality;
end finish; part portion; entire whole; everything all-things; nothing zilch; lot heap; number figure; billion thousand-million; million lot;
feel sense; felt sensed; love adore; loved adored; hate loathe; respect admire; hope wish; hero idol; care mind; understand grasp; know realise;
known realised; see notice; seen noticed; look gaze; find discover; found discovered; left departed; leave depart; return revert; continue proceed;
continued proceeded; lead steer; win prevail; lose forfeit; fail flop; failed flopped; fight battle; war battle; hurt harm; harm hurt; destroy wreck;
ensure guarantee; allow let; prevent avert; accept approve; agree concur; refuse decline; change shift; grow expand; move shift; put place;
set placed; run operate; running operating; pay reimburse; paid reimbursed; worth valued; value price; fair just; honest candid; personal private;
personally individually; public civic; legal lawful; legally lawfully; financial monetary; equity shares; assets holdings; access entry; support backing;
interest stake; public-interest commonweal; structure setup; process procedure; actions deeds; action deed; conduct behaviour; tactics tricks;
conversation chat; discussions talks; discussion talk; message note; post note; word term; words terms; name label; man fellow; friend pal;
crazy insane; insane crazy; evil wicked; stupid dumb; smart clever; sad sorry; happy glad; sorry regretful; amazing stunning; excited thrilled;
fundamental basic; serious grave; serve aid; essentially basically; completely wholly; absolute total; absolutely totally; enough sufficient;
far distant; long lengthy; little tiny; many numerous; more additional; most utmost; best finest; better finer; same identical; different distinct;
whatever anything; everyone all; anyone somebody; another further; despite notwithstanding; without lacking; instead rather`
    .split(';')
    .flatMap((pair) => {
      const [word, other] = pair.trim().split(/\s+/);
      return word === undefined || other === undefined ? [] : [[word, other] as const];
    }),
);

/** Sentences that are in no corpus: everyday ones, and made-up ones that a feud like this one could have had. */
export const FOREIGN_SENTENCES: readonly string[] = `
The ferry to the island leaves every morning at seven unless the wind is too strong.
She planted three rows of beans along the fence and forgot to water them.
A good bread needs little more than flour, water, salt and patience.
The committee will publish its report on the harbour before the end of March.
We walked along the river until the path ended at an old mill.
He has never missed a match since the club moved to the new ground.
The museum keeps its oldest maps in a room without windows.
Trains on the northern line run twenty minutes late because of snow.
My grandmother sold apples from her garden at the corner of our street.
The band cancelled the second half of its tour after the drummer broke his wrist.
Children under the age of six travel free of charge on all buses.
The recipe asks for two eggs, but one large egg will do.
Scientists found a beetle in the cave that lives without any light.
The mayor opened the bridge with a pair of gold scissors and a short speech.
Nobody expected the small orchard to survive the long winter.
The library lends out tools as well as books since last autumn.
I have been to that restaurant twice and both times the soup was cold.
Her new novel is set in a lighthouse at the edge of the known world.
The goalkeeper saved two penalties and was carried off the pitch by the crowd.
Rain is expected in the west, with sunny spells in the afternoon.
Artificial intelligence will take all of our jobs within ten years.
I would rather delete the whole model than hand it over to him.
He calls me every night and begs me to come back to the company.
We trained it on every book ever written and we are proud of it.
The jury got it wrong and everybody in the room knew that.
Nobody on the board ever told me why I was fired.
I gave them the money because I trusted them, and that was my mistake.
One day a machine will sit in this chair and run the company better than I do.
The chips arrive in spring and then the race is over.
Our users do not care who founded the company, they care whether it works.
If they want a war over this, they will get a war.
My lawyers tell me not to post about this, so here I am posting about it.
We offered to settle for one dollar and an apology.
He wanted to be king, and we wanted to be engineers.
The government should take over every laboratory before it is too late.
I read the contract on my phone in a car park in Nevada.
There is no version of this story in which he is the victim.
Open models are a gift to every dictator on this planet.
The best thing he ever did for us was to leave.
We will give the whole technology away for free on the day that it is finished.
`
  .trim()
  .split('\n');
