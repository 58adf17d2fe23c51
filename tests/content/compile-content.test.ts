import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../src/content/compile-content.ts';
import { readShippedGuide, SHIPPED_GUIDE } from '../../src/content/read-shipped.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const folder = mkdtempSync(join(tmpdir(), 'herstel-compiled-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('compiled content', () => {
  it('is the whole guide again, without the examples of the check', () => {
    const guide = shippedGuide();
    const signals = guide.questionnaire.signals.map((signal) => ({ ...signal, examples: [] }));
    writeFileSync(join(folder, SHIPPED_GUIDE), compileContent(guide));
    expect(readShippedGuide(folder)).toEqual({ ...guide, questionnaire: { ...guide.questionnaire, signals } });
  });

  it('gives the same bytes for the same guide', () => {
    expect(compileContent(shippedGuide())).toBe(compileContent(structuredClone(shippedGuide())));
  });
});
