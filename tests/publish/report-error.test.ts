import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCorrections, writeErrorAddress, type Corrections } from '../../src/publish/report-error.ts';

const mail = { mail: 'corrections@example.org' };
const github = { issues: 'https://github.com/owner/name/issues/new' };
const gitlab = { issues: 'https://gitlab.com/owner/name/-/issues/new' };
const message = { subject: '汾西 2024', body: 'a b\nc' };

describe('the address of a mail', () => {
  it('has %20 for spaces and %0D%0A for line breaks', () => {
    expect(writeErrorAddress(mail, message)).toBe(
      'mailto:corrections@example.org?subject=%E6%B1%BE%E8%A5%BF%202024&body=a%20b%0D%0Ac',
    );
  });

  it('encodes what would end it, be a field of its own, or be taken for a space', () => {
    expect(writeErrorAddress({ mail: 'a+b&c@example.org' }, { subject: 'x&cc=y', body: "1+1=2 (it's) #3!" })).toBe(
      'mailto:a%2Bb%26c@example.org?subject=x%26cc%3Dy&body=1%2B1%3D2%20%28it%27s%29%20%233%21',
    );
  });

  it('has U+FFFD for halves of characters', () => {
    expect(writeErrorAddress(mail, { subject: '\ud83d', body: 'a\ude00b' })).toBe(
      'mailto:corrections@example.org?subject=%EF%BF%BD&body=a%EF%BF%BDb',
    );
  });

  it('has every line break of a system as one, and no line break in the subject', () => {
    expect(writeErrorAddress(mail, { subject: ' a\r\nBcc: b ', body: '1\r\n2\r3\n4\u20285\u0000' })).toBe(
      'mailto:corrections@example.org?subject=a%20Bcc%3A%20b&body=1%0D%0A2%0D%0A3%0D%0A4%0D%0A5',
    );
  });
});

describe('the address of a form', () => {
  it('has title and body', () => {
    expect(writeErrorAddress(github, message)).toBe(
      'https://github.com/owner/name/issues/new?title=%E6%B1%BE%E8%A5%BF%202024&body=a%20b%0Ac',
    );
  });

  it.each([
    gitlab,
    { issues: 'https://gitlab.example.org/owner/name/-/issues/new' },
    { issues: 'https://code.example.org/owner/name/-/issues/new', parameters: 'gitlab' as const },
  ])('has the parameters of GitLab: %j', (to) => {
    expect(writeErrorAddress(to, message)).toBe(
      `${to.issues}?issue%5Btitle%5D=%E6%B1%BE%E8%A5%BF%202024&issue%5Bdescription%5D=a%20b%0Ac`,
    );
  });

  it.each([
    { issues: 'https://code.example.org/owner/name/issues/new' },
    { issues: 'https://notgitlab.example.org/new' },
    { issues: 'https://gitlab.example.org/new', parameters: 'github' as const },
  ])('has those of GitHub and Gitea: %j', (to) => {
    expect(writeErrorAddress(to, { subject: 's', body: 'b' })).toBe(`${to.issues}?title=s&body=b`);
  });

  it('keeps the parameters that it has', () => {
    expect(writeErrorAddress({ issues: `${github.issues}?labels=data` }, { subject: 's', body: 'b' })).toBe(
      'https://github.com/owner/name/issues/new?labels=data&title=s&body=b',
    );
    expect(writeErrorAddress({ issues: `${github.issues}?` }, { subject: 's', body: 'b' })).toBe(
      'https://github.com/owner/name/issues/new?title=s&body=b',
    );
  });
});

