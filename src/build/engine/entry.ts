export { WardBuilder } from '../build-ward.ts';
