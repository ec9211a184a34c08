// What .ci/pages asks of each page. Arguments: the folder of the examples, and where the web application is.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [folder, web] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = `${folder}/target/pages`;
const samples = name => `${folder}/samples/${name}.json`;
let faults = 0;
const fault = words => {
  faults++;
  console.error(words);
};

/** What reaches beyond the page: an element, or the page itself. What is only heard has no place. */
const beyond = () => {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('body *:not(svg *, thead, thead *)')]
    .filter(one => getComputedStyle(one).position !== 'absolute' && one.getBoundingClientRect().right > width + 1)
    .map(one => `${one.tagName} ${one.textContent.slice(0, 40)}`);
  return document.documentElement.scrollWidth > width ? ['the page', ...out] : out;
};

async function look(page, name) {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const one of (await page.evaluate(beyond)).slice(0, 3)) {
      fault(`${name} ${width}: runs out: ${one}`);
    }
    if (width !== 768 && name.endsWith('light')) {
      await page.screenshot({ path: `${pages}/${name}-${width}.png`, fullPage: true });
    }
  }
  await page.evaluate(axe);
  for (const one of (await page.evaluate(() => axe.run())).violations) {
    fault(`${name}: ${one.id}: ${one.nodes[0].html.slice(0, 160)}`);
  }
}

async function send(page, lang, ...files) {
  await page.goto(web);
  await page.setInputFiles('#file', files.map(samples));
  await page.fill('#on', '2024-07-01');
  await page.selectOption('#lang', lang);
  await Promise.all([page.waitForNavigation(), page.click('button')]);
}

const files = readdirSync(pages).filter(name => name.endsWith('.html'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const colorScheme of ['light', 'dark']) {
  // the pages' own policy lets no script run, and axe is one
  const context = await browser.newContext({ colorScheme, bypassCSP: true });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  page.on('console', one => /status of 400/.test(one.text()) || fault(`${page.url()}: ${one.text()}`));
  page.on('pageerror', one => fault(`${page.url()}: ${one}`));
  page.on('request', one => one.isNavigationRequest() || fault(`${page.url()}: asks for ${one.url()}`));
  for (const file of files) {
    await page.goto(`file://${pages}/${file}`);
    await look(page, `${file.replace(/.html$/, '')}-${colorScheme}`);
  }
  for (const lang of ['ja', 'en']) {
    await page.goto(web);
    await look(page, `web-form-${lang}-${colorScheme}`);
    await send(page, lang, 'service-registration-bad');
    await look(page, `web-problems-${lang}-${colorScheme}`);
    await send(page, lang, 'service-registration-saas-unlisted-platform', 'cloud-service-list');
    await look(page, `web-answer-${lang}-${colorScheme}`);
  }
  await context.close();
}
await browser.close();
console.log(`${files.length} pages and the web application: ${faults} faults`);
process.exit(faults === 0 ? 0 : 1);
