/**
 * What a file carries besides its text: names of people, offices and folders; remarks; a speaker's notes;
 * revisions; text that is not shown; sheets, rows, columns or slides that are not shown; what a camera noted in a picture within. `signed`: it carries some of these, and a
 * signature that would break if they were taken out.
 */
export type CarriedKind =
  | 'author'
  | 'comment'
  | 'notes'
  | 'revision'
  | 'hidden'
  | 'hidden-cells'
  | 'hidden-slides'
  | 'picture'
  | 'signed';