describe('a body that is too long', () => {
  it('is cut after a whole line', () => {
    // 54 characters up to body=, 9 for the ellipsis: 2000 − 54 − 9 = 1937; a line of 100 takes 103 with its break: 18 lines.
    const lines = Array.from({ length: 40 }, (_, index) => String(index).padStart(100, 'x'));
    const address = writeErrorAddress(github, { subject: 's', body: lines.join('\n') });
    expect(new URL(address).searchParams.get('body')).toBe(`${lines.slice(0, 18).join('\n')}\n…`);
  });

  it('is cut after the last line that fits to the character', () => {
    // 1937 = 1934 + 3 for the line break.
    const fitting = 'x'.repeat(1934);
    const address = writeErrorAddress(github, { subject: 's', body: `${fitting}\n${'y'.repeat(100)}` });
    expect(new URL(address).searchParams.get('body')).toBe(`${fitting}\n…`);
    expect(address).toHaveLength(2000);
  });

  it('is cut in a line where only blank lines fit', () => {
    // 1937 − 3 for the line break = 1934 = 214 × 9 + 8.
    const address = writeErrorAddress(github, { subject: 's', body: `\n${'报'.repeat(1000)}\nx` });
    expect(new URL(address).searchParams.get('body')).toBe(`\n${'报'.repeat(214)}…`);
  });

  it('is cut in a line only where not even one line fits', () => {
    // 1937 = 215 × 9 + 2: 215 hanzi.
    const address = writeErrorAddress(github, { subject: 's', body: '报'.repeat(1000) });
    expect(new URL(address).searchParams.get('body')).toBe(`${'报'.repeat(215)}…`);
    expect(address.length).toBe(54 + 216 * 9);
  });

  it('is not cut while it fits', () => {
    const body = 'x'.repeat(2000 - 54);
    expect(writeErrorAddress(github, { subject: 's', body })).toHaveLength(2000);
    expect(writeErrorAddress(github, { subject: 's', body })).not.toContain('%E2%80%A6');
    expect(writeErrorAddress(github, { subject: 's', body: `${body}x` })).toMatch(/x%E2%80%A6$/u);
  });
});

it('a subject that is too long leaves room for the body', () => {
  // 600 − 9 = 591 = 65 × 9 + 6.
  const address = new URL(writeErrorAddress(github, { subject: '报'.repeat(500), body: 'b' }));
  expect(address.searchParams.get('title')).toBe(`${'报'.repeat(65)}…`);
  expect(address.searchParams.get('body')).toBe('b');
});

/** Any text, with halves of characters, blanks and line breaks, and sometimes longer than an address may be. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...'\n\r\t &+=%#?\u2028报😀', '\ud800', '\udc00', '\r\n', 'x'.repeat(300), '政府信息'.repeat(60)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const settings = fc.constantFrom<Corrections>(mail, github, gitlab, {
  issues: 'https://code.example.org/new?labels=a%20b&template=data.md',
});

/** The two texts as a mail program or a web server reads them. */
function read(address: string): { subject: string; body: string } {
  const pairs = address
    .slice(address.indexOf('?') + 1)
    .split('&')
    .map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]);
  const found = new Map(pairs);
  return {
    subject: found.get('subject') ?? found.get('title') ?? found.get('issue[title]')!,
    body: (found.get('body') ?? found.get('issue[description]')!).replaceAll('\r\n', '\n'),
  };
}

/** A text without halves of characters and control characters, its line breaks all alike: character by character. */
function tidy(words: string): string {
  let tidied = '';
  for (const character of words.split('\r\n').join('\n')) {
    const code = character.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) tidied += '\ufffd';
    else if ([0x0d, 0x85, 0x2028, 0x2029].includes(code)) tidied += '\n';
    else if (code === 0x09 || code === 0x0a || (code >= 0x20 && code < 0x7f) || code > 0x9f) tidied += character;
  }
  return tidied;
}

