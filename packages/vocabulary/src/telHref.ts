/** The address that dials a number as people write it. */
export const telHref = (number: string): string => `tel:${number.replaceAll(/[^\d+*#,]/g, '')}`;
