/** The questions that the first screen of an entry answers. */
export const howItIsBuilt = 'How it is built';
export const whyItWorks = 'Why it works';
export const whatItReduces = 'What it reduces or prevents';
export const whatItLeadsTo = 'What it leads to';
export const whatSpeaksAgainstIt = 'What speaks against it';
export const whatBringsItAbout = 'What brings it about';
export const whatIsDoneAboutIt = 'What is done about it';
export const whereItIsAtWork = 'Where it is at work';
export const whereItIsFound = 'Where it is found';
export const whatIsMadeOfIt = 'What is made of it';
export const itsExamples = 'Its examples';

export const reportedValues = 'Reported values';
export const whoSaysSo = 'Who says so';
export const asFollows = 'as follows from other claims';
export const andMore = (count: number): string => `and ${count} more`;
export const allValues = (count: number): string => `all ${count} values with their conditions`;
/** Before a value: its test. */
export const inTest = (test: string): string => `${test}: `;
