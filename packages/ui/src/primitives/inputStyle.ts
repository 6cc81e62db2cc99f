/** The look shared by text inputs, text areas and selects; the edge turns red when the field says it is invalid. */
export const inputStyle =
  'control-edge base:w-full min-h-(--control) base:bg-surface px-3 base:text-body text-ink ' +
  'hover:border-trail aria-invalid:border-emergency disabled:bg-canvas disabled:text-ink-soft';
