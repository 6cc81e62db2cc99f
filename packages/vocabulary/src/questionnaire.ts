import { z } from 'zod';

/** What Cairn can ask; the other item types of FHIR R4 are refused by name. */
export const askableTypes = ['group', 'display', 'boolean', 'integer', 'decimal', 'string', 'text', 'choice'] as const;
const fhirTypes = [
  ...askableTypes,
  'question',
  'date',
  'dateTime',
  'time',
  'url',
  'open-choice',
  'attachment',
  'reference',
  'quantity',
] as const;

const Words = z.string().trim().min(1, 'This is empty.').max(2000, 'Keep it under 2000 letters.');

const Coding = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});

const AnswerOption = z
  .looseObject({ valueCoding: Coding.optional(), valueInteger: z.int().optional(), valueString: Words.optional() })
  .refine(
    (option) =>
      [option.valueCoding, option.valueInteger, option.valueString].filter((value) => value !== undefined).length === 1,
    {
      message: 'An answer has one value: a coding, a whole number or words.',
    },
  );

/** Only minValue and maxValue are read; a number is what they hold. */
const Extension = z.looseObject({
  url: z.string().optional(),
  valueInteger: z.int().optional(),
  valueDecimal: z.number().optional(),
});

/** An item and those within it. Unknown elements, such as extensions, are kept and not read. */
export interface QuestionnaireItem {
  linkId: string;
  type: (typeof fhirTypes)[number];
  text?: string | undefined;
  prefix?: string | undefined;
  required?: boolean | undefined;
  repeats?: boolean | undefined;
  answerOption?: z.infer<typeof AnswerOption>[] | undefined;
  answerValueSet?: string | undefined;
  enableWhen?: unknown[] | undefined;
  extension?: z.infer<typeof Extension>[] | undefined;
  item?: QuestionnaireItem[] | undefined;
}

const Item: z.ZodType<QuestionnaireItem> = z.looseObject({
  linkId: z.string('Give each item a linkId.').trim().min(1, 'Give each item a linkId.').max(255),
  type: z.enum(fhirTypes, 'This is no item type of FHIR R4.'),
  text: Words.optional(),
  prefix: z.string().max(50).optional(),
  required: z.boolean().optional(),
  repeats: z.boolean().optional(),
  answerOption: z.array(AnswerOption).min(1, 'Give at least one answer.').optional(),
  answerValueSet: z.string().optional(),
  enableWhen: z.array(z.unknown()).optional(),
  extension: z.array(Extension).optional(),
  get item() {
    return z.array(Item).optional();
  },
});

/** The part of a FHIR R4 Questionnaire that Cairn reads. @source HL7 FHIR R4, Questionnaire */
export const FhirQuestionnaire = z.looseObject({
  resourceType: z.literal('Questionnaire', 'This is no FHIR Questionnaire: its resourceType is another.'),
  id: z.string().max(64).optional(),
  url: z.string().max(500).optional(),
  name: z.string().max(255).optional(),
  title: Words,
  version: z
    .string('Give it a version, so that answers can be told apart later.')
    .trim()
    .min(1, 'Give it a version.')
    .max(50),
  status: z.enum(['draft', 'active', 'retired', 'unknown'], 'Its status is draft, active, retired or unknown.'),
  copyright: z.string().max(4000).optional(),
  item: z.array(Item, 'It has no items.').min(1, 'It has no items.'),
});
export type FhirQuestionnaire = z.infer<typeof FhirQuestionnaire>;
