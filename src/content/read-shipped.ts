import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Delivery } from '../domain/delivery.ts';
import type { CheckGuide, Conflict, Guide, OwnWork, PlanGuide, Topic, Track } from '../domain/guide.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { coversDelivery } from '../domain/scope.ts';

/** `core.json`: the tracks are only named. */
type Core = Omit<PlanGuide, 'tracks' | 'conflicts'> & { readonly tracks: readonly Pick<Track, 'id' | 'applies'>[] };

/** What the planner needs, from the folder of compiled content. It was validated when it was built. */
export function readShippedPlanGuide(folder: string): PlanGuide {
  const core: Core = readPart(folder, 'core');
  return {
    ...core,
    tracks: core.tracks.map((track) => readTrack(folder, track.id)),
    conflicts: readPart<readonly Conflict[]>(folder, 'conflicts'),
  };
}

/**
 * What a plan at a glance of this delivery needs: its own tracks and no conflicts. Half of the content, for a quick
 * start. The plan is the same but for its list of conflicts.
 */
function readShippedGlance(folder: string, delivery: Delivery): PlanGuide {
  const core: Core = readPart(folder, 'core');
  const own = core.tracks.filter((track) => coversDelivery(track.applies, delivery));
  return { ...core, tracks: own.map((track) => readTrack(folder, track.id)), conflicts: [] };
}

/** What the check needs; where the delivery is known, with a plan at a glance of it. */
export function readShippedCheckGuide(folder: string, delivery: Delivery | undefined): CheckGuide {
  return {
    ...(delivery === undefined ? readShippedPlanGuide(folder) : readShippedGlance(folder, delivery)),
    questionnaire: readPart<Questionnaire>(folder, 'questionnaire'),
  };
}

/** All content, from the folder of compiled content. */
export function readShippedGuide(folder: string): Guide {
  return {
    ...readShippedCheckGuide(folder, undefined),
    topics: readPart<readonly Topic[]>(folder, 'topics'),
    ...readPart<OwnWork>(folder, 'own-work'),
  };
}

function readTrack(folder: string, id: string): Track {
  return readPart(folder, `track-${id}`);
}

function readPart<Part extends Core | OwnWork | Track | Questionnaire | readonly Conflict[] | readonly Topic[]>(
  folder: string,
  name: string,
): Part {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}
