import AxeBuilder from '@axe-core/playwright';
import { screens } from './screens.ts';
import { expect, signInAs, test, urlOf, watch } from './test.ts';

// A recording of every page costs as much as the looks themselves; what is wrong is said below, and in the pictures.
test.use({ trace: 'off' });

const sizes = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** Chromium says so of the page itself when it is not there: the answer we want on that screen. */
const expected = (screen: string, fault: string) => screen.endsWith('not-found') && fault.includes('404');

for (const { name, app, as, path, afterwards } of screens)
  test(`${name} is accessible, fits and says nothing on the console`, async ({ browser, db }) => {
    for (const { width, height } of sizes) {
      const faults: string[] = [];
      const context = await browser.newContext({
        baseURL: urlOf(app),
        viewport: { width, height },
        colorScheme: 'light',
        reducedMotion: 'reduce',
      });
      if (as) await signInAs(db, context, app, as);
      const page = await context.newPage();
      watch(page, faults);
      await page.goto(typeof path === 'string' ? path : await path(db));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await afterwards?.(page);
      // As tall as the page, so that bars fixed to the window do not stand in the middle of the picture.
      const tall = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height: Math.max(height, Math.min(tall, 4000)) });
      // The same page in both themes: they differ in colours alone.
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `pictures/${name}-${width}-${colorScheme}.png` });
        const axe = new AxeBuilder({ page });
        const { violations } = await (colorScheme === 'light' ? axe : axe.withRules('color-contrast')).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target: at }) => at.join(' ')).join(', ')}`,
        );
        expect(found, `${width} ${colorScheme}`).toEqual([]);
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width}: sideways scroll`).toBeLessThanOrEqual(0);
      expect(faults.filter((fault) => !expected(name, fault))).toEqual([]);
      await context.close();
    }
  });
