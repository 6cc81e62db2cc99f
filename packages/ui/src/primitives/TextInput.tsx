'use client';
import type { ComponentProps } from 'react';
import { cn } from '../cn.ts';
import { inputStyle } from './inputStyle.ts';
import { useField } from './useField.ts';

/** One line of text; inside a Field it takes its label, hint and error from there. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...useField()} {...rest} className={cn(inputStyle, className)} />;
}
