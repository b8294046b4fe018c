/** One test of its kind. */
export const inTest = (kind: string, test: string): string => `${kind}, ${test}`;
export const titleOf = (subject: string, test: string): string => `${subject}, ${test}`;
export const described = (title: string, summary: string): string => (summary === '' ? title : `${title} (${summary})`);
export const test = 'Test';
export const conditions = 'Conditions';
export const note = 'Note';
export const evidence = 'Evidence';
export const likeForLike = 'Like for like';
export const citePage = 'Cite this page';
export const printed = (as: string): string => `printed: “${as}”`;
/** What a value was compared with: another value on another thing, or the thing alone. */
export const againstValue = ' against {value} on {subject}';
export const againstThing = ' against {subject}';
export const noneReported = 'none reported';

export const noOther = 'No other outcome of this test states the same conditions that the test needs.';
export const allInCompare = 'All of this test in Compare';
export const inOneTable = 'See them in one table in Compare';
export const allInOneTable = (count: number): string => `See all ${count} in one table in Compare`;
export const besideIt = 'what can be set beside it, and why the rest cannot';
export const noneDiffers = 'no condition that both state differs';
export const differs = (conditions: string): string => `differs: ${conditions}`;
export const alsoUnstated = (conditions: string): string => `; not stated on both sides: ${conditions}`;
export const another = (condition: string): string => `another ${condition}`;
export const unstated = (condition: string): string => `${condition} not stated on both sides`;
export const reasonAndCount = (reason: string, count: number): string => `${reason} (${count})`;
export const notAlike = (count: number, reasons: string): string =>
  `Other outcomes of this test that are not alike: ${count}; ${reasons}.`;

export const likeForLikeLink = 'like for like';
