function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The elements of HTML, those no longer in it too: anything else in angle brackets is a component, or no tag at all. */
export const HTML_ELEMENTS = words(`
a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button
canvas caption center cite code col colgroup content data datalist dd del details dfn dialog dir div dl dt em embed
fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img
input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol
optgroup option output p param picture plaintext pre progress q rp rt ruby s samp script search section select slot
small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
title tr track tt u ul var video wbr xmp`);

/** Elements without an end. */
export const EMPTY_ELEMENTS = words('area base br col embed hr img input link meta param source track wbr');

/** Elements whose content is not text of the page. */
export const HIDDEN_ELEMENTS = words(
  'script style template svg math head iframe object video audio canvas map select datalist textarea',
);

/** Elements that stand on lines of their own. */
export const BLOCK_ELEMENTS = words(`
address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th
thead tr ul`);

/** Elements whose words are struck out. */
export const STRUCK_ELEMENTS = words('del s strike');