describe('whatever is reported', () => {
  it('gives the body back, or its beginning with an ellipsis', () => {
    fc.assert(
      fc.property(settings, text, text, (to, subject, body) => {
        const written = read(writeErrorAddress(to, { subject, body })).body;
        const whole = tidy(body);
        if (written === whole) return;
        expect(written.endsWith('…')).toBe(true);
        expect(whole.startsWith(written.slice(0, -1))).toBe(true);
        expect(written.isWellFormed()).toBe(true);
      }),
    );
  });

  it('gives the subject back on one line, or its beginning with an ellipsis', () => {
    fc.assert(
      fc.property(settings, text, text, (to, subject, body) => {
        const written = read(writeErrorAddress(to, { subject, body })).subject;
        const whole = tidy(subject.replace(/[\s\p{Cc}]/gu, ' '))
          .split(' ')
          .filter(Boolean)
          .join(' ');
        if (written === whole) return;
        expect(written.endsWith('…')).toBe(true);
        expect(whole.startsWith(written.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('is a valid address of at most 2,000 characters that a browser leaves as it is', () => {
    fc.assert(
      fc.property(settings, text, text, (to, subject, body) => {
        const address = writeErrorAddress(to, { subject, body });
        expect(address.length).toBeLessThanOrEqual(2000);
        expect(new URL(address).href).toBe(address);
        expect(address).toMatch(/^(?:mailto|https):[\w.~:/?@=&%-]+$/u);
        expect(address.replace(/%[0-9A-F]{2}/gu, '')).not.toContain('%');
      }),
    );
  });
});

describe('a setting', () => {
  it.each<Corrections>([
    mail,
    { mail: 'a.b+c@mail.example.com.cn' },
    { mail: 'x@xn--fsqu00a.xn--fiqs8s' },
    github,
    gitlab,
    { issues: `${github.issues}?labels=data&template=error.md` },
    { issues: 'https://code.example.org/report' },
    { issues: 'https://gitlab.com/owner/name/-/work_items/new' },
  ])('that readers can use: %j', (to) => {
    expect(checkCorrections(to)).toBeNull();
  });

  it.each<[Corrections, string]>([
    [{ mail: '' }, 'empty'],
    [{ mail: ' ' }, 'empty'],
    [{ mail: 'a@example.org\n' }, 'line break'],
    [{ mail: 'a b@example.org' }, 'blank'],
    [{ mail: 'mailto:a@example.org' }, 'mailto:'],
    [{ mail: 'example.org' }, 'no @'],
    [{ mail: 'a@b@example.org' }, 'not one such as'],
    [{ mail: 'a@example' }, 'not one such as'],
    [{ mail: 'a@example.org.' }, 'not one such as'],
    [{ mail: 'a@-example.org' }, 'not one such as'],
    [{ mail: 'a@example.org,b@example.org' }, 'not one such as'],
    [{ mail: 'a@example.org?cc=b' }, 'not one such as'],
    [{ mail: '甲@example.org' }, 'not one such as'],
    [{ mail: `${'a'.repeat(250)}@example.org` }, 'longer than 254'],
    [{ issues: '' }, 'empty'],
    [{ issues: 'https://github.com/owner/name/\nissues/new' }, 'line break'],
    [{ issues: 'github.com/owner/name/issues/new' }, 'not an address'],
    [{ issues: 'http://github.com/owner/name/issues/new' }, 'https://'],
    [{ issues: 'javascript:alert(1)' }, 'https://'],
    [{ issues: 'https://me:secret@code.example.org/new' }, 'password'],
    [{ issues: 'https://code.example.org/new#form' }, '#'],
    [{ issues: 'https://code.example.org/new?body=x' }, 'parameter body'],
    [{ issues: 'https://code.example.org/new?issue%5Btitle%5D=x' }, 'parameter issue[title]'],
    [{ issues: 'https://github.com/owner/name/issues' }, '/issues/new'],
    [{ issues: 'https://github.com/owner/name/issues/new/choose' }, '/issues/new'],
    [{ issues: `https://code.example.org/${'x'.repeat(500)}` }, 'longer than 500'],
  ])('that they cannot: %j (%s)', (to, why) => {
    expect(checkCorrections(to)).toContain(why);
    expect(() => writeErrorAddress(to, message)).toThrow(why);
  });

  it('that passes leaves room for a body, however long its address is', () => {
    const longest = [
      { mail: `${'!'.repeat(242)}@example.org` },
      { issues: `https://code.example.org/${'x'.repeat(475)}`, parameters: 'gitlab' as const },
    ];
    for (const to of longest) {
      expect(checkCorrections(to)).toBeNull();
      const address = writeErrorAddress(to, { subject: '报'.repeat(500), body: '政府信息公开\n'.repeat(100) });
      expect(address.length).toBeLessThanOrEqual(2000);
      expect(read(address).body).toMatch(/^(?:政府信息公开\n){5,}…$/u);
    }
  });
});
