import { type Browser, chromium } from 'playwright-core';

/** The system's Chromium, without anything that asks the network. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['HERSTEL_CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
