// What comes in by the clipboard: from Word, Google Docs and web pages, by the megabyte, and from those who mean harm.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { atWork, standing } from './writing.mjs';

const { newsroom, people, open } = await atWork({ edda: ['Edda Lohr'] });

// As each program puts a text of three blocks on the clipboard: a paragraph with bold, italics and a link, a list, a table.
const CLIPBOARDS = {
  Word: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} --></style><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head><body lang=EN-GB><!--StartFragment-->
<p class=MsoNormal style='margin-bottom:8.0pt'>The <b style='mso-bidi-font-weight:normal'>harbour</b> is <i style='mso-bidi-font-style:normal'>closed</i>, says <a href="https://port.example/only=today"><span style='color:#0563C1'>the port</span></a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Two ships<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>One tug<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0><tr style='mso-yfti-irow:0'><td width=301 style='border:solid windowtext 1.0pt'><p class=MsoNormal>Port<o:p></o:p></p></td><td width=301><p class=MsoNormal>Ships<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>Sarn<o:p></o:p></p></td><td><p class=MsoNormal>12<o:p></o:p></p></td></tr></table><!--EndFragment--></body></html>`,
  'Google Docs': `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-weight:400;font-style:normal;">The </span><span style="font-weight:700;font-style:normal;">harbour</span><span style="font-weight:400;"> is </span><span style="font-weight:400;font-style:italic;">closed</span><span style="font-weight:400;">, says </span><a href="https://port.example/only=today" style="text-decoration:none;"><span style="font-weight:400;text-decoration:underline;">the port</span></a><span style="font-weight:400;">.</span></p><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">Two ships</span></p></li><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">One tug</span></p></li></ul><div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:0pt"><td style="vertical-align:top;"><p dir="ltr"><span>Port</span></p></td><td><p dir="ltr"><span>Ships</span></p></td></tr><tr><td><p><span>Sarn</span></p></td><td><p><span>12</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">`,
  'a web page': `<meta charset="utf-8"><div class="story" style="font:16px serif" onclick="track()"><nav><a href="/">Home</a></nav><p>The <strong>harbour</strong> is <em>closed</em>, says <a href="https://port.example/only=today" onmouseover=track()>the port</a>.</p><script>track()</script><ul><li>Two ships</li><li>One tug</li></ul><table><tr><td>Port</td><td>Ships</td></tr><tr><td>Sarn</td><td>12</td></tr></table></div>`,
};
const paste = (page, html) => page.evaluate((given) => {
  const data = new DataTransfer();
  data.setData('text/html', given);
  data.setData('text/plain', '');
  document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, html);

test('what is pasted from Word, Google Docs and a web page becomes the same clean blocks', async () => {
  const story = await newsroom.story({ body: [] });
  const { context, page, faults } = await open(people.edda, story);
  for (const [from, html] of Object.entries(CLIPBOARDS)) {
    await page.locator('.ProseMirror').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await paste(page, html);
    await standing(page, 'saved');
    await newsroom.api('POST', `stories/${story}/checkpoint`);
    const { body } = (await newsroom.api('GET', `stories/${story}`)).content;
    const plain = (text) => (typeof text === 'string' ? text : text.map((span) => (typeof span === 'string' ? span : span.text)).join(''));
    const [paragraph, list, table] = body;
    assert.deepEqual(body.map(({ type }) => type), ['paragraph', 'list', 'table'], from);
    const marked = paragraph.text.filter((span) => typeof span !== 'string').map(({ text, ...marks }) => [text, marks]).filter(([, marks]) => Object.keys(marks).length);
    assert.deepEqual([plain(paragraph.text), marked.map(([text]) => text)], ['The harbour is closed, says the port.', ['harbour', 'closed', 'the port']], from);
    assert.ok(JSON.stringify(marked[2][1]).includes('https://port.example/only=today'), from);
    assert.deepEqual(list.items.map(plain), ['Two ships', 'One tug'], from);
    assert.deepEqual([...(table.head?.length ? [table.head] : []), ...table.rows].map((row) => row.map(plain)), [['Port', 'Ships'], ['Sarn', '12']], from);
  }
  assert.deepEqual(faults, []);
  await context.close();
});

test('a film is an embed, a list in a list one list, and merged cells leave full rows', async () => {
  const story = await newsroom.story({ body: [] });
  const { context, page, faults } = await open(people.edda, story);
  await standing(page, 'saved');
  await page.locator('.ProseMirror').focus();
  await paste(page, `<p>See:</p><iframe src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ?rel=0" title="The harbour"></iframe><iframe src="https://ads.example/frame"></iframe>
    <ul><li>Ships<ul><li>Ferries</li><li>Tugs</li></ul></li><li>Ports</li></ul>
    <table><tr><th>Port</th><th colspan="2">Ships</th></tr><tr><td rowspan="2">Sarn</td><td>in</td><td>12</td></tr><tr><td>out</td><td>3</td></tr><tr><td>Omm</td></tr></table>`);
  assert.equal(await page.locator('.ProseMirror > ul').count(), 1);
  await standing(page, 'saved');
  await newsroom.api('POST', `stories/${story}/checkpoint`);
  const { body } = (await newsroom.api('GET', `stories/${story}`)).content;
  assert.deepEqual(body.map(({ type }) => type), ['paragraph', 'embed', 'list', 'table']);
  const [, embed, list, table] = body;
  assert.deepEqual([embed.provider, embed.id, embed.title], ['youtube', 'aqz-KE-bpKQ', 'The harbour']);
  assert.deepEqual(list.items, ['Ships', 'Ferries', 'Tugs', 'Ports']);
  assert.deepEqual([table.head, ...table.rows], [['Port', 'Ships', ''], ['Sarn', 'in', '12'], ['', 'out', '3'], ['Omm', '', '']]);
  assert.deepEqual(faults, []);
  await context.close();
});

test('what Word’s authors say beside the text, and the marks of its footnotes, do not come with it', async () => {
  const story = await newsroom.story({ body: [] });
  const { context, page, faults } = await open(people.edda, story);
  await standing(page, 'saved');
  await page.locator('.ProseMirror').focus();
  await paste(page, `<p class=MsoNormal>The <a style='mso-comment-reference:EL_1;mso-comment-date:20261129T1000'>harbour</a><span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1" onmouseover="msoCommentShow('_anchor_1','_com_1')" href="#_msocom_1" name="_msoanchor_1">[EL1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span> is closed<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a>.<o:p></o:p></p>
    <div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Since Monday.</p></div></div>
    <div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div id="_com_1" class=msocomtxt onmouseover="msoCommentShow('_anchor_1','_com_1')"><span style='mso-comment-author:"Edda Lohr"'><a name="_msocom_1"></a></span><p class=MsoCommentText><span class=MsoCommentReference><a href="#_msoanchor_1" class=msocomoff>[EL1]</a></span>Who told us that?</p></div></div></div>`);
  assert.deepEqual(await page.$$eval('.ProseMirror > *', (all) => all.map((block) => block.innerHTML)), ['The harbour is closed.', 'Since Monday.']);
  // As another version of Word has it, with nothing but classes and addresses.
  await page.keyboard.press('Control+a');
  await paste(page, `<p>Ships wait<a href="#_msocom_2">[EL2]</a> outside<a href="#_edn1">[i]</a>.</p><p class="MsoCommentText">Really?</p>`);
  assert.deepEqual(await page.$$eval('.ProseMirror > *', (all) => all.map((block) => block.innerHTML)), ['Ships wait outside.']);
  assert.deepEqual(faults, []);
  await context.close();
});

test('struck-out and hidden words stay away, and raised and lowered figures stay so', async () => {
  const story = await newsroom.story({ body: [] });
  const { context, page, faults } = await open(people.edda, story);
  await standing(page, 'saved');
  const pasted = async (html) => {
    await page.locator('.ProseMirror').focus();
    await page.keyboard.press('Control+a');
    await paste(page, html);
    return page.$$eval('.ProseMirror > *', (all) => all.map((block) => block.innerHTML));
  };
  assert.deepEqual(await pasted('<p>The toll was <del>ten</del> <ins>twelve</ins>; <s>old 5</s> <strike>or 7</strike> new 6, <span style="text-decoration: line-through">8</span> now.</p>'), ['The toll was twelve; new 6, now.']);
  assert.deepEqual(
    await pasted('<p>10<sup>6</sup>, 10<sup>-<b>3</b></sup>, CO<sub>2</sub>, m<span style="font-size:.6em;vertical-align:super">2</span>, 5<sup>th</sup>, x<sup>2a</sup>.</p>'),
    ['10⁶, 10⁻<strong>³</strong>, CO₂, m², 5th, x2a.'],
  );
  for (const hiding of ['style="Display : NONE"', "style='color:red; visibility: hidden'", "style='mso-hide:all'", 'hidden', 'aria-hidden="true"'])
    assert.deepEqual(await pasted(`<p>a</p><div ${hiding}>NOTE <p>inside</p> TOO</div><p>b<span ${hiding}>NOTE</span></p>`), ['a', 'b'], hiding);
  assert.deepEqual(await pasted('<p style="display:block" aria-hidden="false">a</p>'), ['a']);
  await pasted('<table><caption>CO<sub>2</sub><i hidden>!</i></caption><tr><td>Port</td><td>t</td></tr><tr hidden><td>NOTE</td><td>x</td></tr><tr><td>Sarn</td><td>12</td></tr></table>');
  assert.deepEqual(await page.locator('.ProseMirror table').evaluate((table) => [table.querySelector('caption').textContent, ...[...table.querySelectorAll('tr')].map((row) => row.textContent)]), ['CO₂', 'Portt', 'Sarn12']);
  assert.deepEqual(faults, []);
  await context.close();
});

// A folder with DOMPurify's fixtures and the H5SC vectors.
const corpus = process.env.MASTHEAD_SANITIZER ?? '';
test('lines of a program stay lines, whom a quotation is by has no dash, and the box of a list is no picture', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: [] }));
  await standing(page, 'saved');
  const pasted = async (html) => {
    await page.locator('.ProseMirror').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await paste(page, html);
    return page.$$eval('.ProseMirror :is(p, li)', (all) => all.map((line) => `${line.className} ${line.innerHTML}`.trim()));
  };
  assert.deepEqual(await pasted('<pre>line one\nline <b>two</b></pre>'), ['line one', 'line <strong>two</strong>']);
  assert.deepEqual(await pasted('<blockquote><p>We wait.</p><footer>— <cite>Ann Lee</cite></footer></blockquote>'), ['quote-line We wait.', 'attribution Ann Lee']);
  assert.deepEqual(await pasted('<ul><li role="checkbox"><img src="data:image/png;base64,AA" aria-roledescription="checkbox"><p>Sandbags</p></li></ul>'), ['Sandbags']);
  assert.equal(await page.locator('.toast').count(), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test('a paste that makes the text larger than a story may be is told of, and nothing is put in', async () => {
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: [{ type: 'paragraph', text: 'Here.' }] }));
  await standing(page, 'saved');
  await page.locator('.ProseMirror').click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', `${'x'.repeat(9_999)}\n`.repeat(300));
    document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.locator('.toast', { hasText: 'The text would be 3 MB long' }).waitFor();
  assert.equal(await page.locator('.ProseMirror').innerText(), 'Here.');
  assert.deepEqual(faults, []);
  await context.close();
});

