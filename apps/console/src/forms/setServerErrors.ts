import type { FieldValues, Path, UseFormSetError } from 'react-hook-form';
import type { FieldErrors } from '@cairn/api';

/** Puts what the server says about fields at the fields, and the focus on the first of them. */
export function setServerErrors<Values extends FieldValues>(
  setError: UseFormSetError<Values>,
  fieldErrors: FieldErrors | null | undefined,
): void {
  Object.entries(fieldErrors ?? {}).forEach(([path, messages], index) => {
    setError(path as Path<Values>, { message: messages[0] }, { shouldFocus: index === 0 });
  });
}
