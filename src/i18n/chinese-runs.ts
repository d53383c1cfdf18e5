/** Chinese with its punctuation and the numbers in it: what is marked as Chinese in a text of another language. */
export const chineseRuns = /[\p{Script=Han}《〈“「『（【〔][\p{Script=Han}\u3001-\u301f\uff01-\uff5e“”‘’·…—0-9]*/gu;