test('five megabytes of foreign HTML and a corpus of attacks leave words and nothing else', async (t) => {
  const story = await newsroom.story({ body: [] });
  const { context, page, faults } = await open(people.edda, story);
  // The tripwire: whatever an attack would do shows here.
  const trips = [];
  page.on('dialog', (dialog) => { trips.push(dialog.message()); void dialog.dismiss(); });
  page.on('request', (request) => { if (!request.url().startsWith(people.edda.address)) trips.push(request.url()); });
  await page.evaluate(() => document.addEventListener('securitypolicyviolation', (event) => (globalThis.violated ??= []).push(`${event.violatedDirective} ${event.blockedURI}`)));
  const paste = (html) => page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/html', given);
    data.setData('text/plain', '');
    const begun = performance.now();
    document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    return performance.now() - begun;
  }, html);
  const clear = async () => {
    await page.locator('.ProseMirror').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
  };
  await clear();
  const junk = `<script>globalThis.pwned = 1</script><img src="x" onerror="globalThis.pwned = 1"><p style="color:red" onclick="alert(1)">A clean <b>word</b>.</p><!-- ${'x'.repeat(24_000)} -->`;
  const took = await paste(junk.repeat(205));
  console.log(`${(junk.length * 205 / 1e6).toFixed(1)} MB pasted in ${Math.round(took)} ms`);
  assert.equal(await page.locator('.ProseMirror > p').count(), 205);
  assert.equal(await page.locator('.ProseMirror > p').first().innerHTML(), 'A clean <strong>word</strong>.');
  await clear();
  await paste('<p>See <a href="https://a.example/only=one&amp;style=2" onclick="alert(1)"style="color:red">the list</a>.</p>');
  assert.equal(await page.locator('.ProseMirror a').getAttribute('href'), 'https://a.example/only=one&style=2', 'an address stays as it is');
  await clear();

  if (!existsSync(corpus)) t.diagnostic('SKIPPED: the corpus of attacks; set MASTHEAD_SANITIZER to its folder');
  else {
    const attacks = JSON.parse(readFileSync(`${corpus}/dompurify-expect.json`, 'utf8')).map(({ payload }) => payload);
    attacks.push(...readFileSync(`${corpus}/h5sc-vectors.txt`, 'utf8').split(/(?=<div id="\d+">)/));
    for (const attack of attacks) await paste(attack);
    const foreign = await page.$$eval('.ProseMirror :is(script, style, iframe, object, embed, svg, math, form, input, img, [onclick], [onerror], [onload], [style])', (all) => all.filter((node) => !node.closest('.atom')).map((node) => node.outerHTML.slice(0, 120)));
    assert.deepEqual(foreign, []);
    const links = await page.$$eval('.ProseMirror a', (all) => all.map((link) => link.protocol));
    assert.deepEqual(links.filter((protocol) => !/^(https?|mailto):$/.test(protocol)), []);
    console.log(`${attacks.length} attacks pasted`);
  }
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => globalThis.pwned), undefined);
  assert.deepEqual(await page.evaluate(() => globalThis.violated ?? []), [], 'no report of the policy');
  assert.deepEqual(trips, []);
  assert.deepEqual(faults, []);
  await context.close();
});

