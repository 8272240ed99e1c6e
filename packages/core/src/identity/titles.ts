// Titles as they read in lower case, a space for each dot; ` ?` where people leave it out.

/** What stands before a name: degrees, haji, clerical and noble titles, forms of address. */
export const frontTitles =
  'h ?c|h|hj|haji|hajah|dr[ahgs]?|ir|prof|apt|ns|kh?|k ?h|kyai|kiai|pdt|ust|ustad?z|ustad?zah|tg[hkq]|rr?|rd|raden|tn|ny|nn|sdri?|bpk?|bapak|pak|ibu|bu';

/** Degrees and professions that stand behind a name. */
export const degrees = [
  's ?(?:pd|th|ei?|h|ag)(?: ?(?:i|sd|k|sy|aud))?',
  's ?(?:ab|adm|ak|ap|ars|ds|farm|fil|ft|gz|hi|hum|hut|ik|ip|i ?k(?:om)?|i ?p|ip ?m|k ?m|k ?h|ked|kel|kep|kes|kh|kl|km|kom|kpm|m|mb|p|pi|psi|pt|s|sn|sos|s ?t|st|stp|sy|t|t ?p|tp|tr)(?: ?(?:i|keb|kep|gz|t|kes|ip|sos|pas))?',
  'm ?(?:a|ak|ap|ars|ba|b ?a|ds|e|ec ?dev|ed|eng|farm|fil|gz|h|hum|i ?kom|ip|kn|k ?m|keb|kep|kes|kk|kom|m|mb|p|pd|ph|pi|psi|pt|s|sc|si|sn|sos|sy|t|th|tp|t ?p|tr|ag)(?: ?(?:i|k|sd|kes|kep|keb))?',
  'a ?ma? ?(?:d|pd)(?: ?(?:ak|far|farm|gz|keb|kep|kes|kl|kom|par|pd|sos|t))?',
  'b ?(?:a|sc|eng|ba)',
  'd ?e ?a|ph ?d|lc|ns|apt|akt?|cpa|sp ?(?:a|b|og|pd|m)|ipm|ipu',
].join('|');
