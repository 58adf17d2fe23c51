import * as z from 'zod';
import type { Criterion } from '../../domain/criterion.ts';
import { Id, RefTo, refuse } from './values.ts';

const FORMS = ['is', 'atLeast', 'above', 'atMost', 'below'] as const;

// One object with optional keys instead of a union: a union can only say that nothing fits, not where.
export const CriterionSchema = z
  .strictObject({
    question: RefTo('question').exactOptional(),
    is: z.union([z.boolean(), Id]).exactOptional(),
    atLeast: z.number().exactOptional(),
    above: z.number().exactOptional(),
    atMost: z.number().exactOptional(),
    below: z.number().exactOptional(),
    orUnknown: z.literal(true).exactOptional(),
    get all(): z.ZodExactOptional<z.ZodArray<z.ZodType<Criterion>>> {
      return z
        .array(CriterionSchema as z.ZodType<Criterion>)
        .min(1)
        .exactOptional();
    },
    get any(): z.ZodExactOptional<z.ZodArray<z.ZodType<Criterion>>> {
      return z
        .array(CriterionSchema as z.ZodType<Criterion>)
        .min(1)
        .exactOptional();
    },
  })
  .transform((written, context): Criterion => {
    const { question, all, any, orUnknown } = written;
    const used = FORMS.filter((form) => written[form] !== undefined);
    const [form] = used;
    if (question !== undefined && form !== undefined && used.length === 1 && all === undefined && any === undefined) {
      const rest = orUnknown === undefined ? {} : { orUnknown };
      if (form !== 'is') {
        const threshold = written[form] ?? 0;
        if (form === 'atLeast') return { question, atLeast: threshold, ...rest };
        if (form === 'above') return { question, above: threshold, ...rest };
        if (form === 'atMost') return { question, atMost: threshold, ...rest };
        return { question, below: threshold, ...rest };
      }
      return { question, is: written.is ?? true, ...rest };
    }
    const alone = question === undefined && used.length === 0 && orUnknown === undefined;
    if (alone && all !== undefined && any === undefined) return { all };
    if (alone && any !== undefined && all === undefined) return { any };
    refuse(context, { code: 'criterion-form', details: {} });
    return z.NEVER;
  });
