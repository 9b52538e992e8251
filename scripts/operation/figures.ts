import { printFigures } from '../../src/bench/figures/figures.ts';

printFigures(process.stdout);
