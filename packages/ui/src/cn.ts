import { clsx, type ClassValue } from 'clsx';

/**
 * Joins class names. Two that set the same property must not meet, as the order of the style sheet decides between
 * them; what a part sets and its user may set otherwise carries `base:` (see styles.css), which yields to any other.
 */
export const cn = (...classes: ClassValue[]): string => clsx(classes);
