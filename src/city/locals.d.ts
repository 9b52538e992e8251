declare namespace App {
  /** What a page of a city's front gets to show. */
  interface Locals {
    city: import('./city.ts').City;
  }
}
