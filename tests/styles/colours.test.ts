import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disputeOutcomes } from '../../src/form/disputes.ts';
import { outcomeGroups } from '../../src/form/requests.ts';
import {
  measureContrast,
  measureDifference,
  measureHue,
  readHex,
  simulateVision,
  toLab,
  visions,
  type Lab,
  type Light,
} from './colours.ts';
import { readTokens, type Appearance } from './read-tokens.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

const hexes = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  // The first by definition, the others as WebAIM's contrast checker gives them, cut to two digits.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#ff0000', '#ffffff', 4],
  ])('of %s on %s is %d', (ink, paper, ratio) => {
    expect(Math.round(measureContrast(readHex(ink), readHex(paper)) * 100) / 100).toBe(ratio);
  });

  it('is the same in either order, 1 with itself, never more than 21', () => {
    fc.assert(
      fc.property(hexes, hexes, (one, other) => {
        const ratio = measureContrast(readHex(one), readHex(other));
        expect(ratio).toBe(measureContrast(readHex(other), readHex(one)));
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
        expect(measureContrast(readHex(one), readHex(one))).toBe(1);
      }),
    );
  });

  it('is not asked of what is not a colour', () => {
    expect(() => readHex('')).toThrow('not a colour');
    expect(() => readHex('#fff')).toThrow('not a colour');
  });
});

describe('a colour in CIELAB', () => {
  // B. Lindbloom's calculator, sRGB under D65.
  it.each<[string, Lab]>([
    ['#ffffff', [100, 0, 0]],
    ['#000000', [0, 0, 0]],
    ['#ff0000', [53.2408, 80.0925, 67.2032]],
    ['#00ff00', [87.7347, -86.1827, 83.1793]],
    ['#0000ff', [32.297, 79.1875, -107.8602]],
  ])('%s is %j', (hex, expected) => {
    toLab(readHex(hex)).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index]!, 2);
    });
  });
});

describe('the CIEDE2000 difference', () => {
  // Sharma, Wu and Dalal (2005), table 1: pairs made to find wrong hues, means and rotations, then real ones.
  const pairs: [Lab, Lab, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.001, -2.49], 4.8045],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.9257, -0.5406, -0.9208], [88.6381, -0.8985, -0.7239], 1.5381],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ];

  it.each(pairs)('of %j and %j is as published, in either order', (one, other, expected) => {
    expect(measureDifference(one, other)).toBeCloseTo(expected, 4);
    expect(measureDifference(other, one)).toBeCloseTo(expected, 4);
  });

  it('is nothing between a colour and itself', () => {
    fc.assert(
      fc.property(hexes, (hex) => {
        expect(measureDifference(toLab(readHex(hex)), toLab(readHex(hex)))).toBe(0);
      }),
    );
  });
});

describe('simulated vision', () => {
  it('leaves greys grey', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...visions), (grey, vision) => {
        for (const part of simulateVision([grey, grey, grey], vision)) expect(Math.abs(part - grey)).toBeLessThan(1e-5);
      }),
    );
  });

  // The first column of each matrix; what is below zero is cut off.
  it.each<[(typeof visions)[number], Light]>([
    ['normal', [1, 0, 0]],
    ['protanopia', [0.152286, 0.114503, 0]],
    ['deuteranopia', [0.367322, 0.280085, 0]],
    ['tritanopia', [1, 0, 0.004733]],
  ])('has for pure red, with %s, the light %j', (vision, expected) => {
    expect(simulateVision([1, 0, 0], vision)).toEqual(expected);
  });
});

const looks: Readonly<Record<string, Appearance>> = {
  light: { scheme: 'light', contrast: 'plain' },
  dark: { scheme: 'dark', contrast: 'plain' },
  'light, more contrast': { scheme: 'light', contrast: 'more' },
  'dark, more contrast': { scheme: 'dark', contrast: 'more' },
};

