/**
 * Advance widths of the characters that labels hold besides Chinese: each with its width in regular and in bold, in
 * thousandths of an em. Characters that cannot be seen are written as code points.
 *
 * A width is the largest in any of these fonts, so that a label fits whichever of them a reader has. For system fonts
 * that are not free, one that was drawn to their widths or near to them stands in: Arimo 1.341 and Liberation Sans
 * 1.07.4 (Arial), Inter 4.001 (near San Francisco), Open Sans 3.003 (near Segoe UI). The others are themselves: Roboto
 * 3.015, Noto Sans 2.015, Noto Sans SC and CJK SC 2.004, WenQuanYi Micro Hei 0.2.0-beta, Ubuntu 0.83, Cantarell 0.303,
 * DejaVu Sans 2.37. Each is measured with its digits as they come and as tabular lining figures, by which a hyphen of
 * Inter is wide too. Bold is the largest of weights 600 and 700, and no less than regular.
 *
 * “ ” ‘ ’ … — · × ÷ ± ≤ ≥ and the like are full-width (1 em) in Chinese fonts, thus also an apostrophe in English.
 */
const table = `
U+0020 318 349   U+00A0 318 349   U+2009 205 205   U+202F 200 200
0 649 696   1 649 696   2 649 696   3 649 696   4 649 696   5 649 696   6 649 696   7 649 696
8 649 696   9 649 696
! 401 457   " 474 574   # 838 838   $ 642 696   % 987 1016   & 780 873   ' 300 339   ( 391 458
) 391 458   * 649 649   + 838 838   , 318 380   - 649 649   . 318 380   / 413 437   : 337 400
; 337 400   < 838 838   = 838 838   > 838 838   ? 557 611   @ 1016 1017
A 690 774   B 687 763   C 731 740   D 771 831   E 667 684   F 611 684   G 778 821   H 752 837
I 339 389   J 571 585   K 672 775   L 566 638   M 907 996   N 760 837   O 788 851   P 667 733
Q 788 851   R 723 771   S 667 721   T 646 683   U 745 813   V 690 774   W 989 1104   X 686 771
Y 679 731   Z 686 726
[ 391 458   \\ 411 437   ] 391 458   ^ 838 838   _ 559 567   \` 606 626
a 613 675   b 635 716   c 572 593   d 635 716   e 616 679   f 386 436   g 635 716   h 634 712
i 278 343   j 278 343   k 580 666   l 284 343   m 975 1042   n 634 712   o 612 688   p 635 716
q 635 716   r 413 494   s 528 596   t 402 479   u 634 712   v 592 652   w 819 924   x 592 646
y 592 652   z 553 583
{ 637 712   | 551 551   } 637 712   ~ 838 838
– 657 657   — 1000 1000   ‘ 1000 1000   ’ 1000 1000   “ 1000 1000   ” 1000 1000   … 1000 1008
· 1000 1000   • 1000 1000   ‹ 400 432   › 400 432   « 612 661   » 612 661   § 1000 1000
№ 1211 1225
× 1000 1000   ÷ 1000 1000   ± 1000 1000   − 838 838   ≈ 1000 1000   ≠ 1000 1000   ≤ 1000 1000
≥ 1000 1000   ° 500 500   ℃ 1124 1211   ‰ 1379 1440   ² 442 460   ³ 446 472   ¥ 637 696   € 667 696
£ 637 696
`;

function readWidths(column: 2 | 3): ReadonlyMap<string, number> {
  const rows = table.matchAll(/(\S+) (\d+) (\d+)/gu);
  return new Map(Array.from(rows, (row) => [readCharacter(row[1] ?? ''), Number(row[column])]));
}

function readCharacter(name: string): string {
  return name.startsWith('U+') ? String.fromCodePoint(Number.parseInt(name.slice(2), 16)) : name;
}

/** The widths of `table`, in thousandths of an em. */
export const latinWidths = { regular: readWidths(2), bold: readWidths(3) };
