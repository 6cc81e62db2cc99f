/** How a therapist is spoken of: "Maya" of "Maya Osei". */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;
