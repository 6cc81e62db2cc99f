import type { DotItemDotProps } from 'recharts';

/** A day's back rating: a small square, where leg has a disc. */
export function TrendSquare({ cx, cy }: DotItemDotProps) {
  if (cx === undefined || cy === undefined || cy === null) return null;
  return <rect x={cx - 1.9} y={cy - 1.9} width={3.8} height={3.8} className="fill-back" fillOpacity={0.75} />;
}
