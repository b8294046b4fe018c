import { plain } from './normalise.ts';

/** Longer texts are no formula that somebody types. */
export const longest = 60;

/** Words of small letters that stand before a formula: phases, structures, shapes. */
const before = new Set(
  (
    'alpha beta gamma delta epsilon zeta eta theta kappa lambda omega amorphous anatase rutile brookite cubic tetragonal hexagonal ' +
    'monoclinic orthorhombic rhombohedral triclinic spinel layered dhcp hcp fcc bcc bct nano micro meso porous cis trans fac mer type phase'
  ).split(' '),
);

/** An element alone, which is a name; a word, in small letters or with a capital; capitals of which one is no element; a dimension. */
const isNone = /^[A-Z][a-z]?$|^[0-3]D$|[A-Z][a-z][a-lo-wz]|^(?=[A-Z]*[ADEGJLMQRTXZ])[A-Z]{2,}$/;

/** Whether a text may be a formula or a system of elements: of any other the grammar need not be asked, nor loaded. */
export function mayBeFormula(typed: string): boolean {
  if (typed.length > longest || !/[A-Za-z]/.test(plain(typed))) return false;
  const text = plain(typed);
  if (!/[A-Z\d]/.test(text)) return /^[a-z]{1,2}(?:[-@/][a-z]{1,2})+$/.test(text.replace(/\s+/g, ''));
  if (!/[\d@/()+*-]|[A-Z].*[A-Z]/.test(text) || /^[0-3]D [a-z]*$/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length === 1) return !isNone.test(text);
  // A dimension and small letters name none: `3D porous c`.
  if (words.every((word) => /^(?:[0-3]D|[a-z]+)$/.test(word))) return false;
  // Symbols may be typed apart: `Bi Na`.
  return words.every(
    (word) =>
      /^(?:[A-Z][a-z]?|[0-3]D)$/.test(word) || !(isNone.test(word) || (/^[a-z]{2,}$/.test(word) && !before.has(word))),
  );
}
