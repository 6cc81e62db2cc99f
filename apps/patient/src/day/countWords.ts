const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A small number in words, "two"; from ten in digits. */
export const numberWord = (count: number): string => words[count] ?? String(count);

/** "1 minute", "9 minutes" */
export const minutesWords = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
