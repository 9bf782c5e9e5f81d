/** Where `npm start` serves the built site; `PORT` names another port. */
export const previewAddress = { host: '127.0.0.1', port: Number(process.env['PORT'] || 4173) };
