export const follows = 'It {link} by a rule.';
export const followsLink = 'follows from other claims';
export const nearestOf = 'Nearest, of {name}';
export const nothingNear = 'Of {name} nothing is claimed here, nor does anything follow.';
export const whatFillsIt = 'What would fill it';
export const more = (count: number): string => `${count} more`;
