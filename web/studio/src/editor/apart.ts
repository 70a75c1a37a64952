// A transaction with this meta is a step of its own to undo, however quickly it followed the typing before it.
export const APART = 'apart';
