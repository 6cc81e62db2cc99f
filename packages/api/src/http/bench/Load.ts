/** A patient as the load generator knows them. */
export type Sender = { clinicId: string; userId: string; patientId: string; episodeId: string; token: string };

/** What the load generator is to do; it runs in a process of its own, so that what it computes is not the server's. */
export type LoadOrder = {
  port: number;
  connections: number;
  seconds: number;
  /** The patient-local day that logs are about. */
  on: string;
} & ({ kind: 'app' | 'bare'; senders: Sender[] } | { kind: 'read'; path: string; cookie: string });

/** Milliseconds each answer took, in no order, and how many were not 200; `computed`: milliseconds of CPU. */
export type LoadDone = {
  took: number[];
  failed: number;
  firstFailure: string | null;
  seconds: number;
  computed: number;
};
