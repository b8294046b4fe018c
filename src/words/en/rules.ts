export const title = 'Rules of content';
export const description = (site: string, hasReports: boolean): string =>
  `What everything ${site} says is held to before it is published, each rule with ${hasReports ? 'the report that an author reads' : 'its name'}.`;
export const nothingPublished = (rules: number): string =>
  `Nothing is published that breaks one of these ${rules} rules: {command} says where, with file, line and column, what is wrong and what to write instead. A report ends with the name of the rule.`;
export const examples = 'Below each rule is what an author reads of a small example that breaks it.';
export const howToRead = '{about} says how to read the evidence.';
export const aboutSite = (site: string): string => `About ${site}`;
export const reportOf = (rule: string): string => `Report of ${rule}`;
