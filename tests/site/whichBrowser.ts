import { browserPath, launchBrowser } from './launch.ts';

/** Says in one line in which browser the tests will run, or why in none: `browser: Chromium 156.0.8078.108 (/usr/bin/chromium)`. */
try {
  const browser = await launchBrowser();
  console.log(`browser: Chromium ${browser.version()} (${await browserPath()})`);
  await browser.close();
} catch (error) {
  console.error(`browser: none could be started: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 1;
}
