import { describe, expect, it } from 'vitest';
import type { Examples } from './fixtures/portal-at.ts';
import { noon, one, portalAt } from './fixtures/portal-at.ts';
import type { Status } from './model.ts';

describe('the status of a document', () => {
  it.each<[string, Examples, [today: string, status: Status][]]>([
    ['in force', { 'directives/x': {} }, [['2026-11-22', 'in-force']]],
    [
      'to take effect',
      { 'directives/x': { effective: '2026-12-01' } },
      [
        ['2026-11-30', 'not-yet'],
        ['2026-12-01', 'in-force'],
      ],
    ],
    [
      'to take effect in a month',
      { 'directives/x': { effective: '2026-12' } },
      [
        ['2026-11-30', 'not-yet'],
        ['2026-12-01', 'in-force'],
      ],
    ],
    [
      'to expire after its last day',
      { 'directives/x': { expires: '2026-11-22' } },
      [
        ['2026-11-22', 'in-force'],
        ['2026-11-23', 'expired'],
      ],
    ],
    [
      'to expire after a month',
      { 'directives/x': { expires: '2026-02' } },
      [
        ['2026-02-28', 'in-force'],
        ['2026-03-01', 'expired'],
      ],
    ],
    [
      'to expire after a year',
      { 'directives/x': { expires: '2026' } },
      [
        ['2026-12-31', 'in-force'],
        ['2027-01-01', 'expired'],
      ],
    ],
    [
      'expired before it took effect',
      { 'directives/x': { effective: '2027-01-01', expires: '2026-12-31' } },
      [
        ['2026-11-22', 'not-yet'],
        ['2027-01-01', 'expired'],
      ],
    ],
    ['replaced', { 'directives/x': {}, 'directives/y': { replaces: ['x'] } }, [['2026-11-22', 'replaced']]],
    [
      'replaced by a plan',
      { 'directives/x': {}, 'plans/y': { replaces: ['directives/x'] } },
      [['2026-11-22', 'replaced']],
    ],
    [
      'replaced by its code',
      { 'directives/x': { code: '05/KH-UBND' }, 'directives/y': { replaces: ['5/KH-UBND'] } },
      [['2026-11-22', 'replaced']],
    ],
    [
      'replaced from the day on which the replacement takes effect',
      { 'directives/x': {}, 'directives/y': { replaces: ['x'], effective: '2026-12-01' } },
      [
        ['2026-11-30', 'in-force'],
        ['2026-12-01', 'replaced'],
      ],
    ],
    [
      'replaced when the replacement is published',
      { 'directives/x': {}, 'directives/y': { replaces: ['x'], published: '2026-12-01' } },
      [
        ['2026-11-30', 'in-force'],
        ['2026-12-01', 'replaced'],
      ],
    ],
    [
      'in force again when its replacement is withdrawn',
      {
        'directives/x': {},
        'directives/y': { replaces: ['x'], withdrawn: { on: '2026-12-01', reason: 'Nhầm' } },
      },
      [
        ['2026-11-30', 'replaced'],
        ['2026-12-01', 'in-force'],
      ],
    ],
    [
      'replaced by a draft',
      { 'directives/x': {}, 'directives/y': { replaces: ['x'], draft: true } },
      [['2026-11-22', 'in-force']],
    ],
    [
      'replaced, though expired too',
      { 'directives/x': { expires: '2026-01-31' }, 'directives/y': { replaces: ['x'] } },
      [['2026-11-22', 'replaced']],
    ],
    ['amended', { 'directives/x': {}, 'directives/y': { amends: ['x'] } }, [['2026-11-22', 'amended']]],
    [
      'amended from the day on which the amendment takes effect',
      { 'directives/x': {}, 'directives/y': { amends: ['x'], effective: '2026-12' } },
      [
        ['2026-11-30', 'in-force'],
        ['2026-12-01', 'amended'],
      ],
    ],
    [
      'amended and replaced',
      { 'directives/x': {}, 'directives/y': { amends: ['x'] }, 'directives/z': { replaces: ['x'] } },
      [['2026-11-22', 'replaced']],
    ],
    [
      'amended and expired',
      { 'directives/x': { expires: '2026-01-31' }, 'directives/y': { amends: ['x'] } },
      [['2026-11-22', 'expired']],
    ],
    [
      'replacing itself by its own code',
      { 'directives/x': { code: '5/KH-UBND', replaces: ['5/KH-UBND'] } },
      [['2026-11-22', 'in-force']],
    ],
  ])('%s', (_, examples, expected) => {
    expect(expected.map(([today]) => [today, one(portalAt(today, examples), 'directives/x').status])).toEqual(
      expected,
    );
  });

  it('of news is always the same', () => {
    expect(one(portalAt(noon, { 'news/x': {} }), 'news/x').status).toBe('in-force');
  });
});
