const name =
  /(?:[xfhnrmpbc]|od|tr)ides?\b|(?:[xfhn]|[lu]or|br?om|[ij]od|tr|lur|arb|ilic|dr|bor)ide?n?\b|(?:ph|ul|tr|n|r|l)(?:f|ph)?ates?\b|\b(?:ferr|cupr|stann|plumb|aur|nickel|cobalt|chrom|mangan|titan|antimon|bismuth)(?:ous|ic)\b|\([IV]+\)/i;

/** Whether it is worth loading what reads names of compounds. */
export const mayNameCompound = (typed: string): boolean => name.test(typed);
