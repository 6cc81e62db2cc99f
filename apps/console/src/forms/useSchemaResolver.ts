'use client';
import { useCallback } from 'react';
import type { FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';
import { useAhead } from '@cairn/ui/primitives/later';
import type * as Schemas from './schemas.ts';

type Name = keyof typeof Schemas;
type Input<Of extends Name> = z.input<(typeof Schemas)[Of]>;
type Output<Of extends Name> = z.output<(typeof Schemas)[Of]>;

const fetchParts = () => Promise.all([import('@hookform/resolvers/zod'), import('./schemas.ts')]).catch(() => null);
const parts = { fetchAhead: () => void fetchParts() };

/**
 * Checks a form by one of our schemas. What checks weighs as much as the rest of a page's own code and says nothing
 * before someone has written: it is fetched once a person is there. Where it does not come, the server's check answers.
 */
export function useSchemaResolver<Of extends Name, Draft extends FieldValues = Input<Of>>(
  name: Of,
): Resolver<Draft, unknown, Output<Of>> {
  useAhead(parts);
  return useCallback(
    async (values, context, options) => {
      const fetched = await fetchParts();
      if (!fetched) return { values: values as unknown as Output<Of>, errors: {} };
      const [{ zodResolver }, schemas] = fetched;
      // Each schema goes with its own name; TypeScript sees their union.
      const check = zodResolver(schemas[name] as never) as unknown as Resolver<Draft, unknown, Output<Of>>;
      return check(values, context, options);
    },
    [name],
  );
}
