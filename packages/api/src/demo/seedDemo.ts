import { hashPassword } from '@cairn/auth';
import {
  type Actor,
  type StaffActor,
  type Transaction,
  atFrontDoor,
  careTeamMembers,
  careTeams,
  clinics,
  connect,
  staff,
  users,
  withActor,
} from '@cairn/db';
import { type StaffRole, localDateIn, newId } from '@cairn/vocabulary';
import { demoEmail, demoPassword } from './demoAccounts.ts';
import { demoPatients } from './demoPatients.ts';
import { seedPolicies } from './seedPolicies.ts';
import { people, peopleElsewhere } from './people.ts';
import { seedPatient } from './seedPatient.ts';

type Clinic = Omit<typeof clinics.$inferInsert, 'clinicId' | 'createdAt'> & {
  staff: { name: string; credentials: string; role: StaffRole; team: string | null }[];
  patients: [string, string, number][];
};

const demoClinics: Clinic[] = [
  {
    name: 'Alder Street Physical Therapy',
    address: '214 SE Alder Street, Portland, OR 97214',
    phone: '(503) 555-0100',
    timeZone: 'America/Los_Angeles',
    emergencyDepartment: 'Mercy General, 410 SE Alder Street',
    staff: [
      { name: 'Maya Okafor', credentials: 'PT', role: 'therapist', team: 'River team' },
      { name: 'Jonas Weber', credentials: 'PT', role: 'therapist', team: 'Hill team' },
      { name: 'Priya Nair', credentials: 'PT', role: 'therapist', team: 'Hill team' },
      { name: 'Ruth Lindqvist', credentials: 'DPT', role: 'lead', team: 'River team' },
      { name: 'Sam Whitfield', credentials: '', role: 'administrator', team: null },
    ],
    patients: people,
  },
  {
    name: 'Harbor Spine & Motion',
    address: '90 Commercial Wharf, Boston, MA 02110',
    phone: '(617) 555-0140',
    timeZone: 'America/New_York',
    emergencyDepartment: 'Harbor General, 12 Fruit Street',
    staff: [
      { name: 'Elena Marsh', credentials: 'PT', role: 'therapist', team: 'Harbor team' },
      { name: 'Omar Haddad', credentials: 'DPT', role: 'lead', team: 'Harbor team' },
    ],
    patients: peopleElsewhere,
  },
];

async function seedStaff(
  tx: Transaction,
  clinicId: string,
  wanted: Clinic['staff'],
  passwordHash: string,
  createdAt: Date,
) {
  const teams = new Map<string, string>();
  for (const name of new Set(wanted.flatMap(({ team }) => team ?? []))) {
    const id = newId();
    teams.set(name, id);
    await tx.insert(careTeams).values({ clinicId, id, name });
  }
  const therapists: { actor: StaffActor; careTeamId: string }[] = [];
  for (const { name, credentials, role, team } of wanted) {
    const [userId, staffId] = [newId(), newId()];
    await tx
      .insert(users)
      .values({ clinicId, id: userId, kind: 'staff', email: demoEmail(name), passwordHash, createdAt });
    await tx.insert(staff).values({ clinicId, id: staffId, userId, name, credentials, role, createdAt });
    const careTeamId = team && teams.get(team);
    if (careTeamId) await tx.insert(careTeamMembers).values({ clinicId, careTeamId, staffId });
    if (careTeamId && role === 'therapist')
      therapists.push({ actor: { kind: 'staff', clinicId, userId, staffId, role, name }, careTeamId });
  }
  return therapists;
}

/** Half of the patients are the first therapist's, the rest are shared among the others. */
const carerOf = <T>(therapists: T[], index: number): T | undefined =>
  index < 12 || index % 2 === 0
    ? therapists[0]
    : therapists[1 + (Math.floor(index / 2) % Math.max(1, therapists.length - 1))];

/** Fills an empty database with the demo: two clinics, their staff, and simulated patients up to `now`. */
export async function seedDemo(options: {
  databaseUrl: string;
  now: Date;
  say?: (line: string) => void;
}): Promise<void> {
  const { databaseUrl, now, say = () => {} } = options;
  const db = connect(databaseUrl, 2);
  const passwordHash = await hashPassword(demoPassword);
  try {
    for (const { staff: wanted, patients, ...clinic } of demoClinics) {
      const clinicId = newId();
      const system: Actor = { kind: 'system', clinicId };
      const today = localDateIn(now, clinic.timeZone);
      const createdAt = new Date(now.getTime() - 400 * 86_400_000);
      await withActor(db, system, async (tx) => {
        await tx.insert(clinics).values({ ...clinic, clinicId, createdAt });
        const therapists = await seedStaff(tx, clinicId, wanted, passwordHash, createdAt);
        await seedPolicies(tx, clinicId, today);
        for (const [index, person] of demoPatients(patients, today).entries()) {
          const carer = carerOf(therapists, index) ?? therapists[0];
          if (!carer) throw new Error('A demo clinic needs a therapist.');
          await seedPatient(
            tx,
            {
              clinic: { clinicId, name: clinic.name, timeZone: clinic.timeZone },
              careTeamId: carer.careTeamId,
              therapist: carer.actor,
              index,
              now,
              passwordHash: index === 0 ? passwordHash : null,
            },
            person,
          );
        }
      });
      say(`${clinic.name}: ${patients.length} patients`);
    }
  } finally {
    await db.end();
  }
}

/** Whether a database holds no clinic yet. */
export async function isEmpty(options: { databaseUrl: string }): Promise<boolean> {
  const db = connect(options.databaseUrl, 1);
  try {
    const rows = await atFrontDoor(db, (tx) => tx.select({ clinicId: clinics.clinicId }).from(clinics).limit(1));
    return rows.length === 0;
  } finally {
    await db.end();
  }
}
