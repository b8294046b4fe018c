/** Where a value stands on an axis, and what is written beside it. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** An axis: from values to px, with its ticks. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
}

const thousands = (value: number): string => (value >= 10000 ? value.toLocaleString('en-US') : String(value));

/** How an axis goes: evenly, by its logarithm, or by that of what is lost of a hundred. */
export type ScaleName = 'linear' | 'log' | 'loss';

/** The axis of a name. */
export const scales = {
  linear: (values: readonly number[], from: number, to: number): Scale => linearScale(values, from, to),
  log: (values: readonly number[], from: number, to: number, room?: number): Scale => logScale(values, from, to, room),
  loss: (values: readonly number[], from: number, to: number, room?: number): Scale =>
    lossScale(values, from, to, room),
} as const satisfies Record<ScaleName, unknown>;

/** How values are drawn of which nobody says it: by their logarithm where they span several times the least, and all are above zero. */
export const usualScale = (values: readonly number[]): ScaleName => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > 0 && most >= 5 * least ? 'log' : 'linear';
};

/**
 * A logarithmic axis from `from` to `to` px over the values with some room around them; ticks at 1, 2 and 5 times powers of ten.
 * A linear one where a value is not above zero.
 */
export function logScale(values: readonly number[], from: number, to: number, room = 1.3): Scale {
  if (values.some((value) => value <= 0)) return linearScale(values, from, to);
  const [low, high] = [Math.min(...values) / room, Math.max(...values) * room];
  const at = (value: number): number => from + ((to - from) * Math.log(value / low)) / Math.log(high / low);
  const powers = Array.from({ length: 33 }, (_, index) => index - 16);
  const ticks = powers
    .flatMap((power) => [1, 2, 5].map((digit) => Number(`${digit}e${power}`)))
    .filter((value) => value >= low && value <= high)
    .map((value) => ({ at: at(value), label: thousands(value) }));
  return { at, ticks };
}

function linearScale(values: readonly number[], from: number, to: number): Scale {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const [low, high] = [least - span / 10, most + span / 10];
  const at = (value: number): number => from + ((to - from) * (value - low)) / (high - low);
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((size) => span / size <= 6)!;
  const first = Math.ceil(low / step);
  const ticks = Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(6)),
  ).map((value) => ({ at: at(value), label: thousands(value) }));
  return { at, ticks };
}

/** An axis for shares in % close to all: logarithmic in what is lost, so that 99.9 stands as far from 99 as 99.99 from 99.9. */
export function lossScale(values: readonly number[], from: number, to: number, room = 1.3): Scale {
  const losses = values.map((value) => Math.max(100 - value, 0.001));
  const [low, high] = [Math.max(...losses) * room, Math.min(...losses) / room];
  const at = (value: number): number =>
    from + ((to - from) * Math.log(Math.max(100 - value, 0.001) / low)) / Math.log(high / low);
  const ticks = [80, 90, 95, 98, 99, 99.5, 99.8, 99.9, 99.95, 99.98, 99.99]
    .filter((value) => 100 - value <= low && 100 - value >= high)
    .map((value) => ({ at: at(value), label: String(value) }));
  return { at, ticks };
}
