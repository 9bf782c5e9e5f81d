/** Whether the run is the long one, `npm run test:all`, which tries everything at full length. */
export const isWhole = process.env['EVERY_TEST'] === 'true';
