'use client';
import type { ComponentProps } from 'react';
import { cn } from '../cn.ts';
import { inputStyle } from './inputStyle.ts';
import { useField } from './useField.ts';

/** Several lines of text; inside a Field it takes its label, hint and error from there. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} {...useField()} {...rest} className={cn(inputStyle, 'py-2', className)} />;
}
