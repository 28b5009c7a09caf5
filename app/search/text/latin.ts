/** Raised by hand when texts are cut into other words or stems: an index made before is stale. */
export const CUT_VERSION = 3;

/** Things of their own, and no doing of what the rest of the word names: parking is not of parks, nor a plane of plans. */
const WHOLE = new Set([
  "parking",
  "bearing",
  "screening",
  "marketing",
  "accounting",
  "machining",
  "factoring",
  "hedging",
  "training",
  "plane",
  "building",
  "greening",
  "imaging",
]);

/** Takes plural and verb endings off an English word, so that `robots` meets `robot`; short words stay as they are. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(word)) return word;
  if (/(ches|shes|xes|sses|zes)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s")) return stemVerb(word.slice(0, -1));
  return stemVerb(word);
}

function stemVerb(word: string): string {
  if (WHOLE.has(word)) return word;
  if (word.endsWith("ing") && word.length > 6) return undouble(word.slice(0, -3));
  if (word.endsWith("ed") && word.length > 5) return undouble(word.slice(0, -2));
  if (word.endsWith("e") && word.length > 4) return word.slice(0, -1);
  return word;
}

function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether one insertion, deletion, change or swap of neighbours makes `left` into `right`. */
export function isOneEditApart(left: string, right: string): boolean {
  if (left === right || Math.abs(left.length - right.length) > 1) return false;
  let head = 0;
  while (head < left.length && left[head] === right[head]) head += 1;
  const leftRest = left.slice(head);
  const rightRest = right.slice(head);
  if (leftRest.length === rightRest.length) {
    const swapped = leftRest[0] === rightRest[1] && leftRest[1] === rightRest[0];
    return leftRest.slice(1) === rightRest.slice(1) || (swapped && leftRest.slice(2) === rightRest.slice(2));
  }
  return leftRest.slice(1) === rightRest || leftRest === rightRest.slice(1);
}
