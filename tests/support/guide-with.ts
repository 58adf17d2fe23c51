import type {
  Activity,
  Appointment,
  Condition,
  Grant,
  Phase,
  PlanGuide,
  Statement,
  StatementKind,
  Tissue,
  Track,
} from '../../src/domain/guide.ts';
import type { Scope } from '../../src/domain/scope.ts';
import type { Wording } from '../../src/domain/wording.ts';
import { offset } from './dates.ts';

/** A guide with only what a test is about. Without tracks it has one track for everyone with one endless phase. */
export function guideWith(parts: Partial<PlanGuide> = {}): PlanGuide {
  return {
    id: 'test-guide',
    version: '1.0.0',
    hash: '0123456789ab',
    licence: 'CC-BY-4.0',
    reviewed: null,
    intendedUse: [],
    notices: [],
    redFlags: [],
    sources: [],
    activities: [],
    conditions: [],
    conflicts: [],
    tissues: [],
    tracks: [track('general')],
    ...parts,
  };
}

/** A track for everyone with one phase from day 0; `parts` changes that. */
export function track(id: string, parts: Partial<Omit<Track, 'id'>> = {}): Track {
  return {
    id,
    title: id,
    applies: {},
    phases: [phase(`${id}-all`, '0d', 'open')],
    statements: [],
    grants: [],
    appointments: [],
    ...parts,
  };
}

/** A track without phases, for the deliveries in `applies`. */
export function overlay(id: string, applies: Scope, parts: Partial<Track> = {}): Track {
  return track(id, { applies, phases: [], ...parts });
}

export function phase(id: string, from: string, until: string, statements: readonly Statement[] = []): Phase {
  return {
    id,
    from: offset(from),
    until: until === 'open' ? null : offset(until),
    title: id,
    summary: id,
    statements,
    ...SOURCED,
  };
}

export function statement(
  id: string,
  kind: StatementKind,
  parts: {
    text?: Wording;
    applies?: NonNullable<Statement['applies']>;
    activity?: string;
    from?: string;
    until?: string;
    call?: 'appointment' | 'today' | 'now';
    weight?: number;
    once?: string;
    unless?: string;
  } = {},
): Statement {
  const { text, applies, activity, from, until, call, weight, once, unless } = parts;
  return {
    id,
    kind,
    weight: weight ?? 0,
    text: text ?? id,
    ...SOURCED,
    ...(once === undefined ? {} : { once }),
    ...(unless === undefined ? {} : { unless }),
    ...(call === undefined ? {} : { call }),
    ...(applies === undefined ? {} : { applies }),
    ...(activity === undefined ? {} : { activity }),
    ...(from === undefined ? {} : { from: offset(from) }),
    ...(until === undefined ? {} : { until: offset(until) }),
  };
}

export function grant(
  activity: string,
  from: string,
  parts: { conditions?: readonly string[]; overrides?: { track: string; conflict: string }; source?: string } = {},
): Grant {
  const { conditions, overrides, source } = parts;
  return {
    activity,
    from: offset(from),
    conditions: conditions ?? [],
    text: activity,
    facts: [],
    sources: [source ?? 'source'],
    ...(overrides === undefined ? {} : { overrides }),
  };
}

export function appointment(
  id: string,
  from: string,
  until: string,
  parts: { replaces?: string; text?: Wording; unless?: string } = {},
): Appointment {
  return {
    id,
    from: offset(from),
    until: until === 'open' ? null : offset(until),
    title: id,
    text: parts.text ?? id,
    ...SOURCED,
    ...(parts.unless === undefined ? {} : { unless: parts.unless }),
    ...(parts.replaces === undefined ? {} : { replaces: parts.replaces }),
  };
}

export function activity(id: string, description: Wording = id): Activity {
  return { id, title: id, description, impact: false };
}

export function condition(id: string, parts: Partial<Condition> = {}): Condition {
  return { id, slug: id, title: id, clause: `als ${id}`, reason: id, how: id, ...SOURCED, ...parts };
}

/** A tissue of one track with a band of [day, low, high]. */
export function tissue(id: string, trackId: string, band: readonly (readonly [number, number, number])[]): Tissue {
  return {
    id,
    title: id,
    tracks: [trackId],
    band: band.map(([day, low, high]) => ({ day, low, mid: (low + high) / 2, high })),
    bandSources: ['source'],
    caption: id,
    points: [],
  };
}

const SOURCED = { sources: ['source'], facts: [] } as const;
