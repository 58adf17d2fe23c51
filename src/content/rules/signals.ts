import { LEVELS, type Level } from '../../domain/level.ts';
import { writtenOffset } from '../../domain/written-offset.ts';
import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';
import { holeIn, isShadowed, turnsIn } from '../window-cover.ts';

/** Inside `applies` there is a level for every day and every delivery. */
export const levelsCoverTheSignal: Rule = ({ files }) =>
  files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ applies, levels }, index): ContentFinding[] => {
      const hole = holeIn(applies, levels);
      if (hole === undefined) return [];
      const details = {
        from: writtenOffset(hole.from),
        until: writtenOffset(hole.until),
        delivery: hole.delivery,
      };
      return [{ file, path: ['signals', index, 'levels'], code: 'level-hole', details }];
    }),
  );

/** No level is hidden behind those above it: the first that fits decides. */
export const everyLevelCanDecide: Rule = ({ files }) =>
  files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ applies, levels }, index) =>
      levels.flatMap((_, at): ContentFinding[] =>
        isShadowed(applies, levels, at)
          ? [{ file, path: ['signals', index, 'levels', at], code: 'level-unreachable', details: {} }]
          : [],
      ),
    ),
  );

/** Where an alarm sign counts for less than the day before, for the same delivery, the content says why. */
export const droppedAlarmsSayWhy: Rule = ({ files }) =>
  files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ kind, applies, levels }, index): ContentFinding[] => {
      if (kind !== 'alarm') return [];
      const drops = turnsIn(applies, levels).flatMap(({ at, before, after }) => {
        const [from, to] = [levels[before], levels[after]];
        return from === undefined || to === undefined || to.drop !== undefined || !isLower(to.level, from.level)
          ? []
          : [{ after, details: { at: writtenOffset(at), before: from.level, level: to.level } }];
      });
      return levels.flatMap((_, after): ContentFinding[] => {
        const drop = drops.find((found) => found.after === after);
        return drop === undefined
          ? []
          : [{ file, path: ['signals', index, 'levels', after], code: 'level-drop', details: drop.details }];
      });
    }),
  );

function isLower(level: Level, than: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(than);
}

/** From "make an appointment" up it is clear with whom. */
export const seriousLevelsNameAContact: Rule = ({ files }) =>
  files.check.flatMap(({ file, value }) =>
    value.signals.flatMap(({ levels }, index) =>
      levels.flatMap(({ level, contact }, at): ContentFinding[] =>
        contact === undefined && LEVELS.indexOf(level) >= LEVELS.indexOf('appointment')
          ? [{ file, path: ['signals', index, 'levels', at, 'level'], code: 'contact-missing', details: { level } }]
          : [],
      ),
    ),
  );

/** A route ends somewhere for every day and every delivery, and each of its steps is used. */
export const routesCoverEveryone: Rule = ({ files }) =>
  files.contacts.flatMap(({ file, value }) =>
    value.routes.flatMap(({ steps }, index): ContentFinding[] => {
      const hole = holeIn({}, steps);
      const holes: ContentFinding[] =
        hole === undefined
          ? []
          : [
              {
                file,
                path: ['routes', index, 'steps'],
                code: 'route-hole',
                details: {
                  from: writtenOffset(hole.from),
                  until: writtenOffset(hole.until),
                  delivery: hole.delivery,
                },
              },
            ];
      const hidden = steps.flatMap((_, at): ContentFinding[] =>
        isShadowed({}, steps, at)
          ? [{ file, path: ['routes', index, 'steps', at], code: 'route-unreachable', details: {} }]
          : [],
      );
      return [...holes, ...hidden];
    }),
  );
