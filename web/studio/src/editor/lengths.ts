// Lines of more characters are cut on some surfaces: the fields say so where the checklist will.
export const HEADLINE = 70;
export const STANDFIRST = 180;
