import { describe, expect, test } from 'vitest';
import type { Phase } from '../../../src/corpus/model.ts';
import type { Scene } from '../../../src/pictures/scene.ts';
import { dayRange } from '../../../src/pictures/timeline/time-axis.ts';
import { layoutPhases } from '../../../src/pictures/timeline/timeline-phases.ts';
import { date } from '../../support/dates.ts';
import { STUDIOS, strayShapes, textsOf, touchingLabels } from '../../support/scenes.ts';

function phase(label: string, dates: string): Phase {
  return { label, date: date(dates) };
}

/** The phases of ten years, drawn from 240 to 1,150 px. */
function draw(phases: readonly Phase[]): Scene {
  const { from, to } = dayRange(phase('', '2011 to 2020').date);
  const scale = { left: 240, right: 1150, toX: (day: number) => 240 + (910 * (day - from)) / (to - from) };
  const { height, draw: drawAt } = layoutPhases(phases, { from, to }, scale, STUDIOS.dark);
  return { width: 1200, height: height + 100, background: '#000000', shapes: drawAt(0, height + 100) };
}

describe('the names of phases', () => {
  test('stand over long phases on one line, over short ones on two', () => {
    const scene = draw([phase('The long years', '2011 to 2017'), phase('A short time of peace', '2018 to 2019')]);
    expect(textsOf(scene, 'phase-label')).toEqual(['The long years', 'A short time', 'of peace']);
  });

  test('are led to phases too short to stand over', () => {
    const short = ['March', 'April', 'May', 'June'].map((month) => phase(`The ${month} affair`, `${month} 2015`));
    const scene = draw(short);
    expect(textsOf(scene, 'phase-label')).toHaveLength(8);
    expect(scene.shapes.filter(({ part }) => part === 'connector')).toHaveLength(4);
    expect([...strayShapes(scene), ...touchingLabels(scene)]).toEqual([]);
  });

  test('are left out for the shortest phases where not all have room', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      phase(
        `Phase ${String(index + 1)}`,
        `${index % 2 === 0 ? 'January to May' : 'July'} ${String(2011 + (index % 10))}`,
      ),
    );
    const scene = draw([phase('The longest', '2011 to 2020'), ...many]);
    expect(textsOf(scene, 'phase-label').join(' ')).toContain('The longest');
    expect([...strayShapes(scene), ...touchingLabels(scene)]).toEqual([]);
  });
});
