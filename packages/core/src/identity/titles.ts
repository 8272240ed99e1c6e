// Titles as they read in lower case with a space for each dot; ` ?` marks the places where people leave it out.

/** What stands before a name: degrees, titles of haji and clerics, forms of address. */
export const frontTitles = [
  'k ?h|kh?|h ?c|hj?|haji|hajah|kyai|kiai|ustad?z(?:ah)?|ust|tg[hkq]|pdt',
  'prof|dr[aghs]?|ir|apt|tn|ny|nn|sdri?|bpk?|bapak|pak|ibu|bu',
].join('|');

/** Titles of nobility: part of the name on a card, and yet left out by many who write it. */
export const nobleTitles = 'rr?|rd|raden';

/** Degrees and professions, which stand behind a name; none that joined together is an ordinary name. */
export const degrees = [
  's ?(?:pd|th)(?: ?(?:i|k|sd|aud))?|s ?(?:h|hum|kom|sos)(?: ?i)?|s ?e(?: ?sy)?|s e i',
  's ?(?:ab|ag|ak|ap|farm|gz|hut|ik|i ?kom|ip|i ?p|kel|kep|kes|kl|km|k ?m|m|mb|p|pi|psi|pt|s|si|sn|st|s ?t|sy|t|tp)',
  's ?tr(?: ?(?:gz|ip|keb|kep|kes|pas|sos|t))?|a ?md(?: ?(?:ak|farm|gz|keb|kep|kes|kl|kom|pd|t))?|a ma|a ?ma ?pd',
  'm ?(?:pd|ag|h)(?: ?i)?|m ?(?:a|ak|ap|b ?a|e|eng|farm|hum|i ?kom|ip|kn|keb|kep|kes|k ?m|kom|m|mb|p|ph|pi|psi|pt|s|sc|si|sn|sos|sy|t|th|tp|tr ?ip)',
  'b ?(?:a|sc|eng|ba)|d e a|ph ?d|lc|ns|akt?|cpa|sp ?(?:a|b|og|pd)',
].join('|');
