import type { DeliveryKind, Mode, Tear } from '../domain/delivery.ts';
import { MODES, TEARS } from '../domain/delivery.ts';
import type { Offset } from '../domain/offset.ts';
import { coversDelivery, type Scope } from '../domain/scope.ts';
import { orderOf, rememberedSpan } from './offset-order.ts';

/** A half-open range of days after the delivery; `until` null has no end. */
export interface Window {
  readonly from: Offset;
  readonly until: Offset | null;
}

/** From `at` on `scopes[after]` decides, where `scopes[before]` did until then. */
export interface Turn {
  readonly at: Offset;
  readonly before: number;
  readonly after: number;
}

const START: Offset = { days: 0, months: 0 };

/** Every kind of delivery there is. */
const ALL_DELIVERIES: readonly DeliveryKind[] = MODES.flatMap((mode: Mode) =>
  TEARS.flatMap((tear: Tear) => [false, true].map((afterLoss) => ({ mode, tear, afterLoss }))),
);

/** The days of a scope, whatever the delivery. */
function windowOf(scope: Scope): Window {
  return { from: scope.from ?? START, until: scope.until ?? null };
}

/** Whether the window has no day, for some delivery date. */
function isEmpty({ from, until }: Window): boolean {
  return until !== null && orderOf(from, until) !== 'before';
}

/** The days that two windows share; undefined when there are none. */
function overlapOf(left: Window, right: Window): Window | undefined {
  const from = laterOf(left.from, right.from);
  const until =
    left.until === null ? right.until : right.until === null ? left.until : earlierOf(left.until, right.until);
  const overlap = { from, until };
  return isEmpty(overlap) ? undefined : overlap;
}

/** The first stretch of `whole` that none of the `parts` covers on every delivery date; undefined when all is covered. */
export function uncovered(whole: Window, parts: readonly Window[]): Window | undefined {
  let edge = whole.from;
  for (;;) {
    if (whole.until !== null && isReached(whole.until, edge)) return undefined;
    let reach: Offset | undefined;
    for (const part of parts) {
      if (!isReached(part.from, edge)) continue;
      if (part.until === null) return undefined;
      if (orderOf(part.until, edge) !== 'after') continue;
      reach = reach === undefined ? part.until : laterOf(reach, part.until);
    }
    if (reach === undefined) return { from: edge, until: nextStart(edge, parts) ?? whole.until };
    edge = reach;
  }
}

/** The first delivery that the `outer` scope covers and the `inner` scopes leave uncovered, with the days. */
export function holeIn(outer: Scope, inner: readonly Scope[]): (Window & { delivery: DeliveryKind }) | undefined {
  const whole = windowOf(outer);
  if (isEmpty(whole)) return undefined;
  for (const delivery of ALL_DELIVERIES) {
    if (!coversDelivery(outer, delivery)) continue;
    const hole = uncovered(whole, inner.filter((scope) => coversDelivery(scope, delivery)).map(windowOf));
    if (hole !== undefined) return { ...hole, delivery };
  }
  return undefined;
}

/** Whether `scopes[index]` can never decide, because those before it cover all that it covers within `outer`. */
export function isShadowed(outer: Scope, scopes: readonly Scope[], index: number): boolean {
  const scope = scopes[index];
  if (scope === undefined) return false;
  const window = overlapOf(windowOf(outer), windowOf(scope));
  if (window === undefined) return true;
  return ALL_DELIVERIES.every((delivery) => {
    if (!coversDelivery(outer, delivery) || !coversDelivery(scope, delivery)) return true;
    const earlier = scopes.slice(0, index).filter((other) => coversDelivery(other, delivery));
    return uncovered(window, earlier.map(windowOf)) === undefined;
  });
}

/** Where the scope that decides (the first that fits) makes way for another, for some delivery that `outer` covers. */
export function turnsIn(outer: Scope, scopes: readonly Scope[]): readonly Turn[] {
  const whole = windowOf(outer);
  const turns = new Map<string, Turn>();
  for (const delivery of ALL_DELIVERIES) {
    if (!coversDelivery(outer, delivery)) continue;
    const windows = scopes.map((scope) => (coversDelivery(scope, delivery) ? windowOf(scope) : undefined));
    const deciding = edgesIn(whole, windows).map((edge) => ({
      edge,
      index: windows.findIndex((window) => window !== undefined && covers(window, edge)),
    }));
    for (const [position, { edge, index: after }] of deciding.entries()) {
      const before = deciding[position - 1]?.index ?? -1;
      if (before >= 0 && after >= 0 && before !== after) turns.set(`${before} ${after}`, { at: edge, before, after });
    }
  }
  return [...turns.values()];
}

/** The days within a window on which one of the others starts or ends, in order. */
function edgesIn(whole: Window, windows: readonly (Window | undefined)[]): readonly Offset[] {
  const edges = windows
    .flatMap((window) => (window === undefined ? [] : [window.from, window.until]))
    .filter((edge) => edge !== null)
    .filter((edge) => !isReached(edge, whole.from) && (whole.until === null || orderOf(edge, whole.until) === 'before'))
    .sort((left, right) => rememberedSpan(left).shortest - rememberedSpan(right).shortest);
  return [whole.from, ...edges];
}

function covers({ from, until }: Window, edge: Offset): boolean {
  return isReached(from, edge) && (until === null || orderOf(until, edge) === 'after');
}

function isReached(offset: Offset, edge: Offset): boolean {
  const order = orderOf(offset, edge);
  return order === 'before' || order === 'same';
}

function nextStart(edge: Offset, parts: readonly Window[]): Offset | undefined {
  return parts
    .map(({ from }) => from)
    .filter((from) => !isReached(from, edge))
    .sort((a, b) => rememberedSpan(a).shortest - rememberedSpan(b).shortest)[0];
}

function laterOf(left: Offset, right: Offset): Offset {
  return rememberedSpan(left).longest >= rememberedSpan(right).longest ? left : right;
}

function earlierOf(left: Offset, right: Offset): Offset {
  return rememberedSpan(left).shortest <= rememberedSpan(right).shortest ? left : right;
}
