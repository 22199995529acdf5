/** Nobody takes exception to these words, so that a body of so many bytes tells of its length alone. In a body they are as long as they are by themselves. */
export const filling = { words: 'REST Health writes plain words ' };
