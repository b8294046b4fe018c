/** Words behind which a name goes on to say what kind of thing it is: “test of purity”, “cell against a metal”. */
const joints = /\s(?:of|in|on|at|by|with|without|against|under|over|for|from|to|after|before)\s/;

/** The plural of an English name that a vocabulary gives none of: of its main word, and unchanged where that does not end in letters. */
export function pluralOf(name: string): string {
  const joint = joints.exec(name);
  const head = joint ? name.slice(0, joint.index) : name;
  const rest = name.slice(head.length);
  if (/[^aeiou]y$/.test(head)) return `${head.slice(0, -1)}ies${rest}`;
  if (/(?:s|x|z|ch|sh)$/.test(head)) return `${head}es${rest}`;
  return /[a-z]$/.test(head) ? `${head}s${rest}` : `${head}${rest}`;
}
