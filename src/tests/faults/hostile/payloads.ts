/** What no payload may reach: a name that every payload has, and that nothing else of a portal has. */
export const mark = 'x9q';

/** Texts that do harm where they are not escaped for the place into which they are written, by that place. */
export const payloads: readonly string[] = [
  // HTML
  `<script>${mark}(1)</script>`,
  `<img src=x onerror=${mark}(1)>`,
  `<svg onload=${mark}(1)>`,
  `<svg><script>${mark}(1)</script></svg>`,
  `<iframe srcdoc="<script>${mark}(1)</script>">`,
  `<math><mtext></mtext><mglyph><style><!--</style><img title="--><img src onerror=${mark}(1)>">`,
  `<a href="javascript:${mark}(1)">x</a>`,
  `<base href="https://${mark}.example/">`,
  `<meta http-equiv=refresh content="0;url=https://${mark}.example">`,
  `<form action="https://${mark}.example"><button>`,
  `<link rel=stylesheet href="https://${mark}.example/a.css">`,
  `<style>@import "https://${mark}.example"</style>`,
  `<${mark}-element onclick=${mark}(1)>`,
  `</title><script>${mark}(1)</script>`,
  `</textarea></style></script><script>${mark}(1)</script>`,
  `--><script>${mark}(1)</script><!--`,
  `&lt;script&gt;${mark}(1)&lt;/script&gt;`,
  `&#60;img src=x onerror=${mark}(1)&#62;`,
  // Attributes
  `" onmouseover="${mark}(1)`,
  `' onfocus='${mark}(1)' autofocus='`,
  `"><img src=x onerror=${mark}(1)>`,
  `\` onclick=${mark}(1)`,
  // Scripts and JSON in scripts
  `';${mark}(1);//`,
  `\\";${mark}(1);//`,
  `</script><script>${mark}(1)//`,
  `${mark}\u2028${mark}(1)\u2029`,
  `{"__proto__":{"${mark}":1}}`,
  '__proto__',
  'constructor.prototype',
  'toString',
  // Styles
  `red;background:url(javascript:${mark}(1))`,
  `}*{background:url(https://${mark}.example)}`,
  `expression(${mark}(1))`,
  // Markdown
  `[x](javascript:${mark}(1))`,
  `[x](data:text/html;base64,PHNjcmlwdD54OXE8L3NjcmlwdD4=)`,
  `[x](JaVaScRiPt&colon;${mark}(1))`,
  `![x](https://${mark}.example/a.png)`,
  `<javascript:${mark}(1)>`,
  `[x]: javascript:${mark}(1)`,
  `\`\`\`html ${mark}`,
  `[[${mark}]] {{#include /etc/passwd}}`,
  // Templates
  `{{${mark}.constructor('return 1')()}}`,
  `\${${mark}(1)}`,
  `<%= ${mark} %>`,
  `{% raw %}${mark}{% endraw %}`,
  // XML
  `]]><${mark}/><![CDATA[`,
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;${mark}`,
  `<?xml-stylesheet href="https://${mark}.example"?>`,
  // Calendars
  `${mark}\\nEND:VEVENT\\nBEGIN:VALARM\\nACTION:AUDIO`,
  `${mark};VALUE=URI:https://${mark}.example,x`,
  // Tables
  `=HYPERLINK("https://${mark}.example","x")`,
  `+cmd|' /C ${mark}'!A0`,
  `-2+3+cmd|'${mark}'!A0`,
  `@SUM(${mark})`,
  `"${mark}",";${mark}`,
  // YAML
  `!!js/function 'function(){${mark}(1)}'`,
  `&a ${mark} *a`,
  // Commands of a CI, paths
  `::error::${mark}`,
  `##vso[task.setvariable]${mark}`,
  `../../../../${mark}`,
  `\\\\${mark}\\share`,
  // Letters that turn or hide a text, and many of them
  `\u202e${mark}\u202c\u2066x\u2069`,
  `x\u200b\u200d\ufeff${mark}`,
  // More marks on a letter are refused.
  `${mark}${'\u0301'.repeat(30)}`,
  `${mark}${'ệ'.normalize('NFD').repeat(30)}`,
  `😀${mark}\u{1f468}\u200d\u{1f469}\u200d\u{1f467}`,
  `${mark}${'a'.repeat(200)}`,
  `${'('.repeat(100)}${mark}`,
];

/** Addresses that run something, or that break out of the attribute that they are written into. */
export const hostileAddresses: readonly string[] = [
  `javascript:${mark}(1)`,
  `data:text/html,<script>${mark}(1)</script>`,
  `https://${mark}.example/"onmouseover="${mark}(1)`,
  `https://${mark}.example/?a=<script>${mark}(1)</script>&b='${mark}'`,
  `https://${mark}.example/#"><img src=x onerror=${mark}(1)>`,
];
