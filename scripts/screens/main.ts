import { People } from '../walk/people';
import { Steps } from '../walk/steps';
import { takePictures } from './pictures';
import { atWork } from './scene';

/** `npm run screens`: brings a province to the middle of its year, then takes a picture of each screen. */
async function main(): Promise<void> {
  const { LAUREL_URL = 'http://127.0.0.1:3000', DEMO_PASSWORD = '', CHROMIUM, SCREENS = '' } = process.env;
  const steps = new Steps(new People(LAUREL_URL, DEMO_PASSWORD));
  const found = await atWork(steps);
  const wanted = SCREENS.split(' ').filter((word) => word !== '');
  await takePictures({ url: LAUREL_URL, chromium: CHROMIUM, folder: 'docs/screens', wanted }, found);
}

main().catch((error: Error) => {
  console.error(`Không chụp được: ${error.stack}`);
  process.exitCode = 1;
});
