/** A source of numbers that is the same for the same seed, and the shapes drawn from it. */
export interface Random {
  /** Uniform in [0, 1). */
  uniform(): number;
  between(low: number, high: number): number;
  chance(probability: number): boolean;
  normal(mean: number, sd: number): number;
  /** `median · e^(sigma · N(0, 1))` */
  lognormal(median: number, sigma: number): number;
  beta(a: number, b: number): number;
  /** One of `options`, each as likely as its weight. */
  pick<Option>(options: readonly (readonly [Option, number])[]): Option;
}

/** splitmix32: spreads near seeds far apart. */
function splitmix(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
}

/** sfc32, a small fast generator with a period that no cohort exhausts. */
function sfc32(seeds: () => number): () => number {
  let a = seeds();
  let b = seeds();
  let c = seeds();
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 12; round += 1) next();
  return next;
}

/** A stream of its own for each `stream` of one `seed`, so that patient 7 is the same in a cohort of 10 and of 10,000. */
export function random(seed: number, stream: number): Random {
  const outer = splitmix(seed);
  const uniform = sfc32(splitmix(outer() ^ Math.imul(stream + 1, 0x85ebca6b)));

  /** Box–Muller; 1 − u keeps the logarithm finite. */
  const standardNormal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

  /** Marsaglia–Tsang, for shapes of 1 or more, which is all this cohort needs. */
  const gamma = (shape: number): number => {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = standardNormal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };

  return {
    uniform,
    between: (low, high) => low + (high - low) * uniform(),
    chance: (probability) => uniform() < probability,
    normal: (mean, sd) => mean + sd * standardNormal(),
    lognormal: (median, sigma) => median * Math.exp(sigma * standardNormal()),
    beta(a, b) {
      const x = gamma(a);
      return x / (x + gamma(b));
    },
    pick(options) {
      let left = uniform() * options.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [option, weight] of options) {
        left -= weight;
        if (left < 0) return option;
      }
      const last = options.at(-1);
      if (!last) throw new RangeError('Nothing to pick from.');
      return last[0];
    },
  };
}