test('an address pasted over words is their link, whatever they had, and a story of ours by its number; where no link stands it is pasted', async () => {
  const story = await newsroom.story({ body: [{ type: 'paragraph', text: [{ text: 'harbour', link: { address: 'https://old.example/' } }] }, { type: 'subheading', text: 'Ships' }] });
  const { context, page, faults } = await open(people.edda, story);
  await standing(page, 'saved');
  const over = async (at, address) => {
    await page.locator('.ProseMirror > *').nth(at).click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.evaluate((given) => {
      const data = new DataTransfer();
      data.setData('text/plain', given);
      document.querySelector('.ProseMirror').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, address);
  };
  const link = page.locator('.ProseMirror > p a');
  await over(0, 'https://port.example/a');
  assert.equal(await link.getAttribute('href'), 'https://port.example/a');
  await over(0, `${people.edda.address}/#/story/${story}`);
  assert.equal(await link.getAttribute('data-story'), String(story));
  await over(1, 'https://port.example/a');
  assert.equal(await page.locator('.ProseMirror > h2').innerHTML(), 'https://port.example/a');
  assert.deepEqual(faults, []);
  await context.close();
});

test('a link to one of our stories with nothing selected is its headline', async () => {
  const other = await newsroom.story({ headline: 'Pilots on strike in Sarn' });
  const { context, page, faults } = await open(people.edda, await newsroom.story({ body: [{ type: 'paragraph', text: 'See ' }] }));
  await standing(page, 'saved');
  await page.locator('.ProseMirror > p').click();
  await page.keyboard.press('End');
  await page.getByRole('toolbar').getByRole('button', { name: 'Link', exact: true }).click();
  await page.getByRole('combobox', { name: 'One of our stories' }).fill('Pilots on strike');
  await page.getByRole('option', { name: /Pilots on strike in Sarn/ }).click();
  const link = page.locator('.ProseMirror > p a');
  assert.equal(await link.textContent(), 'Pilots on strike in Sarn');
  assert.equal(await link.getAttribute('data-story'), String(other));
  assert.deepEqual(faults, []);
  await context.close();
});
