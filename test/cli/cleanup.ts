import { afterAll } from 'vitest';
import { removePlaces } from './places.js';

// As a set-up file this runs for every test file; where it is imported, only for the first that imports it.
afterAll(removePlaces);
