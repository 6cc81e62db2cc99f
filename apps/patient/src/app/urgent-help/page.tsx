import type { Metadata } from 'next';
import { CallCard } from './_components/CallCard.tsx';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { currentActor } from '#server/auth.ts';
import { ownDay } from '#server/ownDay.ts';
import { PlainShell } from '#shell/PlainShell.tsx';

export const metadata: Metadata = { title: 'Urgent help' };

/** Read by people who are not signed in too, and never kept from them by a database that does not answer. */
const clinicOf = async () => {
  const actor = await currentActor().catch(() => null);
  return actor ? ((await ownDay().catch(() => null))?.clinic ?? null) : null;
};

export default async function UrgentHelpPage() {
  const clinic = await clinicOf();
  return (
    <PlainShell>
      <PageHeading>Urgent help</PageHeading>
      <p>
        <b>Nobody at the clinic reads Cairn around the clock.</b> When it is urgent, call.
      </p>
      <CallCard
        level="emergency"
        heading="Go to an emergency department now"
        number={clinic?.emergencyNumber ?? '911'}
        numberIsGuessed={!clinic}
        signs={[
          'New trouble peeing, or you leak pee or poop',
          'New numbness between your legs or around your bottom',
          'Both legs newly weak, numb or painful, or a leg that gets weaker fast',
          'A fever, and you feel very ill',
        ]}
        more={
          clinic?.emergencyDepartment
            ? `Nearest: ${clinic.emergencyDepartment}. Do not drive yourself.`
            : 'Do not drive yourself.'
        }
      />
      <CallCard
        level="same-day"
        heading={clinic ? `Call ${clinic.name} today` : 'Call your clinic today'}
        number={clinic?.phone ?? null}
        signs={[
          'Your foot or leg is newly weak, or you trip',
          'Your legs are unsteady or give way, or you cannot walk',
          'A temperature of 100.4 °F (38 °C) or more, or shaking chills',
          'A fall, a crash or a hard hit',
        ]}
        more="Nobody there? Call your doctor or an urgent care center today."
      />
    </PlainShell>
  );
}
