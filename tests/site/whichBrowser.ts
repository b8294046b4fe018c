import { launchBrowser } from './launch.ts';

/** Says in one line in which browser the tests will run, or why in none. */
try {
  const { server, name } = await launchBrowser();
  console.log(`browser: ${name}`);
  await server.close();
} catch (error) {
  console.error(`browser: none could be started: ${(error as Error).message.split('\n')[0]}`);
  process.exitCode = 1;
}
