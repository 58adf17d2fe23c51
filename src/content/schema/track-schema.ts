import * as z from 'zod';
import { STATEMENT_KINDS } from '../../domain/guide.ts';
import { EndText, Id, Ids, OffsetText, ScopeMap, scope, sourced, Text, WordingText } from './values.ts';

const StatementSchema = z.strictObject({
  id: Id,
  kind: z.enum(STATEMENT_KINDS),
  call: z.enum(['appointment', 'today', 'now']).exactOptional(),
  text: WordingText,
  applies: z.strictObject({ modes: scope.modes, tears: scope.tears }).exactOptional(),
  activity: Id.exactOptional(),
  from: OffsetText.exactOptional(),
  until: OffsetText.exactOptional(),
  ...sourced,
});

const PhaseSchema = z.strictObject({
  id: Id,
  from: OffsetText,
  until: EndText,
  title: Text,
  summary: WordingText,
  statements: z.array(StatementSchema).default([]),
  ...sourced,
});

const GrantSchema = z.strictObject({
  activity: Id,
  from: OffsetText,
  conditions: Ids.default([]),
  text: WordingText,
  overrides: z.strictObject({ track: Id, conflict: Id }).exactOptional(),
  ...sourced,
});

const AppointmentSchema = z.strictObject({
  id: Id,
  from: OffsetText,
  until: EndText,
  title: Text,
  text: WordingText,
  replaces: Id.exactOptional(),
  ...sourced,
});

/** tracks/*.yaml: one timeline, or an overlay without phases. */
export const TrackSchema = z.strictObject({
  id: Id,
  title: Text,
  applies: ScopeMap.default({}),
  phases: z.array(PhaseSchema).default([]),
  statements: z.array(StatementSchema).default([]),
  grants: z.array(GrantSchema).default([]),
  appointments: z.array(AppointmentSchema).default([]),
});
