import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide, PlanGuide } from '../domain/guide.ts';

/** What the planner needs, from the folder of compiled content. It was validated when it was built. */
export function readShippedPlanGuide(folder: string): PlanGuide {
  return readPart(folder, 'plan-guide');
}

/** All content, from the folder of compiled content. */
export function readShippedGuide(folder: string): Guide {
  return {
    ...readShippedPlanGuide(folder),
    topics: readPart(folder, 'topics'),
    questionnaire: readPart(folder, 'questionnaire'),
  };
}

function readPart<Part extends PlanGuide | Guide['topics'] | Guide['questionnaire']>(
  folder: string,
  name: string,
): Part {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}
