/** Phrases that people lean on in any question and that say nothing of its subject; as folded words (`what's` reads `what`). */
const PHRASES = `in the first place|at the end of the day|the whole point of|the point of|the whole point|a whole lot of|a whole lot|a lot of|a lot|lots of|a bit of|a bit|a couple of|a bunch of
a ton of|tons of|for real|what the deal with|what the big deal with|what the big deal about|what the deal|what deal with|the deal with|big deal about|the thing about|the thing with|thing about|how come
back then|back in the day|back in the days|as well|as well as|so far|at all|at least|at this point|at that point|at some point|at one point|in general|of course|by the way|kind of|sort of|all of a sudden|out of nowhere
on earth|in the world did|in the world was|the hell|the heck|the fuck|the actual fuck|the fuck was|can you tell me about|can you tell me|could you tell me|can someone tell me|can someone explain|can anyone explain|can you explain|please explain
tell me about|tell me|let me know|do you know|do we know|do you guys know|does anyone know|does anybody know|does someone know|anyone know|anybody know|i want to know|i would like to know|i wanna know|i was wondering|i wonder|wondering
just curious|out of curiosity|curious about|remind me|what up with|what is up with|what was up with|what going on with|what is going on with|what was going on with|what happened to|what happened with|what happened between|give me|show me|find me|is it true that|is it true
was it true that|these days|nowadays|to be honest|in fact|as a matter of fact|no matter|or something|or anything|or whatever|and stuff|and all that|and all|or not|and so on|for the most part|long story short|in short|in a nutshell|to begin with|after all
the fact that|in terms of|any idea|any ideas|what kind of|what type of|what sort of|what kinds of|supposed to|be able to|able to|that one time|this one time|you guys|you all|end up|ended up|ending up|turn out|turned out|turns out|turns out that|this guy|that guy|this dude|that dude
the part where|the time when|the time where|the one where|the one who|the one that|thanks in advance|for some reason|make sense|makes sense|made sense|talking about|talk about|are talking about|what about|how about|the story behind|the story with|the story on|the story of|the reason why|the reason behind
got to do with|have to do with|had to do with|has to do with|come on|right away|in the end|in the beginning|again and again|over and over|all the time|the other day|first of all|most of all|all along|all over the place|the way that|way too|way more|way less
as far as|as soon as|as long as|so much|so many|too much|that much|this much|that bad|so bad|so mad|really really|big time|no way|on purpose|even though|even if|what if|just like|not even|to this day|ever since|how often|how soon|in total|at most|right before|right after`;

interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

let root: Branch | undefined;

/** Places of the words of a question (folded) that belong to such a phrase; of phrases that overlap the one that begins first and is longest. */
export function fillerPlaces(forms: readonly string[]): ReadonlySet<number> {
  root ??= plant();
  const places = new Set<number>();
  for (let start = 0; start < forms.length; start += 1) {
    const length = longestFrom(root, forms, start);
    for (let step = 0; step < length; step += 1) places.add(start + step);
    if (length > 0) start += length - 1;
  }
  return places;
}

function longestFrom(from: Branch, forms: readonly string[], start: number): number {
  let branch: Branch | undefined = from;
  let longest = 0;
  for (let at = start; at < forms.length; at += 1) {
    branch = branch.next.get(forms[at] ?? '');
    if (!branch) break;
    if (branch.isEnd) longest = at - start + 1;
  }
  return longest;
}

function plant(): Branch {
  const top: Branch = { next: new Map(), isEnd: false };
  for (const phrase of PHRASES.split(/[|\n]/)) {
    let branch = top;
    for (const word of phrase.trim().split(' ')) {
      const next: Branch = branch.next.get(word) ?? { next: new Map(), isEnd: false };
      branch.next.set(word, next);
      branch = next;
    }
    branch.isEnd = true;
  }
  return top;
}
