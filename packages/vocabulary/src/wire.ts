import { parse, stringify } from 'devalue';

/** How values travel between the API and its clients: as text that keeps days, instants and what is undefined. */
export const wire = {
  serialize: (value: unknown): string => stringify(value),
  deserialize: (text: string): unknown => parse(text),
};
