/** Where a text stands decides what it may hold: a label of a control holds no links or buttons. */
export type Context = 'prose' | 'label' | 'feedback';
