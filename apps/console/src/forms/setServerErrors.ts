import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { FieldErrors } from '@cairn/api';

/** Puts what the server says about fields at the fields, and the focus on the first of them. */
export function setServerErrors<Values extends FieldValues>(form: UseFormReturn<Values, unknown, never> | UseFormReturn<Values>, fieldErrors: FieldErrors | null | undefined): void {
  Object.entries(fieldErrors ?? {}).forEach(([path, messages], index) => {
    (form as UseFormReturn<Values>).setError(path as Path<Values>, { message: messages[0] }, { shouldFocus: index === 0 });
  });
}