describe('what the reader gets', () => {
  const paperOf = (appearance: Appearance): string | undefined => readTokens(css, appearance).get('--paper');
  const [light, dark, lightMore, darkMore] = Object.values(looks).map(paperOf);

  it('is four different papers', () => {
    expect(new Set([light, dark, lightMore, darkMore]).size).toBe(4);
  });

  it('is what was chosen, whatever the system asks for', () => {
    expect(paperOf({ scheme: 'dark', contrast: 'plain', theme: 'light' })).toBe(light);
    expect(paperOf({ scheme: 'light', contrast: 'plain', theme: 'dark' })).toBe(dark);
    expect(paperOf({ scheme: 'light', contrast: 'more', chosenContrast: 'plain' })).toBe(light);
    expect(paperOf({ scheme: 'light', contrast: 'plain', chosenContrast: 'more' })).toBe(lightMore);
    expect(paperOf({ scheme: 'dark', contrast: 'more', theme: 'light' })).toBe(lightMore);
    expect(paperOf({ scheme: 'light', contrast: 'plain', theme: 'dark', chosenContrast: 'more' })).toBe(darkMore);
  });

  it('is light on paper, whatever was chosen', () => {
    expect(paperOf({ scheme: 'dark', contrast: 'plain', print: true })).toBe(light);
    expect(paperOf({ scheme: 'dark', contrast: 'plain', print: true, theme: 'dark' })).toBe(light);
    expect(paperOf({ scheme: 'dark', contrast: 'plain', print: true, chosenContrast: 'more' })).toBe(lightMore);
  });

  it('has the same names in every look', () => {
    const names = (appearance: Appearance): string[] =>
      [...readTokens(css, appearance)].filter(([, value]) => value !== '').map(([name]) => name);
    const toggles = /^--(?:light|dark|plain|strong)$/u;
    const [first, ...others] = Object.values(looks).map((look) => names(look).filter((name) => !toggles.test(name)));
    for (const other of others) expect(other).toEqual(first);
  });
});

const grounds = ['--paper', '--paper-raised', '--paper-sunken', '--accent-soft'];
const inks = ['--ink', '--ink-soft', '--ink-faint', '--accent', '--failure'];
const requests = ['granted', 'partially_granted', 'denied', 'unable', 'rejected', 'other', 'carried_out'];
const disputes = ['upheld', 'corrected', 'other_result', 'pending'];
const scale = ['1', '2', '3', '4', '5'];
/** Roles that a chart need not outline. */
const bold = ['granted', 'partially_granted', 'denied', 'upheld'];

function readLook(appearance: Appearance): (name: string) => Light {
  const tokens = readTokens(css, appearance);
  return (name) => readHex(tokens.get(name) ?? '');
}

/** The least difference of two roles as such eyes see them, and between which. */
function findNearest(
  lights: readonly (readonly [role: string, light: Light])[],
  vision: (typeof visions)[number],
  steps: (step: number) => boolean,
): { apart: number; between: string } {
  const seen = lights.map(([role, light]) => [role, toLab(simulateVision(light, vision))] as const);
  const pairs = seen.flatMap(([one, lab], index) =>
    seen
      .slice(index + 1)
      .filter((_, step) => steps(step + 1))
      .map(([other, otherLab]) => ({ apart: measureDifference(lab, otherLab), between: `${one}, ${other}` })),
  );
  return pairs.reduce((least, pair) => (pair.apart < least.apart ? pair : least));
}

