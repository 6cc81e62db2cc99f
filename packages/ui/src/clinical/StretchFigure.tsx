import type { StretchName } from '@cairn/vocabulary';
import type { ReactNode } from 'react';
import { cn } from '../cn.ts';

/** The name of a stretch as people read it. */
export const stretchWord: Record<StretchName, string> = {
  'knee-hug': 'Knee hug',
  'leg-glide': 'Leg glide',
  'pelvic-tilt': 'Pelvic tilt',
  hamstring: 'Hamstring',
  'nerve-glide': 'Nerve glide',
};

const ground = <path d="M2 58H94" className="stroke-limb-far" strokeWidth="1.5" />;
const near = (d: string, width = 6) => <path d={d} className="stroke-ink" strokeWidth={width} />;
const far = (d: string, width = 6) => <path d={d} className="stroke-limb-far" strokeWidth={width} />;
const moving = (d: string, width = 6.5) => <path d={d} className="stroke-trail" strokeWidth={width} />;
const thing = (d: string) => <path d={d} className="stroke-limb-far" strokeWidth="1.5" />;
const arrow = (d: string) => <path d={d} className="stroke-trail" strokeWidth="1.8" />;
const head = (x: number, y: number) => <circle cx={x} cy={y} r="6" className="fill-ink stroke-none" />;

/** Near limbs dark, far ones grey, what moves in trail with its arrow. */
const drawings: Record<StretchName, ReactNode> = {
  'knee-hug': (
    <>
      {ground}
      {far('M48 53H90')}
      {near('M20 53H46')}
      {moving('M48 52 37 33 60 31')}
      {near('M22 51 39 36', 4)}
      {head(9, 50)}
      {arrow('M58 16C50 9 38 10 30 17M31 11 30 17 36 18')}
    </>
  ),
  'leg-glide': (
    <>
      {ground}
      {thing('M14 18V58M14 42H44M22 42V58M40 42V58')}
      {far('M57 39V54L63 55')}
      {near('M28 21V38H54', 7)}
      {moving('M56 38 82 32 85 24')}
      {near('M29 22 34 33 44 33', 4)}
      {head(28, 8)}
      {arrow('M74 56C81 54 86 49 88 42M83 45 88 42 91 47')}
    </>
  ),
  'pelvic-tilt': (
    <>
      {ground}
      {near('M20 53H36')}
      {moving('M37 53H54')}
      {near('M55 53 67 32 78 54 88 55')}
      {head(9, 50)}
      {arrow('M45 26V44M40 39 45 44 50 39')}
    </>
  ),
  hamstring: (
    <>
      {ground}
      {thing('M66 58V47H90V58')}
      {near('M36 34V55L42 56')}
      {near('M37 32 46 15', 7)}
      {moving('M38 34 72 44 74 36')}
      {near('M45 19 52 31 58 37', 4)}
      {head(52, 6)}
      {arrow('M62 8C68 11 71 15 72 21M68 17 72 21 75 16')}
    </>
  ),
  'nerve-glide': (
    <>
      {ground}
      {far('M47 53 60 36 72 54 80 55')}
      {near('M20 53H44')}
      {near('M46 52V28')}
      {moving('M46 27 68 14 66 7')}
      {near('M22 51 43 39', 4)}
      {head(9, 50)}
      {arrow('M80 34C82 26 81 19 77 13M76 19 77 13 82 16')}
    </>
  ),
};

/** A stretch as a simple line figure; its name stands beside it in words. */
export function StretchFigure({ name, className }: { name: StretchName; className?: string }) {
  return (
    <svg
      viewBox="0 0 96 60"
      aria-hidden
      className={cn('base:h-16 base:w-auto', className)}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  );
}
