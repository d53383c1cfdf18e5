/** Red, green and blue as light, each from 0 to 1: sRGB without its transfer curve. */
export type Light = readonly [red: number, green: number, blue: number];

/** CIELAB under D65: lightness 0 to 100, then green to red, then blue to yellow. */
export type Lab = readonly [lightness: number, a: number, b: number];

export const visions = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

type Matrix = readonly [Light, Light, Light];

/** Linear sRGB to CIE XYZ of D65 (IEC 61966-2-1). */
const xyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

/**
 * What eyes without one kind of cone see, over linear sRGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009) 1291–1298, the authors'
 * matrices for severity 1.0.
 */
const deficiencies: Readonly<Record<Exclude<Vision, 'normal'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function multiply(matrix: Matrix, [x, y, z]: Light): Light {
  const [first, second, third] = matrix;
  const along = ([a, b, c]: Light): number => a * x + b * y + c * z;
  return [along(first), along(second), along(third)];
}

/** The light of `#rrggbb`. Throws at anything else. */
export function readHex(hex: string): Light {
  if (!/^#[\da-f]{6}$/u.test(hex)) throw new Error(`not a colour of six digits: “${hex}”`);
  const light = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [light(1), light(3), light(5)];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function measureLuminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, 1 to 21, in either order (WCAG 2.2). */
export function measureContrast(one: Light, other: Light): number {
  const [low = 0, high = 0] = [measureLuminance(one), measureLuminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colour in CIELAB (CIE 15), its white being that of sRGB. */
export function toLab(light: Light): Lab {
  const white = multiply(xyz, [1, 1, 1]);
  const [x, y, z] = multiply(xyz, light);
  const curve = (value: number): number => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const [fx, fy, fz] = [curve(x / white[0]), curve(y / white[1]), curve(z / white[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** How far a colour is from grey, and its hue in degrees from 0 to 360: red near 35, yellow near 95, blue near 280. */
export function measureHue([, a, b]: Lab): { chroma: number; hue: number } {
  return { chroma: Math.hypot(a, b), hue: toDegrees(b, a) };
}

/** The light that such eyes see; what no screen can show is cut off. */
export function simulateVision(light: Light, vision: Vision): Light {
  if (vision === 'normal') return light;
  const cut = (value: number): number => Math.min(1, Math.max(0, value));
  const [red, green, blue] = multiply(deficiencies[vision], light);
  return [cut(red), cut(green), cut(blue)];
}

function toDegrees(y: number, x: number): number {
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360;
}

function cos(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function sin(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}

/** √(c⁷ ∕ (c⁷ + 25⁷)), which the formula has twice. */
function saturate(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/** The way from one hue to another and the hue half-way; a grey has no hue of its own. */
function compareHues(one: number, other: number, grey: boolean): { way: number; mean: number } {
  if (grey) return { way: 0, mean: one + other };
  const difference = other - one;
  if (Math.abs(difference) <= 180) return { way: difference, mean: (one + other) / 2 };
  const way = difference > 0 ? difference - 360 : difference + 360;
  const sum = one + other;
  return { way, mean: sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2 };
}

/**
 * The difference of two colours by CIEDE2000, all weights 1: G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000
 * Color-Difference Formula", Color Research and Application 30 (2005) 21–30, equations 2 to 22.
 */
export function measureDifference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const g = 0.5 * (1 - saturate((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [c1, c2] = [Math.hypot((1 + g) * a1, b1), Math.hypot((1 + g) * a2, b2)];
  const hues = [toDegrees(b1, (1 + g) * a1), toDegrees(b2, (1 + g) * a2)] as const;
  const { way, mean } = compareHues(...hues, c1 * c2 === 0);
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const t = 1 - 0.17 * cos(mean - 30) + 0.24 * cos(2 * mean) + 0.32 * cos(3 * mean + 6) - 0.2 * cos(4 * mean - 63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const hue = (2 * Math.sqrt(c1 * c2) * sin(way / 2)) / (1 + 0.015 * c * t);
  const rotation = -2 * saturate(c) * sin(60 * Math.exp(-(((mean - 275) / 25) ** 2)));
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}
