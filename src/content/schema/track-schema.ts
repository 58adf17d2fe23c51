import * as z from 'zod';
import { STATEMENT_KINDS } from '../../domain/guide.ts';
import {
  closedWindow,
  EndText,
  IdOf,
  LeadingText,
  NamedAfter,
  OffsetText,
  RefsTo,
  RefTo,
  ScopeMap,
  scope,
  sourced,
  Text,
  WindowEnd,
  WindowStart,
  WordingText,
} from './values.ts';

const StatementSchema = z.strictObject({
  id: IdOf('statement'),
  kind: z.enum(STATEMENT_KINDS),
  call: z.enum(['appointment', 'today', 'now']).exactOptional(),
  weight: z.int().min(0).max(100).default(0),
  text: LeadingText,
  once: RefTo('condition').exactOptional(),
  unless: RefTo('condition').exactOptional(),
  applies: z.strictObject({ modes: scope.modes, tears: scope.tears }).exactOptional(),
  activity: RefTo('activity').exactOptional(),
  ...closedWindow,
  ...sourced,
});

const PhaseSchema = z.strictObject({
  id: IdOf('phase', 'milestone'),
  from: OffsetText,
  until: EndText,
  title: Text,
  summary: WordingText,
  statements: z.array(StatementSchema).default([]),
  ...sourced,
});

const GrantSchema = z.strictObject({
  activity: NamedAfter('activity'),
  from: OffsetText,
  conditions: RefsTo('condition').default([]),
  text: LeadingText,
  overrides: z.strictObject({ track: RefTo('track'), conflict: RefTo('conflict') }).exactOptional(),
  ...sourced,
});

const AppointmentSchema = z.strictObject({
  id: IdOf('appointment', 'milestone'),
  from: WindowStart,
  until: WindowEnd,
  title: Text,
  text: LeadingText,
  unless: RefTo('condition').exactOptional(),
  replaces: RefTo('appointment').exactOptional(),
  ...sourced,
});

/** tracks/*.yaml: one timeline, or an overlay without phases. */
export const TrackSchema = z.strictObject({
  id: IdOf('track'),
  title: Text,
  applies: ScopeMap.default({}),
  phases: z.array(PhaseSchema).default([]),
  statements: z.array(StatementSchema).default([]),
  grants: z.array(GrantSchema).default([]),
  appointments: z.array(AppointmentSchema).default([]),
});
