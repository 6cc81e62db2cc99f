import type { LocalDate } from '@cairn/vocabulary';
import { longDay } from '#dates/longDay.ts';

type LetterProps = {
  clinic: { name: string; address: string; phone: string };
  on: LocalDate;
  addressee: { name: string; organisation: string };
  patient: { givenName: string; familyName: string; birthOn: LocalDate };
  urgency: string;
  body: string;
};

/** A referral letter as it is printed. Paper is white in both themes. */
export function Letter({ clinic, on, addressee, patient, urgency, body }: LetterProps) {
  return (
    <article
      aria-label="Letter"
      className="paper border border-line px-[8%] py-8 shadow-[0_1px_8px_rgb(0_0_0/0.08)] print:border-0 print:p-0 print:shadow-none"
    >
      <div className="flex flex-wrap justify-between gap-4 border-b border-line pb-4">
        <div>
          <p className="text-17 font-semibold">{clinic.name}</p>
          <p className="text-ink-soft">
            {clinic.address}
            {clinic.address && clinic.phone && <br />}
            {clinic.phone}
          </p>
        </div>
        <p className="text-ink-soft">{longDay(on)}</p>
      </div>
      <dl className="grid gap-4 py-4 sm:grid-cols-2 print:grid-cols-2">
        <div>
          <dt className="text-14 text-ink-soft">To</dt>
          <dd>
            <b>{addressee.name || '…'}</b>
            {addressee.organisation && <span className="block">{addressee.organisation}</span>}
          </dd>
        </div>
        <div>
          <dt className="text-14 text-ink-soft">About</dt>
          <dd>
            <b>
              {patient.givenName} {patient.familyName}
            </b>
            , born {longDay(patient.birthOn)}
            <span className="block">Please see {urgency.charAt(0).toLowerCase() + urgency.slice(1)}</span>
          </dd>
        </div>
      </dl>
      <div className="grid gap-3">
        {body.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </article>
  );
}
