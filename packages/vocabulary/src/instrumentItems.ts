/** A question answered with a whole number; the words stand at the ends of its scale. */
export interface ScaleItem {
  id: string;
  question: string;
  lowest: number;
  highest: number;
  lowestMeans: string;
  highestMeans: string;
}

const bother = (id: string, symptom: string): ScaleItem => ({
  id,
  question: `In the last week, how much did this bother you: ${symptom}?`,
  lowest: 0,
  highest: 6,
  lowestMeans: 'Not at all',
  highestMeans: 'As much as it could',
});

/** SBI, four symptoms, in our own words. @source clinical.md 3 [11] */
export const sbiItems = [
  bother('legPain', 'pain in your leg'),
  bother('numbness', 'numb or tingling skin in your leg, foot or groin'),
  bother('weakness', 'a weak leg or foot'),
  bother('sittingPain', 'pain in your back or leg when you sit'),
] as const satisfies readonly ScaleItem[];

/** PSFS: asked of each thing the patient names, three at most, in our own words. @source clinical.md 3 [14] */
export const psfsItem: ScaleItem = {
  id: 'activity',
  question: 'How well can you do this today?',
  lowest: 0,
  highest: 10,
  lowestMeans: 'Not at all',
  highestMeans: 'As well as before the pain',
};
export const psfsPrompt = 'Name up to three things that are hard to do because of your pain.';
export const PSFS_ACTIVITIES = 3;

/** GRoC-11, one item, in our own words. @source clinical.md 3 [19] */
export const grocItem: ScaleItem = {
  id: 'change',
  question: 'How are your leg and back now, next to the day you began with us?',
  lowest: -5,
  highest: 5,
  lowestMeans: 'Very much worse',
  highestMeans: 'Very much better',
};
