/** The look of something that can be added. */
export const addChip =
  'inline-flex min-h-8 items-center gap-1 rounded-full border-[1.5px] border-dashed border-line-strong px-3 text-14 text-trail hover:border-solid hover:border-trail hover:bg-trail-soft';
