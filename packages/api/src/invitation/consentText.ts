/** The words a patient agrees to. A change of words is a new version. */
export const consentText = (clinic: string, emergencyNumber: string) => ({
  version: '2',
  points: [
    `You write down your walks and your pain. ${clinic} reads it to help you recover.`,
    `Cairn is not watched around the clock. In an emergency call ${emergencyNumber}.`,
    `Only people who care for you at ${clinic} see your entries. When they open your chart or a letter about you, that is recorded.`,
    'You can stop at any time. Tell your therapist, and your care goes on without Cairn.',
  ],
});
