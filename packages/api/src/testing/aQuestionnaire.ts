/** A FHIR R4 Questionnaire that a clinic might load: two questions of its own invention. */
export const aQuestionnaire = (over: object = {}) => ({
  resourceType: 'Questionnaire',
  id: 'week-at-home',
  title: 'Your week at home',
  version: '1',
  status: 'active',
  item: [
    { linkId: 'stairs', type: 'boolean', text: 'Did you use the stairs?', required: true },
    {
      linkId: 'hours',
      type: 'integer',
      text: 'How many hours did you sit in one go?',
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
        { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 24 },
      ],
    },
  ],
  ...over,
});
