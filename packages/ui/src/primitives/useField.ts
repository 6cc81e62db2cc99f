'use client';
import { createContext, useContext } from 'react';

/** What a Field tells the control inside it. */
export type FieldWiring = {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  required?: boolean;
};

export const FieldContext = createContext<FieldWiring>({});

/** The wiring of the Field around this control; empty outside of one. */
export function useField(): FieldWiring {
  return useContext(FieldContext);
}
