/** What there is room for; what does not fit is told by number and stands in the whole plan. */
export interface MinuteRoom {
  /** An empty line above every part. */
  readonly apart: boolean;
  readonly does: number;
  /** Of what weighs most to do at most so many, also where `does` is less. */
  readonly heavy: number;
  readonly avoids: number;
  readonly normals: number;
  /** Calls for an appointment; those for now and today are always there. */
  readonly appointmentCalls: number;
  readonly appointments: number;
  /** Of what someone told before, and of what the own therapist advised. */
  readonly told: number;
  /** What an appointment is for, beside its name. */
  readonly appointmentTexts: boolean;
  /** Groups of activities under conditions; those with impact always. */
  readonly conditional: number;
  /** Why each of those waits; for impact always. */
  readonly reasons: boolean;
  /** The names of those that no group shows. */
  readonly others: number;
  /** What to arrange and what waits behind a word instead of below a heading. */
  readonly runIn: boolean;
  /** Dates ahead, beside that of impact. */
  readonly dates: number;
}

const WIDEST: MinuteRoom = {
  apart: true,
  does: 6,
  heavy: 6,
  avoids: 3,
  normals: 4,
  appointmentCalls: 2,
  appointments: 3,
  told: 4,
  appointmentTexts: true,
  conditional: 4,
  reasons: true,
  others: 5,
  runIn: false,
  dates: 5,
};

/** What falls off, in this order. Whom to call, what to do first and impact are not among it. */
const STEPS: readonly Partial<MinuteRoom>[] = [
  { dates: 4 },
  { appointmentTexts: false },
  { apart: false },
  { reasons: false },
  { dates: 3 },
  { normals: 3 },
  { conditional: 3 },
  { appointmentCalls: 1 },
  { avoids: 2 },
  { conditional: 2 },
  { does: 5 },
  { told: 2 },
  { dates: 2 },
  { appointments: 2 },
  { normals: 2 },
  { conditional: 1 },
  { appointmentCalls: 0 },
  { runIn: true },
  { does: 4 },
  { conditional: 0 },
  { avoids: 1 },
  { normals: 1 },
  { dates: 1 },
  { appointments: 1 },
  { does: 3 },
  { heavy: 5 },
  { heavy: 4 },
  { others: 2 },
  { heavy: 3 },
  { dates: 0 },
];

/** From the widest to the tightest room. */
export const MINUTE_ROOMS: readonly MinuteRoom[] = STEPS.reduce<MinuteRoom[]>(
  (rooms, step) => {
    rooms.push({ ...(rooms.at(-1) ?? WIDEST), ...step });
    return rooms;
  },
  [WIDEST],
);

export const TIGHTEST: MinuteRoom = MINUTE_ROOMS.at(-1) ?? WIDEST;
