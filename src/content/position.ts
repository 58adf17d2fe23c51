import { type Document, isMap, isScalar, isSeq, type LineCounter, type Node, type Pair } from 'yaml';
import type { ContentPath } from './finding.ts';

/** A place in a file; both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a path is written: the value itself, or else the deepest part of the path that exists. With `atKey` the
 * place of the last key. A missing key therefore points at the map that lacks it.
 */
export function positionOf(document: Document, lines: LineCounter, path: ContentPath, atKey = false): Position {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const next = childOf(node, step);
    if (next === undefined) break;
    const isLast = depth === path.length - 1;
    offset = (isLast && atKey ? next.key : (next.value ?? next.key)) ?? offset;
    node = next.node;
  }
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

interface Child {
  readonly node: unknown;
  readonly key: number | undefined;
  readonly value: number | undefined;
}

function childOf(parent: unknown, step: string | number): Child | undefined {
  if (isMap(parent)) {
    const pair = parent.items.find((item: Pair) => isScalar(item.key) && item.key.value === step);
    if (pair === undefined) return undefined;
    return { node: pair.value, key: offsetOf(pair.key), value: offsetOf(pair.value) };
  }
  if (isSeq(parent) && typeof step === 'number') {
    const item = parent.items[step];
    return item === undefined ? undefined : { node: item, key: offsetOf(item), value: offsetOf(item) };
  }
  return undefined;
}

function offsetOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
