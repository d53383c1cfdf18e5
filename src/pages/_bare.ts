/** The look of pages that depend on no file of the site. */
export const bareStyle = `
:root{color-scheme:light dark;--paper:#fbfaf6;--ink:#1d1c1a;--accent:#0d5560}
@media(prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e9e6de;--accent:#7cc6cc}}
body{margin:0;background:var(--paper);color:var(--ink);font:106.25%/1.75 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:38em;margin:auto;padding:12vh 1.25rem}
h1,h2{font-family:"Songti SC","Source Han Serif SC","Noto Serif CJK SC",serif;line-height:1.35}
a{display:inline-block;padding:.5em 0;margin-inline-end:1.25em;color:var(--accent)}
div+div{margin-top:3em}
`;