describe.each(Object.entries(looks))('colours, %s', (_, appearance) => {
  const light = readLook(appearance);
  const enough = appearance.contrast === 'more' ? 7 : 4.5;
  const contrast = (one: string, other: string): number => measureContrast(light(one), light(other));

  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground])))(
    '%s is read on %s',
    (ink = '', ground = '') => {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(enough);
    },
  );

  it('paper is read on the accent', () => {
    expect(contrast('--paper', '--accent')).toBeGreaterThanOrEqual(enough);
  });

  it.each([...requests, 'disclosed', ...disputes])('numbers are read on %s', (role) => {
    expect(contrast(`--on-outcome-${role}`, `--outcome-${role}`)).toBeGreaterThanOrEqual(enough);
  });

  it.each(scale)('texts are read on class %s of a scale', (step) => {
    expect(contrast(`--on-scale-${step}`, `--scale-${step}`)).toBeGreaterThanOrEqual(enough);
  });

  it('the borders of controls show on every ground, and so do all rules where contrast is asked for', () => {
    const rules = appearance.contrast === 'more' ? ['--rule', '--rule-strong'] : ['--rule-strong'];
    for (const rule of rules)
      for (const ground of grounds) expect(contrast(rule, ground), `${rule} on ${ground}`).toBeGreaterThanOrEqual(3);
  });

  it('red is for a failed relation alone', () => {
    const looksRed = (name: string): boolean => {
      const { chroma, hue } = measureHue(toLab(light(name)));
      return chroma >= 8 && (hue <= 55 || hue >= 325);
    };
    const names = [...readTokens(css, appearance)].filter(([, value]) => value.startsWith('#')).map(([name]) => name);
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter(looksRed)).toEqual(['--failure']);
  });

  it.each([
    ['requests', requests],
    ['disputes', disputes],
  ])('what became of %s is in the order of lightness', (_subject, roles) => {
    const lightness = roles.map((role) => toLab(light(`--outcome-${role}`))[0]);
    const steps = lightness.slice(1).map((value, index) => value - lightness[index]!);
    for (const step of steps) expect(appearance.scheme === 'dark' ? -step : step).toBeGreaterThanOrEqual(7);
  });

  const subjects = { requests, disputes };
  it.each(visions.flatMap((vision) => Object.entries(subjects).map(([name, roles]) => ({ vision, name, roles }))))(
    'what became of $name is told apart with $vision',
    ({ vision, roles }) => {
      const lights = roles.map((role) => [role, light(`--outcome-${role}`)] as const);
      const neighbours = findNearest(lights, vision, (step) => step === 1);
      const any = findNearest(lights, vision, () => true);
      expect(neighbours.apart, neighbours.between).toBeGreaterThanOrEqual(9);
      expect(any.apart, any.between).toBeGreaterThanOrEqual(6);
    },
  );

  it('a scale goes from the paper on in steps of lightness', () => {
    const lightness = ['--paper', ...scale.map((step) => `--scale-${step}`)].map((name) => toLab(light(name))[0]);
    const steps = lightness.slice(1).map((value, index) => value - lightness[index]!);
    for (const step of steps) expect(appearance.scheme === 'dark' ? step : -step).toBeGreaterThanOrEqual(7);
  });

  it.each(visions)('classes of a scale are told apart with %s', (vision) => {
    const lights = scale.map((step) => [step, light(`--scale-${step}`)] as const);
    const neighbours = findNearest(lights, vision, (step) => step === 1);
    expect(neighbours.apart, neighbours.between).toBeGreaterThanOrEqual(9);
  });

  it.each(bold)('%s shows on paper without a line', (role) => {
    expect(contrast(`--outcome-${role}`, '--paper')).toBeGreaterThanOrEqual(3);
  });

  it('the line around the others shows on every ground and is not lost in any of them', () => {
    for (const ground of grounds) expect(contrast('--outcome-edge', ground), ground).toBeGreaterThanOrEqual(3);
    const edge = toLab(light('--outcome-edge'));
    for (const role of [...requests, ...disputes].filter((name) => !bold.includes(name))) {
      const apart = measureDifference(edge, toLab(light(`--outcome-${role}`)));
      expect(apart, role).toBeGreaterThanOrEqual(9);
    }
  });
});

describe('roles', () => {
  it('are those of the form', () => {
    const groups = outcomeGroups.map(({ id }) => id as string);
    expect(groups).toEqual(['disclosed', ...requests.slice(2, -1)]);
    expect(disputeOutcomes.map(({ id }) => id as string).filter((id) => id !== 'total')).toEqual(disputes);
  });

  it('that mean the same have one colour', () => {
    for (const appearance of Object.values(looks)) {
      const tokens = readTokens(css, appearance);
      expect(tokens.get('--outcome-disclosed')).toBe(tokens.get('--outcome-granted'));
      expect(tokens.get('--outcome-other_result')).toBe(tokens.get('--outcome-other'));
      expect(tokens.get('--outcome-pending')).toBe(tokens.get('--outcome-carried_out'));
    }
  });
});
