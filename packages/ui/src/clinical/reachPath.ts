import type { Furthest } from '@cairn/vocabulary';

type Point = readonly [x: number, y: number];
/** The leg as levels from the top down: y, inner x, outer x, on the viewer's right half of a figure 100 wide. */
type Level = readonly [y: number, inner: number, outer: number];

const behind: readonly Level[] = [
  [97, 54, 67],
  [108, 52.5, 69.5],
  [128, 54, 69],
  [150, 55.5, 67],
  [168, 56, 65],
  [186, 55.8, 65],
  [203, 56.5, 62.8],
  [220, 57, 61],
  [233, 56.5, 63.5],
];
/** From the front the pain shows on the outer side, from below the knee. */
const front: readonly Level[] = [
  [174, 61, 65],
  [186, 60.5, 65.2],
  [203, 59, 62.8],
  [220, 57.5, 61],
  [233, 56.5, 63.5],
];

/** Where the filled region ends for each point reached; the back has no region on the leg. */
const endsAt: Record<Exclude<Furthest, 'back'>, number> = {
  buttock: 118,
  thigh: 157,
  knee: 174,
  calf: 207,
  ankle: 224,
  foot: 235,
};

const between = (a: number, b: number, share: number) => a + (b - a) * share;

function levelAt(levels: readonly Level[], y: number): Level {
  const below = levels.findIndex((level) => level[0] >= y);
  const lower = levels[below];
  const upper = levels[below - 1];
  if (!lower) return [y, levels.at(-1)?.[1] ?? 0, levels.at(-1)?.[2] ?? 0];
  if (!upper) return lower;
  const share = (y - upper[0]) / (lower[0] - upper[0]);
  return [y, between(upper[1], lower[1], share), between(upper[2], lower[2], share)];
}

/** A smooth closed curve through the points (Catmull–Rom as Béziers). */
function smoothClosed(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const curves = points.map((_, index) => {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const c1 = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const c2 = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    return `C${[...c1, ...c2, ...p2].map((value) => value.toFixed(1)).join(' ')}`;
  });
  return `M${at(0)[0].toFixed(1)} ${at(0)[1].toFixed(1)}${curves.join('')}Z`;
}

/**
 * The region of the leg the pain covers, as an SVG path on the viewer's right half; null when it shows nothing there.
 * @param from begins only here, for the part between an older and a newer reach
 */
export function reachPath(
  view: 'front' | 'back',
  furthest: Furthest | 'none',
  from?: Furthest | 'none',
): string | null {
  if (furthest === 'none' || furthest === 'back') return null;
  const all = view === 'back' ? behind : front;
  const end = endsAt[furthest];
  const first = all[0];
  if (!first) return null;
  const start =
    from === undefined || from === 'none' || from === 'back' ? first[0] : Math.max(first[0], endsAt[from] + 3);
  if (end - start < 10) return null;
  const top = levelAt(all, start);
  const bottom = levelAt(all, end - 4);
  const inside = all.filter((level) => level[0] > start + 4 && level[0] < end - 9);
  const levels = [levelAt(all, start + 3), ...inside, bottom];
  return smoothClosed([
    [(top[1] + top[2]) / 2, start],
    ...levels.map((level): Point => [level[2], level[0]]),
    [(bottom[1] + bottom[2]) / 2, end],
    ...levels.toReversed().map((level): Point => [level[1], level[0]]),
  ]);
}
