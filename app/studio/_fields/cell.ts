/** A label that a head over the rows repeats where there is room for it: then only those hear it who do not see the head. */
export const CELL_LABEL = '@lg:sr-only';
