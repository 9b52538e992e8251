export { buildWard } from '../build-ward.ts';
