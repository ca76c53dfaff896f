import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npm run dev` says where the api is. */
const api = process.env['LAUREL_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  plugins: [react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, manifest: true },
  server: { proxy: { '/api': api, '/health': api } },
});
