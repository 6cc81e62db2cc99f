/** What the forms of the console are checked by, fetched as one when a form is first touched: see `useSchemaResolver`. */
export {
  AcknowledgeFlagInput,
  AddStaffInput,
  AdvanceReferralInput,
  DeclineDoseInput,
  FirstClinicInput,
  InvitePatientInput,
  RecordExaminationInput,
  ReferInput,
  ResolveFlagInput,
  RevisePlanInput,
  SnoozeFlagInput,
} from '@cairn/vocabulary';
